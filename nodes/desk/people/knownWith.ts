import type { KnownLead, MatchKey, StoreSession } from '../../store';

type LeadBooks = Pick<StoreSession, 'leads'>;

/** Whom the store knows by what a text holds; of very many no more than a look-up gives. */
export interface Known {
	leads: KnownLead[];
	ids: string[];
	/** Whether more are known by it than are here. */
	hasMore: boolean;
	/** Whether one part of the text is that of others than another part. */
	differ: boolean;
}

/**
 * Whom the store knows by the keys that a text holds. What nobody is known by does not count.
 *
 * @example
 * (await knownWith(session, [{ kind: 'email', value: 'ada@example.com' }])).ids // ['lead_1']
 */
export async function knownWith(session: LeadBooks, keys: readonly MatchKey[]): Promise<Known> {
	const known: Array<Omit<Known, 'differ'>> = [];
	for (const key of keys) {
		const one = await knownWithKey(session, key);
		if (one.ids.length > 0) known.push(one);
	}
	const [first = { leads: [], ids: [], hasMore: false }, ...others] = known;
	const isFirst = ({ ids }: Pick<Known, 'ids'>) =>
		ids.length === first.ids.length && ids.every((id) => first.ids.includes(id));
	if (others.every(isFirst)) return { ...first, differ: false };
	const all = new Map(known.flatMap(({ leads }) => leads.map((lead) => [lead.id, lead])));
	const ids = [...new Set(known.flatMap((one) => one.ids))];
	const hasMore = known.some((one) => one.hasMore);
	return { leads: [...all.values()], ids, hasMore, differ: true };
}

/** The known leads with a key; where there is none, the ids under which items were kept with it. */
async function knownWithKey({ leads }: LeadBooks, key: MatchKey): Promise<Omit<Known, 'differ'>> {
	const { found, more } = await leads.findCandidates({ proving: [key] });
	const known = found.map(({ lead }) => lead);
	return known.length > 0
		? { leads: known, ids: idsOf(known), hasMore: more[key.kind] !== undefined }
		: { leads: known, ...(await leads.unknownWith(key)) };
}

/** The known leads that have one of the mailboxes and one of the numbers, however many have either. */
export async function knownWithBoth(
	{ leads }: LeadBooks,
	emails: readonly MatchKey[],
	phones: readonly MatchKey[],
): Promise<KnownLead[]> {
	const { found } = await leads.findCandidates({ proving: [...emails, ...phones] });
	return found
		.filter(({ sharedKinds }) => sharedKinds.includes('email') && sharedKinds.includes('phone'))
		.map(({ lead }) => lead);
}

export const idsOf = (leads: readonly KnownLead[]) => leads.map(({ id }) => id);
