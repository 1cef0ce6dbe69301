import { LeadOpsError } from '../../errors';
import { canonicalHost, emailKey } from '../../keys';
import { cleanLine, textOf } from '../../text';
import type { Entry, Payload } from '../read/payload';
import { readEmail } from '../value/email';
import { readPhone } from '../value/phone';

/** Says of a text whether it is an address or a number of the receiving company. */
export type IsOurs = (text: string) => boolean;

/** No address or number is longer, with a name beside it; what is longer may be a message that names one. */
const LONGEST = 320;

/**
 * Makes a function that knows the company's own addresses, domains and phone numbers, however they
 * are written.
 *
 * @param names `sales@acme.com`, `acme.com` for everybody there, `+49 30 901820`
 * @param country of numbers without a country code, ISO 3166-1 alpha-2
 * @throws LeadOpsError `normalize.ours` for what is none of them, and for a host of free mail
 * @example
 * compileOurs(['acme.com'], undefined)?.('Ann <ann@acme.com>') // true
 */
export function compileOurs(
	names: readonly string[],
	country: string | undefined,
): IsOurs | undefined {
	const addresses = new Set<string>();
	const hosts = new Set<string>();
	const numbers = new Set<string>();
	const countries = country === undefined ? [] : [country];
	for (const name of names.map(cleanLine).filter((text) => text !== '')) {
		const host = canonicalHost(name.replace(/^\*?@/, ''));
		const email = name.includes('@') ? readEmail(name) : undefined;
		const phone = readPhone(name, countries);
		if (email?.ok) addresses.add(email.value.key);
		else if (phone.ok && /\d/.test(name)) numbers.add(phone.value.number);
		else if (host !== undefined && isOneFirms(host)) hosts.add(host);
		else throw notOurs(name);
	}
	if (addresses.size + hosts.size + numbers.size === 0) return undefined;

	const isOurHost = (host: string): boolean =>
		hosts.has(host) || (host.includes('.') && isOurHost(host.slice(host.indexOf('.') + 1)));
	const isOurEmail = (text: string) => {
		const email = readEmail(text);
		if (!email.ok) return false;
		const host = email.value.address.slice(email.value.address.lastIndexOf('@') + 1);
		return addresses.has(emailKey(email.value.address) ?? '') || isOurHost(host);
	};
	const isOurPhone = (text: string) => {
		const phone = readPhone(text, countries);
		if (phone.ok && numbers.has(phone.value.number)) return true;
		// Programs leave the plus out.
		return numbers.has(`+${text.replace(/\D/g, '')}`);
	};
	return (given) => {
		const text = cleanLine(given);
		if (text.includes('@')) return isOurEmail(text);
		return numbers.size > 0 && /(?:\d.{0,3}){6}/.test(text) && isOurPhone(text);
	};
}

/** Whether everybody with an address there is of one firm. */
function isOneFirms(host: string): boolean {
	const email = readEmail(`info@${host}`);
	return email.ok && email.value.domain !== null;
}

const notOurs = (name: string) =>
	new LeadOpsError({
		code: 'normalize.ours',
		message: `Our Own Addresses and Numbers names "${name}", which is no address, domain or phone number of a company`,
		hint: 'Write email addresses, your own domains and phone numbers with their country code, separated by commas.',
	});

const placeOf = ({ at, path }: Entry) => (at ?? path).join('\0');

/**
 * A payload in which what is the company's own is no field of a lead, with a name that stands at the
 * same place.
 */
export function withoutOurs(payload: Payload, isOurs: IsOurs | undefined): Payload {
	if (!isOurs) return payload;
	const places = new Set(
		payload.entries
			.filter(({ value }) => {
				const text = textOf(value) ?? '';
				return text.length <= LONGEST && isOurs(text);
			})
			.map(placeOf),
	);
	if (places.size === 0) return payload;
	return {
		...payload,
		entries: payload.entries.map((entry) =>
			places.has(placeOf(entry)) ? { ...entry, field: null, ours: true } : entry,
		),
	};
}
