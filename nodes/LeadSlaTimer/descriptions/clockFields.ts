import type { INodeProperties } from 'n8n-workflow';
import { activityKinds, type ClockSettings, type ClockStart } from '../../core/sla';
import {
	durationFields,
	holidaysField,
	readCalendar,
	readDuration,
	timeZoneField,
	weeklyHoursField,
	type DurationValue,
	type HolidaysValue,
	type ReadSetting,
	type WeeklyHoursValue,
} from '../../shared';

const show = { operation: ['start', 'computeDueTime'] };

/** The choice that stands for every kind of activity that reaches the lead. */
const anyHumanTouch = 'human';

const clocks: INodeProperties = {
	displayName: 'Clocks',
	name: 'clocks',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Clock',
	default: {
		clock: [
			{
				name: 'First touch',
				amount: 60,
				unit: 'businessMinutes',
				warnAt: 75,
				stopsOn: [anyHumanTouch],
			},
		],
	},
	displayOptions: { show },
	description: 'What must happen with a lead, and within what time',
	options: [
		{
			displayName: 'Clock',
			name: 'clock',
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
					options: [
						{ name: 'Any Human Touch', value: anyHumanTouch },
						...Object.entries(activityKinds).map(([value, { name }]) => ({ name, value })),
					],
					description:
						'Which activities stop the clock. Notes and automatic replies are no human touch.',
				},
			],
		},
	],
};

/** The fields of the clocks and their hours, in screen order. {@link clockReader} reads them. */
export const clockFields: INodeProperties[] = [
	clocks,
	{
		displayName: 'Start From',
		name: 'startFrom',
		type: 'options',
		default: 'receivedAt',
		displayOptions: { show },
		options: [
			{
				name: 'Assignment',
				value: 'assignedAt',
				description: 'When Lead Route Assign gave the lead to its owner; without that, now',
			},
			{ name: 'Now', value: 'now', description: 'When this node runs' },
			{ name: 'Receipt', value: 'receivedAt', description: 'When the lead was received' },
		],
		description: 'The moment from which the clocks count',
	},
	weeklyHoursField({
		default: { hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] },
		displayOptions: { show },
		description:
			'Business time counts in these hours. A line may cross midnight: it then belongs to the day on which it starts. Without a line, the clocks count around the clock.',
	}),
	timeZoneField({ displayOptions: { show } }),
	holidaysField({ displayOptions: { show } }),
];

interface ClockRow extends DurationValue {
	name?: string;
	warnAt?: number;
	stopsOn?: string[];
}

/** Reads what {@link clockFields} hold. */
export function clockReader(setting: ReadSetting, workflowTimeZone: string) {
	const rows = setting<{ clock?: ClockRow[] }>('clocks', {});
	const startFrom = setting<ClockStart>('startFrom', 'receivedAt');
	const timeZone = setting('timeZone', '');
	const weeklyHours = setting<WeeklyHoursValue>('weeklyHours', {});
	const holidays = setting<HolidaysValue>('holidays', {});
	const settings = {
		constant: [rows, timeZone, weeklyHours, holidays].every(({ constant }) => constant),
		at: (itemIndex: number) => ({
			clocks: (rows.at(itemIndex).clock ?? []).map(readClock),
			calendar: readCalendar(
				{
					timeZone: timeZone.at(itemIndex),
					weeklyHours: weeklyHours.at(itemIndex),
					holidays: holidays.at(itemIndex),
				},
				workflowTimeZone,
			),
		}),
	};
	return { settings, startFrom };
}

function readClock(row: ClockRow): ClockSettings {
	const stopsOn = row.stopsOn ?? [anyHumanTouch];
	return {
		name: (row.name ?? '').trim(),
		target: readDuration(row),
		warnAtPercent: Number(row.warnAt ?? 0),
		stopsOn: stopsOn.includes(anyHumanTouch) ? [] : stopsOn,
	};
}
