import type { IDataObject } from 'n8n-workflow';
import { matchSchema, type Relationship } from '../core/lead';

const matched = matchSchema.pick({ relationship: true });

/** What Lead Dedup Match said of the sender; `null` where it was not asked. */
export const relationshipOn = ({ match }: IDataObject): Relationship | null =>
	// Most items without it have none, and to say what is wrong with that takes zod long.
	match === undefined ? null : (matched.safeParse(match).data?.relationship ?? null);
