import {
	comparableOf,
	leadFields,
	type Comparable,
	type Forms,
	type SearchedRecord,
} from '../../core/match';
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
		const { page, said } = await read(async ({ leads, matches }) => ({
			page: await leads.page(after, pageOf),
			// Not every lead says something, so these reach at least as far.
			said: new Map((await matches.page(after, pageOf)).map((each) => [each.leadId, each.forms])),
		}));
		for (const lead of page) {
			asked.push(lead.lastInquiryAt);
			const known = comparableOf(leadFields, { ...lead });
			records.push({ id: lead.id, comparable: filledFrom(known, said.get(lead.id) ?? []) });
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

/** What a lead's row does not keep, such as a place, as it was said. */
const filledFrom = (comparable: Comparable, forms: Forms): Comparable =>
	comparable.map((value, at) => value || (forms.find((form) => form[at])?.[at] ?? ''));

/** A lead that went while it was searched. */
const gone = (id: string): Person => ({
	...{ id, status: 'closed', fullName: null, email: null, phone: null, company: null },
	...{ domain: null, owner: null, firstSeenAt: 0, lastInquiryAt: 0, lastTouchAt: null },
	inquiries: 0,
});
