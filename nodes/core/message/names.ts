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

/** Short names of what is named most. */
export const shortNames: Readonly<Record<string, Placeholder>> = {
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

/** What the names of a company's own fields begin with. */
export const ownField = 'lead.custom.';

/** Names the link by which its reader says what they did; only Lead Deliver has one. */
export const linkName = 'link';

/** What placeholders begin with. Other words in single braces are somebody's own, and stay. */
const families = [...new Set(placeholders.map((name) => name.slice(0, name.indexOf('.'))))];

const inSingle = `${[...Object.keys(shortNames), linkName].join('|')}|(?:${families.join('|')})\\.[^{}]+`;

/** Finds what a text names: in double braces anything, in single ones what looks like a name of ours. */
export const namePattern = new RegExp(`\\{\\{\\s*([^{}]*?)\\s*\\}\\}|\\{(${inSingle})\\}`, 'g');

export const isPlaceholder = (name: string): name is Placeholder =>
	placeholders.some((known) => known === name);
