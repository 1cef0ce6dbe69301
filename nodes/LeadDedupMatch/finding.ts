import type { INodeProperties } from 'n8n-workflow';
import { groupThresholds } from '../core/match';
import { choiceColumn, notice, numberColumn, parameters, textColumn } from '../shared';
import { columnsByHand } from './columnsByHand';
import { ownFieldsTable } from './ownFields';
import { onScreen } from './percent';

const operation = ['findDuplicates'];

/** What the field is called that bounds how old an inquiry may be. */
export const sinceLabel = 'Only With an Inquiry Since';

/** Where duplicates are looked for, and how sure it has to be. */
export const finding = parameters({
	duplicatesIn: choiceColumn({
		displayName: 'Look In',
		default: 'store',
		fixed: true,
		displayOptions: { show: { operation } },
		options: [
			{
				name: 'The Items That Come In',
				value: 'items',
				description: 'All of them together: rows of your CRM, a sheet or a Data Table',
			},
			{
				name: 'The Lead Store',
				value: 'store',
				description: 'All known leads of the workspace, the live one also in a run by hand',
			},
		],
	}),
	atLeast: numberColumn({
		displayName: 'At Least (Percent)',
		default: onScreen(groupThresholds.existing),
		min: 50,
		max: 99.9,
		displayOptions: { show: { operation } },
		description:
			'How sure it has to be that a group is one person. Higher finds fewer groups and is wrong less often. Among fewer than 1,000, with no more than a name in common it is never surer than 75.',
	}),
	mostGroups: numberColumn({
		displayName: 'At Most (Groups)',
		default: 100,
		min: 1,
		whole: true,
		displayOptions: { show: { operation } },
		description:
			'How many groups leave in one run, the surest first. Those that you merged or said are not the same do not come again, so the next run goes on from there.',
	}),
	askedSince: textColumn({
		displayName: sinceLabel,
		type: 'dateTime',
		displayOptions: { show: { operation, duplicatesIn: ['store'] } },
		description:
			'Only groups with somebody who asked since then, such as since the last clean-up: {{ $now.minus(1, "day") }}. Leave empty for all.',
	}),
	duplicateOwnFields: ownFieldsTable({
		displayOptions: { show: { operation, duplicatesIn: ['items'] } },
	}),
	duplicateColumns: columnsByHand({
		displayName: 'Columns by Hand',
		displayOptions: { show: { operation, duplicatesIn: ['items'] } },
	}),
});

export const findNotice: INodeProperties[] = [
	notice(
		'findNotice',
		'Each group leaves as one item, with who is in it, which of them should stay and why they are taken for one person. Nothing is changed: have somebody look, then give those that are one person to Merge.',
		{ show: { operation: ['findDuplicates'] } },
	),
];
