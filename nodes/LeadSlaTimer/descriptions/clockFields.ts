import type { INodeProperties } from 'n8n-workflow';
import {
	activityKinds,
	stopGroups,
	type ClockSettings,
	type ClockStart,
	type SlaSettings,
} from '../../core/sla';
import type { CalendarSettings } from '../../core/time';
import {
	byName,
	calendarColumns,
	calendarSetting,
	choiceColumn,
	combined,
	conditionsColumn,
	durationColumns,
	explainMet,
	groupColumn,
	hoursFromColumn,
	hoursSetting,
	mapped,
	numberColumn,
	parameters,
	proposedListColumn,
	switchColumn,
	tableColumn,
	textColumn,
	timeZoneOfColumn,
	weeklyHoursColumn,
	withWeeklyHours,
	writtenConditions,
	type Choice,
	type Conditions,
	type Setting,
	type SettingSource,
	type ValueOf,
} from '../../shared';
import { recommendedClocks } from './recommendedClocks';

const show = { operation: ['start', 'computeDueTime', 'checkSettings'] };

/** Another way of saying nothing: every human touch. */
const anyHumanTouch = 'human';

const startFromOptions: Array<{ name: string; value: ClockStart; description: string }> = [
	{
		name: 'Assignment',
		value: 'assignedAt',
		description: 'When Lead Route Assign gave the lead to its owner; without that, now',
	},
	{ name: 'Now', value: 'now', description: 'When this node runs' },
	{ name: 'Receipt', value: 'receivedAt', description: 'When the lead was received' },
];

const more = groupColumn({
	displayName: 'More',
	columns: {
		touches: numberColumn({
			displayName: 'How Many',
			min: 1,
			default: 1,
			description: 'How many of these activities it takes to stop the clock',
		}),
		warnings: tableColumn({
			displayName: 'More Warnings',
			description: 'Further warnings, each some time before the clock is due',
			row: { displayName: 'Warning', name: 'warning' },
			inline: true,
			columns: durationColumns({
				amount: {
					displayName: 'Before Due',
					default: 15,
					description: 'How long before it is due',
				},
			}),
		}),
		startFrom: choiceColumn({
			displayName: 'Start From',
			default: 'receivedAt',
			options: startFromOptions,
			description: 'The moment from which this clock counts, if it is another one than above',
		}),
		restarts: switchColumn({
			displayName: 'Starts Again',
			default: false,
			description:
				'Whether each of these activities starts the clock again from the beginning, instead of stopping it',
		}),
		weeklyHours: weeklyHoursColumn({
			displayName: 'Own Working Hours',
			description: 'The hours that count for this clock, if they are others than above',
		}),
	},
});

const clocks = tableColumn({
	displayName: 'Clocks',
	default: { clock: recommendedClocks },
	displayOptions: { show },
	description:
		'What must happen with a lead, and within what time. Of several clocks with the same name, the first that is for the lead counts.',
	row: { displayName: 'Clock', name: 'clock' },
	rare: ['for', 'more'],
	columns: {
		name: textColumn({
			displayName: 'Name',
			required: true,
			placeholder: 'e.g. First touch',
			description: 'How messages and reports call this clock',
		}),
		...durationColumns({
			amount: {
				displayName: 'Target',
				default: 60,
				description: 'How long the team has',
			},
		}),
		warnAt: numberColumn({
			displayName: 'Warn At (%)',
			min: 0,
			max: 99,
			default: 75,
			description: 'After which part of the target to warn; 0 for no warning',
		}),
		stopsOn: proposedListColumn({
			displayName: 'Stops On',
			default: [anyHumanTouch],
			options: stopOptions(),
			description:
				'Which activities stop the clock. Automatic replies stop only a clock that names them.',
		}),
		for: choiceColumn({
			displayName: 'For',
			default: 'all',
			options: [
				{ name: 'Every Lead', value: 'all' },
				{
					name: 'Some Leads',
					value: 'some',
					description: 'Leads of a tier, a priority or whatever else you ask for',
				},
			],
			description: 'Which leads get this clock',
		}),
		conditions: conditionsColumn({
			displayName: 'Only Leads With',
			displayOptions: { show: { for: ['some'] } },
		}),
		more,
	},
});

/** Groups and kinds; a kind that alone makes a group is named by the group. */
function stopOptions(): Array<Choice<string>> {
	const kinds = Object.entries(activityKinds).filter(([kind]) => kind !== 'assigned');
	return [
		...Object.entries(stopGroups).map(([value, group]) => ({ value, ...group })),
		...kinds.map(([value, { name }]) => ({ name, value })),
	].sort(byName);
}

const whoseHours = parameters({
	hoursFrom: hoursFromColumn({
		displayOptions: { show },
		description:
			'When business time counts. A clock that runs keeps the hours that it was started with; what is changed counts for the next one.',
	}),
	timeZoneOf: timeZoneOfColumn({ displayOptions: { show } }),
});

const ownHours = parameters(
	calendarColumns(
		{ show: { ...show, hoursFrom: ['own'] } },
		{
			default: { hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] },
			description:
				'Business time counts in these hours. A line may cross midnight: it then belongs to the day on which it starts. Without a line, the clocks count around the clock.',
		},
	),
);

const table = parameters({
	startFrom: choiceColumn({
		displayName: 'Start From',
		default: 'receivedAt',
		displayOptions: { show },
		options: startFromOptions,
		description: 'The moment from which the clocks count',
	}),
	clocks,
});

/** The fields of the clocks and their hours, in screen order. {@link clockReader} reads them. */
export const clockFields: INodeProperties[] = [
	...table.fields,
	...whoseHours.fields,
	...ownHours.fields,
];

/** What {@link clockFields} hold, for each item. */
export interface ClockReader {
	/** Whether an item's clocks go by what its workspace has said. */
	goByWorkspace: (itemIndex: number) => boolean;
	/** @param ofWorkspace the hours that the workspace has said */
	settingsBy: (ofWorkspace: CalendarSettings) => Setting<SlaSettings>;
	/**
	 * What the conditions of a row saw on an item: empty without conditions, `null` when the item
	 * does not meet them.
	 */
	met: (row: number, itemIndex: number) => string | null;
	/** The conditions of each row, for those that are for some leads; of the others `null`. */
	conditions: (itemIndex: number) => Array<{ name: string; conditions: Conditions | null }>;
}

/** Reads what {@link clockFields} hold. */
export function clockReader(source: SettingSource, workflowTimeZone: string): ClockReader {
	const parts = table.read(source);
	const own = calendarSetting(ownHours.read(source), workflowTimeZone);
	const hours = { ...whoseHours.read(source), own };
	return {
		goByWorkspace: (itemIndex) => hours.hoursFrom.at(itemIndex) === 'workspace',
		settingsBy: (ofWorkspace) =>
			mapped(combined({ ...parts, calendar: hoursSetting(hours, ofWorkspace) }), (value) => ({
				clocks: value.clocks.map((row) => clockOf(row, value)),
				calendar: value.calendar,
			})),
		met(row, itemIndex) {
			const clock = parts.clocks.at(itemIndex)[row];
			return clock ? explainMet(clock.conditions, itemIndex) : '';
		},
		conditions: (itemIndex) =>
			parts.clocks.at(itemIndex).map((row) => ({
				name: row.name,
				conditions: row.for === 'some' ? row.conditions : null,
			})),
	};
}

/** The conditions of a row so that they can be looked at without a lead. */
export const looked = ({ conditions }: { conditions: Conditions | null }) =>
	conditions && writtenConditions(conditions.written);

type ClockRow = ValueOf<typeof clocks>[number];

function clockOf(
	row: ClockRow,
	policy: { startFrom: ClockStart; calendar: CalendarSettings },
): ClockSettings {
	const { name, amount, unit, warnAt, stopsOn } = row;
	const {
		touches,
		restarts,
		startFrom = policy.startFrom,
		warnings = [],
		weeklyHours = [],
	} = row.more;
	return {
		name,
		target: { amount, unit },
		warnings: [
			...(warnAt === 0 ? [] : [{ percent: warnAt }]),
			...warnings.map((before) => ({ before })),
		],
		stopsOn,
		startFrom,
		...(touches !== undefined && { touches }),
		...(restarts && { restarts }),
		...(weeklyHours.length > 0 && { calendar: withWeeklyHours(policy.calendar, weeklyHours) }),
		...(row.for === 'some' && { conditions: row.conditions.written }),
	};
}
