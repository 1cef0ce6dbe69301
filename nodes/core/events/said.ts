import { attempt } from '../attempt';
import { readPath } from '../fieldPath';
import { describeInstant } from '../time';

/** What a sentence is made of: an event's data, which may hold less than it once did. */
export interface Said {
	/** The text at a path, or `null`. */
	text(...path: string[]): string | null;
	number(...path: string[]): number | null;
	/** Whether what is at a path is true. */
	flag(...path: string[]): boolean;
	/** The list at a path; what is no object in it is left out. */
	list(...path: string[]): Said[];
	/** A moment at a path as people read it. */
	moment(...path: string[]): string;
}

/**
 * Reads an event's data, of whatever shape.
 *
 * @param timeZone for moments, an IANA name
 * @example
 * saidBy({ owner: { name: 'Ann' } }, 'UTC').text('owner', 'name') // 'Ann'
 */
export function saidBy(data: unknown, timeZone: string): Said {
	const value = (path: string[]) => readPath(data, path);
	return {
		text: (...path) => textOf(value(path)),
		number: (...path) => numberOf(value(path)),
		flag: (...path) => value(path) === true,
		list: (...path) => listOf(value(path)).map((inner) => saidBy(inner, timeZone)),
		moment: (...path) => momentOf(value(path), timeZone),
	};
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);

const listOf = (value: unknown): unknown[] =>
	Array.isArray(value) ? value.filter((inner) => inner !== null && typeof inner === 'object') : [];

function momentOf(value: unknown, timeZone: string): string {
	if (typeof value !== 'string' && typeof value !== 'number') return 'at some time';
	const described = attempt(() => describeInstant(new Date(value).getTime(), timeZone));
	return described.ok ? described.value : 'at some time';
}

/** Parts of one sentence. */
export const listed = (parts: readonly string[]): string =>
	parts.length > 0 ? `${parts.join('; ')}.` : 'Nothing changed.';

/** The reason after a sentence, where there is one. */
export const because = ({ text }: Said): string => {
	const reason = text('reason');
	return reason === null ? '' : ` ${reason}`;
};
