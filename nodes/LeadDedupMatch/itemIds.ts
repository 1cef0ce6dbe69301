import type { IDataObject } from 'n8n-workflow';
import { readPath } from '../core/fieldPath';

const textAt = (json: IDataObject, ...path: string[]): string | null => {
	const value = readPath(json, path);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** The lead of an item, by its id. */
export const leadIdIn = (json: IDataObject): string | null => textAt(json, 'lead', 'id');

/** The known lead about which somebody is asked, else the likeliest that the lead of an item may be. */
export const candidateIn = (json: IDataObject): string | null =>
	textAt(json, 'match', 'review', 'otherId') ?? textAt(json, 'match', 'candidates', '0', 'leadId');

/** The leads of a group that Find Duplicates gave; none on any other item. */
export function groupIn(json: IDataObject): string[] {
	const ids = readPath(json, ['duplicates', 'ids']);
	return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** The lead that Merge made another on this item, the first of several. */
export const mergedIn = (json: IDataObject): string | null =>
	textAt(json, 'merge', 'mergedIds', '0');
