import type { IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod/v4';
import { fieldOf, fixedText } from '../core/check';
import type { FlowClock, FlowClocks } from '../core/route';
import { isDurationUnit, type CalendarSettings } from '../core/time';
import type { Conditions } from './compiledConditions';
import { isExpression } from './settings';
import { writtenConditions } from './writtenConditions';

type FlowContext = Pick<IExecuteFunctions, 'getNode' | 'getChildNodes' | 'getTimezone'>;

/** A cell as somebody wrote it; what an expression gives is not known here. */
const cell = z.string().refine((written) => !isExpression(written));

const hoursSchema = z
	.object({
		hours: z.array(z.object({ days: z.array(z.number()), from: cell, to: cell })).default([]),
	})
	.prefault({});

const startFrom = z.enum(['receivedAt', 'assignedAt', 'now']);

const clockSchema = z.object({
	name: cell,
	amount: z.number(),
	unit: cell.refine(isDurationUnit),
	stopsOn: z.array(z.string()).catch([]),
	for: z.enum(['all', 'some']).default('all'),
	conditions: z.custom<Conditions['written']>().optional(),
	more: z.object({ startFrom: startFrom.optional(), weeklyHours: hoursSchema }).prefault({}),
});

const timerSchema = z.object({
	operation: z.literal('start').default('start'),
	startFrom: startFrom.default('receivedAt'),
	hoursFrom: z.enum(['workspace', 'own']).default('workspace'),
	timeZoneOf: z.enum(['lead', 'owner', 'calendar']).default('calendar'),
	weeklyHours: hoursSchema,
	timeZone: cell.default(''),
	clocks: z.object({ clock: z.array(z.unknown()).default([]) }).prefault({}),
});

type Timer = z.infer<typeof timerSchema>;
type Clock = z.infer<typeof clockSchema>;

const policyField = 'assignment.slaPolicy';

/** It is stopped by the assignment itself. */
const isUntilOwner = ({ stopsOn }: Clock) => stopsOn.length === 1 && stopsOn[0] === 'owner';

/**
 * The clocks that Lead SLA Timers start behind a node, as they stand in their tables. One of which an
 * expression says how long it is, or that is for leads of which only they tell, is left out.
 *
 * @example
 * clocksOfFlow(context).clocks[0] // { name: 'Gold', target: { amount: 1, unit: 'hours' }, policies: ['gold'], … }
 */
export function clocksOfFlow(context: FlowContext): FlowClocks {
	const timers = context
		.getChildNodes(context.getNode().name, { includeNodeParameters: true })
		.filter(({ type, disabled }) => type.endsWith('.leadSlaTimer') && !disabled)
		.flatMap(({ parameters }) => timerSchema.safeParse(parameters).data ?? []);
	const rows = timers.flatMap((timer) =>
		timer.clocks.clock.map((row) => ({ timer, clock: clockSchema.safeParse(row).data })),
	);
	const clocks = rows.map(
		({ timer, clock }) => clock && clockOf(timer, clock, context.getTimezone()),
	);
	return {
		clocks: clocks.flatMap((clock) => clock ?? []),
		isWhole: rows.every(({ clock }) => clock !== undefined && asksPlainly(clock)),
	};
}

function clockOf(timer: Timer, clock: Clock, workflowZone: string): FlowClock | undefined {
	const policies = clock.for === 'all' ? null : policiesOf(clock);
	const { unit } = clock;
	if (isUntilOwner(clock) || policies?.length === 0 || !isDurationUnit(unit)) return undefined;
	return {
		...{ name: clock.name, target: { amount: clock.amount, unit }, policies },
		startFrom: clock.more.startFrom ?? timer.startFrom,
		hours: hoursOf(timer, clock, workflowZone),
	};
}

function hoursOf(timer: Timer, clock: Clock, workflowZone: string): FlowClock['hours'] {
	if (timer.timeZoneOf !== 'calendar') return null;
	const own = clock.more.weeklyHours.hours;
	if (timer.hoursFrom === 'workspace') return own.length === 0 ? 'workspace' : null;
	const weekly = own.length > 0 ? own : timer.weeklyHours.hours;
	const calendar: CalendarSettings = { timeZone: timer.timeZone || workflowZone, weekly };
	return weekly.length > 0 ? calendar : { ...calendar, alwaysOpen: true };
}

/** For which SLA policies a clock of some leads surely is. */
const policiesOf = ({ conditions }: Clock): string[] =>
	conditions === undefined
		? []
		: writtenConditions(conditions).list.flatMap(({ condition }) =>
				fieldOf(condition.left) === policyField && condition.operation === 'equals'
					? (fixedText(condition.right)?.toLowerCase() ?? [])
					: [],
			);

/** Whether a clock asks for SLA policies by their names alone, if it does. */
function asksPlainly(clock: Clock): boolean {
	const asks = JSON.stringify(clock.conditions ?? {}).split('slaPolicy').length - 1;
	return asks === policiesOf(clock).length;
}
