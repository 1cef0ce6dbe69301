import { yearOf, type LocalDay } from './localDate';
import type { Span } from './span';

/** What can give a date other hours than its weekday has. */
export type DayRuleOrigin = 'specialDay' | 'iCal' | 'publicHoliday';

/** The hours of one date, where they are not the weekly ones. */
export interface DayRule {
	readonly source: DayRuleOrigin;
	/** What people call the day. */
	readonly name?: string;
	/** The hours beginning on that date, on the clock since its midnight; empty when closed. */
	readonly spans: readonly Span[];
}

/** A list of such dates, worked out year by year. */
export interface DayRuleSource {
	rulesIn(year: number): ReadonlyMap<LocalDay, DayRule>;
}

/**
 * The dates whose hours are not the weekly ones, of all the lists a calendar has. Years are put
 * together when first asked for and kept, so that a list may be endless.
 */
export class DayRules {
	readonly #sources: readonly DayRuleSource[];
	readonly #years = new Map<number, ReadonlyMap<LocalDay, DayRule>>();

	/** @param sources the lists; the first that has a date decides about it */
	constructor(sources: readonly DayRuleSource[]) {
		this.#sources = sources;
	}

	on(day: LocalDay): DayRule | undefined {
		return this.#sources.length === 0 ? undefined : this.#in(yearOf(day)).get(day);
	}

	/** The dates from `firstDay` up to but not including `endDay` that have a rule, oldest first. */
	within(firstDay: LocalDay, endDay: LocalDay): LocalDay[] {
		if (this.#sources.length === 0 || endDay <= firstDay) return [];
		const days: LocalDay[] = [];
		for (let year = yearOf(firstDay); year <= yearOf(endDay - 1); year++) {
			for (const day of this.#in(year).keys()) if (day >= firstDay && day < endDay) days.push(day);
		}
		return days.sort((a, b) => a - b);
	}

	#in(year: number): ReadonlyMap<LocalDay, DayRule> {
		let rules = this.#years.get(year);
		if (!rules) {
			// The first list is laid over the others.
			rules = new Map(this.#sources.toReversed().flatMap((source) => [...source.rulesIn(year)]));
			this.#years.set(year, rules);
		}
		return rules;
	}
}
