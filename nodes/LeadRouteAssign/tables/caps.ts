import type { CapSettings } from '../../core/route';
import {
	choiceColumn,
	conditionsColumn,
	explainMet,
	isUnconditional,
	namesColumn,
	numberColumn,
	tableColumn,
	textColumn,
	type RowIn,
} from '../../shared';
import { forAssign } from '../shown';

/** The most leads in a span of time, or open at a time, besides those of each owner's own line. */
export const caps = tableColumn({
	displayName: 'Caps',
	displayOptions: forAssign,
	description:
		'The most leads that owners or a pool are given in an hour, a day, a week or a month, or have open at a time. Whoever has reached one is passed over until leads count no more.',
	row: { displayName: 'Cap', name: 'cap' },
	rare: ['counted', 'conditions'],
	columns: {
		name: textColumn({
			displayName: 'Name',
			fixed: true,
			required: true,
			placeholder: 'e.g. Enterprise',
			description:
				'How the reason names this cap. Nodes of the workspace that name the same one share what counts.',
		}),
		most: numberColumn({
			displayName: 'Most',
			default: 10,
			min: 0,
			whole: true,
			description: 'How many. 0 with conditions: these owners are given no such leads.',
		}),
		per: choiceColumn({
			displayName: 'Per',
			fixed: true,
			default: 'day',
			options: [
				{ name: 'Day', value: 'day' },
				{ name: 'Hour', value: 'hour' },
				{ name: 'Month', value: 'month' },
				{
					name: 'Open at a Time',
					value: 'open',
					description: 'Leads whose work is not over, whenever they were given',
				},
				{
					name: 'So Many Minutes',
					value: 'minutes',
					description: 'Up to now, at every moment',
				},
				{ name: 'Week', value: 'week', description: 'From Monday to Sunday' },
			],
		}),
		minutes: numberColumn({
			displayName: 'Minutes',
			fixed: true,
			default: 30,
			min: 1,
			whole: true,
			displayOptions: { show: { per: ['minutes'] } },
		}),
		counted: choiceColumn({
			displayName: 'Counted',
			fixed: true,
			displayOptions: { show: { per: ['day', 'hour', 'month', 'week'] } },
			default: 'calendar',
			options: [
				{
					name: 'By the Calendar',
					value: 'calendar',
					description: 'Begins anew with each hour, day, week or month where the owner is',
				},
				{
					name: 'Up to Now',
					value: 'rolling',
					description: 'The last 60 minutes, 24 hours, 7 days or 30 days, at every moment',
				},
			],
		}),
		scope: choiceColumn({
			displayName: 'For',
			fixed: true,
			default: 'each',
			options: [
				{ name: 'Each Owner', value: 'each', description: 'Everyone in the Owners table' },
				{ name: 'Owners', value: 'owners', description: 'Some of them, each for themselves' },
				{ name: 'Pool', value: 'pool', description: 'What the pool gives, all together' },
			],
		}),
		names: namesColumn({
			displayName: 'Owners or Pool',
			fixed: true,
			displayOptions: { show: { scope: ['owners', 'pool'] } },
			placeholder: 'e.g. Ann Lee, Bo Chan',
			description:
				'The names or emails of owners, separated by commas, or the name of one pool, as in the Owners table',
		}),
		conditions: conditionsColumn({
			displayName: 'Only Leads That',
			displayOptions: { hide: { per: ['open'] } },
		}),
	},
});

type Row = RowIn<typeof caps>;

/**
 * A line of the table as the policy has it.
 *
 * @param workflowZone the IANA zone in which the days of a pool begin
 */
export const capOf = (
	{ name, most, per, counted, minutes, scope, names, conditions }: Row,
	workflowZone: string,
): CapSettings => ({
	...{ name, most, per, counted, minutes, scope, timeZone: workflowZone },
	names: scope === 'each' ? [] : names,
	unconditional: isUnconditional(conditions),
});

/** The caps whose conditions a lead meets, by their place in the table. */
export const capsMet = (rows: readonly Row[], itemIndex: number): ReadonlySet<number> =>
	new Set(
		rows.flatMap(({ conditions }, index) =>
			!isUnconditional(conditions) && explainMet(conditions, itemIndex) !== null ? [index] : [],
		),
	);
