import type { Owner } from '../lead';

/** So many further fields of an owner go along with each of their leads, and so much of each. */
const MOST = 20;
const LONGEST = 200;

/**
 * What else goes along with an owner, by the names of its fields; blank ones are left out, for they say
 * nothing.
 *
 * @example
 * goesAlong([['Slack ID', 'U123'], ['Desk', ' ']]) // { custom: { 'Slack ID': 'U123' } }
 * goesAlong([]) // {}
 */
export function goesAlong(
	fields: ReadonlyArray<readonly [name: string, value: string]>,
): Pick<Owner, 'custom'> {
	const given = fields
		.map(([name, value]) => [name.trim(), value.trim().slice(0, LONGEST)] as const)
		.filter(([name, value]) => name !== '' && value !== '')
		.slice(0, MOST);
	return given.length > 0 ? { custom: Object.fromEntries(given) } : {};
}
