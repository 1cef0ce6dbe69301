import type { INodeProperties } from 'n8n-workflow';
import type { OptOutChannel } from '../../core/lead';
import { activityKinds, isHumanTouch } from '../../core/sla';
import {
	byName,
	categoryNames,
	choicesOf,
	parameters,
	proposedColumn,
	textColumn,
	type Choice,
} from '../../shared';

const forActivity = { show: { operation: ['recordActivity'] } };
const forClocks = { show: { operation: ['pause', 'resume', 'stop'] } };
const forAll = { show: { operation: ['recordActivity', 'pause', 'resume', 'stop'] } };

const kind = proposedColumn({
	displayName: 'Kind',
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
});

const optedOutOf: Array<Choice<OptOutChannel>> = [
	{ name: 'Calls', value: 'call' },
	{ name: 'Email', value: 'email' },
	{ name: 'Everything', value: 'all' },
	{ name: 'SMS', value: 'sms' },
	{ name: 'WhatsApp', value: 'whatsapp' },
];

const NOT_SAID = { name: 'Not Said', value: '' };

const isAbout = proposedColumn({
	displayName: 'It Is About',
	default: NOT_SAID.value,
	displayOptions: forActivity,
	options: [...choicesOf(categoryNames), NOT_SAID].sort(byName),
	description:
		'What the inquiry is about, as a person sees it who has read it. An expression may come to the name of one of these, in English; for any other word nothing is kept, and the reason lists those that it takes. Lead Qualify Score learns from it: see Learn from History there.',
});

/** What was done about a lead. */
export const activityParameters = parameters({
	kind,
	channel: proposedColumn({
		displayName: 'Of What',
		default: 'all',
		displayOptions: { show: { ...forActivity.show, kind: ['opted-in', 'opted-out'] } },
		options: optedOutOf,
		description:
			'What the person wants no more, or wants again. It is remembered for good, as a hash that survives an erasure. An expression may come to one of these; what is none is refused.',
	}),
	at: textColumn({
		displayName: 'At',
		type: 'dateTime',
		displayOptions: forActivity,
		description:
			'When it was done; it may lie back. Leave empty for now. What has not happened yet, such as a booked meeting, stops no clock.',
	}),
	isAbout,
});

/** Who did something, and what is done with the clocks of a lead. */
export const orderParameters = parameters({
	at: textColumn({
		displayName: 'At',
		type: 'dateTime',
		displayOptions: forClocks,
		description: 'From when it counts; it may lie back. Leave empty for now.',
	}),
	by: textColumn({
		displayName: 'By',
		placeholder: 'e.g. Ann Lee',
		displayOptions: forAll,
		description: 'Who did it',
	}),
	clockNames: textColumn({
		displayName: 'Clock Names',
		placeholder: 'e.g. First touch, Next activity',
		displayOptions: forClocks,
		description: 'The clocks it is for, with commas between them. Leave empty for all.',
	}),
});

/** The fields of what happened to a lead or its clocks, in screen order. */
export const eventFields: INodeProperties[] = [
	...activityParameters.fields,
	...orderParameters.fields,
];
