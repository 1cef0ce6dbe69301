import type { INodeProperties } from 'n8n-workflow';
import { activityKinds, isHumanTouch } from '../../core/sla';
import { byName } from '../../shared';

const forActivity = { show: { operation: ['recordActivity'] } };
const forClocks = { show: { operation: ['pause', 'resume', 'stop'] } };
const forAll = { show: { operation: ['recordActivity', 'pause', 'resume', 'stop'] } };

/** The fields of what happened to a lead or its clocks, in screen order. */
export const eventFields: INodeProperties[] = [
	{
		displayName: 'Kind',
		name: 'kind',
		type: 'options',
		default: 'call',
		displayOptions: forActivity,
		options: Object.entries(activityKinds)
			.map(([value, { name }]) => ({
				name,
				value,
				...(!isHumanTouch(value) && {
					description: 'No human touch: stops only the clocks that ask for it',
				}),
			}))
			.sort(byName),
		description: 'What was done',
	},
	{
		displayName: 'At',
		name: 'at',
		type: 'dateTime',
		default: '',
		displayOptions: forActivity,
		description:
			'When it was done; it may lie back. Leave empty for now. What has not happened yet, such as a booked meeting, stops no clock.',
	},
	{
		displayName: 'At',
		name: 'at',
		type: 'dateTime',
		default: '',
		displayOptions: forClocks,
		description: 'From when it counts; it may lie back. Leave empty for now.',
	},
	{
		displayName: 'By',
		name: 'by',
		type: 'string',
		default: '',
		placeholder: 'e.g. Ann Lee',
		displayOptions: forAll,
		description: 'Who did it',
	},
	{
		displayName: 'Clock Names',
		name: 'clockNames',
		type: 'string',
		default: '',
		placeholder: 'e.g. First touch, Next activity',
		displayOptions: forClocks,
		description: 'The clocks it is for, with commas between them. Leave empty for all.',
	},
];
