/** Characters that HTML has names for, as far as names of people have them. */
const named = new Map(
	Object.entries({
		amp: '&',
		lt: '<',
		gt: '>',
		apos: "'",
		quot: '"',
		lsquo: '‘',
		rsquo: '’',
		ldquo: '“',
		rdquo: '”',
		nbsp: ' ',
		ndash: '–',
		mdash: '—',
		szlig: 'ß',
		oslash: 'ø',
		Oslash: 'Ø',
		aelig: 'æ',
		AElig: 'Æ',
		oelig: 'œ',
		OElig: 'Œ',
		eth: 'ð',
		ETH: 'Ð',
		thorn: 'þ',
		THORN: 'Þ',
	}),
);

/** The marks of `&eacute;` and its like. */
const marks = new Map(
	Object.entries({
		grave: '\u0300',
		acute: '\u0301',
		circ: '\u0302',
		tilde: '\u0303',
		uml: '\u0308',
		ring: '\u030a',
		caron: '\u030c',
		cedil: '\u0327',
	}),
);

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const withMark = /^([a-z])([a-z]{3,5})$/i;

/** Beyond this no character has a number. */
const LAST_CHARACTER = 0x10ffff;

/**
 * Text with the characters that a program wrote as HTML would.
 *
 * @example
 * withoutEntities('Sean O&#039;Brien') // "Sean O'Brien"
 * withoutEntities('Andr&eacute; &amp; Zo&euml;') // 'André & Zo&euml;': no such name
 */
function withoutEntities(text: string): string {
	return text.replace(
		entity,
		(whole: string, decimal: string = '', hex: string = '', name: string = '') => {
			const code = characterCode(decimal, hex);
			if (code !== undefined) return code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole;
			const [, letter = '', mark = ''] = withMark.exec(name) ?? [];
			const sign = marks.get(mark);
			return (named.get(name) ?? (sign && letter + sign))?.normalize('NFC') ?? whole;
		},
	);
}

function characterCode(decimal: string, hex: string): number | undefined {
	if (decimal !== '') return Number(decimal);
	return hex === '' ? undefined : parseInt(hex, 16);
}

/** Pictures, and the signs that people put around a name. */
const pictures =
	/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[★☆♡♫♪✿❀•►▪]/gu;

/** What joins pictures into one, or colours them: nothing without them. */
const joiners = /[\u{e0020}-\u{e007f}]|\u200d|[\ufe0e\ufe0f]|\u20e3/gu;

const quotedWhole = /^["“”„«»‹›'‘’`]([^"“”„«»‹›`]+)["“”„«»‹›'‘’`]$/;
const looseEnds = /^[\s,;:|/–—-]+|[\s,;:|/–—-]+$/g;

/** The same name twice, as browsers fill it in: "Ada Lovelace Ada Lovelace". */
const twice = /^(\S+(?: \S+)+) \1$/iu;

/** Most names are letters, with an apostrophe or a hyphen within. */
const mayNeedIt = /[^\p{L}\p{M} .'’-]|''|^[-.]|[-–]$|(?: .*){3}/u;

/**
 * A name as its bearer wrote it, without what programs and clipboards made of it, and without
 * pictures.
 *
 * @param text cleaned, on one line
 * @example
 * readableName('Sean O&#039;Brien 🌸') // "Sean O'Brien"
 * readableName("Sean O\\'Brien") // "Sean O'Brien"
 */
export function readableName(text: string): string {
	if (!mayNeedIt.test(text)) return text;
	let plain = text;
	if (plain.includes('&')) plain = withoutEntities(withoutEntities(plain));
	plain = plain
		.replace(/\\+(?=['"’])/g, '')
		.replace(/(?<=\p{L})''(?=\p{L})/gu, "'")
		.replace(joiners, '')
		.replace(pictures, ' ')
		.replace(/\s+/g, ' ')
		.replace(looseEnds, '')
		.replace(quotedWhole, '$1')
		.replace(twice, '$1');
	return /\p{L}/u.test(plain) ? plain : text;
}
