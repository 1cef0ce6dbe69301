import { LeadOpsError } from '../errors';
import { linkName, namePattern, type TextKind } from './names';
import { knows, namesOf, notGiven, valueOf, valueText, type MessageValues } from './values';

/** What a text names, in the braces in which it stands there. */
export interface NamedPart {
	readonly name: string;
	readonly written: string;
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
		const [written, double, single = ''] = found;
		parts.push(text.slice(end, found.index), { name: double ?? single, written });
		end = found.index + written.length;
	}
	parts.push(text.slice(end));
	return parts.filter((part) => part !== '');
}

/** What stands in double braces is n8n's, and single ones in it are part of it. */
const ofExpression = new RegExp(`\\{\\{[\\s\\S]*?\\}\\}|${namePattern.source}`, 'g');

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
	const named: NamedPart[] = [];
	const marked = expression.replace(ofExpression, (written, _double, name?: string) => {
		if (name === undefined) return written;
		named.push({ name, written });
		return `${secret}${named.length - 1}${secret}`;
	});
	const mark = new RegExp(`${secret}(\\d+)${secret}`);
	return {
		marked,
		// Every second piece is the number of a mark.
		read: (text) =>
			text
				.split(mark)
				.map((piece, index) => (index % 2 === 1 ? (named[Number(piece)] ?? '') : piece))
				.filter((part) => part !== ''),
	};
}

/** What a name comes to within a sentence. */
export function saidBy({ name, written }: NamedPart, values: MessageValues): string {
	const value = valueOf(name, values);
	if (value !== undefined) return valueText(value);
	return knows(name) && name !== linkName ? notGiven : written;
}

/**
 * A text of one line with its values. What has none is "not given"; a link that is not made yet stays as
 * it is written, and so does what is no name of ours.
 *
 * @example
 * filledIn(readMessage('Call {lead} of {team}'), { 'lead.fullName': 'Ada' }) // 'Call Ada of {team}'
 */
export const filledIn = (message: MessageText, values: MessageValues): string =>
	message.reduce<string>((text, part) => {
		if (typeof part === 'string') return text + part;
		const said = saidBy(part, values);
		return (said === '' ? text.trimEnd() : text) + said;
	}, '');

/**
 * Refuses a text that names what there is not.
 *
 * @param where the text's place and label on the screen
 * @throws LeadOpsError `message.placeholder`, naming it
 */
export function checkMessage(message: MessageText, where: string, kind: TextKind): void {
	for (const part of message) {
		if (typeof part === 'string' || knows(part.name, kind)) continue;
		throw new LeadOpsError({
			code: 'message.placeholder',
			message: `${where} names ${part.written}, which is not known${knows(part.name) ? ' here' : ''}`,
			hint: `Known are ${namesOf(kind)}.`,
		});
	}
}
