import type { PayloadField } from '../../lead';

/** What form builders call the kinds of their inputs, where a kind tells what is asked for. */
const kinds: Partial<Record<PayloadField, string>> = {
	email: 'email email_address emailaddress emailinput',
	phone: 'tel phone telephone phone_number phonenumber phoneinput mobile',
	website: 'url website link web',
	fullName: 'fullname full_name name',
	country: 'country',
	consent:
		'acceptance consent gdpr gdpr-checkbox gdpr_agreement legal optin terms termsandconditions',
};

const fieldOfKind = new Map<string, PayloadField>();
for (const [field, list] of Object.entries(kinds)) {
	for (const kind of list.split(' ')) fieldOfKind.set(kind, field as PayloadField);
}

/**
 * The field that a kind of input asks for, whatever its question; `undefined` for kinds that hold
 * anything.
 *
 * @example
 * kindOfInput('INPUT_EMAIL') // 'email'
 * kindOfInput('control_phone') // 'phone'
 * kindOfInput('short_text') // undefined
 */
export const kindOfInput = (kind: unknown): PayloadField | undefined =>
	typeof kind === 'string' && kind.length <= 40
		? fieldOfKind.get(kind.toLowerCase().replace(/^(?:input|control|form|field)[_-]/, ''))
		: undefined;
