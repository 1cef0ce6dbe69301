import { LeadOpsError } from '../errors';
import type { Hours } from './hours';
import { labels } from './labels';
import { END_DAY, FIRST_DAY, type LocalDay } from './localDate';
import { opensBefore, opensFrom } from './opens';
import type { PlacedDay } from './placedDays';
import { END_INSTANT, FIRST_INSTANT, outOfRange } from './range';
import type { Span } from './span';
import { Stretch, type Edge } from './stretch';
import { MS_PER_DAY } from './units';

/** Stretches grow by about a year, so that the next questions are mostly inside. */
const BLOCK_DAYS = 365;

/** A year or more, in days. */
const YEAR = 366;

/** `Stretch.openUntil` looks two days back and one ahead, and a local date is at most one off. */
const MARGIN_DAYS = 4;

const FIRST_BLOCK = blockOf(FIRST_INSTANT / MS_PER_DAY - MARGIN_DAYS);
const END_BLOCK = blockOf(END_INSTANT / MS_PER_DAY + MARGIN_DAYS) + 1;

/**
 * The open time of a calendar. It works out the years it is asked about, when first asked, and
 * keeps them: at most the supported range, and a few dozen small records for each year. What it
 * keeps never changes an answer.
 */
export class Timeline {
	#stretch: Stretch | undefined;

	constructor(readonly hours: Hours) {}

	/** Open time from one instant to another; negative when `to` is before `from`. */
	between(from: number, to: number): number {
		const stretch = this.#covering(Math.min(from, to), Math.max(from, to));
		return stretch.openUntil(to) - stretch.openUntil(from);
	}

	/** The instant with `open` ms of open time from `from` to it. */
	forward(from: number, open: number, edge: Edge): number {
		if (from + open >= END_INSTANT) throw tooLate();
		let stretch = this.#covering(from, from);
		for (let step = 1; ; step *= 2) {
			const target = stretch.openUntil(from) + open;
			const missing = target - stretch.openMs;
			// An opening is the start of hours, so there must be some more.
			if (missing < 0 || (missing === 0 && edge === 'closing')) {
				return inRange(stretch.instantAt(target, edge));
			}
			if (stretch.endDay >= END_DAY) throw this.#noneLater(from);
			if (!opensFrom(this.hours, stretch.endDay)) throw noMoreHours('after', from);
			stretch = this.#later(stretch, missing, step);
		}
	}

	/** The instant with `open` ms of open time from it to `from`. */
	backward(from: number, open: number, edge: Edge): number {
		if (from - open < FIRST_INSTANT) throw tooEarly();
		let stretch = this.#covering(from, from);
		for (let step = 1; ; step *= 2) {
			const target = stretch.openUntil(from) - open;
			// A closing is the end of hours, so there must be some before.
			if (target > 0 || (target === 0 && edge === 'opening')) {
				return inRange(stretch.instantAt(target, edge));
			}
			if (stretch.firstDay <= FIRST_DAY) throw this.#noneEarlier(from);
			if (!opensBefore(this.hours, stretch.firstDay)) throw noMoreHours('before', from);
			stretch = this.#earlier(stretch, -target, step);
		}
	}

	isOpen(instant: number): boolean {
		return this.between(instant, instant + 1) > 0;
	}

	/** The hours that begin on that local date, in real time. */
	spansOn(day: LocalDay): Span[] {
		return this.#covering(day * MS_PER_DAY, day * MS_PER_DAY).spansOn(day);
	}

	/** The dates from `firstDay` up to `endDay` that the weekly hours alone do not describe. */
	placedWithin(firstDay: LocalDay, endDay: LocalDay): readonly PlacedDay[] {
		return this.#covering(firstDay * MS_PER_DAY, endDay * MS_PER_DAY).placedWithin(
			firstDay,
			endDay,
		);
	}

	#covering(from: number, to: number): Stretch {
		const firstDay = Math.floor(from / MS_PER_DAY) - MARGIN_DAYS;
		const endDay = Math.floor(to / MS_PER_DAY) + MARGIN_DAYS;
		const known = this.#stretch;
		if (known && known.firstDay <= firstDay && known.endDay >= endDay) return known;
		return this.#grown(blockOf(firstDay), blockOf(endDay) + 1);
	}

	/** Why the supported range does not have enough hours: it ends, or the calendar's hours do. */
	#noneLater(from: number): LeadOpsError {
		return opensFrom(this.hours, END_DAY - YEAR) ? tooLate() : noMoreHours('after', from);
	}

	#noneEarlier(from: number): LeadOpsError {
		return opensBefore(this.hours, FIRST_DAY + YEAR) ? tooEarly() : noMoreHours('before', from);
	}

	/**
	 * A stretch with more of the future, enough for about `missing` ms of open time.
	 *
	 * @param atLeast blocks, for calendars that are closed for years
	 */
	#later(stretch: Stretch, missing: number, atLeast: number): Stretch {
		const endBlock = blockOf(stretch.endDay);
		return this.#grown(endBlock - 1, endBlock + Math.max(atLeast, this.#blocksFor(missing)));
	}

	/** As `#later`, with more of the past. */
	#earlier(stretch: Stretch, missing: number, atLeast: number): Stretch {
		const firstBlock = blockOf(stretch.firstDay);
		return this.#grown(firstBlock - Math.max(atLeast, this.#blocksFor(missing)), firstBlock + 1);
	}

	/** Rather a block too few than one too many: the caller asks again. */
	#blocksFor(open: number): number {
		const { weekMs } = this.hours.weekly;
		const openInBlock = (weekMs * BLOCK_DAYS) / 7;
		return openInBlock > 0 ? Math.max(1, Math.floor(open / openInBlock)) : 1;
	}

	/** What is known already, grown to hold these blocks as far as the supported range goes. */
	#grown(firstBlock: number, endBlock: number): Stretch {
		const known = this.#stretch;
		const first = Math.min(firstBlock, known ? blockOf(known.firstDay) : firstBlock);
		const end = Math.max(endBlock, known ? blockOf(known.endDay) : endBlock);
		this.#stretch = new Stretch(
			this.hours,
			Math.max(first, FIRST_BLOCK) * BLOCK_DAYS,
			Math.min(end, END_BLOCK) * BLOCK_DAYS,
		);
		return this.#stretch;
	}
}

function blockOf(day: LocalDay): number {
	return Math.floor(day / BLOCK_DAYS);
}

function inRange(instant: number): number {
	if (instant < FIRST_INSTANT) throw tooEarly();
	if (instant >= END_INSTANT) throw tooLate();
	return instant;
}

function tooEarly(): LeadOpsError {
	return outOfRange('The time falls before the year 1970');
}

function tooLate(): LeadOpsError {
	return outOfRange('The time falls after the year 2199');
}

/** Special days may be the only ones that open, or may close all there is from some day on. */
function noMoreHours(direction: 'before' | 'after', instant: number): LeadOpsError {
	const date = new Date(instant).toISOString().slice(0, 10);
	return new LeadOpsError({
		code: 'calendar.noMoreHours',
		message: `The calendar does not have enough open hours ${direction} ${date}`,
		hint: `Add ${labels.hours}, or ${labels.days} with hours; or close fewer days.`,
	});
}
