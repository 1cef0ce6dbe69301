import type { INodeProperties } from 'n8n-workflow';
import {
	choiceColumn,
	shownWhere,
	notice,
	numberColumn,
	parameters,
	personFields,
} from '../shared';

const operation = ['rescore'];

/** Whose points are counted again. */
export const rescoring = parameters({
	rescoreWhom: choiceColumn({
		displayName: 'Leads',
		default: 'item',
		fixed: true,
		displayOptions: { show: { operation } },
		options: [
			{
				name: 'Of the Last Inquiries',
				value: 'recent',
				description:
					'All whose points have changed since, such as on a schedule, as activities fade. An item for each of them leaves.',
			},
			{
				name: 'The Person of Each Item',
				value: 'item',
				description: 'Such as behind Record Activity of Lead SLA Timer',
			},
		],
	}),
	lastInquiries: numberColumn({
		displayName: 'Last Inquiries',
		default: 1000,
		min: 1,
		max: 10_000,
		whole: true,
		displayOptions: { show: { operation, rescoreWhom: ['recent'] } },
		description: 'How many inquiries are looked at, the newest first; closed leads are left out',
	}),
});

/** Who is meant, where it is the person of an item. */
export const rescoredPerson: INodeProperties[] = personFields.map((field) =>
	shownWhere({ operation, rescoreWhom: ['item'] }, field),
);

export const rescoreNotice: INodeProperties[] = [
	notice(
		'rescoreNotice',
		'Goes by the settings of the node that scored the lead, its newest ones where they ask the same of a lead, and by the activities that Lead SLA Timer has recorded. Each change of tier is noted once, and leaves on Tier Changed.',
		{ show: { operation } },
	),
];
