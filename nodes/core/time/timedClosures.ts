import { dayOf, yearOf, type LocalDay } from './localDate';
import type { Span } from './span';
import { MS_PER_DAY } from './units';

/** A stretch of real time on which nobody works. */
export interface Closure extends Span {
	readonly name: string;
}

/** Lists the closures that have some of their time in that stretch, in any order. */
export type ClosureSource = (stretch: Span) => Closure[];

/** The times on which nobody works. Years are put together when first asked for and kept. */
export class TimedClosures {
	readonly #source: ClosureSource | undefined;
	readonly #years = new Map<number, readonly Closure[]>();

	constructor(source?: ClosureSource) {
		this.#source = source;
	}

	/** The closures that have some of their time in that stretch; the same one may come twice. */
	within({ start, end }: Span): Closure[] {
		if (!this.#source) return [];
		const found: Closure[] = [];
		const lastYear = yearOf(Math.floor(end / MS_PER_DAY));
		for (let year = yearOf(Math.floor(start / MS_PER_DAY)); year <= lastYear; year++) {
			for (const closure of this.#in(year, this.#source)) {
				if (closure.start < end && closure.end > start) found.push(closure);
			}
		}
		return found;
	}

	/**
	 * What is left of hours outside the closures.
	 *
	 * @param spans hours in real time, oldest first
	 */
	cut(spans: readonly Span[]): readonly Span[] {
		const [first] = spans;
		const last = spans.at(-1);
		if (!this.#source || !first || !last) return spans;
		return this.within({ start: first.start, end: last.end }).reduce<readonly Span[]>(
			(open, closure) => open.flatMap((span) => outside(span, closure)),
			spans,
		);
	}

	#in(year: number, source: ClosureSource): readonly Closure[] {
		let closures = this.#years.get(year);
		if (!closures) {
			const [first, end] = [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)];
			closures = source({ start: first * MS_PER_DAY, end: end * MS_PER_DAY });
			this.#years.set(year, closures);
		}
		return closures;
	}
}

/** The local dates whose hours a closure could touch: those of two nights before it among them. */
export function daysAround({ start, end }: Span): { firstDay: LocalDay; endDay: LocalDay } {
	return { firstDay: Math.floor(start / MS_PER_DAY) - 3, endDay: Math.floor(end / MS_PER_DAY) + 2 };
}

function outside({ start, end }: Span, closure: Span): Span[] {
	return [
		{ start, end: Math.min(end, closure.start) },
		{ start: Math.max(start, closure.end), end },
	].filter((rest) => rest.start < rest.end);
}
