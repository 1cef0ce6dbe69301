/**
 * Splits a field name that a person typed, such as `contact.email` or `answers[0].text`, into
 * steps.
 *
 * @example
 * parseFieldName('answers[0].text') // ['answers', '0', 'text']
 */
export function parseFieldName(name: string): string[] {
	return name
		.replace(/\[(\d+)\]/g, '.$1')
		.split('.')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

/**
 * The value at the end of some steps; `undefined` where one is missing. What every object
 * inherits is not found.
 *
 * @example
 * fieldAt({ contact: { email: 'ada@example.com' } }, ['contact', 'email']) // 'ada@example.com'
 */
export function fieldAt(value: unknown, steps: readonly string[]): unknown {
	let current = value;
	for (const step of steps) {
		if (current === null || typeof current !== 'object' || !Object.hasOwn(current, step)) {
			return undefined;
		}
		current = (current as Record<string, unknown>)[step];
	}
	return current;
}
