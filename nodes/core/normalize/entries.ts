import { isObject, type Entry, type JsonObject } from './payload';

/** Objects in objects are looked into so deep; what is deeper is kept as one value. */
const DEEPEST = 6;

/** A form has some dozens of fields; what has more is not read to its end. */
const MOST_ENTRIES = 1000;

const programNames = ['name', 'key', 'field', 'column_id', 'id'];
const questions = ['label', 'title', 'question', 'column_name'];
const answers = ['value', 'values', 'string_value', 'answer'];

/** What the description of one field is made of; an object with more is more than a field. */
const descriptors = new Set([
	...programNames,
	...questions,
	...answers,
	...['type', 'required', 'raw_value', 'ref', 'options'],
	...['versions', 'source', 'sourceId', 'sourceType', 'timestamp'],
]);

/** Where {@link collect} is: the steps so far, a second name, and how deep. */
interface Place {
	path: readonly string[];
	label?: string;
	depth: number;
}

/**
 * Lists the values of an object, nested ones included. A list of fields, each with a name and a
 * value, counts as an object with these fields. What is empty is left out.
 *
 * @param skip names at the top that are left out
 * @example
 * entriesOf({ contact: { email: 'ada@example.com' } })
 * // [{ path: ['contact', 'email'], value: 'ada@example.com' }]
 * entriesOf({ field_data: [{ name: 'email', values: ['ada@example.com'] }] })
 * // [{ path: ['email'], value: 'ada@example.com' }]
 */
export function entriesOf(object: JsonObject, skip?: ReadonlySet<string>): Entry[] {
	const entries: Entry[] = [];
	for (const key of Object.keys(object)) {
		if (!skip?.has(key)) collect(object[key], { path: [key], depth: 1 }, entries);
	}
	return entries;
}

function collect(value: unknown, place: Place, entries: Entry[]): void {
	if (isEmpty(value) || entries.length >= MOST_ENTRIES) return;
	if (value instanceof Date) {
		if (!Number.isNaN(value.getTime())) entries.push(entryAt(place, value.toISOString()));
	} else if (place.depth < DEEPEST && Array.isArray(value)) {
		collectList(value, place, entries);
	} else if (place.depth < DEEPEST && isObject(value)) {
		collectObject(value, place, entries);
	} else {
		entries.push(entryAt(place, value));
	}
}

const entryAt = ({ path, label }: Place, value: unknown): Entry =>
	label === undefined ? { path, value } : { path, label, value };

function collectObject(object: JsonObject, { path, depth }: Place, entries: Entry[]): void {
	const names = Object.keys(object);
	const answer = answers.find((name) => Object.hasOwn(object, name));
	if (answer !== undefined && names.every((name) => descriptors.has(name))) {
		// { email: { title: 'Your e-mail', value: 'ada@example.com' } }
		const label = firstText(object, questions);
		collect(object[answer], { path, label, depth: depth + 1 }, entries);
		return;
	}
	for (const name of names) {
		collect(object[name], { path: [...path, name], depth: depth + 1 }, entries);
	}
}

function collectList(list: readonly unknown[], place: Place, entries: Entry[]): void {
	const [only, ...more] = list;
	const fields = fieldsOf(list, place.depth + 1);
	if (fields) {
		for (const field of fields) collect(field.value, field.place, entries);
	} else if (more.length === 0 && isObject(only)) {
		collectObject(only, place, entries);
	} else {
		entries.push(entryAt(place, list));
	}
}

/** The list as fields, when each of its elements has a name and a value. */
function fieldsOf(list: readonly unknown[], depth: number) {
	const fields: Array<{ place: Place; value: unknown }> = [];
	for (const field of list) {
		if (!isObject(field)) return undefined;
		const answer = answers.find((name) => Object.hasOwn(field, name));
		const name = firstText(field, programNames);
		const question = firstText(field, questions);
		const first = name ?? question;
		if (answer === undefined || first === undefined) return undefined;
		const label = name === undefined ? undefined : question;
		fields.push({ place: { path: [first], label, depth }, value: single(field[answer]) });
	}
	return fields;
}

/** One value where a sender always writes a list. */
const single = (value: unknown): unknown =>
	Array.isArray(value) && value.length === 1 ? value[0] : value;

function firstText(object: JsonObject, names: readonly string[]): string | undefined {
	for (const name of names) {
		const value = Object.hasOwn(object, name) ? object[name] : undefined;
		if (typeof value === 'string' && value !== '') return value;
	}
	return undefined;
}

const isEmpty = (value: unknown) =>
	value === null ||
	value === undefined ||
	value === '' ||
	(Array.isArray(value) && value.length === 0);
