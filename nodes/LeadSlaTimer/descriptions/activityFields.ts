import type { INodeProperties } from 'n8n-workflow';
import { activityKinds } from '../../core/sla';

const displayOptions = { show: { operation: ['recordActivity'] } };

/** The fields of an activity, in screen order. */
export const activityFields: INodeProperties[] = [
	{
		displayName: 'Kind',
		name: 'kind',
		type: 'options',
		default: 'call',
		displayOptions,
		options: Object.entries(activityKinds).map(([value, { name, human }]) => ({
			name,
			value,
			...(!human && { description: 'No human touch: stops only the clocks that name it' }),
		})),
		description: 'What was done',
	},
	{
		displayName: 'At',
		name: 'at',
		type: 'dateTime',
		default: '',
		displayOptions,
		description:
			'When it was done; it may lie back. Leave empty for now. What has not happened yet, such as a booked meeting, stops no clock.',
	},
	{
		displayName: 'By',
		name: 'by',
		type: 'string',
		default: '',
		placeholder: 'e.g. Ann Lee',
		displayOptions,
		description: 'Who did it',
	},
];
