import { joinedWords, words } from '../fold';
import { fieldRows, requirableFields, type Lead, type RequirableField } from '../lead';
import { withCapital } from './value/letterCase';
import type { Problem } from './report';

type Single = RequirableField;

/** A field, or two of which one is enough, such as `emailOrPhone`. */
export type Requirement = Single | `${Single}Or${Capitalize<Single>}`;

/** A requirement that was read: one of these fields is needed. */
export interface Need {
	/** What issues are called by, such as `emailOrPhone`. */
	readonly name: string;
	readonly fields: readonly Single[];
}

const byKey = new Map<string, Single>(
	requirableFields.flatMap((name) => [
		[name.toLowerCase(), name],
		[joinedWords(fieldRows[name].requiredAs), name],
	]),
);

/**
 * Reads a requirement: a field's name, or several of which one is enough.
 *
 * @example
 * readNeed('emailOrPhone') // { name: 'emailOrPhone', fields: ['email', 'phone'] }
 * readNeed('City or Postal Code')?.fields // ['city', 'postalCode']
 * readNeed('shoe size') // undefined
 */
export function readNeed(text: string): Need | undefined {
	const names = text.split(/\s+or\s+|\s*\|\s*|(?<=[a-z])Or(?=[A-Z])/);
	const fields = names.map((name) => byKey.get(joinedWords(name)));
	if (!fields.every((field) => field !== undefined)) return undefined;
	const [first = '', ...others] = fields;
	return { name: [first, ...others.map((name) => withCapital(name))].join('Or'), fields };
}

/** Something that is required and was not given. */
export interface Missing extends Problem {
	field: string;
}

/**
 * What a lead lacks of what is required. A value that was given and is not usable is an issue of
 * its own and not missing.
 *
 * @param given fields that had any value
 * @example
 * missingFields(lead, [{ name: 'emailOrPhone', fields: ['email', 'phone'] }], new Set())
 * // [{ field: 'email', code: 'emailOrPhone.missing', message: 'The lead has no email address …' }]
 */
export function missingFields(
	lead: Lead,
	required: readonly Need[],
	given: ReadonlySet<string>,
): Missing[] {
	return required
		.filter(({ fields }) => !fields.some((field) => has(lead, field, given)))
		.map(({ name, fields }) => ({
			field: fields[0] ?? name,
			code: `${name}.missing`,
			message: messageFor(fields),
		}));
}

function has(lead: Lead, field: Single, given: ReadonlySet<string>): boolean {
	if (field === 'consent') return lead.consent?.given === true;
	return lead[field] !== null || given.has(field);
}

function messageFor(fields: readonly Single[]): string {
	if (fields.length === 1 && fields[0] === 'consent') {
		return 'The lead has not given the consent that is required. Ask for it before anyone contacts them.';
	}
	const names = fields.map((field) => `no ${fieldRows[field].requiredAs}`).join(' and ');
	return `The lead has ${names}. Ask for it, or map the payload field that holds it in Mapped Fields.`;
}

/**
 * What a source is looked up by: its label or its channel, however it is written.
 *
 * @example
 * sourceKey('Trade Fair ') // 'trade fair'
 */
export const sourceKey = (source: string): string => words(source.slice(0, 200)).join(' ');

/** What is required of a lead: by its source's label, else by its channel, else in general. */
export function needsOf(
	{ source: { label, channel } }: Pick<Lead, 'source'>,
	bySource: ReadonlyMap<string, readonly Need[]>,
	general: readonly Need[],
): readonly Need[] {
	if (bySource.size === 0) return general;
	const named = [label, channel].map((name) => name && bySource.get(sourceKey(name)));
	return named.find((needs) => typeof needs === 'object') ?? general;
}
