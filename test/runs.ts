/**
 * How often a law is tried: a tenth of it where the same tests run for each change of a room, by
 * `npm run mutate`.
 *
 * @example
 * fc.assert(law, { numRuns: runs(1000) })
 */
export const runs = (times: number): number =>
	process.env['LEAD_OPS_MUTATING'] ? Math.ceil(times / 10) : times;
