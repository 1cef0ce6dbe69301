import { readPath } from '../../fieldPath';
import { unbracketedSteps } from './encoded';
import { isList, isObject, own, type Entry, type Payload } from './payload';

/** A payload field's name that a person typed: as it stands, and as steps. */
export interface FieldName {
	name: string;
	steps: readonly string[];
}

/**
 * The entry that a person means by a name: a label, a key (which may have points in it, such as Gravity
 * Forms' `1.3`), a dotted path, or a path in the whole item.
 */
export function entryNamed(
	{ entries, roots }: Payload,
	{ name, steps }: FieldName,
): Entry | undefined {
	const flat = unbracketedSteps(steps);
	const dotted = unquoted(name);
	const entry = entries.find(
		({ path, label, at = path }) =>
			path.at(-1) === name ||
			label === name ||
			at.at(-1) === dotted ||
			samePath(path, flat) ||
			samePath(at, flat) ||
			(at.length > 1 && at.join('.') === dotted),
	);
	if (entry) return entry;
	for (const root of roots) {
		const value = own(root, dotted) ?? readPath(root, steps);
		if (value === undefined || value === null || value === '') continue;
		return (
			entries.find((known) => known.value === value && known.path.at(-1) === steps.at(-1)) ?? {
				path: Object.hasOwn(root, dotted) ? [dotted] : steps,
				value,
			}
		);
	}
	return undefined;
}

/** `body["1.3"]`, as n8n writes a field that was dragged into a box, with points only. */
const unquoted = (name: string) =>
	name.includes('[') ? name.replace(/\[(["'])(.{1,200}?)\1\]/g, '.$2').replace(/^\./, '') : name;

const samePath = (path: readonly string[], steps: readonly string[]) =>
	path.length === steps.length && path.every((step, index) => step === steps[index]);

/** A payload is looked through so deep, and so far. */
const DEEPEST = 6;
const MOST_LOOKED_AT = 2000;

/**
 * Whether a payload has a field of that name, empty or not: as a key, as a path, or as the question on
 * a form.
 *
 * @example
 * isNamedIn({ roots: [{ body: { firm: '' } }] }, { name: 'firm', steps: ['firm'] }) // true
 */
export function isNamedIn({ roots }: Pick<Payload, 'roots'>, { name, steps }: FieldName): boolean {
	const last = unquoted(name);
	let looked = 0;
	const holds = (value: unknown, depth: number): boolean => {
		if (value === name) return true;
		if (depth > DEEPEST || ++looked > MOST_LOOKED_AT) return false;
		if (isList(value)) return value.some((one) => holds(one, depth + 1));
		if (!isObject(value)) return false;
		return (
			Object.hasOwn(value, last) || Object.values(value).some((inner) => holds(inner, depth + 1))
		);
	};
	return roots.some(
		(root) => readPath(root, steps) !== undefined || endsAt(root, last) || holds(root, 0),
	);
}

/** `body.1.3`: an object at a path, and in it a key with a point. */
function endsAt(root: unknown, dotted: string): boolean {
	if (!isObject(root)) return false;
	if (Object.hasOwn(root, dotted)) return true;
	const point = dotted.indexOf('.');
	return point > 0 && endsAt(root[dotted.slice(0, point)], dotted.slice(point + 1));
}
