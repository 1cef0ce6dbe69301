import { decoded } from '../read/encoded';
import { entriesOf, valuesAt } from '../read/entries';
import { kindOfInput } from '../data/inputKinds';
import { isList, isObject, objectAt, textAt, type Entry, type JsonObject } from '../read/payload';
import type { PayloadField } from '../../lead';
import { textOf } from '../../text';
import type { Sender } from './sender';
import { told } from './told';

/** Parts of a name and of an address, which stand beside the whole. */
const parts: Readonly<Record<string, Readonly<Record<string, PayloadField | null>>>> = {
	name: { first: 'firstName', middle: null, last: 'lastName' },
	address: {
		address1: null,
		address2: null,
		city: 'city',
		state: 'region',
		postal: 'postalCode',
		country: 'country',
	},
};

const isField = (field: unknown) =>
	isObject(field) && 'name' in field && 'value' in field && 'id' in field && 'type' in field;

/** The fields by number, as they are or as text. */
function fieldsIn(json: JsonObject): JsonObject | undefined {
	const fields = decoded(json.fields);
	if (!isObject(fields) && !isList(fields)) return undefined;
	// Others list their fields alike; here they are numbered, or of a numbered entry.
	if (isList(fields) && !('entry_id' in json)) return undefined;
	const list = Object.values(fields);
	return list.length > 0 && list.every(isField)
		? Object.fromEntries(Object.entries(fields))
		: undefined;
}

function readField(field: JsonObject, at: readonly string[]): Entry[] {
	const type = textAt(field, 'type') ?? '';
	const label = textAt(field, 'name');
	const path = [label ?? `field ${textOf(field.id) ?? ''}`];
	const known = parts[type];
	const given = Object.entries(known ?? {}).filter(([part]) => textAt(field, part) !== undefined);
	if (given.length > 0) {
		return given.map(([part, meaning]) => ({
			path: [...path, part],
			value: field[part],
			at: [...at, part],
			field: meaning,
		}));
	}
	return valuesAt({ path, value: field.value, at: [...at, 'value'], kind: kindOfInput(type) });
}

const envelope = new Set(['fields', 'entry_id', 'form_data', 'entry_meta']);

/** WPForms: fields by number, each with its name, type and value. */
export const wpForms: Sender = {
	id: 'wpForms',
	name: 'WPForms',
	channel: 'form',
	signs: ['fields'],
	matches: (json) => fieldsIn(json) !== undefined,
	read: (json, at) => ({
		entries: [
			...Object.entries(fieldsIn(json) ?? {}).flatMap(([key, field]) =>
				isObject(field) ? readField(field, [...at, 'fields', key]) : [],
			),
			...told(objectAt(objectAt(json, 'form_data'), 'settings'), [...at, 'form_data', 'settings'], {
				form_title: 'formName',
			}),
			...entriesOf(json, { at, skip: envelope }),
		],
		about: { submissionId: json.entry_id },
	}),
};
