import { historyOf, isUnbreached, settled, type ClockChange } from './applyEvents';
import type { ClockEvent } from './clockEvent';
import type { ClockRecord, ClockTerms } from './clockRecord';

/** What can differ between two policies, by the words of the screen. */
const parts = {
	target: 'Target',
	calendar: 'Working Hours',
	warnings: 'Warn At',
	stopsOn: 'Stops On',
	touches: 'How Many',
	restarts: 'Starts Again',
} as const satisfies Partial<Record<keyof ClockTerms, string>>;

/** A clock that goes by other settings now. */
export interface Recomputed extends ClockChange {
	/** What is different, by its label on the screen. */
	because: string[];
}

/**
 * Judges running clocks by settings that have changed since they were started: from the same
 * start, with all that happened to them. A stopped clock and one that the new settings do not
 * have stay as they are.
 *
 * @param fresh the clocks that would be started now
 * @param events all that happened to the inquiry, as far as it is known
 * @param now epoch milliseconds
 * @example
 * recompute(clocks, startClocks(newPolicy, 'sub_1', start), [], now)[0].after.dueAt
 */
export function recompute(
	clocks: readonly ClockRecord[],
	fresh: readonly ClockRecord[],
	events: readonly ClockEvent[],
	now: number,
): Recomputed[] {
	return clocks
		.filter(({ state }) => state !== 'stopped')
		.flatMap((before) => {
			const terms = fresh.find(({ name }) => name === before.name);
			const because = terms ? differences(before, terms) : [];
			if (!terms || because.length === 0) return [];
			const { stopsOn, target, warnings, calendar, policy, because: sight } = terms;
			const after = settled(
				{
					...before,
					...{ stopsOn, target, warnings, calendar, policy },
					...{ touches: terms.touches, restarts: terms.restarts, because: sight },
				},
				[...historyOf(before), ...events],
				now,
			);
			return [{ before, after, unbreached: isUnbreached(before, after), because }];
		});
}

const differences = (before: ClockRecord, terms: ClockRecord): string[] =>
	Object.entries(parts)
		.filter(
			([part]) =>
				text(before[part as keyof typeof parts]) !== text(terms[part as keyof typeof parts]),
		)
		.map(([, label]) => label);

const text = (value: unknown) => JSON.stringify(value ?? null);
