import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import {
	activityKinds,
	clockStarts,
	stopGroups,
	type ClockSettings,
	type ClockStart,
	type SlaSettings,
	type WarningPoint,
} from '../../core/sla';
import type { CalendarSettings } from '../../core/time';
import {
	byName,
	calendarFields,
	calendarReader,
	compileConditions,
	conditionsField,
	durationFields,
	explainMet,
	noConditions,
	readDuration,
	tableField,
	weeklyHoursField,
	type DurationValue,
	type ReadSetting,
	type Setting,
	withWeeklyHours,
} from '../../shared';
import { recommendedClocks, type ClockRow } from './recommendedClocks';

const show = { operation: ['start', 'computeDueTime'] };

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

const moreWarnings = tableField({
	displayName: 'More Warnings',
	name: 'warnings',
	description: 'Further warnings, each some time before the clock is due',
	row: { displayName: 'Warning', name: 'warning' },
	values: durationFields({
		amount: {
			displayName: 'Before Due',
			default: 15,
			description: 'How long before it is due',
		},
		unit: { default: 'businessMinutes' },
	}),
});

const more: INodeProperties = {
	displayName: 'More',
	name: 'more',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		{
			displayName: 'How Many',
			name: 'touches',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 1,
			description: 'How many of these activities it takes to stop the clock',
		},
		moreWarnings,
		{
			displayName: 'Start From',
			name: 'startFrom',
			type: 'options',
			default: 'receivedAt',
			options: startFromOptions,
			description: 'The moment from which this clock counts, if it is another one than above',
		},
		{
			displayName: 'Starts Again',
			name: 'restarts',
			type: 'boolean',
			default: false,
			description:
				'Whether each of these activities starts the clock again from the beginning, instead of stopping it',
		},
		weeklyHoursField({
			displayName: 'Own Working Hours',
			description: 'The hours that count for this clock, if they are others than above',
		}),
	],
};

const clocks = tableField({
	displayName: 'Clocks',
	name: 'clocks',
	typeOptions: {
		fixedCollection: { itemTitle: '={{ $collection.item.value.name }}' },
	},
	default: { clock: recommendedClocks },
	displayOptions: { show },
	description:
		'What must happen with a lead, and within what time. Of several clocks with the same name, the first that is for the lead counts.',
	row: { displayName: 'Clock', name: 'clock' },
	values: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. First touch',
			description: 'How messages and reports call this clock',
		},
		...durationFields({
			amount: {
				displayName: 'Target',
				default: 60,
				description: 'How long the team has',
			},
			unit: { default: 'businessMinutes' },
		}),
		{
			displayName: 'Warn At (%)',
			name: 'warnAt',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 99 },
			default: 75,
			description: 'After which part of the target to warn; 0 for no warning',
		},
		{
			displayName: 'Stops On',
			name: 'stopsOn',
			type: 'multiOptions',
			default: [anyHumanTouch],
			options: stopOptions(),
			description:
				'Which activities stop the clock. Automatic replies stop only a clock that names them.',
		},
		{
			displayName: 'For',
			name: 'for',
			type: 'options',
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
		},
		conditionsField({
			displayName: 'Only Leads With',
			displayOptions: { show: { for: ['some'] } },
		}),
		more,
	],
});

/** Groups and kinds; a kind that alone makes a group is named by the group. */
function stopOptions() {
	const kinds = Object.entries(activityKinds).filter(([kind]) => kind !== 'assigned');
	return [
		...Object.entries(stopGroups).map(([value, group]) => ({ value, ...group })),
		...kinds.map(([value, { name }]) => ({ name, value })),
	].sort(byName);
}

/** The fields of the clocks and their hours, in screen order. {@link clockReader} reads them. */
export const clockFields: INodeProperties[] = [
	...calendarFields(
		{ show },
		{
			default: { hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] },
			description:
				'Business time counts in these hours. A line may cross midnight: it then belongs to the day on which it starts. Without a line, the clocks count around the clock.',
		},
	),
	{
		displayName: 'Start From',
		name: 'startFrom',
		type: 'options',
		default: 'receivedAt',
		displayOptions: { show },
		options: startFromOptions,
		description: 'The moment from which the clocks count',
	},
	clocks,
];

/** What {@link clockFields} hold, for each item. */
export interface ClockReader {
	settings: Setting<SlaSettings>;
	/**
	 * What the conditions of a row saw on an item: empty without conditions, `null` when the item
	 * does not meet them.
	 */
	met: (row: number, itemIndex: number) => string | null;
}

/** Reads what {@link clockFields} hold. */
export function clockReader(context: IExecuteFunctions, setting: ReadSetting): ClockReader {
	const written = writtenRows(context);
	const rows = written.map((row, index) => rowSetting(row, `clocks.clock[${index}]`, setting));
	const conditions = written.map(({ name = '', conditions: given }, index) =>
		compileConditions(
			given ?? noConditions,
			`clocks.clock[${index}].conditions`,
			setting,
			`Clocks: "${name}"`,
		),
	);
	const startFrom = setting<ClockStart>('startFrom', 'receivedAt');
	const calendar = calendarReader(setting, context.getTimezone());
	const settings: Setting<SlaSettings> = {
		constant: [...rows, startFrom, calendar].every(({ constant }) => constant),
		at(itemIndex) {
			const policyCalendar = calendar.at(itemIndex);
			const start = startFrom.at(itemIndex);
			return {
				clocks: rows.map((row, index) =>
					readClock(row.at(itemIndex), start, policyCalendar, written[index]?.conditions),
				),
				calendar: policyCalendar,
			};
		},
	};
	const met = (row: number, itemIndex: number) => {
		const asked = conditions[row];
		return asked ? explainMet(asked, itemIndex) : '';
	};
	return { settings, met };
}

/** The rows as they stand in the node, with their expressions. */
const writtenRows = (context: IExecuteFunctions) =>
	context.getNodeParameter('clocks.clock', 0, [], {
		rawExpressions: true,
	}) as unknown as ClockRow[];

/** A row without its conditions, which are met item by item and not part of what is compiled. */
function rowSetting(row: ClockRow, path: string, setting: ReadSetting): Setting<ClockRow> {
	const fields = Object.keys(row)
		.filter((name) => name !== 'conditions')
		.map((name) => [name, setting<unknown>(`${path}.${name}`, undefined)] as const);
	return {
		constant: fields.every(([, field]) => field.constant),
		at: (itemIndex) =>
			Object.fromEntries(fields.map(([name, field]) => [name, field.at(itemIndex)])),
	};
}

function readClock(
	row: ClockRow,
	policyStart: ClockStart,
	policyCalendar: CalendarSettings,
	conditions: ClockRow['conditions'],
): ClockSettings {
	const { stopsOn = [anyHumanTouch], more = {} } = row;
	const start = more.startFrom ?? policyStart;
	const ownHours = more.weeklyHours?.hours?.length ? more.weeklyHours : undefined;
	return {
		name: String(row.name ?? '').trim(),
		target: readDuration(row),
		warnings: readWarnings(row),
		stopsOn,
		startFrom: Object.hasOwn(clockStarts, start) ? start : 'receivedAt',
		...(more.touches !== undefined && { touches: Number(more.touches) }),
		...(more.restarts && { restarts: true }),
		...(ownHours && { calendar: withWeeklyHours(policyCalendar, ownHours) }),
		...(row.for === 'some' && { conditions: conditions ?? noConditions }),
	};
}

function readWarnings({ warnAt = 0, more = {} }: ClockRow): WarningPoint[] {
	const percent = Number(warnAt);
	const before: DurationValue[] = more.warnings?.warning ?? [];
	return [
		...(percent === 0 ? [] : [{ percent }]),
		...before.map((row) => ({ before: readDuration(row) })),
	];
}
