import { decoded } from './encoded';
import { kindOfInput } from '../data/inputKinds';
import { fieldAt, isWrapper } from './fieldOfName';
import { firstText, isList, isObject, own, type Entry, type JsonObject } from './payload';
import type { PayloadField } from '../../lead';
import { textOf } from '../../text';

/** Objects in objects are looked into so deep; what is deeper is kept as one value. */
const DEEPEST = 6;

/** A form has some dozens of fields; what has more is not read to its end. */
const MOST_ENTRIES = 1000;

const programNames = ['name', 'key', 'field', 'column_id', 'id', 'fieldName', 'field_name'];
const questions = ['label', 'title', 'question', 'column_name', 'questionText'];
const answers = ['value', 'values', 'string_value', 'answer', 'response'];

/** What the description of one field is made of; an object with more is more than a field. */
const descriptors = new Set([
	...programNames,
	...questions,
	...answers,
	...['type', 'required', 'raw_value', 'ref', 'options', 'field_type', 'order', 'position'],
	...['versions', 'source', 'sourceId', 'sourceType', 'timestamp', 'objectTypeId'],
]);

/** What a list of the lead's email addresses or phone numbers calls each of them. */
const oneOfSeveral = ['value', 'address', 'number', 'email', 'phone'];

/** What stands beside it. */
const ofSeveral = new Set(['label', 'type', 'kind', 'primary', 'isPrimary', 'id', 'verified']);

/** How an object is read. */
export interface Reach {
	/** The steps to it from the top of the item. */
	readonly at?: readonly string[];
	/** Names at the top that are left out. */
	readonly skip?: ReadonlySet<string>;
	/** What its sender means by names at the top; `null` for no field of a lead. */
	readonly fields?: Readonly<Record<string, PayloadField | null>>;
}

/** Where {@link collect} is: the steps so far, a second name, what is known of it, how deep. */
interface Place {
	path: readonly string[];
	at?: readonly string[];
	label?: string;
	field?: PayloadField | null;
	kind?: PayloadField;
	depth: number;
}

/**
 * Lists the values of an object, nested ones included. A list of fields, each with a name and a
 * value, counts as an object with these fields. What is empty is left out.
 *
 * @example
 * entriesOf({ contact: { email: 'ada@example.com' } })
 * // [{ path: ['contact', 'email'], value: 'ada@example.com' }]
 * entriesOf({ field_data: [{ name: 'email', values: ['ada@example.com'] }] })
 * // [{ path: ['email'], at: ['field_data', '0', 'values'], value: 'ada@example.com' }]
 */
export function entriesOf(object: JsonObject, { at, skip, fields }: Reach = {}): Entry[] {
	const entries: Entry[] = [];
	const within = at && at.length > 0 ? at : undefined;
	for (const key of Object.keys(object)) {
		if (skip?.has(key)) continue;
		const field = fields && own(fields, key);
		collect(object[key], { path: [key], at: within && [...within, key], field, depth: 1 }, entries);
	}
	return entries;
}

/**
 * Lists one value, or what it holds.
 *
 * @param entry where it stands and what is known of it
 * @example
 * valuesAt({ path: ['Phone'], value: { area: '30', phone: '901820' } }).length // 2
 */
export function valuesAt({ value, ...place }: Entry): Entry[] {
	const entries: Entry[] = [];
	collect(value, { ...place, depth: 1 }, entries);
	return entries;
}

function collect(value: unknown, place: Place, entries: Entry[]): void {
	if (isEmpty(value) || entries.length >= MOST_ENTRIES) return;
	if (typeof value !== 'object') {
		const inner = mayBeJson(value) && isWrapper(place.path.at(-1) ?? '') ? decoded(value) : value;
		if (typeof inner === 'object') collect(inner, place, entries);
		else entries.push(entryAt(place, value));
	} else if (value instanceof Date) {
		if (!Number.isNaN(value.getTime())) entries.push(entryAt(place, value.toISOString()));
	} else if (place.depth < DEEPEST && isList(value)) {
		collectList(value, place, entries);
	} else if (place.depth < DEEPEST && isObject(value)) {
		collectObject(value, place, entries);
	} else {
		entries.push(entryAt(place, value));
	}
}

const mayBeJson = (value: unknown) =>
	typeof value === 'string' && (value.startsWith('{') || value.startsWith('['));

const entryAt = ({ path, at, label, field, kind }: Place, value: unknown): Entry => ({
	path,
	label,
	value,
	at,
	field,
	kind,
});

/** { area: '30', phone: '901820' } is one number. */
const isNumberInParts = (names: readonly string[]) =>
	names.includes('phone') &&
	names.includes('area') &&
	names.every((name) => name === 'phone' || name === 'area' || name === 'country');

function collectObject(object: JsonObject, place: Place, entries: Entry[]): void {
	const { path, at, label, field, depth } = place;
	const names = Object.keys(object);
	const answer = answers.find((name) => Object.hasOwn(object, name));
	if (answer !== undefined && names.every((name) => descriptors.has(name))) {
		// { email: { title: 'Your email', value: 'ada@example.com' } }
		const inner: Place = {
			path,
			at: [...(at ?? path), answer],
			label: firstText(object, questions) ?? label,
			field,
			kind: kindOfInput(own(object, 'type') ?? own(object, 'field_type')),
			depth: depth + 1,
		};
		collect(object[answer], inner, entries);
		return;
	}
	if (isNumberInParts(names)) {
		const number = [object.country, object.area, object.phone].flatMap(
			(part) => textOf(part) || [],
		);
		collect(number.join(' '), place, entries);
		return;
	}
	const around = label === undefined ? path : [label];
	for (const name of names) {
		if (name === 'field_type') continue;
		const inner: Place = {
			path: [...around, name],
			at: at || label !== undefined ? [...(at ?? path), name] : undefined,
			field: field === null ? null : undefined,
			depth: depth + 1,
		};
		collect(object[name], inner, entries);
	}
}

function collectList(list: readonly unknown[], place: Place, entries: Entry[]): void {
	const [only, ...more] = list;
	const several = severalOf(list, place);
	const fields = several ?? fieldsOf(list, place);
	if (fields) {
		for (const field of fields) collect(field.value, field.place, entries);
	} else if (more.length === 0 && isObject(only)) {
		const at = place.at ?? place.path;
		collectObject(only, { ...place, at: [...at, '0'] }, entries);
	} else {
		entries.push(entryAt(place, list));
	}
}

/** The list as values of one field, such as a person's phone numbers, the primary one first. */
function severalOf(list: readonly unknown[], { path, at, label, field, kind, depth }: Place) {
	const values: Array<{ place: Place; value: unknown; primary: boolean }> = [];
	for (const [index, element] of list.entries()) {
		if (!isObject(element)) return undefined;
		const one = oneOfSeveral.find((name) => Object.hasOwn(element, name));
		if (one === undefined) return undefined;
		if (!Object.keys(element).every((name) => name === one || ofSeveral.has(name)))
			return undefined;
		values.push({
			place: {
				path,
				at: [...(at ?? path), String(index), one],
				label,
				field,
				kind,
				depth: depth + 1,
			},
			value: element[one],
			primary: element.primary === true || element.isPrimary === true,
		});
	}
	const named = field ?? kind ?? fieldAt(path)?.field;
	if (named !== 'email' && named !== 'phone') return undefined;
	return values.sort((a, b) => Number(b.primary) - Number(a.primary));
}

/** The list as fields, when each of its elements has a name and a value. */
function fieldsOf(list: readonly unknown[], { path, at, depth }: Place) {
	const fields: Array<{ place: Place; value: unknown }> = [];
	for (const [index, element] of list.entries()) {
		if (!isObject(element)) return undefined;
		const answer = answers.find((name) => Object.hasOwn(element, name));
		const name = firstText(element, programNames);
		const question = firstText(element, questions);
		const first = name ?? question;
		if (first === undefined) return undefined;
		if (answer === undefined) {
			// A question without an answer; what is no question makes it another kind of list.
			if (!Object.keys(element).every((key) => descriptors.has(key))) return undefined;
			continue;
		}
		fields.push({
			place: {
				path: [first],
				at: [...(at ?? path), String(index), answer],
				label: name === undefined ? undefined : question,
				kind: kindOfInput(own(element, 'type')),
				depth: depth + 1,
			},
			value: single(element[answer]),
		});
	}
	return fields.length > 0 ? fields : undefined;
}

/**
 * The one value where a sender always writes a list. An object stays in its list, so that what it
 * holds is found where it stands.
 *
 * @example
 * single(['ada@example.com']) // 'ada@example.com'
 * single(['a', 'b']) // ['a', 'b']
 */
export function single(value: unknown): unknown {
	if (!isList(value) || value.length !== 1) return value;
	const [only] = value;
	return (isList(only) ? only : [only]).some(isObject) ? value : only;
}

const isEmpty = (value: unknown) =>
	value === null || value === undefined || value === '' || (isList(value) && value.length === 0);
