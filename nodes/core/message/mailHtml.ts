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

/** Grey is read on white and on black: mail clients turn colours round in the dark as they like. */
const styles = {
	page: "max-width:600px;margin:0 auto;padding:24px 16px;font:16px/1.5 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif",
	paragraph: 'margin:0 0 16px',
	heading: 'margin:24px 0 6px;font-weight:600',
	quote: 'margin:0 0 16px;padding:2px 0 2px 14px;border-left:3px solid #8a8f98',
	table: 'border-collapse:collapse;margin:0 0 16px;width:100%',
	label:
		'padding:6px 16px 6px 0;border-bottom:1px solid rgba(128,128,128,.3);vertical-align:top;white-space:nowrap;color:#7a7f87',
	value: 'padding:6px 0;border-bottom:1px solid rgba(128,128,128,.3);vertical-align:top;width:100%',
	button:
		'display:inline-block;padding:11px 20px;border-radius:6px;background:#1f5fd0;color:#ffffff;font-weight:600;text-decoration:none',
	buttonRow: 'margin:0 0 20px',
} as const;

const element = (tag: 'p' | 'div', style: keyof typeof styles, html: string): string =>
	`<${tag} style="${styles[style]}">${html}</${tag}>`;

/** How each kind of place is shown; what stands within another is shown there. */
const shown = {
	quote: ({ text }) => element('div', 'quote', inLines(text)),
	button: ({ text, label = '' }) =>
		element(
			'p',
			'buttonRow',
			`<a href="${escaped(text)}" style="${styles.button}">${escaped(label)}</a>`,
		),
	rows: ({ text, within }) => table(text, within),
} as const satisfies Partial<Record<Span['kind'], (place: Place) => string>>;

interface Place {
	text: string;
	label?: string | undefined;
	/** What stands in it, with places that count from its beginning. */
	within: readonly Span[];
}

/**
 * A message as the HTML of a mail: the same words, with blocks as tables and links as buttons. Whatever a
 * value holds is text and nothing else. No picture, no style sheet, no fixed background: it is read in the
 * light and in the dark.
 *
 * @param first a sentence before all others, such as that the message is late; empty for none
 * @example
 * mailHtml({ text: 'Hi <b>', layout: [] }) // '<!doctype html>…<p style="…">Hi &lt;b&gt;</p>…'
 */
export function mailHtml({ text, layout }: Composed, first = ''): string {
	const parts = first === '' ? [] : [element('p', 'paragraph', inLines(first))];
	let end = 0;
	for (const { kind, from, to, label } of layout) {
		if (from < end || !(kind in shown)) continue;
		const show: (place: Place) => string = shown[kind as keyof typeof shown];
		const within = layout
			.filter((span) => !(span.kind in shown) && span.from >= from && span.to <= to)
			.map((span) => ({ ...span, from: span.from - from, to: span.to - from }));
		parts.push(...prose(text.slice(end, from), true));
		parts.push(show({ text: text.slice(from, to), label, within }));
		end = to;
	}
	parts.push(...prose(text.slice(end), false));
	return page(parts.join('\n'));
}

/**
 * Paragraphs as they were written.
 *
 * @param leads whether something follows that is no prose: a last line with a colon is its heading
 */
function prose(text: string, leads: boolean): string[] {
	const paragraphs = text.split(/\n{2,}/).map((each) => each.replace(/^\n|\n$/g, ''));
	return paragraphs.flatMap((paragraph, index) => {
		if (paragraph.trim() === '') return [];
		const isHeading =
			leads &&
			index === paragraphs.length - 1 &&
			text.endsWith(`${paragraph}\n`) &&
			/^[^\n]{1,60}:$/.test(paragraph);
		return isHeading
			? element('p', 'heading', escaped(paragraph.slice(0, -1)))
			: element('p', 'paragraph', inLines(paragraph));
	});
}

const schemes = { email: 'mailto:', phone: 'tel:', link: '' } as const;

function table(text: string, within: readonly Span[]): string {
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
