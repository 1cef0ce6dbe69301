import type { INodeProperties } from 'n8n-workflow';
import {
	choiceColumn,
	earlierVersion,
	notice,
	parameters,
	switchColumn,
	versionColumn,
} from '../shared';

const operation = ['learnWeights'];

/** What weights are told of, and whether they are used from then on. */
export const weighing = parameters({
	weightsFrom: choiceColumn({
		displayName: 'Weights',
		default: 'learn',
		displayOptions: { show: { operation } },
		options: [
			earlierVersion('Weights that were'),
			{
				name: 'Learn From the Known Leads',
				value: 'learn',
				description:
					'What a field that agrees or differs is worth among your own leads. Nobody has to say who is the same.',
			},
			{
				name: 'The Ready Weights',
				value: 'ready',
				description: 'Those that the node came with',
			},
		],
	}),
	weightsVersion: versionColumn('weights', {
		show: { operation, weightsFrom: ['version'] },
	}),
	useWeights: switchColumn({
		displayName: 'Use These Weights',
		default: false,
		displayOptions: { show: { operation } },
		description:
			'Whether Match and Find Duplicates go by them from now on, in the live workspace also when you run it by hand. While this is off, the node only says what they are, and nothing changes.',
	}),
});

export const weighingNotice: INodeProperties[] = [
	notice(
		'weighingNotice',
		'Leaves as one item that says what each field is worth by these weights and by those before, and shows it with a few pairs of your leads. Set the thresholds of Match to what <code>weights.thresholds</code> says when you use them.',
		{ show: { operation } },
	),
];
