import { z } from 'zod/v4';
import { fieldRows, type FieldName } from './fields';

type Shape = { [Name in FieldName]: (typeof fieldRows)[Name]['schema'] };

const shape = Object.fromEntries(
	Object.entries(fieldRows).map(([name, { schema }]) => [name, schema]),
) as Shape;

/**
 * A lead: a person's interest, with one inquiry (one time they showed it).
 *
 * Flat on purpose, so that a CRM node maps `{{ $json.lead.email }}`. Instants are ISO 8601 UTC.
 * `id` is the known lead's id once Dedup Match has looked, and the inquiry's until then.
 */
export const leadSchema = z.object(shape);

export type Lead = z.infer<typeof leadSchema>;
