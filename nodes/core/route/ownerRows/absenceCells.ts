import { onOrOff } from '../../words';
import type { AbsenceSettings } from '../ownerTraits';
import { cellText } from './cellTexts';
import { readDay, type DayOrder } from './days';
import { spanIn } from './spans';

/** A cell of a row as far as it could be read. */
export interface ReadAbsences {
	absences: AbsenceSettings[];
	/** What could not be read, as it was written. */
	unread: string[];
}

/** Between two absences; the comma of "May 4, 2026" is none. */
const between = /[;\n|]|,(?!\s*\d{4}(?![-/.\d]))/;

/** What stands in a cell to say that there is nothing. */
const nothing =
	/^(?:[-–—/]+|none|no|n\/?a|keine?r?|aucune?|ningun[oa]?|nessun[oa]?|geen|brak|nenhuma?)$/i;

/**
 * When somebody is away by a cell that holds it all: days, and from when until when.
 *
 * @example
 * readAbsences('1.5.2026 – 4.5.2026; 2026-12-24').absences
 * // [{ from: '2026-05-01', until: '2026-05-04' }, { from: '2026-12-24', until: '2026-12-24' }]
 */
export function readAbsences(value: unknown, order?: DayOrder): ReadAbsences {
	const parts = Array.isArray(value) ? value : cellText(value).split(between);
	const read = parts.map((part) =>
		isSpan(part)
			? readAbsence(part.from ?? part.start, part.until ?? part.to ?? part.end, order)
			: ofText(cellText(part), order),
	);
	return {
		absences: read.flatMap(({ absences }) => absences),
		unread: read.flatMap(({ unread }) => unread),
	};
}

const isSpan = (part: unknown): part is Readonly<Record<string, unknown>> =>
	typeof part === 'object' && part !== null && ('from' in part || 'start' in part);

function ofText(text: string, order?: DayOrder): ReadAbsences {
	if (text === '' || nothing.test(text)) return { absences: [], unread: [] };
	// A column of yes and no, as somebody ticks that a colleague is away.
	const isAway = onOrOff(text);
	if (isAway !== undefined) {
		return { absences: isAway ? [{ from: '', until: '' }] : [], unread: [] };
	}
	const span = spanIn(text);
	if (!span) return { absences: [], unread: [text] };
	return readAbsence(span.from, span.until, order);
}

/**
 * When somebody is away by two cells; without the first one already, without the second until
 * further notice. Whether a day such as 3/4/2026 is of March or of April the other one may show, or that
 * only one of the two ends after it begins.
 *
 * @param order what comes first in the list, where it shows that
 */
export function readAbsence(fromCell: unknown, untilCell: unknown, order?: DayOrder): ReadAbsences {
	const [from, until] = [fromCell, untilCell].map(textOfDay);
	if (from === undefined || until === undefined) return { absences: [], unread: [] };
	if (from === '' && until === '') return { absences: [], unread: [] };
	const orders = order ? [order] : (['day', 'month'] as const);
	const readings = new Map(
		orders
			.map((each) => [from, until].map((text) => (text === '' ? '' : readDay(text, each))))
			.filter(([first, last]) => isSpanOf(first, last))
			.map(([first = '', last = '']) => [`${first}..${last}`, { from: first, until: last }]),
	);
	const [only, ...others] = readings.values();
	if (only && others.length === 0) return { absences: [only], unread: [] };
	const unsure = [from, until].filter((text) => text !== '' && readDay(text, order) === undefined);
	if (unsure.length > 0) return { absences: [], unread: [...new Set(unsure)] };
	const [first = '', last = ''] = [from, until].map((text) => text && readDay(text, order));
	return { absences: [{ from: first, until: last }], unread: [] };
}

const textOfDay = (cell: unknown): string => {
	const text = cellText(cell);
	return nothing.test(text) ? '' : text;
};

/** Days of one form are in the order of their texts, but for their times. */
const isSpanOf = (first: string | undefined, last: string | undefined): boolean =>
	first !== undefined &&
	last !== undefined &&
	(first === '' || last === '' || first.slice(0, 10) <= last.slice(0, 10));
