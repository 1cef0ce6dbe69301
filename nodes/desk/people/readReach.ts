import { emailKey, phoneKey } from '../../core/match';
import { cleanLine } from '../../core/text';
import type { readEmail } from '../../core/normalize';
import type { MatchKey, StoreSession } from '../../store';
import { keptDefaultCountry } from './defaultCountry';

/** How somebody can be reached, as a person or a program wrote it. */
export interface WrittenReach {
	email: string | null;
	phone: string | null;
	/** Of a phone that does not say its country; `null` for the one that was read with last. */
	defaultCountry: string | null;
}

/** How somebody can be reached, as the store knows them by it. */
export interface Reach {
	/** Of each address in the text. */
	emails: MatchKey[];
	/** Of each number in the text. */
	phones: MatchKey[];
	/** How a phone that does not say its country was read, as a clause; `null` for any other. */
	asRead: string | null;
	/** Why it was not, as a clause; `null` when it was, and for what is no number anywhere. */
	notRead: string | null;
	/** Which numbers the phone may mean, as a clause; `null` for any that means one. */
	ambiguous: string | null;
}

/**
 * Reads an email and a phone in any form in which Lead Normalize reads them, so that whoever came in
 * under one is found by it.
 *
 * A number that may mean two gives none: what is done to the wrong person cannot be undone.
 *
 * @example
 * (await readReach(session, { ...nothing, email: 'Ada <Ada@example.com>' })).emails
 * // [{ kind: 'email', value: 'ada@example.com' }]
 */
export async function readReach(
	session: Pick<StoreSession, 'settings'>,
	{ email, phone, defaultCountry }: WrittenReach,
): Promise<Reach> {
	// Large, so it is loaded for the first who looks somebody up.
	const { readEmail, readPhone } = await import('../../core/normalize');
	const emails = email === null ? [] : emailKeys(email, readEmail(cleanLine(email)));
	const reach: Reach = { emails, phones: [], asRead: null, notRead: null, ambiguous: null };
	if (phone === null) return reach;

	const text = cleanLine(phone);
	const byItself = readPhone(text, []);
	const country = byItself.ok ? null : (defaultCountry ?? (await keptDefaultCountry(session)));
	const reading = country === null ? byItself : readPhone(text, [country]);
	const plain = phoneKey(phone);
	if (!reading.ok) {
		const notRead = plain === null ? whyNotRead(text, reading.problem.code, country) : null;
		return { ...reach, phones: keys('phone', [plain]), notRead };
	}
	const { number, others, orElse } = reading.value;
	if (orElse !== null) {
		const ambiguous = `"${text}" may be ${number} or ${phoneKey(orElse)}`;
		return { ...reach, ambiguous };
	}
	const asRead = country === null ? null : `"${text}" was read as ${number}`;
	return { ...reach, phones: keys('phone', [number, ...others, plain]), asRead };
}

/** What is no address to Lead Normalize may still be what another program called one. */
function emailKeys(email: string, reading: ReturnType<typeof readEmail>): MatchKey[] {
	if (!reading.ok) return keys('email', [emailKey(email)]);
	const { address, others } = reading.value;
	return keys('email', [address, ...others].map(emailKey));
}

const keys = (kind: 'email' | 'phone', values: ReadonlyArray<string | null>): MatchKey[] =>
	[...new Set(values)].flatMap((value) => (value === null ? [] : [{ kind, value }]));

function whyNotRead(text: string, code: string, country: string | null): string | null {
	if (country !== null) return `"${text}" is no number of ${country}`;
	return code === 'phone.noCountry'
		? `"${text}" was read with no country: set Default Country`
		: null;
}
