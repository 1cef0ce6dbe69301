import {
	compileLadder,
	decideEscalation,
	type EscalationFacts,
	type LadderRow,
	type LadderSettings,
} from '../../../nodes/core/escalate';
import { breachClock, type ClockRecord } from '../../../nodes/core/sla';
import { clocksFrom, first, fridayAfternoon } from '../sla/policies';
import { ada, finalQueue, withBen } from './ladders';

/** The clock of Ada's inquiry, which is due on Monday at 09:30 in Berlin. */
export const running: ClockRecord = first(clocksFrom(fridayAfternoon));
export const breached = breachClock(running);
export const dueAt = Date.parse(running.dueAt);

/** A ladder of these rows that ends with the Lead desk. */
export const ladderOf = (rows: LadderRow[], changes: Partial<LadderSettings> = {}) =>
	compileLadder({ rows, finalQueue, ...changes });

/** What comes of the first row of a ladder at the breach, unless it is said otherwise. */
export const takeStep = (
	rows: LadderRow[],
	facts: Partial<EscalationFacts> = {},
	changes: Partial<LadderSettings> = {},
) =>
	decideEscalation(ladderOf(rows, changes), {
		occasion: { kind: 'breach' },
		clock: breached,
		lead: ada,
		assignment: withBen,
		timer: 'the timer',
		now: dueAt,
		...facts,
	});
