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
export const remembering = <Value>(
	most: number,
	find: (text: string) => Value,
): ((text: string) => Value) => rememberingBy(most, (text: string) => text, find);

/**
 * As {@link remembering}, for what is no text.
 *
 * @param keyOf the same text for what finds the same
 * @example
 * const total = rememberingBy(10, (numbers: number[]) => numbers.join(), sum);
 * total([1, 2]) // 3
 */
export function rememberingBy<Given, Value>(
	most: number,
	keyOf: (given: Given) => string,
	find: (given: Given) => Value,
): (given: Given) => Value {
	const remembered = new Map<string, Value>();
	return (given) => {
		const key = keyOf(given);
		const known = remembered.get(key);
		if (known !== undefined || remembered.has(key)) return known as Value;
		const found = find(given);
		if (remembered.size >= most) remembered.clear();
		remembered.set(key, found);
		return found;
	};
}
