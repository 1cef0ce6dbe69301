import type { Lead } from '../../core/lead';
import { emailKey, isContactKind, otherContactFields, type OwnValue } from '../../core/match';
import { cleanLine } from '../../core/text';

/** Reads mailboxes and numbers that somebody gives beside the main ones. */
export type ReadFurther = (
	lead: Lead,
	values: readonly OwnValue[],
	countries: readonly string[],
) => Lead;

/**
 * What reads further mailboxes and numbers as Lead Normalize reads the main ones: a number that does not
 * say its country is of the first of some countries in which it is one. What is read stands among the
 * further answers, where Lead Normalize leaves others that came in one field.
 *
 * @example
 * const read = await furtherReader();
 * read(lead, [{ name: 'Second Phone', kind: 'phone', value: '0171 2345678' }], ['DE']).custom
 * // { 'Second Phone': '0171 2345678', otherPhones: '+491712345678' }
 */
export async function furtherReader(): Promise<ReadFurther> {
	// Large, so it is loaded where somebody gives any.
	const { readEmail, readPhone } = await import('../../core/normalize');
	const read = ({ kind, value }: OwnValue, countries: readonly string[]): string[] => {
		const text = cleanLine(value);
		if (kind === 'email') {
			const reading = readEmail(text);
			return reading.ok ? [reading.value.address, ...reading.value.others] : [];
		}
		const reading = readPhone(text, countries);
		// What may be two numbers tells nobody.
		if (!reading.ok || reading.value.orElse !== null) return [];
		return [reading.value.number, ...reading.value.others.map((other) => other.replace(/\s/g, ''))];
	};
	return (lead, values, countries) => {
		const custom = { ...lead.custom };
		for (const own of values) {
			if (!isContactKind(own.kind)) continue;
			const name = otherContactFields[own.kind];
			const before = custom[name];
			const known = typeof before === 'string' ? before.split(', ') : [];
			const main = own.kind === 'email' ? emailKey(lead.email) : lead.phone;
			const found = read(own, countries).filter((each) => each !== main);
			const all = [...new Set([...known, ...found])];
			if (all.length > 0) custom[name] = all.join(', ');
		}
		return { ...lead, custom };
	};
}
