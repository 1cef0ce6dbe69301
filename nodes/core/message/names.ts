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
	'lead.domain',
	'lead.companySize',
	'lead.jobTitle',
	'lead.country',
	'lead.region',
	'lead.city',
	'lead.place',
	'lead.service',
	'lead.budget',
	'lead.timeline',
	'lead.message',
	'lead.source',
	'lead.campaign',
	'lead.crm',
	'lead.details',
	'lead.known',
	'lead.signals',
	'lead.review',
	'lead.reviewReason',
	'lead.nextStep',
	'lead.optOut',
	'owner.name',
	'owner.email',
	'owner.phone',
	'backup.name',
	'queue.name',
	'desk.name',
	'desk.email',
	'desk.phone',
	'clock.name',
	'clock.startedAt',
	'clock.dueAt',
	'clock.reason',
	'clock.answerBy',
	'match.relationship',
	'match.reason',
	'qualification.category',
	'qualification.tier',
	'qualification.grade',
	'qualification.score',
	'qualification.reason',
	'qualification.summary',
	'assignment.reason',
	'assignment.rule',
	'assignment.priority',
	'step.number',
	'step.of',
] as const;

export type Placeholder = (typeof placeholders)[number];

/** Short names of what is named most. */
export const shortNames: Readonly<Record<string, Placeholder>> = {
	lead: 'lead.fullName',
	owner: 'owner.name',
	due: 'clock.dueAt',
	answerBy: 'clock.answerBy',
	clock: 'clock.name',
	details: 'lead.details',
	known: 'lead.known',
	signals: 'lead.signals',
	review: 'lead.review',
	reviewReason: 'lead.reviewReason',
	nextStep: 'lead.nextStep',
	optOut: 'lead.optOut',
	company: 'lead.company',
	phone: 'lead.phone',
	email: 'lead.email',
	message: 'lead.message',
	source: 'lead.source',
	campaign: 'lead.campaign',
	place: 'lead.place',
	service: 'lead.service',
	tier: 'qualification.tier',
	grade: 'qualification.grade',
	reason: 'assignment.reason',
	crm: 'lead.crm',
	desk: 'desk.name',
};

/** What the names of a company's own fields begin with. */
export const ownField = 'lead.custom.';

/** Names the link by which its reader says what they did; only Lead Deliver has one. */
export const linkName = 'link';

/** The texts of Lead Escalate's ladder, and those of Lead Deliver's steps and Lead Follow-Up's attempts. */
export type TextKind = 'ladder' | 'delivery';

/** What is known only where one kind of text is written. */
const only: ReadonlyArray<readonly [names: RegExp, kind: TextKind]> = [
	[/^step\./, 'ladder'],
	[
		/^(desk|match|qualification)\.|^lead\.(known|signals|review|reviewReason|nextStep|optOut)$/,
		'delivery',
	],
	[/^clock\.(reason|answerBy)$/, 'delivery'],
];

/** Whether a kind of text can name it. */
export const isIn = (kind: TextKind, name: Placeholder): boolean =>
	only.every(([names, only]) => only === kind || !names.test(name));

const internal = new RegExp(
	`^(?:${linkName}|(?:match|qualification|assignment)\\..*|lead\\.(?:known|signals|review|reviewReason|nextStep|crm|source|campaign))$`,
);

/** Names the page on which the person says that they want to hear no more. */
export const optOutName = 'lead.optOut';

/** Whether it is the company's own business: who asked is never told. */
export const isInternal = (name: string): boolean => internal.test(longName(name));

/** The long name of what a short one stands for; others stay. */
export const longName = (name: string): string =>
	Object.hasOwn(shortNames, name) ? (shortNames[name] ?? name) : name;

/** What placeholders begin with: behind it a name may have any letters. */
const families = [...new Set(placeholders.map((name) => name.slice(0, name.indexOf('.'))))];

/** Words as people name things. JSON, styles and code in braces are none, and stay. */
const words = String.raw`[\p{L}_$][\p{L}\p{M}\p{N}_$.' -]{0,59}?`;

const inSingle = String.raw`\s*((?:${families.join('|')})\.[^{}]+?|${words})\s*`;

/** What stands for a name of which nothing is known, as in `{company | your company}`. */
const instead = String.raw`(?:\|\s*([^{}|]*?)\s*)?`;

/**
 * Finds what a text names: in double braces anything, in single ones what reads as a name, with what stands
 * for it where nothing is known.
 */
export const namePattern = new RegExp(
	String.raw`\{\{\s*([^{}]*?)\s*\}\}|\{${inSingle}${instead}\}`,
	'gu',
);

export const isPlaceholder = (name: string): name is Placeholder =>
	placeholders.some((known) => known === name);
