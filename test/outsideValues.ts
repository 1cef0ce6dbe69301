/** Values that a sender can put in any place of what it posts, and that throw when they are asked for their text. */
export const outsideValues = {
	'its own toString': () => ({ toString: 1 }),
	'all that is asked for': () => ({
		...{ toString: 1, valueOf: 1, toJSON: 1, 'Symbol(Symbol.toPrimitive)': 1, length: -1, then: 1 },
		...{
			name: { toString: 1 },
			value: { toString: 1 },
			id: { toString: 1 },
			type: { toString: 1 },
		},
	}),
	'a list of them': () => [{ toString: 1 }, [{ valueOf: 1, toString: 1 }]],
	'a text and one of them': () => ['ada@example.com', { toString: 1 }],
	'a prototype of its own': () =>
		JSON.parse('{"__proto__":{"toString":1},"constructor":1,"hasOwnProperty":1}') as unknown,
	'no prototype': () => Object.assign(Object.create(null), { a: 'b' }) as unknown,
	'a null for its maker': () => ({ constructor: null }),
	depths: () => JSON.parse(`${'[{"a":'.repeat(300)}1${'}]'.repeat(300)}`) as unknown,
} satisfies Readonly<Record<string, () => unknown>>;

/** Everything of a JSON that can be replaced: an object or a list, and a name in it. */
export function placesIn(
	value: unknown,
	places: Array<[Record<string, unknown>, string]> = [],
): Array<[Record<string, unknown>, string]> {
	if (value !== null && typeof value === 'object') {
		const object = value as Record<string, unknown>;
		for (const name of Object.keys(object)) {
			places.push([object, name]);
			placesIn(object[name], places);
		}
	}
	return places;
}

/** A JSON with each of its places replaced in turn, so many of them. */
export function* withEachPlace(
	json: Readonly<Record<string, unknown>>,
	make: () => unknown,
): Generator<{ json: Record<string, unknown>; name: string }> {
	const { length } = placesIn(json);
	for (let index = 0; index < length; index++) {
		const changed = structuredClone(json);
		const [object, name] = placesIn(changed)[index] ?? [changed, ''];
		object[name] = make();
		yield { json: changed, name };
	}
}
