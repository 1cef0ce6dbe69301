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

const fromStore = { show: { operation, learnFrom: ['store'] } };

/** What the fields are called that bound when an inquiry came in. */
export const spanLabels = { from: 'Inquiries From', to: 'Inquiries Until' };

/** What is learned from, and whether it is used from then on. */
export const learning = parameters({
	learnFrom: choiceColumn({
		displayName: 'Learned Score',
		default: 'store',
		// All items together are one history, so they cannot differ.
		fixed: true,
		displayOptions: { show: { operation } },
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
		displayOptions: { show: { operation, learnFrom: ['items'] } },
		default: '={{ $json.outcome }}',
		description:
			'How the lead ended: drag its field here. Stages of CRMs such as "Closed Won" and "Closed Lost", "won" and "lost" in eight languages, "customer", "disqualified", yes and no are known; a lead with anything else is left out.',
	}),
	scoreVersion: versionColumn('learned', { show: { operation, learnFrom: ['version'] } }),
	useScore: switchColumn({
		displayName: 'Use This Score',
		default: false,
		displayOptions: { show: { operation } },
		description:
			'Whether Score goes by it from now on where "Score By" is Learned or Both, in the live workspace also when you run it by hand. While this is off, the node only says what it is, and nothing changes.',
	}),
});

export const learningNotice: INodeProperties[] = [
	notice(
		'learningNotice',
		'Leaves as one item that says how well it tells won leads from lost ones, what each answer is worth, and what it says of tenths of the leads. It takes 50 won and 50 lost leads. Set <code>Score By</code> in Score when you use it.',
		{ show: { operation } },
	),
];
