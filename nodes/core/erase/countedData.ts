import { z } from 'zod/v4';
import {
	assignmentSchema,
	clockSchema,
	closedAsSchema,
	leadStatusSchema,
	escalationSchema,
	matchSchema,
	qualificationSchema,
} from '../lead';
import { activityKinds, type ActivityKind } from '../sla';

const assigned = z.object({
	owner: z.string().nullable(),
	queue: z.string().nullable(),
	...assignmentSchema.pick({ rule: true, strategy: true, round: true }).shape,
});

const dueTimes = clockSchema.pick({ dueAt: true, warnAt: true });

/** Which clocks were told what, by their names out of the settings. */
const handled = z.object({ at: z.number(), clocks: z.array(z.string()) });

const activityKind = z.enum(Object.keys(activityKinds) as [ActivityKind, ...ActivityKind[]]);

/**
 * What stays of an event whose person was taken out: outcomes, times and names out of the
 * settings, so that a report over the log counts what it counted before. A kind of event that is
 * not named here keeps nothing.
 */
const counted: Readonly<Record<string, z.ZodType<object>>> = {
	'inquiry.registered': z.object({ receivedAt: z.number(), waitingAt: z.number() }),
	'inquiry.repeated': z.object({ decision: matchSchema.shape.decision }),
	'inquiry.stalled': z.object({ attempt: z.number() }),
	'lead.matched': z.object({ match: matchSchema.pick({ decision: true, relationship: true }) }),
	'lead.statusChanged': z.object({
		from: leadStatusSchema,
		to: leadStatusSchema,
		closedAs: closedAsSchema.nullable(),
		cause: z.enum(['crm', 'activity', 'person', 'inquiry']),
	}),
	'lead.qualified': z.object({
		qualification: qualificationSchema.pick({
			category: true,
			verdict: true,
			reasonCode: true,
			grade: true,
			tier: true,
		}),
	}),
	'lead.assigned': assigned,
	'lead.reassigned': assigned.extend({ from: z.string().nullable() }),
	'clocks.started': z.object({ clocks: z.array(clockSchema) }),
	'clock.breached': z.object({
		clock: clockSchema.pick({ name: true, startedAt: true, dueAt: true }),
	}),
	'clock.unbreached': z.object({
		clock: clockSchema.pick({ name: true, dueAt: true, stoppedAt: true }),
	}),
	'clock.recomputed': z.object({ name: z.string(), before: dueTimes, after: dueTimes }),
	'clocks.paused': handled,
	'clocks.resumed': handled,
	'clocks.stopped': handled,
	'activity.recorded': z.object({
		// A company's own word for an activity may say anything.
		kind: activityKind.catch('other'),
		at: z.number(),
		stopped: z.array(clockSchema.pick({ name: true, stoppedAt: true, businessMinutesUsed: true })),
	}),
	'escalation.step': z.object({
		escalation: escalationSchema.pick({ clock: true, step: true, action: true }),
	}),
};

/**
 * What an event may keep when its person is erased.
 *
 * @param type what happened, such as `lead.assigned`
 * @param data the event's data, of whatever shape
 * @example
 * countedData('inquiry.repeated', { decision: 'replay', name: 'Ada' }) // { decision: 'replay' }
 * countedData('something else', { name: 'Ada' }) // {}
 */
export function countedData(type: string, data: unknown): object {
	const shape = Object.hasOwn(counted, type) ? counted[type] : undefined;
	return shape?.safeParse(data).data ?? {};
}
