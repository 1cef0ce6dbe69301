import { entriesOf } from '../read/entries';
import { isObject, objectAt, textAt, type JsonObject } from '../read/payload';
import type { PayloadField } from '../../lead';
import type { Sender } from './sender';
import { told } from './told';

const isField = (field: unknown) => isObject(field) && 'value' in field && 'raw_value' in field;

const isAdvanced = (json: JsonObject) =>
	isObject(json.fields) && Object.values(json.fields).some(isField);

/** A form's id is seven digits and letters of a hash. */
const isSimple = (json: JsonObject) =>
	json['Powered by'] === 'Elementor' ||
	('form_name' in json && /^(?=.*[a-f])[\da-f]{7}$/.test(textAt(json, 'form_id') ?? ''));

/** What Elementor adds to each form, under the labels that it shows. Its times name no zone. */
const additions: Readonly<Record<string, PayloadField | null>> = {
	Date: 'technical',
	Time: 'technical',
	'Page URL': 'pageUrl',
	'Powered by': 'technical',
	form_id: 'formId',
	form_name: 'formName',
};

/** The same by their names, where each is an object. */
const meta: Readonly<Record<string, PayloadField | null>> = {
	date: 'technical',
	time: 'technical',
	page_url: 'pageUrl',
	credit: 'technical',
	user_agent: null,
	remote_ip: null,
};

const envelope = new Set(['form', 'fields', 'meta']);

/** Elementor's forms, with advanced data or with labels alone. */
export const elementor: Sender = {
	id: 'elementor',
	name: 'Elementor',
	channel: 'form',
	signs: ['fields', 'form_name', 'Powered by'],
	matches: (json) => isAdvanced(json) || isSimple(json),
	read: (json, at) => {
		if (!isAdvanced(json)) return { entries: entriesOf(json, { at, fields: additions }) };

		return {
			entries: [
				...entriesOf(objectAt(json, 'fields'), { at: [...at, 'fields'] }),
				...told(objectAt(json, 'form'), [...at, 'form'], { id: 'formId', name: 'formName' }),
				...entriesOf(objectAt(json, 'meta'), { at: [...at, 'meta'], fields: meta }),
				...entriesOf(json, { at, skip: envelope, fields: additions }),
			],
		};
	},
};
