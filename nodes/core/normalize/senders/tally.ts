import { entriesOf, valuesAt } from '../read/entries';
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
import { textOf } from '../../text';
import type { Sender } from './sender';
import { told } from './told';

/** Chosen options by their text; Tally sends their ids. */
function chosen({ value, options }: JsonObject): unknown {
	if (!isList(options) || !isList(value)) return value;
	const texts = new Map(objectsIn(options).map(({ id, text, name }) => [id, textOf(text ?? name)]));
	const all = value.map((id) => texts.get(id) ?? id);
	return all.length === 1 ? all[0] : all;
}

/** Tally repeats each box of a list of boxes as a field of its own. */
const isBoxOf = (key: string, keys: ReadonlySet<string>) =>
	[...key.matchAll(/_/g)].some(({ index }) => keys.has(key.slice(0, index)));

function answers(fields: unknown, at: readonly string[]): Entry[] {
	const list = numbered(fields);
	const lists = new Set(
		list.filter(([{ value }]) => isList(value)).map(([field]) => textAt(field, 'key') ?? ''),
	);
	return list.flatMap(([field, index]) => {
		const key = textAt(field, 'key') ?? `question ${index + 1}`;
		const label = textAt(field, 'label');
		if (field.type === 'CHECKBOXES' && isBoxOf(key, lists)) return [];
		const hidden = field.type === 'HIDDEN_FIELDS' || field.type === 'CALCULATED_FIELDS';
		return valuesAt({
			path: [hidden && label !== undefined ? label : key],
			label: hidden ? undefined : label,
			value: chosen(field),
			at: [...at, 'fields', String(index), 'value'],
			kind: kindOfInput(field.type),
		});
	});
}

/** The API gives the questions once and each submission's responses by their ids. */
function responses(json: JsonObject, submission: JsonObject, at: readonly string[]): Entry[] {
	const questions = new Map(objectsIn(json.questions).map((question) => [question.id, question]));
	return numbered(submission.responses).flatMap(([response, index]) => {
		const question = questions.get(response.questionId) ?? {};
		const given = ['answer', 'formattedAnswer'].find((name) => response[name] != null) ?? 'answer';
		return valuesAt({
			path: [textAt(response, 'questionId') ?? `question ${index + 1}`],
			label: textAt(question, 'title') ?? textAt(response, 'title'),
			value: response[given],
			at: [...at, 'responses', String(index), given],
			kind: kindOfInput(question.type ?? response.type),
		});
	});
}

const isSubmissions = (json: JsonObject) =>
	isList(json.questions) && isList(json.submissions) && objectsIn(json.submissions).length > 0;

const isSubmission = (json: JsonObject) =>
	isList(json.fields) && ('responseId' in json || 'respondentId' in json);

const envelope = new Set(['eventId', 'eventType', 'data', 'createdAt']);
const read = new Set(
	`createdAt fields formId formName id isCompleted respondentId responseId responses submissionId
	submittedAt`.split(/\s+/),
);

/** Tally: a list of fields with questions as labels, and options by their ids. */
export const tally: Sender = {
	id: 'tally',
	name: 'Tally',
	channel: 'form',
	signs: ['eventType', 'respondentId', 'responseId', 'submissions'],
	matches: (json) =>
		(json.eventType === 'FORM_RESPONSE' && isObject(json.data)) ||
		isSubmission(json) ||
		isSubmissions(json),
	split: (json) =>
		isSubmissions(json)
			? objectsIn(json.submissions).map((submission) => ({ ...json, submissions: [submission] }))
			: undefined,
	read: (json, at) => {
		const [listed] = isSubmissions(json) ? objectsIn(json.submissions) : [];
		const inEvent = !listed && json.eventType === 'FORM_RESPONSE';
		const submission = listed ?? (inEvent ? objectAt(json, 'data') : json);
		const within = listed ? [...at, 'submissions', '0'] : inEvent ? [...at, 'data'] : at;
		return {
			entries: [
				...answers(submission.fields, within),
				...responses(json, submission, within),
				...told(submission, within, { formId: 'formId', formName: 'formName' }),
				...entriesOf(submission, { at: within, skip: read }),
				...(inEvent ? entriesOf(json, { at, skip: envelope }) : []),
			],
			about: {
				submissionId: submission.responseId ?? submission.submissionId ?? submission.id,
				receivedAt: submission.submittedAt ?? submission.createdAt ?? json.createdAt,
			},
		};
	},
};
