const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** How men are addressed in the eight languages, in one spelling, without points. */
const his = list(`
	mr sir mister herr hr m monsieur sr senor sig signor signore dott dottor dottore senhor dom dhr
	meneer heer pan
`);

/** How women are. */
const hers = list(`
	mrs ms miss madam maam frau fr fraulein mme mlle madame mademoiselle sra srta senora senorita sigra
	sigrina signora signorina dottssa dottoressa senhora dona mevr mevrouw mw mej pani panna
`);

/**
 * Whether one is how a man is addressed and the other how a woman is, both in one spelling: `Mr.
 * Taylor` and `Mrs. Taylor` are two people. A lone M is a man only beside how a woman is addressed.
 *
 * @example
 * areAddressedApart('mr', 'mrs') // true
 * areAddressedApart('m', 'mme') // true
 */
export const areAddressedApart = (one: string, other: string): boolean =>
	(his.has(one) && hers.has(other)) || (hers.has(one) && his.has(other));
