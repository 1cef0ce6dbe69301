import { LeadOpsError } from '../errors';
import type { Lead } from '../lead';

/** What a text can name in double braces, such as `{{lead.fullName}}`. */
export const placeholders = [
	'lead.fullName',
	'lead.firstName',
	'lead.email',
	'lead.phone',
	'lead.company',
	'lead.jobTitle',
	'lead.country',
	'lead.service',
	'lead.message',
	'owner.name',
	'owner.email',
	'owner.phone',
	'backup.name',
	'clock.name',
	'clock.startedAt',
	'clock.dueAt',
	'assignment.reason',
	'assignment.rule',
	'step.number',
	'step.of',
] as const;

export type Placeholder = (typeof placeholders)[number];

/** What a text can name, with the fields of the company's own after `lead.custom.`. */
export type MessageValues = Readonly<Partial<Record<Placeholder, string>>> & {
	readonly custom?: Readonly<Record<string, unknown>>;
};

/** Short names, which also stand in single braces. */
const shortNames: Readonly<Record<string, Placeholder>> = {
	lead: 'lead.fullName',
	owner: 'owner.name',
	due: 'clock.dueAt',
	clock: 'clock.name',
	company: 'lead.company',
	phone: 'lead.phone',
	email: 'lead.email',
	message: 'lead.message',
	reason: 'assignment.reason',
};

const ownField = 'lead.custom.';

const named = new RegExp(
	`\\{\\{\\s*([^{}]*?)\\s*\\}\\}|\\{(${Object.keys(shortNames).join('|')})\\}`,
	'g',
);

const isPlaceholder = (name: string): name is Placeholder =>
	placeholders.some((known) => known === name);

/**
 * Puts values where a text names them. What has no value stays as it is, and a value is never
 * read as text with names of its own.
 *
 * @example
 * fillIn('Call {{lead.fullName}} of {team}', { 'lead.fullName': 'Ada' }) // 'Call Ada of {team}'
 */
export const fillIn = (text: string, values: MessageValues): string =>
	text.replace(named, (whole, double: string | undefined, single: string) => {
		const written = double ?? single;
		if (written.startsWith(ownField)) return custom(values, written.slice(ownField.length));
		const name = shortNames[written] ?? written;
		return (isPlaceholder(name) ? values[name] : undefined) ?? whole;
	});

function custom({ custom = {} }: MessageValues, field: string): string {
	const value = Object.hasOwn(custom, field) ? custom[field] : null;
	if (value === null || value === undefined || value === '') return notGiven;
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * Refuses a text that names in double braces what there is not.
 *
 * @param where the text's place and label on the screen
 * @throws LeadOpsError `message.placeholder`, naming it
 */
export function checkText(text: string, where: string): void {
	for (const [whole, written] of text.matchAll(named)) {
		if (written === undefined || Object.hasOwn(shortNames, written)) continue;
		if (
			isPlaceholder(written) ||
			(written.length > ownField.length && written.startsWith(ownField))
		)
			continue;
		throw new LeadOpsError({
			code: 'message.placeholder',
			message: `${where} names ${whole}, which is not known`,
			hint: `Known are ${placeholders.map((name) => `{{${name}}}`).join(', ')}, and {{lead.custom.…}} with the name of a field of your own.`,
		});
	}
}

/** The fields of a lead that a message can name. */
export type MessageLead = Pick<Lead, 'fullName' | 'email' | 'phone' | 'company' | 'message'> &
	Partial<Pick<Lead, 'firstName' | 'jobTitle' | 'country' | 'service' | 'custom'>>;

/**
 * The values that a lead itself has.
 *
 * @example
 * leadValues({ ...lead, fullName: null, email: 'ada@example.com' })['lead.fullName']
 * // 'ada@example.com'
 */
export function leadValues(lead: MessageLead): MessageValues {
	const { firstName, email, phone, company, jobTitle, country, service, message } = lead;
	const fullName = lead.fullName ?? email ?? phone ?? 'A lead without a name';
	return {
		'lead.fullName': fullName,
		'lead.firstName': firstName ?? fullName,
		'lead.email': email ?? notGiven,
		'lead.phone': phone ?? notGiven,
		'lead.company': company ?? notGiven,
		'lead.jobTitle': jobTitle ?? notGiven,
		'lead.country': country ?? notGiven,
		'lead.service': service ?? notGiven,
		'lead.message': message ?? notGiven,
		custom: lead.custom ?? {},
	};
}

export const notGiven = 'not given';
