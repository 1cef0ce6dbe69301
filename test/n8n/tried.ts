const isLongStorm = process.env.LEAD_OPS_STORM === 'long';

/**
 * Which of a table of faults are tried: some of each kind in every run of the tests, and all of them in the
 * long storm, which has the time.
 *
 * @param always one of each kind
 * @param more in the long storm beside these
 */
export const tried = <Row>(always: readonly Row[], more: readonly Row[]): Row[] =>
	isLongStorm ? [...always, ...more] : [...always];

/** So many leads come while a vendor is away, within so long; and so long a test may take of it. */
export const outage = isLongStorm
	? { leads: 100, seconds: 60, testMs: 1_200_000 }
	: { leads: 10, seconds: 0, testMs: 300_000 };
