import type { Hours } from './hours';
import type { LocalDay } from './localDate';
import { placedDays, type PlacedDay } from './placedDays';
import { totalOf, type Span } from './span';

import { MS_PER_DAY } from './units';
import {
	weeklyDayReaching,
	weeklyOpenBefore,
	weeklySpansOn,
	type WeeklyHours,
} from './weeklyHours';

/** Which of two moments is meant when no open time lies between them. */
export type Edge = 'closing' | 'opening';

interface CountedDay extends PlacedDay {
	/** Open time of the stretch up to the start and up to the end of this day's hours. */
	readonly openBefore: number;
	readonly openAfter: number;
}

/**
 * Open time over a run of local days, as one growing sum that can be read both ways: how much up
 * to an instant, and at which instant it reaches an amount.
 *
 * Most days follow the weekly hours, whose sum is arithmetic. Only the days that differ are kept, each
 * with the sum up to it, and found by binary search. So the cost of a question grows neither with
 * the time between two instants nor with the length of the stretch.
 */
export class Stretch {
	/** Open time of the whole stretch. */
	readonly openMs: number;
	readonly #placed: CountedDay[] = [];

	/** From `firstDay` up to but not including `endDay`. */
	constructor(
		readonly hours: Hours,
		readonly firstDay: LocalDay,
		readonly endDay: LocalDay,
	) {
		for (const { day, spans } of placedDays(hours, firstDay, endDay)) {
			const openBefore = this.#openBeforeDay(day, this.#placed.length);
			this.#placed.push({ day, spans, openBefore, openAfter: openBefore + totalOf(spans) });
		}
		this.openMs = this.#openBeforeDay(endDay, this.#placed.length);
	}

	/** Open time from the start of the stretch to the instant, which lies two days or more inside. */
	openUntil(instant: number): number {
		const { zone, weekly } = this.hours;
		const offset = zone.offsetAt(instant);
		const today = Math.floor((instant + offset) / MS_PER_DAY);
		// Hours of two days ago reach the instant when clocks moved forward by a day, and tomorrow's
		// when they were set back across midnight.
		let next = this.#placedFrom(today - 2);
		let open = this.#openBeforeDay(today - 2, next);
		for (let day = today - 2; day <= today + 1; day++) {
			const placed = this.#placed[next];
			if (placed?.day === day) {
				open += openWithin(placed.spans, instant);
				next++;
			} else {
				// The offset now is that of any ordinary day whose hours could be under way.
				open += openWithin(weeklySpansOn(weekly, day), instant + offset - day * MS_PER_DAY);
			}
		}
		return open;
	}

	/**
	 * When the open time from the start of the stretch reaches `open`, which the stretch holds. If
	 * that is as hours end, `closing` gives their end and `opening` the start of the next.
	 */
	instantAt(open: number, edge: Edge): number {
		const isOpening = edge === 'opening';
		const index = this.#countBy(
			({ openBefore }) => openBefore < open || (isOpening && openBefore === open),
		);
		const placed = this.#placed[index - 1];
		if (placed && (open < placed.openAfter || (!isOpening && open === placed.openAfter))) {
			return momentWithin(placed.spans, open - placed.openBefore, edge);
		}
		const { zone, weekly } = this.hours;
		const start = placed ? placed.day + 1 : this.firstDay;
		const weeklyOpen = open - (placed?.openAfter ?? 0) + weeklyOpenBefore(weekly, start);
		const day = weeklyDayReaching(weekly, weeklyOpen, isOpening);
		const rest = weeklyOpen - weeklyOpenBefore(weekly, day);
		const clock = momentWithin(weeklySpansOn(weekly, day), rest, edge);
		return day * MS_PER_DAY + clock - zone.offsetAt(day * MS_PER_DAY);
	}

	/** The hours that begin on a day of the stretch, in real time. */
	spansOn(day: LocalDay): Span[] {
		const placed = this.#placed[this.#placedFrom(day)];
		if (placed?.day === day) return [...placed.spans];
		const { zone, weekly } = this.hours;
		const midnight = day * MS_PER_DAY - zone.offsetAt(day * MS_PER_DAY);
		return weeklySpansOn(weekly, day).map(({ start, end }) => ({
			start: midnight + start,
			end: midnight + end,
		}));
	}

	/** The days from `firstDay` up to `endDay` that the weekly hours alone do not describe. */
	placedWithin(firstDay: LocalDay, endDay: LocalDay): readonly PlacedDay[] {
		return this.#placed.slice(this.#placedFrom(firstDay), this.#placedFrom(endDay));
	}

	/** Open time up to the start of a day that has `placedBefore` placed days before it. */
	#openBeforeDay(day: LocalDay, placedBefore: number): number {
		const { weekly } = this.hours;
		const last = this.#placed[placedBefore - 1];
		const start = last ? last.day + 1 : this.firstDay;
		return (last?.openAfter ?? 0) + weeklyBetween(weekly, start, day);
	}

	/** The index of the first placed day at `day` or later. */
	#placedFrom(day: LocalDay): number {
		return this.#countBy((placed) => placed.day < day);
	}

	/** How many placed days hold, by binary search: those that hold come first. */
	#countBy(holds: (placed: CountedDay) => boolean): number {
		let low = 0;
		let high = this.#placed.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			const placed = this.#placed[middle];
			if (placed && holds(placed)) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

function weeklyBetween(weekly: WeeklyHours, from: LocalDay, to: LocalDay): number {
	return weeklyOpenBefore(weekly, to) - weeklyOpenBefore(weekly, from);
}

function openWithin(spans: readonly Span[], until: number): number {
	let open = 0;
	for (const { start, end } of spans) {
		if (until > start) open += Math.min(until, end) - start;
	}
	return open;
}

/** The moment `open` ms of the spans have passed; the spans hold that much. */
function momentWithin(spans: readonly Span[], open: number, edge: Edge): number {
	let left = open;
	for (const { start, end } of spans) {
		const length = end - start;
		if (left < length || (edge === 'closing' && left === length)) return start + left;
		left -= length;
	}
	throw new RangeError('The hours are shorter than the time to find in them');
}
