import { linkName, namePattern } from './names';
import { knows, notGiven, valueOf, valueText, type MessageValues } from './values';

/** What a text names, in the braces in which it stands there. */
export interface NamedPart {
	readonly name: string;
	readonly written: string;
	/** What stands for it where nothing is known; nothing for what has none. */
	readonly instead?: string;
}

/**
 * A text in its parts. What an expression puts into it is a part like any other, whatever braces are in
 * it: they may be somebody's own words, who is not to read what they stand for.
 */
export type MessageText = ReadonlyArray<string | NamedPart>;

/**
 * Reads a text that a person has written.
 *
 * @example
 * readMessage('Call {lead}!') // ['Call ', { name: 'lead', written: '{lead}' }, '!']
 */
export function readMessage(text: string): MessageText {
	const parts: Array<string | NamedPart> = [];
	let end = 0;
	for (const found of text.matchAll(namePattern)) {
		const [written, double, single = '', instead] = found;
		parts.push(text.slice(end, found.index), named(double ?? single, written, instead));
		end = found.index + written.length;
	}
	parts.push(text.slice(end));
	return parts.filter((part) => part !== '');
}

const named = (name: string, written: string, instead: string | undefined): NamedPart => ({
	name,
	written,
	...(instead !== undefined && { instead }),
});

/** What stands in double braces is n8n's, and single ones in it are part of it. */
const ofExpression = new RegExp(`\\{\\{[\\s\\S]*?\\}\\}|${namePattern.source}`, 'gu');

/**
 * Marks what an expression names outside of n8n's double braces, so that it is told apart afterwards from
 * what its values hold.
 *
 * @param secret a text that nobody can guess, without a meaning in expressions
 * @returns the expression to be evaluated, and what reads the text that it comes to
 * @example
 * const { marked, read } = markNames('={{ $json.lead.message }} for {owner}', '~');
 * read(marked.replace('{{ $json.lead.message }}', 'Hi {owner}').slice(1))
 * // ['Hi {owner} for ', { name: 'owner', written: '{owner}' }]
 */
export function markNames(
	expression: string,
	secret: string,
): { marked: string; read: (text: string) => MessageText } {
	const parts: NamedPart[] = [];
	const marked = expression.replace(
		ofExpression,
		(written: string, _double, name?: string, instead?: string) => {
			if (name === undefined) return written;
			parts.push(named(name, written, instead));
			return `${secret}${parts.length - 1}${secret}`;
		},
	);
	const mark = new RegExp(`${secret}(\\d+)${secret}`);
	return {
		marked,
		// Every second piece is the number of a mark.
		read: (text) =>
			text
				.split(mark)
				.map((piece, index) => (index % 2 === 1 ? (parts[Number(piece)] ?? '') : piece))
				.filter((part) => part !== ''),
	};
}

/**
 * What a text that somebody has written names, as an expression too: what stands in its double braces is
 * n8n's.
 *
 * @example
 * namesIn('=Hi {first name}, {{ $json.greeting }}') // [{ name: 'first name', written: '{first name}' }]
 */
export function namesIn(text: string): NamedPart[] {
	const parts = text.startsWith('=')
		? [...text.matchAll(ofExpression)].map(([written, , name]) => ({ name: name ?? '', written }))
		: readMessage(text);
	return parts.filter((part) => typeof part !== 'string' && part.name !== '') as NamedPart[];
}

/** What a name comes to within a sentence; nothing for what is no name of ours. */
export function saidBy({ name, written, instead }: NamedPart, values: MessageValues): string {
	const value = valueOf(name, values);
	const said = value === undefined ? '' : valueText(value);
	if (said === '' && instead !== undefined) return instead;
	if (value !== undefined) return said;
	if (name === linkName) return written;
	return knows(name) ? notGiven : '';
}

/**
 * A text of one line with its values. What has none is what stands for it then, else "not given"; a link that is not made yet stays as
 * it is written; what is no name of ours is left out, and so is a comma that it leaves behind.
 *
 * @example
 * filledIn(readMessage('Call {lead}, {team}!'), { 'lead.fullName': 'Ada' }) // 'Call Ada!'
 */
export function filledIn(message: MessageText, values: MessageValues): string {
	let text = '';
	let isGap = false;
	for (const part of message) {
		const said = typeof part === 'string' ? part : saidBy(part, values);
		if (typeof part !== 'string' && said === '') {
			text = text.trimEnd();
			isGap = true;
		} else {
			// What somebody said is left as it is: only what was written around the gap closes it.
			text = isGap && typeof part === 'string' ? closed(text, said) : text + said;
			isGap = false;
		}
	}
	return isGap ? closed(text, '') : text;
}

/** Joins what stood before and after a name that came to nothing, as if nobody had been named. */
function closed(before: string, after: string): string {
	if (before === '') {
		const rest = /^\s*,\s*/.exec(after);
		if (!rest) return after.trimStart();
		const said = after.slice(rest[0].length);
		return said.charAt(0).toUpperCase() + said.slice(1);
	}
	if (/[([]$/.test(before) && /^\s*[)\]]/.test(after)) {
		return before.slice(0, -1).trimEnd() + after.trimStart().slice(1);
	}
	return /^\s*(?:[,:;.!?]|[-–—]\s|$)/.test(after)
		? before.replace(/,$/, '') + after
		: before + after;
}
