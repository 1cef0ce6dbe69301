import { createHash } from 'node:crypto';

/** JSON with object keys in order, so that the same settings always read the same. */
function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		inner !== null && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	);
}

/**
 * A short hash of settings, which a decision carries so that one can tell whether two
 * decisions were made under the same rules.
 *
 * @example
 * settingsHash({ a: 1, b: 2 }) === settingsHash({ b: 2, a: 1 }) // true
 */
export function settingsHash(settings: unknown): string {
	return createHash('sha256').update(canonicalJson(settings)).digest('hex').slice(0, 12);
}
