import { attempt } from '../../attempt';
import { isObject, type JsonObject } from './payload';

/** Longer texts are not looked into. */
const LONGEST = 1_000_000;

/**
 * What a text that holds JSON stands for, where a sender writes an object as text; any other
 * value as it is.
 *
 * @example
 * decoded('{"email":"ada@example.com"}') // { email: 'ada@example.com' }
 * decoded('{smile}') // '{smile}'
 */
export function decoded(value: unknown): unknown {
	if (typeof value !== 'string' || value.length > LONGEST || !/^\s{0,20}[{[]/.test(value)) {
		return value;
	}
	const read = attempt((): unknown => JSON.parse(value));
	return read.ok ? read.value : value;
}

/**
 * What a posted body stands for: JSON or the fields of a form, where they came as one text.
 *
 * @example
 * decodedBody('name=Ada&email=ada%40example.com') // { name: 'Ada', email: 'ada@example.com' }
 */
export function decodedBody(value: unknown): unknown {
	const read = decoded(value);
	// JSON too may have no space in it, and an equals sign: that of an address.
	if (typeof read !== 'string' || !/^[^\s=&]{1,200}=\S*$/.test(read.slice(0, LONGEST))) return read;
	const fields = new Map<string, string | string[]>();
	for (const [name, text] of new URLSearchParams(read)) {
		const before = fields.get(name);
		fields.set(name, before === undefined ? text : [before, text].flat());
	}
	return Object.fromEntries(fields);
}

/** `form_fields[name]`, `a[b][c]`, `services[]`: how forms write objects and lists. */
const bracketed = /^([^[\]\s]{1,100})((?:\[[^[\]]{0,100}\]){1,8})$/;

/** Setting this name would change what an object is. */
const UNUSABLE = '__proto__';

/**
 * An object whose names with brackets became objects, as the form that was posted means them.
 *
 * @example
 * unbracketed({ 'contact[name]': 'Ada', page: 1 }) // { contact: { name: 'Ada' }, page: 1 }
 */
export function unbracketed(object: JsonObject): JsonObject {
	const names = Object.keys(object);
	if (!names.some((name) => name.endsWith(']') && bracketed.test(name))) return object;
	const expanded: Record<string, unknown> = {};
	const made = new Set<unknown>([expanded]);
	for (const name of names) {
		const steps = stepsOf(name);
		const meant = steps[0] !== name && !Object.hasOwn(object, steps[0] ?? '');
		if (!meant || !place(expanded, steps, object[name], made)) define(expanded, name, object[name]);
	}
	return expanded;
}

function stepsOf(name: string): readonly string[] {
	const [, base = '', brackets = ''] = bracketed.exec(name) ?? [];
	const steps = [base, ...brackets.slice(1, -1).split('][')].filter((step) => step !== '');
	return base === '' || steps.includes(UNUSABLE) ? [name] : steps;
}

/**
 * The steps to a field as they are in {@link unbracketed}.
 *
 * @example
 * unbracketedSteps(['body', 'form_fields[email]']) // ['body', 'form_fields', 'email']
 */
export const unbracketedSteps = (steps: readonly string[]): readonly string[] =>
	steps.some((step) => step.endsWith(']')) ? steps.flatMap(stepsOf) : steps;

/**
 * Puts a value where the steps lead; `false` when something else stands in the way.
 *
 * @param made the objects that were made on the way; those that came in are not changed
 */
function place(
	target: Record<string, unknown>,
	steps: readonly string[],
	value: unknown,
	made: Set<unknown>,
): boolean {
	const last = steps.at(-1) ?? '';
	let current = target;
	for (const step of steps.slice(0, -1)) {
		if (!Object.hasOwn(current, step)) {
			current[step] = {};
			made.add(current[step]);
		}
		const inner = current[step];
		if (!isObject(inner) || !made.has(inner)) return false;
		current = inner as Record<string, unknown>;
	}
	if (Object.hasOwn(current, last)) return false;
	current[last] = value;
	return true;
}

/** Sets any name, also one that would otherwise change what the object is. */
const define = (object: Record<string, unknown>, name: string, value: unknown) =>
	Object.defineProperty(object, name, {
		value,
		enumerable: true,
		configurable: true,
		writable: true,
	});
