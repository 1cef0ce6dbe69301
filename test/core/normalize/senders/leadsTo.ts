import { decodedBody, unbracketed } from '../../../../nodes/core/normalize/read/encoded';
import { isObject } from '../../../../nodes/core/normalize/read/payload';

/**
 * Whether steps joined by dots lead to something, also through names with dots and texts.
 *
 * @example
 * leadsTo({ body: '{"email":"ada@example.com"}' }, 'body.email') // true
 */
export function leadsTo(given: unknown, steps: string): boolean {
	const value = decodedBody(given);
	if (value === null || typeof value !== 'object') return false;
	const named = Object.entries({ ...value, ...(isObject(value) && unbracketed(value)) });
	return named.some(
		([name, inner]) =>
			name === steps ||
			(steps.startsWith(`${name}.`) && leadsTo(inner, steps.slice(name.length + 1))),
	);
}
