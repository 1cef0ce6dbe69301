import type { CalendarSettings } from './calendarSettings';
import { MS_PER_DAY, MS_PER_MINUTE, MS_PER_WEEK } from './units';
import { readWeeklyHours } from './weeklyHours';
import { zoneNamed } from './zone';

/** Minutes since Monday 00:00 on the clock of a zone; `to` is no part of it. */
export interface WeekStretch {
	from: number;
	to: number;
}

/** How long a week is, in minutes. */
export const minutesOfWeek = MS_PER_WEEK / MS_PER_MINUTE;

/**
 * When weekly hours are open, on the clock of a zone: holidays and special days aside.
 *
 * @param zone the IANA zone on whose clock it is said
 * @param at the moment whose difference between the two zones counts, in milliseconds
 * @returns in order, none of which touches the next; hours over Sunday's midnight are two
 * @throws LeadOpsError as `compileCalendar`, for hours and zones that cannot be read
 * @example
 * openWeek({ timeZone: 'UTC', weekly: [{ days: [1], from: '09:00', to: '17:00' }] }, 'UTC', 0)
 * // [{ from: 540, to: 1020 }]
 */
export function openWeek(settings: CalendarSettings, zone: string, at: number): WeekStretch[] {
	const ahead = zoneNamed(zone).offsetAt(at) - zoneNamed(settings.timeZone).offsetAt(at);
	const stretches = readWeeklyHours(settings).days.flatMap((spans, weekday) =>
		spans.map(({ start, end }) => ({
			from: (weekday * MS_PER_DAY + start + ahead) / MS_PER_MINUTE,
			to: (weekday * MS_PER_DAY + end + ahead) / MS_PER_MINUTE,
		})),
	);
	return joinedWeek(stretches.flatMap(withinWeek));
}

/** A stretch that reaches out of the week goes on at its other end. */
function withinWeek({ from, to }: WeekStretch): WeekStretch[] {
	const start = ((from % minutesOfWeek) + minutesOfWeek) % minutesOfWeek;
	const end = start + to - from;
	return end <= minutesOfWeek
		? [{ from: start, to: end }]
		: [
				{ from: start, to: minutesOfWeek },
				{ from: 0, to: end - minutesOfWeek },
			];
}

/** Stretches in order, of which none touches the next. */
export function joinedWeek(stretches: readonly WeekStretch[]): WeekStretch[] {
	const joined: WeekStretch[] = [];
	for (const stretch of stretches.toSorted((one, other) => one.from - other.from)) {
		const last = joined.at(-1);
		if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
		else joined.push({ ...stretch });
	}
	return joined;
}

/**
 * What of a week is in none of the stretches; over Sunday's midnight it is one, which then ends after
 * the week.
 *
 * @param open in order, as {@link joinedWeek} gives them
 * @example
 * closedWeek([{ from: 540, to: 1020 }]) // [{ from: 1020, to: 10620 }]
 */
export function closedWeek(open: readonly WeekStretch[]): WeekStretch[] {
	const [first] = open;
	if (!first) return [{ from: 0, to: minutesOfWeek }];
	return open
		.map(({ to }, index) => ({
			from: to,
			to: open[index + 1]?.from ?? first.from + minutesOfWeek,
		}))
		.filter(({ from, to }) => from < to);
}

const dayMinutes = MS_PER_DAY / MS_PER_MINUTE;
const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * Stretches of a week as a person says them; the same hours of several days once.
 *
 * @example
 * sayWeek([{ from: 720, to: 780 }, { from: 2160, to: 2220 }, { from: 8280, to: 12420 }])
 * // 'Mon-Tue 12:00-13:00, Sat 18:00 to Tue 15:00'
 */
export function sayWeek(stretches: readonly WeekStretch[]): string {
	const ofHours = new Map<string, number[]>();
	const long: string[] = [];
	for (const { from, to } of stretches) {
		const day = Math.floor(from / dayMinutes);
		if (to <= (day + 1) * dayMinutes) {
			const hours = `${clock(from)}-${to % dayMinutes === 0 ? '24:00' : clock(to)}`;
			ofHours.set(hours, [...(ofHours.get(hours) ?? []), day % 7]);
		} else long.push(`${dayName(day)} ${clock(from)} to ${sayPoint(to)}`);
	}
	return [...[...ofHours].map(([hours, days]) => `${sayDays(days)} ${hours}`), ...long].join(', ');
}

/** `Mon 09:00` */
const sayPoint = (minute: number) => `${dayName(Math.floor(minute / dayMinutes))} ${clock(minute)}`;

const dayName = (day: number) => dayNames[day % 7] ?? '';

/** `Mon-Wed, Fri` */
function sayDays(days: readonly number[]): string {
	const runs: Array<[first: number, last: number]> = [];
	for (const day of days.toSorted((one, other) => one - other)) {
		const run = runs.at(-1);
		if (run && day === run[1] + 1) run[1] = day;
		else runs.push([day, day]);
	}
	return runs
		.map(([first, last]) =>
			first === last ? dayName(first) : `${dayName(first)}-${dayName(last)}`,
		)
		.join(', ');
}

function clock(minute: number): string {
	const ofDay = minute % dayMinutes;
	const [hours, minutes] = [Math.floor(ofDay / 60), Math.floor(ofDay % 60)];
	return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
