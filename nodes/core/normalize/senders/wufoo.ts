import { decoded } from '../read/encoded';
import { entriesOf, valuesAt } from '../read/entries';
import { kindOfInput } from '../data/inputKinds';
import { isObject, objectAt, objectsIn, textAt, type JsonObject } from '../read/payload';
import { textOf } from '../../text';
import type { Sender } from './sender';
import { told } from './told';

const fieldName = /^Field\d{1,5}$/;

interface Question {
	/** The field's title, and the part's where it is a part. */
	path: string[];
	type: unknown;
}

/** What the form calls its fields: `Field1` is a field or a part of one. */
function questionsIn(structure: JsonObject): ReadonlyMap<string, Question> {
	const questions = new Map<string, Question>();
	for (const field of objectsIn(structure.Fields)) {
		const title = textAt(field, 'Title') ?? '';
		const type = field.Type;
		questions.set(textOf(field.ID) ?? '', { path: [title], type });
		const parts = objectsIn(field.SubFields);
		for (const part of parts) {
			const label = textAt(part, 'Label') ?? '';
			questions.set(textOf(part.ID) ?? '', {
				path: type === 'checkbox' ? [title] : [title, label],
				type,
			});
		}
	}
	return questions;
}

const isEntry = (json: JsonObject) =>
	('FieldStructure' in json ||
		'EntryId' in json ||
		'HandshakeKey' in json ||
		'FormStructure' in json) &&
	Object.keys(json).some((name) => fieldName.test(name));

const envelope = new Set(
	'FieldStructure FormStructure HandshakeKey EntryId DateCreated DateUpdated UpdatedBy'.split(' '),
);

/** Wufoo: answers as `Field1`, `Field2` …, and what these are called in a structure beside them. */
export const wufoo: Sender = {
	id: 'wufoo',
	name: 'Wufoo',
	channel: 'form',
	signs: ['FieldStructure', 'EntryId', 'HandshakeKey', 'FormStructure'],
	matches: isEntry,
	read: (json, at) => {
		const structure = decoded(json.FieldStructure);
		const form = decoded(json.FormStructure);
		const questions = questionsIn(isObject(structure) ? structure : {});
		const about = isObject(form) ? form : objectAt(json, 'Form');
		const names = Object.keys(json).filter((name) => fieldName.test(name));
		const others = Object.fromEntries(
			Object.entries(json).filter(([name]) => !fieldName.test(name) && !envelope.has(name)),
		);
		return {
			entries: [
				...names.flatMap((name) => {
					const { path, type } = questions.get(name) ?? { path: [name], type: undefined };
					return valuesAt({ path, value: json[name], at: [...at, name], kind: kindOfInput(type) });
				}),
				...told(about, [...at, isObject(form) ? 'FormStructure' : 'Form'], {
					Name: 'formName',
					Hash: 'formId',
				}),
				...entriesOf(others, { at, fields: { CreatedBy: null, IP: null } }),
			],
			about: { submissionId: json.EntryId, receivedAt: json.DateCreated },
		};
	},
};
