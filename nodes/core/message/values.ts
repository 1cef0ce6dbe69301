import type { Lead } from '../lead';
import { writtenOut } from '../text';
import {
	isPlaceholder,
	linkName,
	ownField,
	placeholders,
	shortNames,
	type Placeholder,
} from './names';

/** What a text can name, with the fields of the company's own after `lead.custom.`. */
export type MessageValues = Readonly<Partial<Record<Placeholder, string>>> & {
	readonly custom?: Readonly<Record<string, unknown>>;
	readonly [linkName]?: string;
};

/** Whether a name stands for anything. */
export const knows = (name: string): boolean =>
	Object.hasOwn(shortNames, name) ||
	name === linkName ||
	isPlaceholder(name) ||
	(name.startsWith(ownField) && name.length > ownField.length);

/**
 * What a name stands for; `undefined` where nothing is known under it.
 *
 * @example
 * valueOf('lead', { 'lead.fullName': 'Ada' }) // 'Ada'
 */
export function valueOf(name: string, values: MessageValues): string | undefined {
	if (name.startsWith(ownField)) return custom(values, name.slice(ownField.length));
	if (name === linkName) return values.link;
	const meant = shortNames[name] ?? name;
	return isPlaceholder(meant) ? values[meant] : undefined;
}

function custom({ custom = {} }: MessageValues, field: string): string {
	return writtenOut(Object.hasOwn(custom, field) ? custom[field] : null) || notGiven;
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
