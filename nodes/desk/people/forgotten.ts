import type { KnownLead, ReadSession } from '../../store';

/** Reads once, keeping nobody from writing. */
type Read = <Result>(
	work: (session: Pick<ReadSession, 'leads'>) => Promise<Result>,
) => Promise<Result>;

/** What was found of those whom everybody has forgotten. */
export interface Forgotten {
	found: KnownLead[];
	/** The ID behind which to go on looking; `null` where all were looked at. */
	next: string | null;
}

/** So many leads are looked at in one transaction: some milliseconds. */
const atOnce = 1_000;

/** And so many in one call, that it ends within seconds. */
const mostLooks = 200;

/**
 * Finds open leads that have no owner, no clock that runs and no follow-up, and for which nothing is still
 * to come due. Spam, vendors and other leads whose inquiries have all ended are none of them.
 *
 * @param after the ID behind which to look; empty for the first
 * @param most how many to give
 */
export async function forgottenLeads(read: Read, after: string, most: number): Promise<Forgotten> {
	const found: KnownLead[] = [];
	let from = after;
	for (let looks = 0; looks < mostLooks; looks++) {
		const looked = await read(async ({ leads }) => await leads.forgotten(from, atOnce));
		found.push(...looked.found);
		if (found.length > most) {
			const some = found.slice(0, most);
			return { found: some, next: some.at(-1)?.id ?? from };
		}
		if (looked.end === null) return { found, next: null };
		from = looked.end;
	}
	return { found, next: from };
}
