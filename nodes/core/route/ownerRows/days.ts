import { fold } from '../../fold';
import { languages } from '../../words';
import { readMoment } from '../../time';

/** What comes first in a day such as 3/4/2026. */
export type DayOrder = 'day' | 'month';

/** The months by their folded names and what stands for them, in all languages; made when first asked for. */
let knownMonths: ReadonlyMap<string, number> | undefined;

const monthCalled = (name = '') => (knownMonths ??= new Map(monthNames())).get(name);

function* monthNames(): Generator<[string, number]> {
	for (const language of Object.keys(languages)) {
		for (const month of ['long', 'short'] as const) {
			// Beside a day some languages bend the name of the month.
			for (const day of [undefined, 'numeric'] as const) {
				const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
				for (let n = 0; n < 12; n++) {
					const parts = format.formatToParts(Date.UTC(2026, n, 1));
					const name = parts.find(({ type }) => type === 'month')?.value ?? '';
					yield [fold(name).replace(/\.$/, ''), n + 1];
				}
			}
		}
	}
}

/** A sheet counts days from here; it leaves out times of day by whole numbers. */
const firstDayOfSheets = Date.UTC(1899, 11, 30);
const dayMs = 24 * 60 * 60 * 1000;
const [leastSerial, mostSerial] = [20_000, 80_000];

const time = String.raw`(?:[ T,]+(?:um |at |à )?(\d{1,2})[:.h](\d\d)(?::\d\d)?)?`;
const iso = /^\d{4}-\d\d-\d\d/;
const byPoints = new RegExp(String.raw`^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d)${time}$`);
const bySigns = new RegExp(String.raw`^(\d{1,2})[/-](\d{1,2})[/-](\d{4})${time}$`);
const yearFirst = new RegExp(String.raw`^(\d{4})[/.](\d{1,2})[/.](\d{1,2})${time}$`);
const dayThenMonth = new RegExp(
	String.raw`^(\d{1,2})(?:\.|st|nd|rd|th|º)?\s(?:de )?(\p{L}+)\.?,?\s(?:de )?(\d{4})${time}$`,
	'u',
);
const monthThenDay = new RegExp(
	String.raw`^(\p{L}+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})${time}$`,
	'u',
);

/**
 * A day or a time of one, as people and sheets write it, in the form of ISO 8601.
 *
 * @param order what comes first in the list or span that it is of, where that is known
 * @returns `undefined` for what is no day, or could be two: 3/4/2026
 * @example
 * readDay('4.5.2026') // '2026-05-04'
 * readDay('May 4, 2026') // '2026-05-04'
 * readDay(46146) // '2026-05-04', as sheets keep it
 */
export function readDay(value: string, order?: DayOrder): string | undefined {
	const text = value.trim().replace(/\s+/g, ' ');
	const day = iso.test(text) ? text : (ofNumber(text) ?? ofText(fold(text), order));
	return day !== undefined && readMoment(day, 'UTC') !== undefined ? day : undefined;
}

function ofNumber(text: string): string | undefined {
	const number = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
	if (number >= leastSerial && number <= mostSerial) {
		const at = firstDayOfSheets + Math.round(number * 24 * 60) * 60_000;
		const written = new Date(at).toISOString();
		return at % dayMs === 0 ? written.slice(0, 10) : written.slice(0, 16);
	}
	const moment = readMoment(text);
	return moment === undefined ? undefined : new Date(moment).toISOString();
}

function ofText(text: string, order?: DayOrder): string | undefined {
	const points = byPoints.exec(text);
	if (points) return written(points[3], points[2], points[1], points.slice(4));
	const first = yearFirst.exec(text);
	if (first) return written(first[1], first[2], first[3], first.slice(4));
	const signs = bySigns.exec(text);
	if (signs) return ofSigns(signs, order);
	const named = dayThenMonth.exec(text);
	if (named) return written(named[3], monthCalled(named[2]), named[1], named.slice(4));
	const american = monthThenDay.exec(text);
	if (!american) return undefined;
	return written(american[3], monthCalled(american[1]), american[2], american.slice(4));
}

/** Some write the day first and some the month: where both can be months, the list has to say it. */
function ofSigns(
	[, one = '', other = '', year, ...clock]: RegExpExecArray,
	order?: DayOrder,
): string | undefined {
	const first = one === other ? 'day' : (shownBy(one, other) ?? order);
	if (first === undefined) return undefined;
	return first === 'day' ? written(year, other, one, clock) : written(year, one, other, clock);
}

const shownBy = (one: string, other: string): DayOrder | undefined => {
	if (Number(one) > 12) return 'day';
	return Number(other) > 12 ? 'month' : undefined;
};

/**
 * What comes first in days between slashes, by those of a list that show it.
 *
 * @returns `undefined` where none does, or they differ
 * @example
 * orderIn(['3/4/2026', '28/11/2026']) // 'day'
 */
export function orderIn(texts: readonly string[]): DayOrder | undefined {
	const shown = texts.flatMap((text) =>
		[...text.matchAll(/(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-]\d{4}/g)].flatMap(
			([, one = '', other = '']) => shownBy(one, other) ?? [],
		),
	);
	const [first] = shown;
	return shown.every((each) => each === first) ? first : undefined;
}

function written(
	year: string | undefined,
	month: string | number | undefined,
	day: string | undefined,
	[hour, minute]: readonly string[],
): string | undefined {
	if (month === undefined) return undefined;
	const two = (part: string | number = '') => String(part).padStart(2, '0');
	const date = `${(year ?? '').padStart(4, '20')}-${two(month)}-${two(day)}`;
	return hour === undefined ? date : `${date} ${two(hour)}:${two(minute)}`;
}
