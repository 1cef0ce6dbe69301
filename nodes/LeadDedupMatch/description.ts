import type { INodeProperties } from 'n8n-workflow';
import type { Match } from '../core/lead';
import { ownFieldsTable } from './ownFields';
import { comparedParts, startingThresholds, type ComparedPart } from '../core/match';
import {
	checkSettingsChoice,
	choicesColumn,
	groupColumn,
	shownWhere,
	leadFields,
	numberColumn,
	operations,
	parameters,
	storeColumns,
	type Column,
} from '../shared';
import { crmColumns } from './crmFields';
import { recordColumns } from './recordsInput/columns';
import { subsidiariesTable } from './subsidiaries';
import { finding, findNotice } from './finding';
import { onScreen } from './percent';
import { mergeNotice, merging } from './merging';
import { previewNotice } from './previewing';
import { weighing, weighingNotice } from './weighing';

/** Check Settings has the same ones: what is connected stays so when the editor changes over to it. */
const outputs = ['New', 'Existing', 'Duplicate?', 'Replay'] as const;

/** The outputs of each operation, in order. */
export const outputNames = {
	match: outputs,
	findDuplicates: ['Duplicates', 'Others'],
	merge: ['Merged', 'Not Merged'],
	recordDecision: ['Same', 'Not the Same', 'Taken Back', 'Not Recorded'],
	undoMerge: ['Undone', 'Not Undone'],
	learnWeights: ['In Use', 'Not in Use'],
	previewThresholds: ['Preview'],
	checkSettings: outputs,
} as const;

export type Operation = keyof typeof outputNames;

/** What the operations are called on the screen. */
export const operationNames: Record<Operation, string> = {
	match: 'Match',
	findDuplicates: 'Find Duplicates',
	merge: 'Merge',
	recordDecision: 'Record Decision',
	undoMerge: 'Undo Merge',
	learnWeights: 'Learn Weights',
	previewThresholds: 'Preview Thresholds',
	checkSettings: checkSettingsChoice.name,
};

/** What the node does. */
export const chosenOperation = operations<Operation>('match', [
	checkSettingsChoice,
	{
		name: operationNames.findDuplicates,
		value: 'findDuplicates',
		description:
			'List known leads, or rows of any list, that are likely one person; writes nothing',
		action: 'Find duplicates',
	},
	{
		name: operationNames.learnWeights,
		value: 'learnWeights',
		description: 'Find out from the known leads what each field is worth, and use it if you say so',
		action: 'Learn weights',
	},
	{
		name: operationNames.match,
		value: 'match',
		description: 'Say who each lead is, and keep the inquiry',
		action: 'Match a lead',
	},
	{
		name: operationNames.merge,
		value: 'merge',
		description: 'Make one lead of two or more that are the same person',
		action: 'Merge leads',
	},
	{
		name: operationNames.previewThresholds,
		value: 'previewThresholds',
		description:
			'Say what these and other percentages would have done to the last 500 inquiries; writes nothing',
		action: 'Preview thresholds',
	},
	{
		name: operationNames.recordDecision,
		value: 'recordDecision',
		description: 'Say whether a possible duplicate is the same person, once and for all',
		action: 'Record a decision about a possible duplicate',
	},
	{
		name: operationNames.undoMerge,
		value: 'undoMerge',
		description: 'Make two leads again of one that was merged within the last 30 days',
		action: 'Undo a merge',
	},
]);

/** The decisions that lead to the outputs of Match, in the same order. */
const decisions: ReadonlyArray<Match['decision']> = ['new', 'existing', 'review', 'replay'];

/** Which output a decision leads to. */
export const outputOf = (decision: Match['decision']) => decisions.indexOf(decision);

/** What is compared, as it is called on the screen. */
const partOptions: Record<ComparedPart, { name: string; description: string }> = {
	name: { name: 'Name', description: 'With slips, short forms, initials and swapped names' },
	email: {
		name: 'Email',
		description: 'One that several people read, such as info@, counts little',
	},
	phone: { name: 'Phone', description: 'A land line or a number that many have counts little' },
	company: { name: 'Company and Domain', description: 'Colleagues have them in common' },
	place: { name: 'City, Postal Code and Street', description: 'Families have them in common' },
	other: { name: 'Birth Date, IDs and Own Fields', description: 'Where the lead brings them' },
};

/** Where a lead is looked at as it comes in. */
const forMatch = { show: { operation: ['match', 'checkSettings'] } };
const forMatchInside = { show: { '/operation': forMatch.show.operation } };

const forMatchAlone = (column: Column<boolean>): Column<boolean> => ({
	...column,
	draw: (name) => ({ ...column.draw(name), displayOptions: forMatchInside }),
});

/** The node's parameters, apart from where the lead is. */
export const matching = parameters({
	...recordColumns,
	existingFrom: numberColumn({
		displayName: 'Existing From (Percent)',
		default: onScreen(startingThresholds.existing),
		min: 50,
		max: 99.9,
		description:
			'How sure it has to be that somebody is a known lead to take them for it. Higher takes fewer for the wrong lead, and makes more leads twice.',
	}),
	reviewFrom: numberColumn({
		displayName: 'Review From (Percent)',
		default: onScreen(startingThresholds.review),
		min: 1,
		max: 99.9,
		description:
			'How likely it has to be for a person to be asked (output Duplicate?). Lower asks more often. Below, the lead is a new one, unless a mailbox or a number of a known lead leaves a doubt.',
	}),
	compare: choicesColumn({
		displayName: 'Compare',
		default: comparedParts,
		options: comparedParts.map((value) => ({ value, ...partOptions[value] })),
		description:
			'What of a lead is compared with known ones. Leave out what is not theirs, such as the phone of a call centre.',
	}),
	ownFields: ownFieldsTable(),
	replayWindow: numberColumn({
		displayName: 'Replay Window (Minutes)',
		min: 0,
		default: 10,
		description:
			'How long the same content counts as the same inquiry sent again. Later it is a new inquiry of a known lead. A form with its own submission ID needs no window.',
	}),
	...crmColumns,
	subsidiaries: subsidiariesTable,
	options: groupColumn({
		displayName: 'Options',
		placeholder: 'Add Option',
		columns: {
			recentDays: numberColumn({
				displayName: 'Recent Means (Days)',
				displayOptions: forMatchInside,
				min: 0,
				default: 30,
				description:
					'A known lead who last asked or was reached longer ago than this is re-engaged, otherwise an open lead or recent and untouched',
			}),
			liveTestRuns: forMatchAlone(storeColumns.liveTestRuns),
			waitingLimit: numberColumn({
				displayName: 'Waiting Lead Limit (Seconds)',
				displayOptions: forMatchInside,
				min: 1,
				default: 60,
				description:
					'A lead that has neither an owner nor an end after this time, such as when n8n was stopped half-way, comes out of the Lead Timer Trigger to go through the flow again',
			}),
			workspace: storeColumns.workspace,
		},
	}),
});

/** What Preview Thresholds tries on past leads, as it stands in Match. */
const previewed = new Set(['existingFrom', 'reviewFrom', 'compare']);

/** A field that matching shows, and what looks back at it. */
const ofMatch = (field: INodeProperties) => {
	const { operation } = forMatch.show;
	const shownBy = previewed.has(field.name) ? [...operation, 'previewThresholds'] : operation;
	return shownWhere({ operation: shownBy }, field);
};

export const properties: INodeProperties[] = [
	...chosenOperation.fields,
	...findNotice,
	...finding.fields,
	...mergeNotice,
	...merging.fields,
	...weighingNotice,
	...weighing.fields,
	...previewNotice,
	...leadFields.map(ofMatch),
	...matching.fields.map((field) => (field.name === 'options' ? field : ofMatch(field))),
];
