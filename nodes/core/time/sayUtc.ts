/**
 * A moment to the minute, where no zone is known by whose clock it would be said.
 *
 * @param at in milliseconds
 * @example
 * sayUtc(Date.parse('2026-05-04T14:30:12Z')) // '2026-05-04 14:30 UTC'
 */
export const sayUtc = (at: number): string =>
	`${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
