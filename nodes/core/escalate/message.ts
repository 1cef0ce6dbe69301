import type { Lead } from '../lead';

/** What a text can name in braces, such as `{lead}`. */
export const placeholders = [
	'lead',
	'owner',
	'due',
	'clock',
	'company',
	'phone',
	'email',
	'message',
	'reason',
] as const;

export type Placeholder = (typeof placeholders)[number];

const named = new RegExp(`\\{(${placeholders.join('|')})\\}`, 'g');

/**
 * Puts values where a text names them. What is not known by name stays as it is, and a value is
 * never read as text with names of its own.
 *
 * @example
 * fillIn('Call {lead} of {team}', { lead: 'Ada' }) // 'Call Ada of {team}'
 */
export const fillIn = (
	text: string,
	values: Readonly<Partial<Record<Placeholder, string>>>,
): string => text.replace(named, (whole, name: Placeholder) => values[name] ?? whole);

/**
 * The values that a lead itself has.
 *
 * @example
 * leadValues({ ...lead, fullName: null, email: 'ada@example.com' }).lead // 'ada@example.com'
 */
export const leadValues = (
	lead: Pick<Lead, 'fullName' | 'email' | 'phone' | 'company' | 'message'>,
) => ({
	lead: lead.fullName ?? lead.email ?? lead.phone ?? 'A lead without a name',
	company: lead.company ?? notGiven,
	phone: lead.phone ?? notGiven,
	email: lead.email ?? notGiven,
	message: lead.message ?? notGiven,
});

const notGiven = 'not given';
