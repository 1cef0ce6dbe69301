/**
 * Which of a table of faults are tried: some of each kind in every run of the tests, and all of them in the
 * long storm, which has the time.
 *
 * @param always one of each kind
 * @param more in the long storm beside these
 */
export const tried = <Row>(always: readonly Row[], more: readonly Row[]): Row[] =>
	process.env.LEAD_OPS_STORM === 'long' ? [...always, ...more] : [...always];
