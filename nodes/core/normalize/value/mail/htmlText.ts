const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	rsquo: '’',
	lsquo: '‘',
	rdquo: '”',
	ldquo: '“',
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü',
	Auml: 'Ä',
	Ouml: 'Ö',
	Uuml: 'Ü',
	szlig: 'ß',
	eacute: 'é',
	egrave: 'è',
	agrave: 'à',
	ccedil: 'ç',
	ntilde: 'ñ',
	aacute: 'á',
	iacute: 'í',
	oacute: 'ó',
	uacute: 'ú',
	atilde: 'ã',
	euro: '€',
	copy: '©',
};

/** Longer mails are not read to their end. */
const LONGEST = 300_000;

/**
 * Text in which the signs that HTML writes in words are themselves again.
 *
 * @example
 * withoutEntities('Tom &amp; O&#39;Neil') // "Tom & O'Neil"
 */
export const withoutEntities = (text: string): string =>
	text.replace(
		/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
		(whole: string, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined) return entities[name] ?? whole;
			const code =
				hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		},
	);

/**
 * What a person reads of HTML, line by line; the cells of a table's row stand on one line, with a tab
 * between them.
 *
 * @example
 * textOfHtml('<p>Hello,<br>Jo &amp; Ann</p>') // 'Hello,\nJo & Ann'
 */
export function textOfHtml(html: string): string {
	const text = html
		.slice(0, LONGEST)
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<(style|script|head|title)\b[^>]{0,2000}>[\s\S]*?<\/\1\s*>/gi, '')
		.replace(/\s+/g, ' ')
		.replace(/<div class="gmail_signature"/gi, '\n--\n<div')
		.replace(/<br\s{0,5}\/?>/gi, '\n')
		.replace(/<hr\b[^<>]{0,2000}>/gi, '\n---\n')
		.replace(/<\/t[dh]>\s*/gi, '\t')
		.replace(/<\/(?:p|div|li|ul|ol|h\d|tr|table|blockquote|section|dd|dt)>/gi, '\n')
		.replace(/<(?:p|div|li|h\d|tr|table|blockquote)\b[^<>]{0,2000}>/gi, '\n')
		.replace(/<[^<>]{0,2000}>/g, '');
	return withoutEntities(text)
		.split('\n')
		.map((line) =>
			line
				.replace(/\u00a0/g, ' ')
				.replace(/ *\t */g, '\t')
				.trim(),
		)
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
