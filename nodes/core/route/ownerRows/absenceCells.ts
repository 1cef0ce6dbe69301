import { onOrOff } from '../../words';
import type { AbsenceSettings } from '../ownerTraits';
import { cellText } from './cellTexts';
import { readDay } from './days';

/** A cell of a row as far as it could be read. */
export interface ReadAbsences {
	absences: AbsenceSettings[];
	/** What could not be read, as it was written. */
	unread: string[];
}

/** Between two absences; the comma of "May 4, 2026" is none. */
const between = /[;\n|]|,(?!\s*\d{4}(?![-/.\d]))/;

const range =
	/\s*(?:\.\.+|–|—|→|\s-\s|\s(?:to|until|till|bis|au|al|a|fino al|tot|do|até|hasta)\s)\s*/i;

/**
 * When somebody is away by a cell that holds it all: days, and from when until when.
 *
 * @example
 * readAbsences('1.5.2026 – 4.5.2026; 2026-12-24').absences
 * // [{ from: '2026-05-01', until: '2026-05-04' }, { from: '2026-12-24', until: '2026-12-24' }]
 */
export function readAbsences(value: unknown): ReadAbsences {
	const parts = Array.isArray(value) ? value : cellText(value).split(between);
	const read = parts.map((part) =>
		isSpan(part)
			? readAbsence(part.from ?? part.start, part.until ?? part.to ?? part.end)
			: ofText(cellText(part)),
	);
	return {
		absences: read.flatMap(({ absences }) => absences),
		unread: read.flatMap(({ unread }) => unread),
	};
}

const isSpan = (part: unknown): part is Readonly<Record<string, unknown>> =>
	typeof part === 'object' && part !== null && ('from' in part || 'start' in part);

function ofText(text: string): ReadAbsences {
	if (text === '') return { absences: [], unread: [] };
	// A column of yes and no, as somebody ticks that a colleague is away.
	const isAway = onOrOff(text);
	if (isAway !== undefined) {
		return { absences: isAway ? [{ from: '', until: '' }] : [], unread: [] };
	}
	const [from = '', until = from, ...more] = text.split(range);
	return more.length > 0 ? { absences: [], unread: [text] } : readAbsence(from, until);
}

/**
 * When somebody is away by two cells; without the first one already, without the second until
 * further notice.
 */
export function readAbsence(fromCell: unknown, untilCell: unknown): ReadAbsences {
	const [from, until] = [cellText(fromCell), cellText(untilCell)];
	if (from === '' && until === '') return { absences: [], unread: [] };
	const [first, last] = [from, until].map((text) => (text === '' ? '' : readDay(text)));
	if (first !== undefined && last !== undefined) {
		return { absences: [{ from: first, until: last }], unread: [] };
	}
	return {
		absences: [],
		unread: [...(first === undefined ? [from] : []), ...(last === undefined ? [until] : [])],
	};
}
