/** Two letters that stand for one with a mark where a keyboard has none: Mueller, Soeren, Haakon. */
const twoForOne = /ae|oe|ue|aa/g;

/**
 * Folded text in one spelling, whether it was written with `ü`, `ue` or `u`. For comparing, never
 * for showing: `Bauer` becomes `baur` too.
 *
 * @param folded see {@link import('../fold').fold}
 * @example
 * oneSpelling('mueller') // 'muller'
 */
export const oneSpelling = (folded: string): string =>
	folded.replace(twoForOne, (pair) => pair[0] ?? '');
