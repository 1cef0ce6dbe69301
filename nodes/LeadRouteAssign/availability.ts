import { choiceColumn, parameters, switchColumn, textColumn } from '../shared';

const shown = { show: { operation: ['setAvailability'] } };

/** Who is away or there, and for how long. */
export const availabilityParameters = parameters({
	availabilityOwner: textColumn({
		displayName: 'Owner',
		required: true,
		placeholder: 'e.g. Ann Lee',
		displayOptions: shown,
		description: 'Their name, email or ID, as a Lead Route Assign of the workspace has them',
	}),
	availabilityIs: choiceColumn({
		displayName: 'Is',
		default: 'away',
		displayOptions: shown,
		options: [
			{
				name: 'Away',
				value: 'away',
				description: 'Is given no lead; their Backup takes over',
			},
			{
				name: 'There',
				value: 'there',
				description:
					'Is back from what has begun, in their line or here; with Until, whatever their line says until then',
			},
		],
	}),
	availabilityFrom: textColumn({
		displayName: 'From',
		type: 'dateTime',
		displayOptions: shown,
		description: 'The first day, or the time from which on. Leave empty for now.',
	}),
	availabilityUntil: textColumn({
		displayName: 'Until',
		type: 'dateTime',
		displayOptions: shown,
		description:
			'The last day, as a whole where the time is 00:00, or the time at which it ends, by the clock of the workspace. Leave empty until further notice.',
	}),
	availabilitySetBy: textColumn({
		displayName: 'Set By',
		placeholder: 'e.g. Bo Chan',
		displayOptions: shown,
		description: 'Who says so; reasons and the log name them',
	}),
	setForGood: switchColumn({
		displayName: 'Set for Good',
		default: false,
		displayOptions: shown,
		description:
			'Whether to set it. While this is off, the node only says what it would set, so that nobody is sent away by accident.',
	}),
});
