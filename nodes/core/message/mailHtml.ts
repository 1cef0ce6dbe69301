import type { Span, Composed } from './composed';

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Text as it stands in HTML, so that nothing in it is read as HTML. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (each) => escapes[each] ?? each);

const inLines = (text: string): string => escaped(text).replaceAll('\n', '<br>');

/** Colours are those of the reader, in the light and in the dark; what is set is read on both. */
const styles = {
	page: "max-width:600px;margin:0 auto;padding:24px 16px;font:16px/1.5 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif",
	paragraph: 'margin:0 0 16px',
	heading: 'margin:24px 0 6px;font-weight:600',
	quote: 'margin:0 0 16px;padding:2px 0 2px 14px;border-left:3px solid #8a8f98',
	table: 'border-collapse:collapse;margin:0 0 16px;width:100%',
	label:
		'padding:6px 16px 6px 0;border-bottom:1px solid rgba(128,128,128,.3);vertical-align:top;white-space:nowrap;opacity:.7',
	value: 'padding:6px 0;border-bottom:1px solid rgba(128,128,128,.3);vertical-align:top;width:100%',
	button:
		'display:inline-block;padding:11px 20px;border-radius:6px;background:#1f5fd0;color:#ffffff;font-weight:600;text-decoration:none',
	buttonRow: 'margin:0 0 20px',
} as const;

const element = (tag: 'p' | 'div', style: keyof typeof styles, html: string): string =>
	`<${tag} style="${styles[style]}">${html}</${tag}>`;

/** What stands in a message as a whole, not within another place. */
type Whole = 'rows' | 'quote' | 'button';

const isWhole = (span: Span): span is Span & { kind: Whole } =>
	span.kind === 'rows' || span.kind === 'quote' || span.kind === 'button';

/** A piece of a text, with what stands in it: places count from its beginning. */
interface Piece {
	text: string;
	within: readonly Span[];
}

const shown: Readonly<Record<Whole, (piece: Piece, label: string) => string>> = {
	quote: ({ text }) => element('div', 'quote', inLines(text)),
	button: ({ text }, label) =>
		element(
			'p',
			'buttonRow',
			`<a href="${escaped(text)}" style="${styles.button}">${escaped(label)}</a>`,
		),
	rows: (piece) =>
		piece.within.some(({ kind }) => kind === 'label')
			? table(piece)
			: element('p', 'paragraph', inLines(piece.text)),
};

/**
 * A message as the HTML of a mail: the same words, with blocks as tables and links as buttons. Whatever a
 * value holds is text and nothing else. No picture, no style sheet, no fixed background: it is read in the
 * light and in the dark.
 *
 * @param first a sentence before all others, such as that the message is late; empty for none
 * @example
 * mailHtml({ text: 'Hi <b>', layout: [] }) // '<!doctype html>…<p style="…">Hi &lt;b&gt;</p>…'
 */
export function mailHtml(message: Composed, first = ''): string {
	const parts = first === '' ? [] : [element('p', 'paragraph', inLines(first))];
	let end = 0;
	for (const span of message.layout.filter(isWhole)) {
		parts.push(...prose(pieceOf(message, end, span.from), span.kind));
		parts.push(shown[span.kind](pieceOf(message, span.from, span.to), span.label ?? ''));
		end = span.to;
	}
	parts.push(...prose(pieceOf(message, end, message.text.length), null));
	return page(parts.join('\n'));
}

const pieceOf = ({ text, layout }: Composed, from: number, to: number): Piece => ({
	text: text.slice(from, to),
	within: layout
		.filter((span) => !isWhole(span) && span.from >= from && span.to <= to)
		.map((span) => ({ ...span, from: span.from - from, to: span.to - from })),
});

/**
 * Paragraphs as they were written.
 *
 * @param before what follows, if anything: a last line with a colon is the heading of rows and quotes
 */
function prose(piece: Piece, before: Whole | null): string[] {
	let from = 0;
	return piece.text.split(/(\n{2,})/).flatMap((paragraph) => {
		const start = from;
		from += paragraph.length;
		if (paragraph.trim() === '') return [];
		const isLast = from === piece.text.length && paragraph.endsWith('\n');
		if (isLast && before !== null && before !== 'button' && /^\n?[^\n]{1,60}:\n$/.test(paragraph)) {
			return element('p', 'heading', escaped(paragraph.trim().slice(0, -1)));
		}
		const lines = withLabels({ ...piece, text: paragraph }, start).replace(/^\n|\n$/g, '');
		return element('p', 'paragraph', lines.replaceAll('\n', '<br>'));
	});
}

/** A paragraph with the labels of its lines set off, and its links to be clicked. */
function withLabels({ text, within }: Piece, start: number): string {
	let html = '';
	let end = 0;
	for (const { kind, from, to } of within) {
		const set = inProse[kind];
		if (!set || from < start || to > start + text.length) continue;
		html += escaped(text.slice(end, from - start));
		html += set(text.slice(from - start, to - start));
		end = to - start;
	}
	return html + escaped(text.slice(end));
}

/** How what stands within a sentence is shown where it is more than text. */
const inProse: Readonly<Partial<Record<Span['kind'], (text: string) => string>>> = {
	label: (text) => `<strong>${escaped(text)}</strong>`,
	link: (text) => linked(text, 'link'),
};

const schemes = { email: 'mailto:', phone: 'tel:', link: '' } as const;

function table({ text, within }: Piece): string {
	let from = 0;
	const rows = text.split('\n').map((line) => {
		const start = from;
		from += line.length + 1;
		const inLine = within.filter((span) => span.from >= start && span.to < from);
		const label = inLine.find(({ kind }) => kind === 'label');
		const value = inLine.find(({ kind }) => kind in schemes);
		// After a label come a colon and a space.
		const said = label ? text.slice(label.to + 2, from - 1) : line;
		const html = value ? linked(said, value.kind as keyof typeof schemes) : escaped(said);
		return label
			? `<tr><td style="${styles.label}">${escaped(text.slice(label.from, label.to))}</td><td style="${styles.value}">${html}</td></tr>`
			: `<tr><td colspan="2" style="${styles.value}">${html}</td></tr>`;
	});
	return `<table role="presentation" cellpadding="0" cellspacing="0" style="${styles.table}">${rows.join('')}</table>`;
}

const linked = (value: string, kind: keyof typeof schemes): string =>
	`<a href="${escaped(schemes[kind] + value)}" style="color:inherit">${escaped(value)}</a>`;

const page = (body: string): string =>
	`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></head>
<body style="margin:0;padding:0"><div style="${styles.page}">
${body}
</div></body></html>`;
