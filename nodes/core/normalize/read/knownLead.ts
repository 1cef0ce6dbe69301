import type { z } from 'zod/v4';
import { textFields, type Lead, type PayloadField } from '../../lead';
import { isObject, type JsonObject } from './payload';

/** What the pack's nodes add to an item beside the lead: no fields of a payload. */
const packKeys = [
	'validation',
	'match',
	'qualification',
	'assignment',
	'sla',
	'escalation',
	'followUp',
	'timer',
];

/** A lead that was normalized before; parts of it may have been changed or taken away since. */
export type KnownLead = Pick<Lead, 'id' | 'inquiryId' | 'workspace' | 'receivedAt'> & Partial<Lead>;

/**
 * The lead that an item carries because it was normalized before. What a sender calls `lead` is
 * none: it has no ids and no workspace.
 */
export function knownLeadOf(json: JsonObject): KnownLead | undefined {
	const { lead } = json;
	return isObject(lead) &&
		[lead.id, lead.inquiryId, lead.workspace, lead.receivedAt].every(
			(value) => typeof value === 'string' && value !== '',
		)
		? (lead as unknown as KnownLead)
		: undefined;
}

/**
 * The names at the top of an item that are no payload's.
 *
 * @param again whether the item carries a lead that was normalized before
 * @param ignored further names
 */
export const notPayload = (again: boolean, ignored: readonly string[]): ReadonlySet<string> =>
	new Set([...packKeys, ...ignored, ...(again ? ['lead', 'replaced'] : [])]);

/**
 * What a payload holds under the names that Normalize writes to, so that it is kept elsewhere.
 *
 * @returns `undefined` for nothing, and for what Normalize itself wrote
 * @example
 * replacedIn({ lead: { email: 'ada@example.com' } }) // { lead: { email: 'ada@example.com' } }
 */
export function replacedIn(json: JsonObject): JsonObject | undefined {
	const names = ['lead', 'validation'].filter((name) => Object.hasOwn(json, name));
	return names.length === 0 || knownLeadOf(json)
		? undefined
		: Object.fromEntries(names.map((name) => [name, json[name]]));
}

/**
 * Whether the payload alone gives all that the known lead says. If not, somebody corrected or
 * completed the lead since, or the payload is gone.
 */
export const saysNoMore = (known: KnownLead, read: Lead): boolean =>
	[...textFields, 'domain' as const].every(
		(field) => !isText(known[field]) || known[field] === read[field],
	);

/** The known lead's values, to be used in place of the payload's. */
export function fixedValues(known: KnownLead): Map<PayloadField, unknown> {
	const fixed = new Map<PayloadField, unknown>();
	for (const field of textFields) {
		if (isText(known[field])) fixed.set(field, known[field]);
	}
	return fixed;
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';

const isFilled = (value: unknown) => isObject(value) && Object.keys(value).length > 0;

/**
 * What a known lead has in a field that no payload is read for, or for once only; `null` where it
 * was changed into something that the field cannot hold.
 */
export const keptOf = <Value>(
	{ schema }: { readonly schema: z.ZodType<Value> },
	value: unknown,
): Value | null => (value == null ? null : (schema.safeParse(value).data ?? null));

/** The known lead's own identity, source, consent and further fields stay as they are. */
export function keepKnown(read: Lead, known: KnownLead, sourceLabel: string | null): Lead {
	const source = isObject(known.source) ? known.source : {};
	const told = Object.fromEntries(
		Object.entries(source).filter(([, value]) => isText(value) || isFilled(value)),
	);
	return {
		...read,
		id: known.id,
		inquiryId: known.inquiryId,
		source: { ...read.source, ...told, ...(sourceLabel !== null && { label: sourceLabel }) },
		custom: { ...read.custom, ...(isObject(known.custom) && known.custom) },
	};
}
