import {
	judge,
	knownOf,
	leadFields,
	leadModel,
	oddsOf,
	type Comparable,
	type LikeLead,
	type MatchModel,
} from '../../core/match';
import type { MatchKey, PersonIds, StoreSession } from '../../store';

/** A known lead that may be the same person as somebody. */
export interface AlikeLead {
	leadId: string;
	name: string | null;
	/** What both have, such as `phone` or `name`. */
	shares: string[];
}

/** A person may be known as very many leads; by so many of them others are looked for. */
const MOST_COMPARED_BY = 50;

/** So many are named. */
const MOST_NAMED = 40;

/** Who shares nothing that proves a person is named where it is as likely as this. */
const WORTH_NAMING = oddsOf(0.3);

/** What fields are called where two share them. */
const sharedNames: Readonly<Record<string, string>> = {
	...{ email: 'email', phone: 'phone', externalId: 'id' },
	company: 'company',
};

interface Alike {
	odds: number;
	shares: Set<string>;
}

/**
 * The known leads, beside their own, that may be the same person as somebody: who shares a mailbox or a number
 * with them, and who else is likely to be, the likeliest first, no more than 40.
 */
export async function alikeLeads(
	{ leads, matches, weights }: Pick<StoreSession, 'leads' | 'matches' | 'weights'>,
	{ leadIds, inquiryIds }: PersonIds,
): Promise<AlikeLead[]> {
	const alike = new Map<number, Alike>();
	const model = leadModel((await weights.inUse())?.weights);
	for (const id of [...new Set([...leadIds, ...inquiryIds])].slice(0, MOST_COMPARED_BY)) {
		const proving = await leads.keysOf(id);
		const forms = await matches.formsOf(id);
		for (const comparable of forms.length > 0 ? forms : [saysNothing]) {
			await noteAlike(matches, model, alike, { comparable, proving });
		}
	}
	const likeliest = [...alike].sort(([, one], [, other]) => other.odds - one.odds);
	const found = await matches.leadsOf(likeliest.map(([number]) => number));
	return found
		.filter(({ lead }) => !leadIds.includes(lead.id))
		.slice(0, MOST_NAMED)
		.map(({ number, lead: { id, fullName } }) => ({
			...{ leadId: id, name: fullName, shares: [...(alike.get(number)?.shares ?? [])] },
		}));
}

const saysNothing: Comparable = leadFields.map(() => '');

async function noteAlike(
	matches: StoreSession['matches'],
	model: MatchModel,
	alike: Map<number, Alike>,
	asked: { comparable: Comparable; proving: MatchKey[] },
) {
	const { comparable } = asked;
	const { like, known } = await matches.lookUp(asked);
	const candidates = like.map(({ number, forms }) => ({ id: number, comparables: forms }));
	const { weighed } = judge(model, comparable, candidates, knownOf(known));
	const odds = new Map(weighed.map((each) => [each.id, each.odds]));
	for (const each of like) {
		const of = odds.get(each.number) ?? Number.NEGATIVE_INFINITY;
		if (each.sharedKinds.length === 0 && of < WORTH_NAMING) continue;
		const before = alike.get(each.number);
		alike.set(each.number, {
			odds: Math.max(of, before?.odds ?? of),
			shares: new Set([...(before?.shares ?? []), ...sharesOf(comparable, each)]),
		});
	}
}

function sharesOf(comparable: Comparable, { forms, sharedKinds }: LikeLead): string[] {
	const isShared = (name: string) => {
		const at = leadFields.findIndex((field) => field.name === name);
		return comparable[at] !== '' && forms.some((form) => form[at] === comparable[at]);
	};
	const names = Object.keys(sharedNames).filter(isShared);
	const isNamed = isShared('firstName') && isShared('lastName');
	return [
		...sharedKinds,
		...names.map((name) => sharedNames[name] ?? name),
		...(isNamed ? ['name'] : []),
	];
}
