import { attempt } from '../attempt';
import { messageOf } from '../errors';
import type { Sla } from '../lead';
import type { ClockRecord } from './clockRecord';
import { describeSla, nextDueAt, shownClock, summarizeClocks } from './describeSla';

/**
 * What the item says of clocks that were started some time ago, as {@link describeSla}. Where the
 * hours of one cannot be had any more, such as the holidays of a region that another version knew,
 * it says so instead of why the clock is due then: its lead must be heard of all the same.
 *
 * @example
 * describeKept(clocks).reason // 'First touch is due Mon 23 Nov 2026, 09:30 (Europe/Berlin): …'
 */
export function describeKept(clocks: readonly ClockRecord[]): Sla {
	const described = attempt(() => describeSla(clocks, false));
	if (described.ok) return described.value;
	const each = clocks.map((clock) => ({ clock, shown: attempt(() => summarizeClocks([clock])) }));
	return {
		policy: clocks[0]?.policy ?? '',
		clocks: each.flatMap(({ clock, shown }) =>
			shown.ok
				? shown.value.clocks
				: [
						{
							...shownClock(clock),
							reason: whyNot(clock, shown.error),
							days: [],
							timeZone: clock.calendar.timeZone,
						},
					],
		),
		nextDueAt: nextDueAt(clocks),
		repeated: false,
		reason: each
			.flatMap(({ clock, shown }) => (shown.ok ? [] : [whyNot(clock, shown.error)]))
			.join('; '),
	};
}

const whyNot = ({ name }: ClockRecord, error: unknown) =>
	`Why ${name} is due then cannot be said: ${messageOf(error)}`;
