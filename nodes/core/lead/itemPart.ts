/** The keys of an item in which what is empty is left out: absent is the same as `null`. */
const leanParts: ReadonlySet<string> = new Set([
	'lead',
	'match',
	'duplicates',
	'qualification',
	'assignment',
	'sla',
	'escalation',
	'followUp',
	'release',
	'timer',
	'shadow',
]);

/** A part of a lead that is named by somebody outside stays as it came in. */
const namedOutside = 'custom';

/**
 * What a node adds to an item under one of its keys, as people see it: the reason of a decision
 * first, and nothing that is `null`. Whoever reads it takes an absent field for `null`, as the
 * schemas do.
 *
 * @example
 * itemPart('match', { decision: 'new', recordId: null, reason: 'New: nobody.' })
 * // { reason: 'New: nobody.', decision: 'new' }
 */
export function itemPart(name: string, value: unknown): unknown {
	if (!isObject(value)) return value;
	const { reason } = value;
	const first = typeof reason === 'string' ? { reason } : {};
	if (leanParts.has(name)) return withoutEmpty(value, first);
	return { ...first, ...value };
}

/** {@link itemPart} of each of the parts. */
export function itemParts(parts: object): Record<string, unknown> {
	const shown: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(parts)) shown[name] = itemPart(name, value);
	return shown;
}

interface Values {
	readonly [key: string]: unknown;
}

/** @param filled what stands first */
function withoutEmpty(value: Values, filled: Record<string, unknown> = {}): Values {
	// Set on an object, it would be no key of it; and none of ours has it.
	if (Object.hasOwn(value, '__proto__')) return value;
	// Quicker than a list of the keys by a third, and there is nothing to inherit.
	for (const key in value) {
		const inner = value[key];
		if (inner === null || inner === undefined) continue;
		filled[key] = typeof inner === 'object' && key !== namedOutside ? inside(inner) : inner;
	}
	return filled;
}

const inside = (value: object): unknown =>
	Array.isArray(value) ? value.map(eachInside) : isObject(value) ? withoutEmpty(value) : value;

const eachInside = (value: unknown): unknown =>
	value !== null && typeof value === 'object' ? inside(value) : value;

const isObject = (value: unknown): value is Values =>
	value !== null && typeof value === 'object' && !Array.isArray(value);
