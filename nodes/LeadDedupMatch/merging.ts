import type { INodeProperties } from 'n8n-workflow';
import {
	mergeFieldRows,
	mergeFields,
	ruleTitles,
	survivorshipRules,
	type MergeField,
	type SurvivorshipRule,
} from '../core/match';
import type { Verdict } from '../desk/match';
import {
	byName,
	choiceColumn,
	namesColumn,
	notice,
	parameters,
	switchColumn,
	tableColumn,
	textColumn,
} from '../shared';

const show = (...operation: string[]) => ({ show: { operation } });

/** What each rule does, on the screen. */
const ruleDescriptions: Readonly<Record<SurvivorshipRule, string>> = {
	furthest: 'Customer before open opportunity before open before closed; for Status alone',
	keep: 'That of the lead that stays, even where it is empty',
	longest: 'The longer text',
	newest: 'That of who asked last',
	nonEmpty: 'That of the lead that stays; where it is empty, that of the other',
	trusted: 'That of the lead that has a record in the CRM named beside it',
};

const ruleOptions = survivorshipRules
	.map((value) => ({ name: ruleTitles[value], value, description: ruleDescriptions[value] }))
	.sort(byName);

const fieldOptions = mergeFields
	.map((value: MergeField) => ({ name: mergeFieldRows[value].title, value }))
	.sort(byName);

/** An ID that has one of these in it comes in a list that an expression gives, which is taken as it is. */
const idsIn = (text: string): string[] => text.split(/[\s,;]+/);

/** Which leads are made one, or two again, and what stays of either. */
export const merging = parameters({
	leadIds: namesColumn({
		displayName: 'Lead IDs',
		placeholder: 'e.g. lead_sub_1a2b, lead_sub_3c4d',
		displayOptions: show('merge'),
		split: idsIn,
		description:
			'The leads that are the same person: their IDs with commas, semicolons, spaces or line breaks between them, or an expression that gives a list. Leave empty for a group that Find Duplicates gave, or for the lead of an item that left on Duplicate? and the likeliest of its candidates.',
	}),
	survivorId: textColumn({
		displayName: 'Lead That Stays',
		placeholder: 'e.g. lead_sub_1a2b',
		displayOptions: show('merge'),
		description:
			'The ID of one of them. Leave empty for the best suited: a customer, else one with an open opportunity, else one with an owner, else the one with the most inquiries, else the oldest.',
	}),
	mergedId: textColumn({
		displayName: 'Lead ID',
		placeholder: 'e.g. lead_sub_3c4d',
		displayOptions: show('undoMerge'),
		description:
			'The lead that was merged into another, or the one that stayed, for its newest merge. Leave empty for the one that Merge named on the item, else the lead of the item.',
	}),
	decision: choiceColumn<Verdict>({
		displayName: 'Decision',
		default: 'same',
		displayOptions: show('recordDecision'),
		options: [
			{
				name: 'Not the Same',
				value: 'notSame',
				description:
					'Two people: nobody is asked about them again, and neither is taken for the other',
			},
			{ name: 'Same Person', value: 'same', description: 'The two leads become one' },
			{
				name: 'Take Back',
				value: 'takeBack',
				description:
					'Forget what was decided; two that became one are two again. One of the two is enough where only one decision about them counts.',
			},
		],
		description: 'What somebody said, such as in a form: an expression may give one of the names',
	}),
	decisionFrom: choiceColumn<'named' | 'link'>({
		displayName: 'Leads',
		default: 'named',
		displayOptions: show('recordDecision'),
		options: [
			{
				name: 'From a Signed Link',
				value: 'link',
				description:
					'The link in a message with {review} opened a form, which passes its token on. Choose this wherever somebody outside can fill in the form: an ID can be guessed, a link cannot.',
			},
			{
				name: 'Named Below or on the Item',
				value: 'named',
				description: 'By their IDs, or the two of an item that left on Duplicate?',
			},
		],
		description: 'Where it says which two are meant',
	}),
	decisionToken: textColumn({
		displayName: 'Token',
		default: '={{ $json.token }}',
		displayOptions: { show: { operation: ['recordDecision'], decisionFrom: ['link'] } },
		description:
			'What the link carries as "token". In the form, add a Hidden Field with this name; n8n fills it in from the address.',
	}),
	decisionLeadId: textColumn({
		displayName: 'Lead ID',
		placeholder: 'e.g. lead_sub_3c4d',
		displayOptions: { show: { operation: ['recordDecision'], decisionFrom: ['named'] } },
		description:
			'The lead that was asked about. Leave empty for that of an item that left on Duplicate?. To take back, an email, phone or name of one of the two will do as well.',
	}),
	decisionOtherId: textColumn({
		displayName: 'Other Lead ID',
		placeholder: 'e.g. lead_sub_1a2b',
		displayOptions: { show: { operation: ['recordDecision'], decisionFrom: ['named'] } },
		description:
			'Whom it may be the same as. Leave empty for the one about whom somebody was asked: the likeliest candidate; to take back, for the one about whom it was decided.',
	}),
	survivorship: tableColumn({
		displayName: 'What Survives',
		placeholder: 'Add Field',
		row: { displayName: 'Field', name: 'field' },
		inline: true,
		displayOptions: show('merge', 'recordDecision'),
		columns: {
			field: choiceColumn<MergeField>({
				displayName: 'Field',
				default: 'company',
				options: fieldOptions,
			}),
			rule: choiceColumn<SurvivorshipRule>({
				displayName: 'Rule',
				default: 'newest',
				options: ruleOptions,
				description: 'Whose value stands',
			}),
			trusted: textColumn({
				displayName: 'Trusted CRM',
				placeholder: 'e.g. hubspot',
				displayOptions: { show: { rule: ['trusted'] } },
				description: 'Its name, as under lead.crm.system. Leave empty for any CRM.',
			}),
		},
		description:
			'Whose value stands where two leads differ. Fields without a line: the longer name, the company and domain of who asked last, the furthest status, and of all others that of the lead that stays, or of the other where it is empty.',
	}),
	doneBy: textColumn({
		displayName: 'Done By',
		placeholder: 'e.g. Meg',
		displayOptions: show('merge', 'recordDecision', 'undoMerge'),
		description: 'Who decided it; it stands in the timeline',
	}),
	writeForGood: switchColumn({
		displayName: 'Write for Good',
		default: false,
		displayOptions: show('merge', 'recordDecision', 'undoMerge'),
		description:
			'Whether to do it, in the live workspace also when you run it by hand. While this is off, the node only says what would become of the leads, and nothing changes.',
	}),
});

export const mergeNotice: INodeProperties[] = [
	notice(
		'mergeNotice',
		'Of two that are the same person all moves to the lead that stays: inquiries, clocks, timers, owner, history. For 30 days it can be undone. Your CRM keeps what it has: <code>merge.update</code> says what to change there, <code>merge.crmRecords</code> which records to merge.',
		show('merge', 'recordDecision'),
	),
];
