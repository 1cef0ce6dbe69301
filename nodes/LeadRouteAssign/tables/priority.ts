import { choiceColumn } from '../../shared';

/** How urgent a lead of the line is. */
export const priority = choiceColumn({
	displayName: 'Priority',
	default: 'normal',
	options: [
		{ name: 'High', value: 'high' },
		{ name: 'Low', value: 'low' },
		{ name: 'Normal', value: 'normal' },
		{ name: 'Urgent', value: 'urgent' },
	],
	description: 'Passed on with the lead, for the clocks and messages that follow',
});
