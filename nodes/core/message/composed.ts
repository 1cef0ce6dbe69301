import { rowText, type Block, type LinkValue, type RowKind } from './block';
import { filledIn, saidBy, type MessageText, type NamedPart } from './messageText';
import { linkName, longName, optOutName } from './names';
import { notGiven, valueOf, type MessageValues } from './values';

/** What stands at a place of a text, so that a mail can show it as more than text. */
export interface Span {
	/**
	 * - `rows`: lines of a block, some with labels
	 * - `quote`: what the person has written
	 * - `button`: a link that stands alone in its line
	 * - `label`: what stands before a value, without its colon
	 * - the kind of a row's value
	 */
	readonly kind: 'rows' | 'quote' | 'button' | 'label' | RowKind;
	/** From 0, in UTF-16 units. */
	readonly from: number;
	readonly to: number;
	/** What a button says. */
	readonly label?: string;
}

/** A text that is filled in, and what stands where in it. */
export interface Composed {
	readonly text: string;
	readonly layout: readonly Span[];
}

type Line = ReadonlyArray<string | NamedPart>;

/**
 * A text of several lines with its values. A line that is no more than a name without a value, or a label
 * before it, is left out, and so is a paragraph: "Phone: {phone}" of somebody who gave none.
 *
 * @example
 * composed(readMessage('Hi {lead}\n\nPhone: {phone}\n\nBye'), { 'lead.fullName': 'Ada' }).text
 * // 'Hi Ada\n\nBye'
 */
export function composed(message: MessageText, values: MessageValues): Composed {
	const isKept = (lines: readonly Line[]) => !saysNothing(lines, values);
	let text = '';
	const layout: Span[] = [];
	for (const { gap, lines } of paragraphsOf(message)) {
		const kept = isKept(lines) ? lines.filter((line) => isKept([line])) : [];
		if (kept.length === 0) continue;
		if (text !== '') text += gap;
		for (const [index, line] of kept.entries()) {
			if (index > 0) text += '\n';
			const from = text.length;
			const written = lineOf(line, values);
			text += written.text;
			for (const span of written.layout) {
				layout.push({ ...span, from: span.from + from, to: span.to + from });
			}
		}
	}
	return { text, layout };
}

/**
 * The names in a text of which nothing is known, as they are written, but for those whose lines are left
 * out then.
 *
 * @example
 * gapsIn(readMessage('About {company}:\n\nPhone: {phone}'), {}) // ['{company}']
 */
export function gapsIn(message: MessageText, values: MessageValues): string[] {
	const named = paragraphsOf(message)
		.filter(({ lines }) => !saysNothing(lines, values))
		.flatMap(({ lines }) => lines.filter((line) => !saysNothing([line], values)))
		.flat()
		.filter((part) => typeof part !== 'string');
	const gaps = named.filter((part) => part.name !== linkName && saidBy(part, values) === notGiven);
	return [...new Set(gaps.map(({ written }) => written))];
}

/** Lines that belong together, and the line breaks that stand before them. */
interface Paragraph {
	gap: string;
	lines: Line[];
}

function paragraphsOf(message: MessageText): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let gap = '';
	let open: Paragraph | undefined;
	for (const line of linesOf(message)) {
		if (line.every((part) => typeof part === 'string' && part.trim() === '')) {
			gap += '\n';
			open = undefined;
		} else if (open) {
			open.lines.push(line);
		} else {
			open = { gap: `${gap}\n`, lines: [line] };
			paragraphs.push(open);
			gap = '';
		}
	}
	return paragraphs;
}

function linesOf(message: MessageText): Line[] {
	const lines: Array<Array<string | NamedPart>> = [[]];
	for (const part of message) {
		if (typeof part !== 'string') {
			lines.at(-1)?.push(part);
			continue;
		}
		const [first = '', ...others] = part.split('\n');
		if (first !== '') lines.at(-1)?.push(first);
		for (const piece of others) lines.push(piece === '' ? [] : [piece]);
	}
	return lines;
}

/** A few words with a colon after them, or none. */
const isLabel = (text: string): boolean => /^(?:[^:.!?\n]{1,60}:)?$/.test(text.trim());

/** Whether lines name something, nothing of it is known, and there is nothing else but a label. */
function saysNothing(lines: readonly Line[], values: MessageValues): boolean {
	const named = lines.flat().filter((part) => typeof part !== 'string');
	if (named.length === 0 || named.some((part) => !isMissing(part, values))) return false;
	const others = lines.map((line) => line.filter((part) => typeof part === 'string').join(''));
	return isLabel(others.join('\n'));
}

/** A link that is not made yet is not missing. */
const isMissing = ({ name, instead = '' }: NamedPart, values: MessageValues): boolean =>
	name !== linkName && instead === '' && (valueOf(name, values) ?? '') === '';

function lineOf(line: Line, values: MessageValues): Composed {
	const named = line.find((part) => typeof part !== 'string');
	const isAlone =
		named !== undefined &&
		line.every((part) => part === named || (typeof part === 'string' && part.trim() === ''));
	const whole = isAlone ? alone(named, values) : undefined;
	if (whole) return whole;
	const text = filledIn(line, values);
	return { text, layout: [...labelOf(line), ...linksIn(line, text, values)] };
}

/** Where a line has a link that is made for whoever reads it: no link that somebody else has written. */
function linksIn(line: Line, text: string, values: MessageValues): Span[] {
	return line.flatMap((part): Span[] => {
		if (typeof part === 'string' || longName(part.name) !== optOutName) return [];
		const url = saidBy(part, values);
		const from = text.indexOf(url);
		return /^https?:/.test(url) && from >= 0 ? [{ kind: 'link', from, to: from + url.length }] : [];
	});
}

/** What a person has written before a name, such as "Due: {due}". */
function labelOf([first, second]: Line): Span[] {
	if (typeof first !== 'string' || typeof second !== 'object') return [];
	const label = /^([^:.!?]{1,40}):\s*$/.exec(first)?.[1];
	return label === undefined ? [] : [{ kind: 'label', from: 0, to: label.length }];
}

/** What stands alone in its line, where it is more than text. */
function alone(named: NamedPart, values: MessageValues): Composed | undefined {
	const value = valueOf(named.name, values);
	if (value === undefined || value === '') return undefined;
	if (named.name === linkName) {
		return typeof value === 'string' && /^https?:/.test(value)
			? asButton({ url: value, label: 'I reached them' })
			: undefined;
	}
	if (typeof value !== 'string') return 'rows' in value ? asRows(value) : asButton(value);
	if (longName(named.name) !== 'lead.message') return undefined;
	return { text: value, layout: [{ kind: 'quote', from: 0, to: value.length }] };
}

const asButton = ({ url, label }: LinkValue): Composed => ({
	text: url,
	layout: [{ kind: 'button', from: 0, to: url.length, label }],
});

function asRows({ rows }: Block): Composed {
	const text = rows.map(rowText).join('\n');
	const layout: Span[] = [{ kind: 'rows', from: 0, to: text.length }];
	let from = 0;
	for (const row of rows) {
		const end = from + rowText(row).length;
		if (row.label !== '') layout.push({ kind: 'label', from, to: from + row.label.length });
		if (row.kind) layout.push({ kind: row.kind, from: end - row.value.length, to: end });
		from = end + 1;
	}
	return { text, layout };
}
