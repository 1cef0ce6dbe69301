/** An object or an array of a JSON value, by its keys. */
export type Container = Record<string, unknown>;

/**
 * Every object and array of a JSON value, outer ones before inner ones. What the caller puts into
 * one is looked at in place of what was there. Not by recursion: what a form sends may be nested
 * deeper than a program's stack.
 *
 * @example
 * [...containersIn({ a: [{ b: 1 }] })].length // 3
 */
export function* containersIn(value: unknown): Generator<Container> {
	const open = [value];
	while (open.length > 0) {
		const next = open.pop();
		if (next === null || typeof next !== 'object') continue;
		const container = next as Container;
		yield container;
		for (const inner of Object.values(container)) open.push(inner);
	}
}
