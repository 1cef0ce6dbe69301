import { decoded } from '../read/encoded';
import { entriesOf, valuesAt } from '../read/entries';
import { kindOfInput } from '../data/inputKinds';
import {
	isObject,
	objectAt,
	objectsIn,
	textAt,
	type Entry,
	type JsonObject,
} from '../read/payload';
import type { Sender } from './sender';
import { told } from './told';

const question = /^q\d{1,5}_(.{1,200})$/;

/** The submission as it was made: text in the webhook, an object where somebody read it. */
function rawRequest(json: JsonObject): JsonObject | undefined {
	const raw = decoded(json.rawRequest);
	return isObject(raw) ? raw : undefined;
}

/**
 * The question to an answer, in Jotform's summary `Name:Ada Lovelace, E-mail:ada@example.com`;
 * `undefined` where the summary does not tell for sure.
 */
function questionTo(answer: unknown, pretty: string): string | undefined {
	if (typeof answer !== 'string' || answer.length < 2 || pretty.length > 50_000) return undefined;
	const at = pretty.indexOf(`:${answer}`);
	if (at < 1 || pretty.indexOf(`:${answer}`, at + 1) !== -1) return undefined;
	const before = pretty.slice(Math.max(0, at - 150), at);
	const label = before.slice(before.lastIndexOf(', ') + 1).trim();
	return label === '' || label.includes(':') ? undefined : label;
}

function answers(raw: JsonObject, pretty: string, at: readonly string[]): Entry[] {
	return Object.keys(raw).flatMap((name) => {
		const [, called] = question.exec(name) ?? [];
		if (called === undefined) return [];
		const value = raw[name];
		return valuesAt({ path: [called], label: questionTo(value, pretty), value, at: [...at, name] });
	});
}

const notAnswered = new Set([
	'control_head',
	'control_button',
	'control_text',
	'control_image',
	'control_pagebreak',
]);

/** The API gives each question with its text, type and answer. */
function retrieved(submission: JsonObject, at: readonly string[]): Entry[] {
	const list = objectAt(submission, 'answers');
	return Object.keys(list).flatMap((id) => {
		const answer = objectAt(list, id);
		if (notAnswered.has(textAt(answer, 'type') ?? '')) return [];
		return valuesAt({
			path: [textAt(answer, 'name') ?? `question ${id}`],
			label: textAt(answer, 'text'),
			value: answer.answer,
			at: [...at, 'answers', id, 'answer'],
			kind: kindOfInput(answer.type),
		});
	});
}

const isAnswer = (answer: JsonObject) => 'text' in answer && 'type' in answer;

const isRetrieved = (json: JsonObject) =>
	isObject(json.answers) && objectsIn(Object.values(json.answers)).some(isAnswer);

const isPosted = (json: JsonObject) =>
	rawRequest(json) !== undefined || Object.keys(json).some((name) => /^q\d+_/.test(name));

const envelope = new Set(
	`rawRequest pretty formID form_id formTitle submissionID submission_id webhookURL event_id answers id
	created_at updated_at status new flag notes type customParams customTitle customBody product action
	subject isSilent fromTable documentID teamID appID parent limit-left content`.split(/\s+/),
);

/** Jotform: the webhook's raw request, or a submission as the API gives it. */
export const jotform: Sender = {
	id: 'jotform',
	name: 'Jotform',
	channel: 'form',
	signs: ['rawRequest', 'answers', 'formID', 'submissionID', 'submission_id'],
	matches: (json) => isRetrieved(json) || isPosted(json),
	read: (json, at) => {
		const raw = rawRequest(json);
		const pretty = textAt(json, 'pretty') ?? '';
		return {
			entries: [
				...(isRetrieved(json)
					? retrieved(json, at)
					: answers(raw ?? json, pretty, raw ? [...at, 'rawRequest'] : at)),
				...told(json, at, {
					formTitle: 'formName',
					['formID' in json ? 'formID' : 'form_id']: 'formId',
				}),
				...entriesOf(
					Object.fromEntries(Object.entries(json).filter(([name]) => !question.test(name))),
					{ at, skip: envelope, fields: { username: null, ip: null } },
				),
			],
			about: {
				submissionId: json.submissionID ?? json.submission_id ?? json.id,
				receivedAt: raw?.submitDate ?? json.created_at,
			},
		};
	},
};
