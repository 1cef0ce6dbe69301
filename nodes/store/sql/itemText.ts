import { itemPart, leadSchema } from '../../core/lead';
import type { LeadItem } from '../books';
import { assignmentOf } from './assignmentText';
import { packedText, plainText } from './packedText';
import { shortened, whole, type Defaults } from './shortened';

/** What the columns of an inquiry's row say, which its item need not say again. */
export interface ItemRow {
	workspace: string;
	id: string;
	lead_id: string | null;
}

const ofRow = { id: '', inquiryId: '', workspace: '', receivedAt: '' };

/** What a lead has where nothing is said; what is empty is not on an item. */
const leadDefaults = Object.fromEntries(
	Object.entries(itemPart('lead', leadSchema.parse(ofRow)) as object).filter(
		([field]) => !Object.hasOwn(ofRow, field),
	),
);

/** What each key of an item has where nothing is said, as the schemas have it. */
const partDefaults: Readonly<Record<string, Defaults>> = {
	match: { evidence: [], candidates: [], merged: false },
	validation: { issues: [], changes: [], guessed: [], sender: { name: null, test: false } },
};

const defaultsOf = (part: string, { workspace, id, lead_id }: ItemRow): Defaults | undefined => {
	if (part !== 'lead') return partDefaults[part];
	const ofColumns = { ...leadDefaults, inquiryId: id, workspace };
	return lead_id === null ? ofColumns : { ...ofColumns, id: lead_id };
};

/** Comes first, and names the keys that are written shortly. JSON of an item begins with a brace. */
const namesEnd = '{';

/**
 * An item as it is kept: its parts as nodes place them ({@link itemPart}), and its lead, its match and
 * its validation without what their schemas or the columns of its row say anyway. A part that is not
 * whole is kept as it is, so that every item comes back as a node has placed it.
 *
 * @example
 * itemText({ lead: { ...lead, test: false } }, row) // 'lead{"lead":{…}}', without a word of the test
 */
export function itemText(item: LeadItem, row: ItemRow): string {
	const names: string[] = [];
	const kept = Object.entries(item).map(([part, given]): [string, unknown] => {
		const value = itemPart(part, given);
		const defaults = defaultsOf(part, row);
		const short = defaults && shortened(value, defaults);
		if (short === undefined) return [part, value];
		names.push(part);
		return [part, short];
	});
	return packedText(`${names.join(' ')}${JSON.stringify(Object.fromEntries(kept))}`);
}

/**
 * Reads what {@link itemText} wrote.
 *
 * @param row the columns of the same row
 */
export function itemOf(kept: string, row: ItemRow): LeadItem {
	const text = plainText(kept);
	const start = text.indexOf(namesEnd);
	const item = JSON.parse(text.slice(start)) as LeadItem;
	if (start === 0) return item;
	const names = text.slice(0, start).split(' ');
	return Object.fromEntries(
		Object.entries(item).map(([part, value]) => {
			const defaults = names.includes(part) ? defaultsOf(part, row) : undefined;
			return [part, defaults ? itemPart(part, whole(value, defaults)) : value];
		}),
	);
}

/**
 * An item as it comes out of the store: it shows the owner that its lead has now, not the one that it
 * had when it was kept.
 *
 * @param assignment the newest one of the inquiry, as JSON
 */
export function itemWith(text: string, assignment: string | null, row: ItemRow): LeadItem {
	const kept = itemOf(text, row);
	return assignment === null
		? kept
		: { ...kept, assignment: itemPart('assignment', assignmentOf(assignment)) };
}
