import { comparableOf, leadFields, type SearchedRecord } from '../../core/match';
import {
	searchDuplicates,
	type DuplicatesFacts,
	type FoundDuplicates,
	type Person,
	type ReadBooks,
} from './duplicates';

/** So many known leads are read at once. */
const pageOf = 1000;

/** What is looked for among known leads. */
export interface StoreDuplicatesFacts extends DuplicatesFacts {
	/** Only groups with somebody who asked since then, in milliseconds since 1970; `null` for all. */
	since: number | null;
}

/**
 * Looks for known leads of a workspace that are one person. They are read page by page, and of each only
 * what is compared is kept until it is in a group.
 */
export async function duplicatesInStore(
	read: ReadBooks,
	{ since, ...facts }: StoreDuplicatesFacts,
): Promise<FoundDuplicates> {
	const records: SearchedRecord[] = [];
	const asked: number[] = [];
	let isMore = true;
	while (isMore) {
		const after = records.at(-1)?.id ?? '';
		const page = await read(async ({ leads }) => await leads.page(after, pageOf));
		for (const lead of page) {
			asked.push(lead.lastInquiryAt);
			records.push({ id: lead.id, comparable: comparableOf(leadFields, { ...lead }) });
		}
		isMore = page.length === pageOf;
	}
	return await searchDuplicates(
		read,
		{
			...{ records, isStore: true },
			isWanted: (place) => since === null || (asked[place] ?? 0) >= since,
			async peopleAt({ leads }, places) {
				const people: Person[] = [];
				for (const place of places) {
					const lead = await leads.find(records[place]?.id ?? '');
					people.push(lead ?? gone(records[place]?.id ?? ''));
				}
				return people;
			},
		},
		facts,
	);
}

/** A lead that went while it was searched. */
const gone = (id: string): Person => ({
	...{ id, status: 'closed', fullName: null, email: null, phone: null, company: null },
	...{ domain: null, owner: null, firstSeenAt: 0, lastInquiryAt: 0, lastTouchAt: null },
	inquiries: 0,
});
