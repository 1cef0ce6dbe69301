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
import type { Sender } from './sender';
import { told } from './told';

/** A question as the form defines it; a group, an address or a contact has further ones in it. */
function questionsIn(fields: unknown, known = new Map<unknown, JsonObject>()) {
	for (const question of objectsIn(fields)) {
		if (known.has(question.id)) continue;
		known.set(question.id, question);
		questionsIn(objectAt(question, 'properties').fields, known);
		questionsIn(question.fields, known);
	}
	return known;
}

/** The answer stands under the name of its type. */
function answerIn(answer: JsonObject): unknown {
	const value = answer[textAt(answer, 'type') ?? ''];
	if (!isObject(value)) return value;
	const labels = isList(value.labels) ? value.labels : [];
	const chosen = [...labels, value.label, value.other].filter((text) => typeof text === 'string');
	return chosen.length > 0 ? (isList(value.labels) ? chosen : chosen[0]) : value;
}

function answers(response: JsonObject, at: readonly string[]): Entry[] {
	const questions = questionsIn(objectAt(response, 'definition').fields);
	return numbered(response.answers).flatMap(([answer, index]) => {
		const field = objectAt(answer, 'field');
		const question = questions.get(field.id) ?? {};
		const type = textAt(answer, 'type') ?? 'value';
		const label = textAt(question, 'title') ?? textAt(field, 'title');
		const name = textAt(question, 'subfield_key') ?? textAt(field, 'ref') ?? textAt(field, 'id');
		return valuesAt({
			path: [name ?? `question ${index + 1}`],
			label,
			value: answerIn(answer),
			at: [...at, 'answers', String(index), type],
			kind: kindOfInput(type) ?? kindOfInput(textAt(field, 'type') ?? textAt(question, 'type')),
		});
	});
}

const isResponse = (json: JsonObject) =>
	isList(json.answers) && ('token' in json || 'landing_id' in json || 'landed_at' in json);

const envelope = new Set(['event_id', 'event_type', 'form_response']);
const read = new Set(
	`answers calculated definition ending form_id hidden landed_at landing_id metadata outcome
	response_id response_type submitted_at thankyou_screen_ref token variables`.split(/\s+/),
);

/** Typeform: answers by type, their questions in the form's definition. */
export const typeform: Sender = {
	id: 'typeform',
	name: 'Typeform',
	channel: 'form',
	signs: ['form_response', 'landing_id', 'landed_at', 'token'],
	matches: (json) => isObject(json.form_response) || isResponse(json),
	read: (json, at) => {
		const inEvent = isObject(json.form_response);
		const response = inEvent ? objectAt(json, 'form_response') : json;
		const within = inEvent ? [...at, 'form_response'] : at;
		const definition = objectAt(response, 'definition');
		const { referer } = objectAt(response, 'metadata');
		return {
			entries: [
				...answers(response, within),
				...entriesOf(objectAt(response, 'hidden'), { at: [...within, 'hidden'] }),
				...entriesOf(objectAt(response, 'calculated'), { at: [...within, 'calculated'] }),
				...told(response, within, { form_id: 'formId' }),
				...told(definition, [...within, 'definition'], { title: 'formName' }),
				...entriesOf(response, {
					at: within,
					skip: inEvent ? read : new Set([...read, ...envelope]),
				}),
				...(inEvent ? entriesOf(json, { at, skip: envelope }) : []),
			],
			about: {
				submissionId: response.token ?? response.response_id ?? json.event_id,
				receivedAt: response.submitted_at,
				pageUrl: referer,
			},
		};
	},
};
