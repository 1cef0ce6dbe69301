/** Letters of other scripts than these are written with care, or have no case. */
const scriptsWithCase = {
	latin: /[^\P{L}\p{Script=Latin}]/u,
	all: /[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u,
};

/**
 * Whether the writer used capitals and small letters, both. Scripts without case, and others than
 * those asked for, count as written with care.
 *
 * @param scripts `latin`, or all in which people begin names with a capital
 * @example
 * hasOwnCase('McDonald') // true
 * hasOwnCase('MCDONALD') // false
 * hasOwnCase('ИВАН', 'all') // false
 */
export function hasOwnCase(text: string, scripts: keyof typeof scriptsWithCase = 'latin'): boolean {
	if (capitalThenSmall.test(text) && !beyondAscii.test(text)) return true;
	if (scriptsWithCase[scripts].test(text)) return true;
	const upper = /\p{Lu}/u.test(text);
	const lower = /\p{Ll}/u.test(text);
	return upper === lower;
}

/** Most names are so, and in nothing but ASCII. */
const capitalThenSmall = /[A-Z][a-z]/;
const beyondAscii = /[^\0-\x7f]/;

/** Before these a name begins anew: O'Neil, D'Angelo, Dell'Acqua, N'Golo. */
const elisions = new Set('o d l m n t k ò ó dell dall nell sull all sant quell о д'.split(' '));

/** Initials and titles, after whose point a name begins; elsewhere it is a web address's. */
const beforePoint = /^(?:\p{L}|dr|ing|mag|mr|mrs|ms|prof|st|ste)$/u;

/**
 * One word with a capital first letter and small ones after it, and again after a mark within it:
 * `O'Neil`, `McDonald`, `Jean-Luc`, `J.R.`
 *
 * @param locale whose letters the word has, where its small and capital letters are its own
 * @example
 * capitalized("O'NEIL-MCDONALD") // "O'Neil-McDonald"
 * capitalized('IŞIK', 'tr') // 'Işık'
 */
export function capitalized(word: string, locale?: string): string {
	return word
		.split(/([-–/(])/)
		.map((part) => withElision(part, locale))
		.join('');
}

function withElision(part: string, locale: string | undefined): string {
	const [head = '', ...tail] = part.split(/(?<=['’.])/);
	const joint = head.slice(0, -1).toLowerCase();
	const anew = head.endsWith('.') ? beforePoint.test(joint) : elisions.has(joint);
	return (
		oneWord(head, locale) +
		tail.map((piece) => (anew ? oneWord(piece, locale) : lower(piece, locale))).join('')
	);
}

function oneWord(piece: string, locale: string | undefined): string {
	if (/^mc\p{L}{2}/iu.test(piece)) return `Mc${oneWord(piece.slice(2), locale)}`;
	const small = lower(piece, locale);
	// Dutch: IJsbrand. Elsewhere a vowel follows: Ijaz, Ijeoma.
	if (/^ij[bcdfghklmnpqrstvwxz]/.test(small)) return `IJ${small.slice(2)}`;
	return withCapital(small, locale);
}

/**
 * The same with a capital as its first letter, as far as it has one: ß and ﬀ would become two.
 *
 * @example
 * withCapital('élan') // 'Élan'
 */
export const withCapital = (text: string, locale?: string): string =>
	text.replace(/\p{L}/u, (letter) => {
		const capital = locale ? letter.toLocaleUpperCase(locale) : letter.toUpperCase();
		return capital.length === letter.length ? capital : letter;
	});

/** Letters that Turkish alone has, and some that others have beside further ones. */
const turkish = /[ğĞİı]/;
const perhapsTurkish = /[şŞ]/;
const notTurkish = /[ăĂțȚţŢêÊ]/;

/**
 * The language whose own small and capital letters a text has; `undefined` for the usual ones.
 *
 * @example
 * localeOf('IŞIK') // 'tr'
 */
export const localeOf = (text: string): string | undefined =>
	turkish.test(text) || (perhapsTurkish.test(text) && !notTurkish.test(text)) ? 'tr' : undefined;

const lower = (text: string, locale: string | undefined) =>
	locale ? text.toLocaleLowerCase(locale) : text.toLowerCase();
