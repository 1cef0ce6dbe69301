import { entriesOf, valuesAt } from '../read/entries';
import { kindOfInput } from '../data/inputKinds';
import { isList, isObject, numbered, textAt, type Entry, type JsonObject } from '../read/payload';
import { textOf } from '../../text';
import type { Sender } from './sender';
import { told } from './told';

const line = /^([a-z_0-9]{1,30}) = (.*)$/;

/** Parts of an answer, which Formstack writes line by line: `first = Ada`. */
function parted(value: unknown): unknown {
	if (typeof value !== 'string' || !value.includes(' = ') || value.length > 5000) return value;
	const lines = value.split('\n').map((text) => line.exec(text.trim()));
	if (!lines.every((match) => match !== null)) return value;
	const parts = Object.fromEntries(lines.map(([, name = '', text = '']) => [name, text]));
	const { value: only, field_type: type, ...rest } = parts;
	return only !== undefined && Object.keys(rest).length === 0 ? { value: only, type } : rest;
}

/** Parts that were lines of one text stand where that text stands. */
function partsOf(value: unknown, name: string, at: readonly string[]): Entry[] {
	const entries = valuesAt({ path: [name], value: parted(value), at: [...at, name] });
	return typeof value === 'string'
		? entries.map((entry) => ({ ...entry, at: [...at, name] }))
		: entries;
}

const isPosted = (json: JsonObject) => 'FormID' in json && 'UniqueID' in json;

const isSubmission = (json: JsonObject) =>
	(isList(json.data) || isObject(json.data)) &&
	'form' in json &&
	('remote_addr' in json || 'user_agent' in json || 'timestamp' in json);

const envelope = new Set(['FormID', 'UniqueID', 'HandshakeKey']);

function answers(data: unknown, at: readonly string[]): Entry[] {
	const list = isList(data) ? data : isObject(data) ? Object.values(data) : [];
	const keys = isList(data)
		? list.map((_, index) => String(index))
		: Object.keys(data as JsonObject);
	return numbered(list).flatMap(([answer, index]) =>
		valuesAt({
			path: [`field ${textOf(answer.field) ?? keys[index]}`],
			label: textAt(answer, 'label'),
			value: isObject(answer.value) ? answer.value : parted(answer.value),
			at: [...at, keys[index] ?? '', 'value'],
			kind: kindOfInput(answer.type),
		}),
	);
}

/** Formstack: labels as names, parts of a name or an address as objects or as lines of text. */
export const formstack: Sender = {
	id: 'formstack',
	name: 'Formstack',
	channel: 'form',
	signs: ['UniqueID', 'remote_addr'],
	matches: (json) => isPosted(json) || isSubmission(json),
	read: (json, at) => {
		if (isSubmission(json)) {
			return {
				entries: [
					...answers(json.data, [...at, 'data']),
					...told(json, at, { form: 'formId' }),
					...entriesOf(json, {
						at,
						skip: new Set(['data', 'form', 'id', 'timestamp', 'pretty_field_id']),
					}),
				],
				about: { submissionId: json.id, receivedAt: json.timestamp },
			};
		}
		const fields = Object.keys(json).filter((name) => !envelope.has(name));
		return {
			entries: [
				...fields.flatMap((name) => partsOf(json[name], name, at)),
				...told(json, at, { FormID: 'formId' }),
			],
			about: { submissionId: json.UniqueID },
		};
	},
};
