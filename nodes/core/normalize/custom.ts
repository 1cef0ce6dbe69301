import type { Entry } from './payload';
import { isWrapper } from './recognise';

/** What is nested deeper cannot be stored; it stays on the item as it came in. */
const DEEPEST = 50;

/** Setting this name would change what an object is. */
const UNUSABLE = '__proto__';

/**
 * What a payload held that has no standard field, under its own name; where two have the same
 * name, the later one under its whole path.
 *
 * @example
 * customFields([{ path: ['project', 'budget'], value: 5000 }]) // { 'project.budget': 5000 }
 * customFields([{ path: ['contact', 'budget'], value: 5000 }]) // { budget: 5000 }
 */
export function customFields(entries: readonly Entry[]): Record<string, unknown> {
	const custom: Record<string, unknown> = {};
	for (const { path, label, value } of entries) {
		const name = [label ?? ownName(path), path.join('.')].find(
			(candidate) =>
				candidate !== '' && candidate !== UNUSABLE && !Object.hasOwn(custom, candidate),
		);
		if (name !== undefined && !isDeeper(value, DEEPEST)) custom[name] = value;
	}
	return custom;
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
