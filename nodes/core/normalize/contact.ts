import { readEmail } from './email';
import type { FieldReader } from './fieldReader';
import { readPhone, type Phone } from './phone';

/**
 * Reads how the lead can be reached.
 *
 * @param countries of a phone number without a country code, the likeliest first
 * @param invalidContact whether an unusable value matters when the other one is usable
 */
export function readContact(
	fields: FieldReader,
	countries: readonly string[],
	invalidContact: 'attention' | 'note',
): { email: string | null; phone: Phone | null } {
	const email = fields.usable('email', readEmail);
	const phone = fields.usable('phone', (text) => readPhone(text, countries));
	const reachable = email?.ok || phone?.ok;
	const severity = invalidContact === 'note' && reachable ? 'note' : 'error';

	if (email?.ok) fields.report.change('email', email.given.raw, email.value, email.why ?? spaces);
	else if (email) fields.report.issue(severity, 'email', email.problem, email.given.raw);

	if (phone?.ok) {
		const { number, extension } = phone.value;
		fields.report.change('phone', phone.given.raw, number, phone.why ?? spaces);
		if (extension !== null) fields.keep({ path: ['phoneExtension'], value: extension });
	} else if (phone) {
		fields.report.issue(severity, 'phone', phone.problem, phone.given.raw);
	}
	return { email: email?.ok ? email.value : null, phone: phone?.ok ? phone.value : null };
}

const spaces = 'Extra spaces and invisible characters removed';
