import type { Choice } from './settings';

/**
 * Countries to choose from, by their English names and in the order of these.
 *
 * @param codes ISO 3166-1 alpha-2
 * @example
 * countryOptions(['DE', 'AT']) // [{ name: 'Austria', value: 'AT' }, { name: 'Germany', value: 'DE' }]
 */
export function countryOptions(codes: readonly string[]): Array<Choice<string>> {
	const names = new Intl.DisplayNames(['en'], { type: 'region' });
	return codes
		.map((value) => ({ name: names.of(value) ?? value, value }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
