import { readEmail, type Email } from '../value/email';
import { onlyCleaned, type FieldReader } from '../read/fieldReader';
import type { Entry } from '../read/payload';
import { readPhone, type Phone } from '../value/phone';
import type { Problem, Reading, Severity } from '../report';
import { numberPartsOf, type NumberParts } from './numberParts';

/** How a lead can be reached. */
export interface Contact {
	email: Email | null;
	phone: Phone | null;
}

/**
 * Reads how the lead can be reached.
 *
 * @param countries of a phone number without a country code, the likeliest first
 * @param invalidContact how much an unusable value matters when the other one is usable
 */
export function readContact(
	fields: FieldReader,
	countries: readonly string[],
	invalidContact: Severity,
): Contact {
	const email = fields.usable('email', readEmail);
	const parts = numberPartsOf(fields);
	const phone = fields.usable('phone', (text, entry) => readNumber(text, entry, countries, parts));
	const reachable = email?.ok || phone?.ok;
	const severity = reachable ? invalidContact : 'error';

	if (email?.ok) {
		const { address, others, doubts } = email.value;
		fields.report.change('email', email.given.raw, address, email.why ?? onlyCleaned);
		keepOthers(fields, 'otherEmails', others);
		noteAll(fields, 'email', doubts, email.given.raw);
	} else if (email) fields.report.issue(severity, 'email', email.problem, email.given.raw);

	if (phone?.ok) {
		const { number, extension, others, doubts } = phone.value;
		fields.report.change('phone', phone.given.raw, number, phone.why ?? onlyCleaned);
		if (extension !== null) fields.keep({ path: ['phoneExtension'], value: extension });
		keepOthers(fields, 'otherPhones', others);
		noteAll(fields, 'phone', doubts, phone.given.raw);
	} else if (phone) {
		fields.report.issue(severity, 'phone', phone.problem, phone.given.raw);
	}
	parts?.keepUnused(phone?.ok ? phone.value.number : null);
	return { email: email?.ok ? email.value : null, phone: phone?.ok ? phone.value : null };
}

/** A number, with what stands in fields of their own before it. */
function readNumber(
	text: string,
	entry: Entry,
	countries: readonly string[],
	parts: NumberParts | undefined,
): Reading<Phone> {
	if (!parts || entry.canonical) return readPhone(text, countries);
	const { dialCode, areaCode } = parts.of(entry);
	const whole =
		areaCode === undefined ? undefined : readPhone(`${areaCode} ${text}`, countries, dialCode);
	return whole?.ok ? whole : readPhone(text, countries, dialCode);
}

function keepOthers(fields: FieldReader, name: string, others: readonly string[]): void {
	if (others.length > 0) fields.keep({ path: [name], value: others.join(', ') });
}

function noteAll(
	fields: FieldReader,
	field: string,
	doubts: readonly Problem[],
	raw: string,
): void {
	for (const doubt of doubts) fields.report.issue('note', field, doubt, raw);
}
