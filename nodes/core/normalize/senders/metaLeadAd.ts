import { entriesOf, single, valuesAt } from '../read/entries';
import { kindOfInput } from '../data/inputKinds';
import {
	isList,
	isObject,
	objectAt,
	numbered,
	objectsIn,
	textAt,
	type Entry,
	type JsonObject,
} from '../read/payload';
import type { Sender } from './sender';
import { told } from './told';

/** What Meta's own tool fills a test lead with. */
const isDummy = (value: unknown) => typeof value === 'string' && value.startsWith('<test lead:');

/** Where a lead lies: retrieved, in the webhook four levels deep, or as n8n's trigger gives it. */
function leadIn(json: JsonObject): { lead: JsonObject; steps: readonly string[] } | undefined {
	if (isList(json.field_data) || 'leadgen_id' in json) return { lead: json, steps: [] };
	if (isTriggered(json) || isRow(json)) return { lead: json, steps: [] };
	const [entry] = objectsIn(json.entry);
	const [change] = entry ? objectsIn(entry.changes) : [];
	return change && isObject(change.value) && 'leadgen_id' in change.value
		? { lead: change.value, steps: ['entry', '0', 'changes', '0', 'value'] }
		: undefined;
}

/** A row of the table that Meta lets people download, or writes into a sheet. */
const isRow = (json: JsonObject) =>
	'created_time' in json && 'adset_id' in json && 'form_id' in json && !('field_data' in json);

/** There each kind of id and number has letters before it: `p:+4930901820`. */
const withoutMark = (value: unknown) =>
	typeof value === 'string' ? value.replace(/^(?:ag|as|c|f|l|p|z):(?=[+\d])/, '') : value;

const isTriggered = (json: JsonObject) =>
	'created_time' in json && isObject(json.data) && isObject(json.form) && 'adset' in json;

const envelope = new Set(
	'id leadgen_id created_time object field_data entry custom_disclaimer_responses form'.split(' '),
);

function answers(lead: JsonObject, at: readonly string[]): Entry[] {
	const questions = new Map(
		objectsIn(objectAt(lead, 'form').questions).map((question) => [question.key, question]),
	);
	return numbered(lead.field_data).flatMap(([answer, index]) => {
		const { name } = answer;
		const question = questions.get(name);
		const given = answer.value === undefined ? 'values' : 'value';
		return valuesAt({
			path: [typeof name === 'string' ? name : `field ${index + 1}`],
			label: question && textAt(question, 'label'),
			kind: kindOfInput(question?.type),
			value: single(answer[given]),
			at: [...at, 'field_data', String(index), given],
		});
	});
}

/** Boxes under the form: the lead has agreed when each of them is ticked. */
function disclaimer(lead: JsonObject, at: readonly string[]): Entry[] {
	return numbered(lead.custom_disclaimer_responses).map(([box, index]) => ({
		path: [textAt(box, 'checkbox_key') ?? 'consent'],
		value: ['1', 1, true, 'true'].includes(box.is_checked as string | number | boolean),
		at: [
			...[...at, 'custom_disclaimer_responses', String(index)],
			...('is_checked' in box ? ['is_checked'] : []),
		],
		field: 'consent' as const,
	}));
}

/** Lead ads of Facebook and Instagram: the answers as `field_data`. */
export const metaLeadAd: Sender = {
	id: 'metaLeadAd',
	name: 'Meta Lead Ad',
	channel: 'paid social',
	signs: ['field_data', 'leadgen_id', 'entry', 'adset', 'adset_id'],
	matches: (json) => leadIn(json) !== undefined,
	split: (json) =>
		isList(json.entry)
			? objectsIn(json.entry).flatMap((entry) =>
					objectsIn(entry.changes).map((change) => ({
						...json,
						entry: [{ ...entry, changes: [change] }],
					})),
				)
			: undefined,
	read: (json, at) => {
		const { lead, steps } = leadIn(json) ?? { lead: json, steps: [] };
		const within = [...at, ...steps];

		const entries = [
			...answers(lead, within),
			...(isTriggered(lead) ? entriesOf(objectAt(lead, 'data'), { at: [...within, 'data'] }) : []),
			...disclaimer(lead, within),
			...told(objectAt(lead, 'form'), [...within, 'form'], { id: 'formId', name: 'formName' }),
			...entriesOf(objectAt(lead, 'ad'), {
				at: [...within, 'ad'],
				fields: { id: null, name: 'content' },
			}).map((entry) => ({ ...entry, path: ['ad', ...entry.path] })),
			...entriesOf(lead, {
				at: within,
				skip: isTriggered(lead) ? triggered : envelope,
				fields: { campaign_name: 'campaign', ad_name: 'content', platform: null },
			}).map((entry) => (isRow(lead) ? { ...entry, value: withoutMark(entry.value) } : entry)),
		];
		return {
			entries,
			about: {
				submissionId: withoutMark(lead.leadgen_id ?? lead.id),
				receivedAt: lead.created_time,
			},
			...([true, 'true'].includes(lead.is_organic as boolean | string) && { channel: 'social' }),
			isNotice: 'leadgen_id' in lead && !isList(lead.field_data),
			test: entries.some(({ value }) => isDummy(value)),
		};
	},
};

const triggered = new Set([...envelope, 'data', 'ad', 'event']);
