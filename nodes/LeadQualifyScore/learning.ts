import type { INodeProperties } from 'n8n-workflow';
import {
	choiceColumn,
	earlierVersion,
	notice,
	parameters,
	switchColumn,
	textColumn,
	versionColumn,
} from '../shared';

const operation = ['learnHistory'];

const aboutScore = { operation, whatToLearn: ['score'] };
const aboutCategory = { operation, whatToLearn: ['category'] };

const fromStore = { show: { ...aboutScore, learnFrom: ['store'] } };

/** The switch that puts learned categories to use. */
const useCategories = switchColumn({
	displayName: 'Use for Categories',
	default: false,
	displayOptions: { show: aboutCategory },
	description:
		'Whether Score goes by it from now on where "Record in Lead Store" is on, in the live workspace also when you run it by hand. While this is off, the node only says what it is, and nothing changes.',
});

/** What the fields are called that bound when an inquiry came in. */
export const spanLabels = { from: 'Inquiries From', to: 'Inquiries Until' };

/** What is learned from, and whether it is used from then on. */
export const learning = parameters({
	whatToLearn: choiceColumn({
		displayName: 'What to Learn',
		default: 'score',
		// It decides whether all items together are one history.
		fixed: true,
		displayOptions: { show: { operation } },
		options: [
			{
				name: 'Category',
				value: 'category',
				description: 'What messages are about, from what people said of those they looked at',
			},
			{
				name: 'Score',
				value: 'score',
				description: 'Which leads are likely to be won, from those that were won and lost',
			},
		],
	}),
	categoriesFrom: choiceColumn({
		displayName: 'Learned Categories',
		default: 'store',
		fixed: true,
		displayOptions: { show: aboutCategory },
		options: [
			earlierVersion('Those that were'),
			{
				name: 'Learn From the Items',
				value: 'items',
				description: 'All that come in together: messages of which you know what they are about',
			},
			{
				name: 'Learn From the Lead Store',
				value: 'store',
				description:
					'Of the last 10,000 inquiries those of which somebody said under "It Is About", in Record Activity of Lead SLA Timer, what they are about',
			},
			{ name: 'None', value: 'ready', description: 'As the node comes, as in a new node' },
		],
	}),
	decidedCategory: textColumn({
		displayName: 'Category',
		displayOptions: { show: { ...aboutCategory, categoriesFrom: ['items'] } },
		default: '={{ $json.category }}',
		description:
			'What the message is about: drag its field here. The eight names and usual others such as "lead", "job application" or "supplier" are known; a message with anything else, or with "unclear", is left out.',
	}),
	categoriesVersion: versionColumn('learned', {
		show: { ...aboutCategory, categoriesFrom: ['version'] },
	}),
	useCategories,
	learnFrom: choiceColumn({
		displayName: 'Learned Score',
		default: 'store',
		// All items together are one history, so they cannot differ.
		fixed: true,
		displayOptions: { show: aboutScore },
		options: [
			earlierVersion('One that was'),
			{
				name: 'Learn From the Items',
				value: 'items',
				description:
					'All that come in together: leads of your CRM or a sheet of which you know how they ended. Send them through Score first, so that your rules count, with Record in Lead Store off.',
			},
			{
				name: 'Learn From the Lead Store',
				value: 'store',
				description: 'The last 10,000 inquiries whose leads were won, lost or disqualified since',
			},
			{ name: 'None', value: 'ready', description: 'The rules alone, as in a new node' },
		],
	}),
	inquiriesFrom: textColumn({
		displayName: spanLabels.from,
		type: 'dateTime',
		displayOptions: fromStore,
		description: 'Only inquiries that were scored since then. Leave empty for all.',
	}),
	inquiriesUntil: textColumn({
		displayName: spanLabels.to,
		type: 'dateTime',
		displayOptions: fromStore,
		description:
			'Only inquiries that came in before then, such as before leads that are too new to have ended. Leave empty for all.',
	}),
	outcome: textColumn({
		displayName: 'Outcome',
		displayOptions: { show: { ...aboutScore, learnFrom: ['items'] } },
		default: '={{ $json.outcome }}',
		description:
			'How the lead ended: drag its field here. Stages of CRMs such as "Closed Won" and "Closed Lost", "won" and "lost" in eight languages, "customer", "disqualified", "not won", yes and no are known; a lead with anything else is left out, and named in the reason.',
	}),
	scoreVersion: versionColumn('learned', { show: { ...aboutScore, learnFrom: ['version'] } }),
	useScore: switchColumn({
		displayName: 'Use This Score',
		default: false,
		displayOptions: { show: aboutScore },
		description:
			'Whether Score goes by it from now on where "Score By" is Learned or Both, in the live workspace also when you run it by hand. While this is off, the node only says what it is, and nothing changes.',
	}),
});

export const learningNotice: INodeProperties[] = [
	notice(
		'learningNotice',
		'Leaves as one item that says how well it tells won leads from lost ones, what each answer is worth, and what it says of tenths of the leads. It takes 50 won and 50 lost leads. Set <code>Score By</code> in Score when you use it.',
		{ show: aboutScore },
	),
	notice(
		'categoriesNotice',
		'Leaves as one item that says of how many messages that people decided about it would be right, before and after, and which words say most. It takes 30 of them, 5 about a purchase and 5 about something else. What it teaches moves a category by no more than six times, and never turns away somebody who writes about buying.',
		{ show: aboutCategory },
	),
];
