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
	const kept: Array<[string, unknown]> = [];
	for (const key of Object.keys(defaults)) if (value[key] === undefined) return undefined;
	for (const [key, inner] of Object.entries(value)) {
		if (!Object.hasOwn(defaults, key)) {
			kept.push([key, inner]);
			continue;
		}
		const usual = defaults[key];
		if (isSame(inner, usual)) continue;
		const short = isObject(inner) && hasParts(usual) ? shortened(inner, usual) : inner;
		if (short === undefined) return undefined;
		kept.push([key, short]);
	}
	return Object.fromEntries(kept);
}

/**
 * The object that {@link shortened} was given.
 *
 * @example
 * whole({ name: 'Ada' }, { city: null }) // { city: null, name: 'Ada' }
 */
export function whole(short: unknown, defaults: Defaults): Defaults {
	const kept = isObject(short) ? short : {};
	const usual = Object.entries(defaults).map(([key, value]): [string, unknown] => [
		key,
		Object.hasOwn(kept, key) ? wholeInner(kept[key], value) : fresh(value),
	]);
	const others = Object.entries(kept).filter(([key]) => !Object.hasOwn(defaults, key));
	return Object.fromEntries([...usual, ...others]);
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
