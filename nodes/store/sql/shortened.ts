/** What an object has where nothing is said, by its keys; the objects in it likewise. */
export interface Defaults {
	readonly [key: string]: unknown;
}

/**
 * An object without what is as its defaults say; `undefined` for one that lacks one of their keys,
 * so that {@link whole} would give it more than it had.
 *
 * @example
 * shortened({ name: 'Ada', city: null }, { city: null }) // { name: 'Ada' }
 */
export function shortened(value: unknown, defaults: Defaults): object | undefined {
	if (!isObject(value)) return undefined;
	for (const key of Object.keys(defaults)) if (value[key] === undefined) return undefined;
	// Set on an object, it would be no key of it.
	if (Object.hasOwn(value, '__proto__')) return undefined;
	const kept: Record<string, unknown> = {};
	for (const key of Object.keys(value)) {
		const inner = value[key];
		const usual = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
		if (usual !== undefined && isSame(inner, usual)) continue;
		const short = isObject(inner) && hasParts(usual) ? shortened(inner, usual) : inner;
		if (short === undefined && usual !== undefined) return undefined;
		kept[key] = short;
	}
	return kept;
}

/**
 * The object that {@link shortened} was given.
 *
 * @example
 * whole({ name: 'Ada' }, { city: null }) // { city: null, name: 'Ada' }
 */
export function whole(short: unknown, defaults: Defaults): Defaults {
	const kept = isObject(short) ? short : {};
	const all: Record<string, unknown> = {};
	for (const key of Object.keys(defaults)) {
		const usual = defaults[key];
		all[key] = Object.hasOwn(kept, key) ? wholeInner(kept[key], usual) : fresh(usual);
	}
	for (const key of Object.keys(kept)) if (!Object.hasOwn(defaults, key)) all[key] = kept[key];
	return all;
}

const wholeInner = (value: unknown, usual: unknown): unknown =>
	isObject(value) && hasParts(usual) ? whole(value, usual) : value;

/** A default of one's own, which may be changed. */
function fresh(usual: unknown): unknown {
	if (Array.isArray(usual)) return [];
	return isObject(usual) ? whole({}, usual) : usual;
}

const hasParts = (usual: unknown): usual is Defaults =>
	isObject(usual) && Object.keys(usual).length > 0;

const isObject = (value: unknown): value is Defaults =>
	value !== null && typeof value === 'object' && !Array.isArray(value);

/** Whether a value is the default: one that is no object, or an empty list, or one without keys. */
function isSame(value: unknown, usual: unknown): boolean {
	if (value === usual) return true;
	if (Array.isArray(usual)) return Array.isArray(value) && value.length === 0;
	return (
		isObject(usual) &&
		isObject(value) &&
		Object.keys(usual).length === 0 &&
		Object.keys(value).length === 0
	);
}
