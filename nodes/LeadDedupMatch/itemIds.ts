import type { IDataObject } from 'n8n-workflow';
import { readPath } from '../core/fieldPath';
import { candidateSchema, type Candidate } from '../core/lead';
import { isIdOfRecord } from '../core/match';

const textAt = (json: IDataObject, ...path: string[]): string | null => {
	const value = readPath(json, path);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** The lead of an item, by its id. */
export const leadIdIn = (json: IDataObject): string | null => textAt(json, 'lead', 'id');

/** Whom somebody is asked about, else the likeliest known lead that the lead of an item may be, else a record. */
export function candidateIn(json: IDataObject): string | null {
	const asked = textAt(json, 'match', 'review', 'otherId');
	if (asked !== null) return asked;
	const candidates = readPath(json, ['match', 'candidates']);
	const ids = Array.isArray(candidates)
		? candidates.map((_, at) => textAt(json, 'match', 'candidates', `${at}`, 'leadId'))
		: [];
	const [first = null] = ids;
	// A doubt that nobody noted is one about a record, which stands first.
	if (textAt(json, 'match', 'decision') === 'review') return first;
	return ids.find((id) => id !== null && !isIdOfRecord(id)) ?? first;
}

/** Whom the lead of an item may be, as the item says it; none where it says nothing of it. */
export function candidatesIn(json: IDataObject): Candidate[] {
	const candidates = readPath(json, ['match', 'candidates']);
	return Array.isArray(candidates)
		? candidates.flatMap((each) => candidateSchema.safeParse(each).data ?? [])
		: [];
}

/** The leads of a group that Find Duplicates gave; none on any other item. */
export function groupIn(json: IDataObject): string[] {
	const ids = readPath(json, ['duplicates', 'ids']);
	return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** The lead that Merge made another on this item, the first of several. */
export const mergedIn = (json: IDataObject): string | null =>
	textAt(json, 'merge', 'mergedIds', '0');
