import { isWrapper } from './fieldOfName';
import type { Entry } from './payload';

/** What is nested deeper cannot be stored; it stays on the item as it came in. */
const DEEPEST = 50;

/** Setting this name would change what an object is. */
const UNUSABLE = '__proto__';

/**
 * What a payload held that has no standard field, under its own name; where two have the same
 * name, the later one under its whole path, or with a number.
 *
 * @example
 * customFields([{ path: ['project', 'floors'], value: 2 }]) // { 'project.floors': 2 }
 * customFields([{ path: ['contact', 'floors'], value: 2 }]) // { floors: 2 }
 */
export function customFields(entries: readonly Entry[]): Record<string, unknown> {
	const custom: Record<string, unknown> = {};
	const isFree = (name: string) => name !== '' && name !== UNUSABLE && !Object.hasOwn(custom, name);
	const counts = new Map<string, number>();
	for (const { path, label, value } of entries) {
		if (isDeeper(value, DEEPEST)) continue;
		const own = label ?? ownName(path);
		custom[[own, path.join('.')].find(isFree) ?? numbered(own, isFree, counts)] = value;
	}
	return custom;
}

/** `Floors 2`, where `Floors` is taken. */
function numbered(own: string, isFree: (name: string) => boolean, counts: Map<string, number>) {
	const base = own === '' || own === UNUSABLE ? 'Field' : own;
	let count = counts.get(base) ?? (own === base ? 2 : 1);
	const named = () => (count === 1 ? base : `${base} ${count}`);
	while (!isFree(named())) count++;
	counts.set(base, count + 1);
	return named();
}

/** Without what the sender wraps a lead's fields in. */
const ownName = (path: readonly string[]) =>
	path.length === 1
		? (path[0] ?? '')
		: path.filter((step, index) => index === path.length - 1 || !isWrapper(step)).join('.');

function isDeeper(value: unknown, levels: number): boolean {
	if (value === null || typeof value !== 'object') return false;
	return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
