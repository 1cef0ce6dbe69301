import {
	compileLadder,
	decideEscalation,
	type EscalationDecision,
	type EscalationFacts,
	type LadderSettings,
	type Occasion,
} from '../../../nodes/core/escalate';
import { breachClock } from '../../../nodes/core/sla';
import { clocksFrom, first, fridayAfternoon } from '../sla/policies';
import { ada, usualLadder, withBen } from './ladders';

/** Due on Monday at 09:30 in Berlin, with a warning at 09:15. */
export const running = first(clocksFrom(fridayAfternoon));
export const breached = breachClock(running);
export const dueAt = Date.parse(running.dueAt);

/** Decides for Ada's lead, at the moment its clock is breached unless told otherwise. */
export const decide = (
	occasion: Occasion,
	{
		settings = usualLadder,
		...facts
	}: Partial<EscalationFacts> & { settings?: LadderSettings } = {},
): EscalationDecision =>
	decideEscalation(compileLadder(settings), {
		...{ clock: breached, lead: ada, assignment: withBen, timer: 'the timer', now: dueAt },
		...facts,
		occasion,
	});
