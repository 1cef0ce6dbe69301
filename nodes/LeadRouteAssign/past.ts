import {
	choiceColumn,
	fieldNameColumn,
	groupColumn,
	numberColumn,
	parameters,
	textColumn,
} from '../shared';

const forSimulate = { operation: ['simulate'] };

const forPast = { show: { ...forSimulate, pastFrom: ['store', 'items'] } };

const fieldName = (displayName: string, placeholder: string, description: string) =>
	fieldNameColumn({ displayName, placeholder, description });

/** What the fields are called on the screen that say what happened to a past lead. */
export const pastLabels = {
	closedAt: 'Closed At Field',
	actualOwner: 'Owner Field',
	respondedAt: 'Responded At Field',
	rightOwner: 'Right Owner Field',
} as const;

/** Which past leads are decided again, and what is taken as given where they do not say. */
export const pastParameters = parameters({
	pastFrom: choiceColumn({
		displayName: 'Past Leads',
		default: 'store',
		fixed: true,
		displayOptions: { show: forSimulate },
		options: [
			{
				name: 'From the Lead Store',
				value: 'store',
				description: 'The live inquiries of the workspace, with who had them',
			},
			{
				name: 'The Items That Come In',
				value: 'items',
				description: 'One item a lead, such as the rows of an export of your CRM',
			},
			{
				name: 'None: Explain Each Lead That Comes In',
				value: 'none',
				description: 'Who would have it now, and each step of how that comes',
			},
		],
		description:
			'Which leads are decided again by the rules and owners above. Nothing is written, and nobody’s turn is taken.',
	}),
	pastSince: textColumn({
		displayName: 'Received From',
		type: 'dateTime',
		fixed: true,
		displayOptions: { show: { ...forSimulate, pastFrom: ['store'] } },
		description: 'Leave empty for all that the store still has',
	}),
	pastUntil: textColumn({
		displayName: 'Received Before',
		type: 'dateTime',
		fixed: true,
		displayOptions: { show: { ...forSimulate, pastFrom: ['store'] } },
		description: 'Leave empty for now',
	}),
	pastFields: groupColumn({
		displayName: 'What Happened Then',
		placeholder: 'Add Field',
		displayOptions: { show: { ...forSimulate, pastFrom: ['items'] } },
		columns: {
			closedAt: fieldName(
				pastLabels.closedAt,
				'e.g. closed_date',
				'When the work on the lead was over: it counts as open until then',
			),
			actualOwner: fieldName(
				pastLabels.actualOwner,
				'e.g. owner.email',
				'Who had the lead: a name, email or ID. Without it, what Lead Route Assign wrote is used.',
			),
			respondedAt: fieldName(
				pastLabels.respondedAt,
				'e.g. first_reply_at',
				'When somebody first answered. It tells how fast each owner is.',
			),
			rightOwner: fieldName(
				pastLabels.rightOwner,
				'e.g. final_owner',
				'Who should have had it from the first, such as who has it now',
			),
		},
	}),
	responseTime: numberColumn({
		displayName: 'Assumed Response Time (Minutes)',
		default: 60,
		min: 0,
		fixed: true,
		displayOptions: forPast,
		description:
			'How long an owner takes to answer, in their working hours, where the past does not say how fast they are',
	}),
	responseTarget: numberColumn({
		displayName: 'To Be Answered Within (Minutes)',
		default: 60,
		min: 1,
		fixed: true,
		displayOptions: forPast,
		description: 'From receipt, by the clock',
	}),
});
