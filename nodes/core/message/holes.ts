import { gapsIn } from './composed';
import type { MessageText } from './messageText';
import { unknownNames } from './unknownNames';
import type { MessageValues } from './values';

/**
 * Why a text cannot go to the person as it is: nothing is known for a name in it, or it names what stands
 * for nothing. A name that says what stands for it then has no hole.
 *
 * @returns clauses, none for a text without holes
 * @example
 * holesIn(readMessage('Dear {firstname}, about {company}:'), {})
 * // ['nothing is known for {company}', '{firstname} is no name that is known (did you mean {lead.firstName}?)']
 */
export function holesIn(message: MessageText, values: MessageValues): string[] {
	const named = message.filter((part) => typeof part === 'string' || part.instead === undefined);
	const slips = unknownNames(named, 'delivery', true);
	const gaps = gapsIn(message, values).filter((gap) =>
		slips.every(({ written }) => written !== gap),
	);
	return [
		...(gaps.length > 0 ? [`nothing is known for ${gaps.join(', ')}`] : []),
		...slips.map(
			({ written, near }) =>
				`${written} is no name that is known${near.length > 0 ? ` (did you mean ${near.join(' or ')}?)` : ''}`,
		),
	];
}

/** What programs write where a value is missing or is no text. */
const nothingWritten =
	/(?<![\p{L}\p{N}_])(?:undefined|null|NaN)(?![\p{L}\p{N}_])|\[object Object\]/u;

/** What a program wrote where a value should stand; `null` for a text without that. */
const standsForNothing = (text: string): string | null => nothingWritten.exec(text)?.[0] ?? null;

const doubleBraces = /\{\{[\s\S]*?\}\}/g;

/** A field as it is, in which the words are somebody's own. */
const fieldAlone = /^\{\{\s*\$[\w$?.[\]'"() -]*\}\}$/;

/**
 * The expressions in a text that are a field which the lead lacks, or come to what a program writes for
 * nothing, such as where fields are joined that the lead does not have.
 *
 * @param written as it stands in the node
 * @param evaluate gives what one of its expressions comes to
 * @returns them as they are written, each once
 * @example
 * lackingIn('=Hello {{ $json.nope }}', () => undefined) // ['{{ $json.nope }}']
 */
export function lackingIn(written: string, evaluate: (expression: string) => unknown): string[] {
	if (!written.startsWith('=')) return [];
	const found = [...written.matchAll(doubleBraces)].map(([expression]) => expression);
	return [...new Set(found)].filter((expression) => {
		const value = evaluate(expression);
		const isAlone = fieldAlone.test(expression);
		// Whoever writes a condition may want nothing to stand there.
		if (value === undefined || value === null) return isAlone;
		if (typeof value === 'object') return written !== `=${expression}` && isPlain(value);
		if (typeof value !== 'string') return Number.isNaN(value);
		const nothing = standsForNothing(value);
		return nothing !== null && (!isAlone || nothing === value.trim());
	});
}

/** Whether a program writes it as `[object Object]`. */
const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/**
 * What was meant as an expression and stands in a text as it is: in a Fixed one, or behind a second sign.
 *
 * @param written as it stands in the node
 * @returns the beginning of it; `null` where there is none
 * @example
 * leftExpression('Hello ={{ $json.lead.firstName }}') // '={{ $json.lead.firstName }}'
 */
export function leftExpression(written: string): string | null {
	if (written.startsWith('=')) return /^=(=\s*\{\{[^}]*\}\})/.exec(written)?.[1] ?? null;
	return /=?\{\{\s*\$[^}]*\}\}/.exec(written)?.[0] ?? /=\{\{[^}]*\}\}/.exec(written)?.[0] ?? null;
}
