import { LeadOpsError } from '../errors';
import type { Lead } from '../lead';

/**
 * What a text can name in braces, such as `{lead.company}`. Double braces, which are n8n's own, are read
 * as well.
 */
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

/** Short names of what is named most. */
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

/** What placeholders begin with. Other words in single braces are somebody's own, and stay. */
const families = [...new Set(placeholders.map((name) => name.slice(0, name.indexOf('.'))))];

const named = new RegExp(
	`\\{\\{\\s*([^{}]*?)\\s*\\}\\}|\\{(${Object.keys(shortNames).join('|')}|(?:${families.join('|')})\\.[^{}]+)\\}`,
	'g',
);

const isPlaceholder = (name: string): name is Placeholder =>
	placeholders.some((known) => known === name);

/**
 * Puts values where a text names them. What has no value stays as it is, and a value is never
 * read as text with names of its own.
 *
 * @example
 * fillIn('Call {lead} of {team}', { 'lead.fullName': 'Ada' }) // 'Call Ada of {team}'
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
 * What a text can name, for a person to choose from: by its short name where it has one.
 *
 * @param leftOut what is not there in this kind of text, by the first words of its placeholders
 * @example
 * namesOf(['clock', 'step']) // '{lead}, {owner}, …, and {lead.custom.…} with the name of a field of your own'
 */
export function namesOf(leftOut: ReadonlyArray<'clock' | 'step'> = []): string {
	const short = Object.entries(shortNames);
	const long = placeholders.filter((name) => !short.some(([, meant]) => meant === name));
	const names = [...short, ...long.map((name) => [name, name] as const)]
		.filter(([, meant]) => !leftOut.some((family) => meant.startsWith(`${family}.`)))
		.map(([name]) => `{${name}}`);
	return `${names.join(', ')}, and {${ownField}…} with the name of a field of your own`;
}

/**
 * Refuses a text that names in braces what there is not.
 *
 * @param where the text's place and label on the screen
 * @throws LeadOpsError `message.placeholder`, naming it
 */
export function checkText(text: string, where: string): void {
	for (const [whole, double, single] of text.matchAll(named)) {
		const written = double ?? single ?? '';
		if (Object.hasOwn(shortNames, written) || isPlaceholder(written)) continue;
		if (written.length > ownField.length && written.startsWith(ownField)) continue;
		throw new LeadOpsError({
			code: 'message.placeholder',
			message: `${where} names ${whole}, which is not known`,
			hint: `Known are ${namesOf()}.`,
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
