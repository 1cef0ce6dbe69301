import type { Priority } from '../../core/lead';
import { choiceColumn } from '../../shared';

/** How urgent a lead of the line is. */
export const priority = choiceColumn({
	displayName: 'Priority',
	default: 'lead',
	options: [
		{
			name: 'As the Lead Says',
			value: 'lead',
			description: 'What its tier in Lead Qualify Score passes on, else Normal',
		},
		{ name: 'High', value: 'high' },
		{ name: 'Low', value: 'low' },
		{ name: 'Normal', value: 'normal' },
		{ name: 'Urgent', value: 'urgent' },
	],
	description: 'Passed on with the lead, for the clocks and messages that follow',
});

/** `null` for what the lead says. */
export const ownPriority = (chosen: Priority | 'lead'): Priority | null =>
	chosen === 'lead' ? null : chosen;
