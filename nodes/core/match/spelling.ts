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

/** Muhammad, Mohamed and Mehmed, however its vowels are heard; Ahmad and Ahmed; Yusuf and Youssef. */
const arabic: ReadonlyArray<readonly [RegExp, string]> = [
	[/^m[oue]?h+[aeo]?m+[aeiou]d$/, 'mohamed'],
	[/^ahm[ae]d$/, 'ahmed'],
	[/^y(?:o|u|ou)s+[eu]f$/, 'yusuf'],
];

/**
 * A folded word of a name in one spelling, see {@link oneSpelling}; common Arabic names have many.
 *
 * @example
 * nameSpelling('muhammad') // 'mohamed'
 */
export const nameSpelling = (folded: string): string =>
	arabic.find(([spellings]) => spellings.test(folded))?.[1] ?? oneSpelling(folded);
