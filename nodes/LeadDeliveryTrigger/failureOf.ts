import { readRetryAfter, type Failure } from '../core/deliver';
import { readPath } from '../core/fieldPath';

/**
 * What n8n keeps of an error, read without trusting its shape: nodes of vendors put the receiver's
 * answer in several places.
 *
 * @param node the node that failed, if the error does not say it
 * @param now epoch milliseconds
 */
export function failureOf(error: unknown, node: string, now: number): Failure {
	const text = (...path: string[]): string | null => {
		const value = readPath(error, path);
		if (typeof value === 'number') return String(value);
		return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
	};
	const named = readPath(readPath(error, ['node']), ['name']);
	const messages = readPath(error, ['messages']);
	const details = (Array.isArray(messages) ? messages : []).filter(
		(each) => typeof each === 'string' && each.trim() !== '',
	) as string[];
	const message = text('message') ?? (typeof error === 'string' ? error : null);
	return {
		httpCode:
			text('httpCode') ??
			text('statusCode') ??
			statusIn([message ?? '', ...details]) ??
			text('code'),
		message: cut(message ?? 'It failed without a word'),
		description:
			cut([text('description'), ...details].filter((each) => each !== null).join(' ')) || null,
		node: typeof named === 'string' ? named : node,
		retryAfterMs: retryAfterIn(error, now),
	};
}

/** Some receivers answer with a whole page, which nobody reads in a mail. */
const mostWords = 500;

const cut = (text: string): string =>
	text.length > mostWords ? `${text.slice(0, mostWords)}…` : text;

/**
 * The status of an answer, as nodes write it that give it no place of its own: `429 - {…}`. A node
 * that goes on after an error often leaves no more of it than this.
 */
const statusIn = (texts: readonly string[]): string | null =>
	texts
		.map((each) => /^(?:([45]\d\d) - |Request failed with status code ([45]\d\d)\b)/.exec(each))
		.map((found) => found?.[1] ?? found?.[2])
		.find((status) => status !== undefined) ?? null;

/** Where nodes leave the headers of an answer. */
const headerPlaces = [
	['cause', 'response', 'headers'],
	['response', 'headers'],
	['context', 'headers'],
	['cause', 'headers'],
];

function retryAfterIn(error: unknown, now: number): number | null {
	for (const place of headerPlaces) {
		const headers = readPath(error, place);
		const ms = readRetryAfter(readPath(headers, ['retry-after']), now);
		if (ms !== null) return ms;
	}
	return null;
}
