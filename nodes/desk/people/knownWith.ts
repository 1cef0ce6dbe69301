import type { KnownLead, MatchKey, StoreSession } from '../../store';

type LeadBooks = Pick<StoreSession, 'leads'>;

/** Whom the store knows by what a text holds. */
export interface Known {
	leads: KnownLead[];
	ids: string[];
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
	const [first = { leads: [], ids: [] }, ...others] = known;
	const isFirst = ({ ids }: Pick<Known, 'ids'>) =>
		ids.length === first.ids.length && ids.every((id) => first.ids.includes(id));
	if (others.every(isFirst)) return { ...first, differ: false };
	const all = new Map(known.flatMap(({ leads }) => leads.map((lead) => [lead.id, lead])));
	const ids = [...new Set(known.flatMap((one) => one.ids))];
	return { leads: [...all.values()], ids, differ: true };
}

/** The known leads with a key; where there is none, the ids under which items were kept with it. */
async function knownWithKey({ leads }: LeadBooks, key: MatchKey) {
	const known = (await leads.findCandidates([key])).map(({ lead }) => lead);
	return { leads: known, ids: known.length > 0 ? idsOf(known) : await leads.unknownWith([key]) };
}

export const idsOf = (leads: readonly KnownLead[]) => leads.map(({ id }) => id);
