/**
 * Makes a function that finds the same, and remembers what it found: what leads say is much the
 * same each time. When it remembers as much as it may, it forgets all and begins anew, so that its
 * memory does not grow forever.
 *
 * @param most so many results are remembered
 * @param find what depends on nothing but the text
 * @example
 * const slow = (text: string) => words(text).length;
 * const quick = remembering(1000, slow);
 * quick('Ada Lovelace') // 2
 */
export function remembering<Value>(
	most: number,
	find: (text: string) => Value,
): (text: string) => Value {
	const remembered = new Map<string, Value>();
	return (text) => {
		const known = remembered.get(text);
		if (known !== undefined || remembered.has(text)) return known as Value;
		const found = find(text);
		if (remembered.size >= most) remembered.clear();
		remembered.set(text, found);
		return found;
	};
}
