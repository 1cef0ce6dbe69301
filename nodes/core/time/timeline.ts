import { LeadOpsError } from '../errors';
import { hasOpening, type Hours } from './hours';
import type { LocalDay } from './localDate';
import { END_INSTANT, FIRST_INSTANT, outOfRange } from './range';
import type { Span } from './span';
import { Stretch, type Edge } from './stretch';
import { MS_PER_DAY } from './units';

/** Stretches grow by about a year, so that the next questions are mostly inside. */
const BLOCK_DAYS = 365;

/** `Stretch.openUntil` looks two days back and one ahead, and a local date is at most one off. */
const MARGIN_DAYS = 4;

const FIRST_BLOCK = blockOf(FIRST_INSTANT / MS_PER_DAY - MARGIN_DAYS);
const END_BLOCK = blockOf(END_INSTANT / MS_PER_DAY + MARGIN_DAYS) + 1;

/**
 * The open time of a calendar. It works out the years it is asked about, when first asked, and
 * keeps them: at most the supported range, and about ten small records for each year. What it
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
		for (;;) {
			const target = stretch.openUntil(from) + open;
			const missing = target - stretch.openMs;
			// An opening is the start of hours, so there must be some more.
			if (missing < 0 || (missing === 0 && edge === 'closing')) {
				return inRange(stretch.instantAt(target, edge));
			}
			if (!hasOpening(this.hours, (day) => day >= stretch.endDay)) {
				throw noMoreHours('after', from);
			}
			stretch = this.#later(stretch, missing);
		}
	}

	/** The instant with `open` ms of open time from it to `from`. */
	backward(from: number, open: number, edge: Edge): number {
		if (from - open < FIRST_INSTANT) throw tooEarly();
		let stretch = this.#covering(from, from);
		for (;;) {
			const target = stretch.openUntil(from) - open;
			// A closing is the end of hours, so there must be some before.
			if (target > 0 || (target === 0 && edge === 'opening')) {
				return inRange(stretch.instantAt(target, edge));
			}
			if (!hasOpening(this.hours, (day) => day < stretch.firstDay)) {
				throw noMoreHours('before', from);
			}
			stretch = this.#earlier(stretch, -target);
		}
	}

	isOpen(instant: number): boolean {
		return this.between(instant, instant + 1) > 0;
	}

	/** The hours that begin on that local date, in real time. */
	spansOn(day: LocalDay): Span[] {
		return this.#covering(day * MS_PER_DAY, day * MS_PER_DAY).spansOn(day);
	}

	#covering(from: number, to: number): Stretch {
		const firstDay = Math.floor(from / MS_PER_DAY) - MARGIN_DAYS;
		const endDay = Math.floor(to / MS_PER_DAY) + MARGIN_DAYS;
		const known = this.#stretch;
		if (known && known.firstDay <= firstDay && known.endDay >= endDay) return known;
		return this.#grown(blockOf(firstDay), blockOf(endDay) + 1);
	}

	/** A stretch with more of the future, enough for about `missing` ms of open time. */
	#later(stretch: Stretch, missing: number): Stretch {
		const endBlock = blockOf(stretch.endDay);
		if (endBlock === END_BLOCK) throw tooLate();
		return this.#grown(endBlock - 1, endBlock + this.#blocksFor(missing));
	}

	/** A stretch with more of the past, enough for about `missing` ms of open time. */
	#earlier(stretch: Stretch, missing: number): Stretch {
		const firstBlock = blockOf(stretch.firstDay);
		if (firstBlock === FIRST_BLOCK) throw tooEarly();
		return this.#grown(firstBlock - this.#blocksFor(missing), firstBlock + 1);
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

/** A calendar without weekly hours opens on its exceptions only, and those come to an end. */
function noMoreHours(direction: 'before' | 'after', instant: number): LeadOpsError {
	const date = new Date(instant).toISOString().slice(0, 10);
	return new LeadOpsError({
		code: 'calendar.noMoreHours',
		message: `The calendar does not have enough open hours ${direction} ${date}`,
		hint: 'Add Weekly Hours, or Exceptions with hours, to the calendar.',
	});
}
