import { z } from 'zod/v4';
import type { PublicHolidaysSettings } from './calendarSettings';
import type { DayRule, DayRuleSource } from './dayRules';
import { correctionsFor } from './holidayCorrections';
import { holidayLibrary } from './holidayLibrary';
import { namedHolidays, unknownHoliday } from './holidayNames';
import { findHolidayPlace, type HolidayPlace } from './holidayPlace';
import { dayOf, parseDate, type LocalDay } from './localDate';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from './units';
import { weeklySpansOn, type WeeklyHours } from './weeklyHours';

/** One date of a public holiday. */
interface Holiday {
	readonly day: LocalDay;
	readonly name: string;
	/** From when nobody works, on the clock since midnight: 0, or the afternoon of a half day. */
	readonly from: number;
}

/** The holidays of a place: the library works them out year by year. */
interface HolidayList {
	startingIn(year: number): readonly Holiday[];
}

/** A process meets few places, but their names come from data: the memory of them has an end. */
const MOST_LISTS = 50;
const lists = new Map<string, HolidayList>();

/**
 * The days off by the law of a place, substitute days among them. A holiday that begins in the
 * course of a day, as some do at noon, ends the hours that begin on that day.
 *
 * @throws LeadOpsError when there is no such country or region.
 */
export function publicHolidays(
	settings: PublicHolidaysSettings,
	weekly: WeeklyHours,
): DayRuleSource {
	const list = listFor(settings);
	return { rulesIn: (year) => rulesIn(list, weekly, year) };
}

function rulesIn(list: HolidayList, weekly: WeeklyHours, year: number): Map<LocalDay, DayRule> {
	// A holiday of several days may have begun before New Year.
	const holidays = [...list.startingIn(year - 1), ...list.startingIn(year)].filter(
		({ day }) => day >= dayOf(year, 1, 1) && day < dayOf(year + 1, 1, 1),
	);
	const rules = new Map<LocalDay, DayRule>();
	for (const { day, name, from } of holidays) {
		const earlier = rules.get(day);
		const spans = earlier?.spans ?? weeklySpansOn(weekly, day);
		rules.set(day, {
			source: 'publicHoliday',
			name: earlier && earlier.name !== name ? `${earlier.name} and ${name}` : name,
			spans: spans
				.filter(({ start }) => start < from)
				.map(({ start, end }) => ({ start, end: Math.min(end, from) })),
		});
	}
	return rules;
}

type Kinds = NonNullable<PublicHolidaysSettings['kinds']>;

/** To find a place and make its list takes milliseconds, so both are kept for the same settings. */
function listFor({
	country,
	region,
	kinds = [],
	alsoNamed = [],
}: PublicHolidaysSettings): HolidayList {
	const key = JSON.stringify([country, region, kinds, alsoNamed]);
	let list = lists.get(key);
	if (!list) {
		const oldest = lists.keys().next();
		if (lists.size >= MOST_LISTS && !oldest.done) lists.delete(oldest.value);
		const wanted = kinds.length > 0 ? kinds : ['public' as const];
		list = makeList(findHolidayPlace(country, region), wanted, alsoNamed);
		lists.set(key, list);
	}
	return list;
}

type Library = InstanceType<ReturnType<typeof holidayLibrary>>;

function libraryFor({ country, parts: [state = '', region = ''] }: HolidayPlace): Library {
	// Lengths come out in whole days where clocks never change.
	const library = new (holidayLibrary())(country, state, region, { timezone: 'UTC' });
	for (const { rule, name } of correctionsFor(country, state)) {
		library.setHoliday(rule, { name: { en: name }, type: 'public' });
	}
	return library;
}

/** The holidays of a year that close. */
type YearReader = (year: number) => Holiday[];

/**
 * The readers of a place: its own holidays, and those of its country that were named and that the place
 * does not keep, such as 30 September in Ontario.
 *
 * @throws LeadOpsError `calendar.holidayName` for a name that neither has a holiday of
 */
function readersOf(place: HolidayPlace, kinds: Kinds, alsoNamed: readonly string[]): YearReader[] {
	const here = namedHolidays(() => libraryFor(place), alsoNamed);
	const own = readerOf(
		libraryFor(place),
		({ type, name }) => kinds.some((kind) => kind === type) || here.isNamed(name),
	);
	if (here.unknown.length === 0) return [own];
	const country = { country: place.country, parts: [] };
	const there = namedHolidays(() => libraryFor(country), here.unknown);
	for (const name of there.unknown) throw unknownHoliday(name, here.near(name));
	return [own, readerOf(libraryFor(country), ({ name }) => there.isNamed(name))];
}

function readerOf(
	library: Library,
	closes: (holiday: { type: string; name: string }) => boolean,
): YearReader {
	const isEnglish = library.getLanguages()[0]?.startsWith('en') ?? true;
	return (year) =>
		library
			.getHolidays(year)
			.filter(closes)
			.flatMap(({ date, start, end, name, rule, substitute }) => {
				const first = parseDate(date.slice(0, 10));
				if (first === undefined) return [];
				const english = isEnglish ? undefined : englishName(library.getRule(rule));
				const alsoEnglish = english && `${english}${substitute ? ' (substitute day)' : ''}`;
				const from = clockOf(date.slice(11, 16));
				// Hours beyond whole days are those of the evening on which a feast begins.
				const count = Math.max(1, Math.floor((end.getTime() - start.getTime()) / MS_PER_DAY));
				return Array.from({ length: from > 0 ? 1 : count }, (_, index) => ({
					day: first + index,
					name: [...new Set([name, alsoEnglish])].filter(Boolean).join(' / '),
					from,
				}));
			});
}

function makeList(place: HolidayPlace, kinds: Kinds, alsoNamed: readonly string[]): HolidayList {
	const readers = readersOf(place, kinds, alsoNamed);
	const years = new Map<number, readonly Holiday[]>();
	const read = (year: number) => readers.flatMap((holidaysOf) => holidaysOf(year));
	return {
		startingIn(year: number) {
			let holidays = years.get(year);
			if (!holidays) {
				holidays = read(year);
				years.set(year, holidays);
			}
			return holidays;
		},
	};
}

const named = z.object({ name: z.object({ en: z.string() }) });

function englishName(rule: unknown): string | undefined {
	return named.safeParse(rule).data?.name.en;
}

function clockOf(text: string): number {
	const [hours = 0, minutes = 0] = text.split(':').map(Number);
	return hours * MS_PER_HOUR + minutes * MS_PER_MINUTE;
}
