import { countryOf } from '../../place/country';
import { regionsNamed } from '../../place/regions';
import { entriesOf, valuesAt } from '../read/entries';
import { fieldAt } from '../read/fieldOfName';
import { kindOfInput } from '../data/inputKinds';
import { inUtc } from '../value/instant';
import {
	isObject,
	objectAt,
	objectsIn,
	textAt,
	type Entry,
	type JsonObject,
} from '../read/payload';
import type { PayloadField } from '../../lead';
import { textOf } from '../../text';
import type { Sender } from './sender';
import { told } from './told';

/** `2`, or `1.3` for the third part of field 1. */
const fieldId = /^(\d{1,5})(?:\.(\d{1,3}))?$/;

/** Parts of a name and of an address have the same numbers in every form. */
const nameParts: Readonly<Record<string, PayloadField | null>> = { 3: 'firstName', 6: 'lastName' };
const addressParts: Readonly<Record<string, PayloadField | null>> = {
	3: 'city',
	4: 'region',
	5: 'postalCode',
	6: 'country',
};
const partNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	name: { 2: 'prefix', 4: 'middle name', 8: 'suffix' },
	address: { 1: 'street', 2: 'street 2' },
};

interface Labels {
	label?: string;
	type?: string;
	parts: ReadonlyMap<string, string>;
}

/** What the form calls its fields, where it is sent along: as `_labels`, or as the form itself. */
function labelsIn(json: JsonObject, entry: JsonObject): ReadonlyMap<string, Labels> {
	const labels = new Map<string, Labels>();
	const given = isObject(entry._labels) ? entry._labels : objectAt(json, '_labels');
	for (const [id, label] of Object.entries(given)) {
		const parts = isObject(label)
			? Object.entries(label).filter(
					(part): part is [string, string] => typeof part[1] === 'string',
				)
			: [];
		labels.set(id, { label: typeof label === 'string' ? label : undefined, parts: new Map(parts) });
	}
	const form = isObject(json.form) ? json.form : objectAt(entry, 'form');
	for (const field of objectsIn(form.fields)) {
		const parts = objectsIn(field.inputs).map(
			({ id, label }) => [textOf(id) ?? '', textOf(label) ?? ''] as const,
		);
		labels.set(textOf(field.id) ?? '', {
			label: textAt(field, 'label'),
			type: textAt(field, 'type'),
			parts: new Map(parts),
		});
	}
	return labels;
}

const ofAddress = new Set(['1', '2', '3', '4', '5', '6']);
const ofName = new Set(['2', '3', '4', '6', '8']);

/**
 * Whether parts are those of an address. What is not asked for has no part, and boxes to tick have the
 * same numbers: so what stands in them has to be of a place.
 */
function isAddress(parts: ReadonlyMap<string, unknown>): boolean {
	if (![...parts.keys()].every((part) => ofAddress.has(part))) return false;
	const text = (part: string) => (textOf(parts.get(part)) ?? '').trim();
	const [street, city, region, code, country] = ['1', '3', '4', '5', '6'].map(text);
	const isPlaceName = (name = '') => /\p{L}/u.test(name) && countryOf(name) === undefined;
	if (country && countryOf(country) !== undefined) {
		// Boxes may be countries, too: then the first one is no street.
		return isPlaceName(street) || isPlaceName(city) || parts.size === ofAddress.size;
	}
	if (!isPlaceName(city)) return false;
	return /^[\p{L}\d -]*\d[\p{L}\d -]*$/u.test(code ?? '') || regionsNamed(region ?? '').length > 0;
}

/** What the form calls the parts, where it says it. */
function kindByLabels(id: string, { parts }: Labels) {
	const fields = [...parts]
		.filter(([part]) => part.startsWith(`${id}.`))
		.map(([, label]) => fieldAt([label])?.field);
	if (fields.some((field) => field === 'city' || field === 'postalCode')) return 'address';
	return fields.some((field) => field === 'lastName') ? 'name' : undefined;
}

/** Which kind of field has these parts. */
function kindOf(id: string, parts: ReadonlyMap<string, unknown>, labels: Labels) {
	const { type } = labels;
	if (type === 'name' || type === 'address' || type === 'consent') return type;
	if (type !== undefined) return 'boxes';
	const labelled = kindByLabels(id, labels);
	if (labelled) return labelled;
	if (parts.has('3') && parts.has('6') && [...parts.keys()].every((part) => ofName.has(part))) {
		return 'name';
	}
	if (isAddress(parts)) return 'address';
	const [agreed, text] = [parts.get('1'), parts.get('2')];
	const isConsent =
		(agreed === '1' || agreed === '') && typeof text === 'string' && text.length > 10;
	return isConsent && parts.has('3') ? 'consent' : 'boxes';
}

interface Field {
	value?: unknown;
	parts: Map<string, unknown>;
}

function fieldsIn(entry: JsonObject): ReadonlyMap<string, Field> {
	const fields = new Map<string, Field>();
	for (const key of Object.keys(entry)) {
		const [, id, part] = fieldId.exec(key) ?? [];
		if (id === undefined) continue;
		const field = fields.get(id) ?? { parts: new Map<string, unknown>() };
		if (part === undefined) field.value = entry[key];
		else field.parts.set(part, entry[key]);
		fields.set(id, field);
	}
	return fields;
}

function readField(
	id: string,
	{ value, parts }: Field,
	labels: Labels,
	at: readonly string[],
): Entry[] {
	const name = labels.label ?? `field ${id}`;
	if (parts.size === 0) {
		const kind = kindOfInput(labels.type);
		return valuesAt({ path: [`field ${id}`], label: labels.label, value, at: [...at, id], kind });
	}
	const kind = kindOf(id, parts, labels);
	if (kind === 'boxes') {
		const ticked = [...parts.values()].filter((box) => box !== '' && box !== null);
		return valuesAt({
			path: [name],
			value: ticked,
			at: [...at, `${id}.${[...parts.keys()][0] ?? ''}`],
		});
	}
	if (kind === 'consent') {
		const text = parts.get('2');
		return [
			{
				path: [`field ${id}`],
				label: typeof text === 'string' && text !== '' ? text : labels.label,
				value: parts.get('1') === '' ? false : parts.get('1'),
				at: [...at, `${id}.1`],
				field: 'consent',
			},
		];
	}
	const known = kind === 'name' ? nameParts : addressParts;
	return [...parts].flatMap(([part, value]) => {
		const called = labels.parts.get(`${id}.${part}`) ?? partNames[kind]?.[part] ?? part;
		return valuesAt({
			path: [name, called],
			value,
			at: [...at, `${id}.${part}`],
			field: known[part] ?? null,
		});
	});
}

const isEntry = (json: JsonObject) =>
	'form_id' in json && Object.keys(json).some((key) => fieldId.test(key));

const hasEntry = (json: JsonObject) => isObject(json.entry) && isEntry(json.entry);

/** What Gravity Forms keeps about an entry that says nothing about the lead. */
const bookkeeping: Readonly<Record<string, PayloadField | null>> = Object.fromEntries(
	`created_by currency date_updated is_approved is_fulfilled is_read is_starred payment_amount payment_date
	payment_method payment_status post_id resume_token source_id status submission_speeds transaction_id
	transaction_type`
		.split(/\s+/)
		.map((name) => [name, 'technical'] as const),
);

/** Gravity Forms: answers by the ids of their fields, `1.3` and `1.6` for a first and last name. */
export const gravityForms: Sender = {
	id: 'gravityForms',
	name: 'Gravity Forms',
	channel: 'form',
	signs: ['form_id', 'entry'],
	matches: (json) => isEntry(json) || hasEntry(json),
	read: (json, at) => {
		const within = hasEntry(json) ? [...at, 'entry'] : at;
		const entry = hasEntry(json) ? objectAt(json, 'entry') : json;
		const labels = labelsIn(json, entry);
		const form = isObject(json.form) ? json.form : objectAt(entry, 'form');
		const answers = [...fieldsIn(entry)].flatMap(([id, field]) =>
			readField(id, field, labels.get(id) ?? { parts: new Map() }, within),
		);
		const about = Object.fromEntries(
			Object.entries(entry).filter(
				([name]) =>
					!fieldId.test(name) && !['id', 'date_created', '_labels', 'form'].includes(name),
			),
		);
		return {
			entries: [
				...answers,
				...told(form, form === json.form ? [...at, 'form'] : [...within, 'form'], {
					title: 'formName',
				}),
				...entriesOf(about, {
					at: within,
					fields: { ...bookkeeping, form_id: 'formId', source_url: 'pageUrl' },
				}),
			],
			about: { submissionId: entry.id, receivedAt: inUtc(entry.date_created) },
		};
	},
};
