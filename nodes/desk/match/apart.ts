import {
	apartBy,
	hashedMark,
	marksOf,
	saysNothingElse,
	saysTheSame,
	type FoundLead,
	type Person,
	type Told,
} from '../../core/match';
import type { KnownLead, ReadSession, StoreSession } from '../../store';

/** For what the workspace's key is. */
const use = 'not the same';

type ApartBooks = Pick<StoreSession, 'doubts' | 'leads' | 'merges' | 'settings'>;

/**
 * Remembers that two leads are not the same person: about them, whatever becomes of their IDs, and about
 * whoever comes with what tells one of them.
 */
export async function keepApart(
	session: ApartBooks,
	one: KnownLead,
	other: KnownLead,
): Promise<void> {
	const key = await session.settings.key(use);
	await session.doubts.keepApart(await pairsOf(session, key, one, other));
}

/** Forgets that; returns whether it was known. */
export async function forgetApart(
	session: ApartBooks,
	one: KnownLead,
	other: KnownLead,
): Promise<boolean> {
	const key = await session.settings.keptKey(use);
	if (key === undefined) return false;
	return (await session.doubts.forgetApart(await pairsOf(session, key, one, other))) > 0;
}

/** What a look at those decisions takes. */
export type ApartReads = Pick<ReadSession, 'doubts' | 'leads' | 'merges' | 'settings'>;

/**
 * Those of some people of whom somebody said that they are not the same person, by their places in the list.
 *
 * @param ofLeads whether they are known leads, whose further mailboxes and former IDs count too
 */
export async function apartAmong(
	session: ApartReads,
	people: ReadonlyArray<Person & { id: string }>,
	ofLeads: boolean,
): Promise<Array<[number, number]>> {
	const key = await session.settings.keptKey(use);
	if (key === undefined) return [];
	const placesOf = new Map<string, number[]>();
	const excluded: string[][] = [];
	for (const [place, person] of people.entries()) {
		const told = ofLeads ? await toldOf(session, person) : { ids: [person.id], person };
		const marks = hashedMarks(told, key);
		for (const mark of marks) {
			const places = placesOf.get(mark);
			if (places) places.push(place);
			else placesOf.set(mark, [place]);
		}
		excluded.push(await session.doubts.apartFrom(marks));
	}
	return excluded.flatMap((marks, place) =>
		marks
			.flatMap((mark) => placesOf.get(mark) ?? [])
			.filter((other) => other > place)
			.map((other): [number, number] => [place, other]),
	);
}

/** Whether somebody said that two leads are not the same person. */
export async function areApart(
	session: ApartBooks,
	one: KnownLead,
	other: KnownLead,
): Promise<boolean> {
	const key = await session.settings.keptKey(use);
	if (key === undefined) return false;
	const hashed = async (lead: KnownLead) => hashedMarks(await toldOf(session, lead), key);
	const others = new Set(await session.doubts.apartFrom(await hashed(one)));
	return others.size > 0 && (await hashed(other)).some((mark) => others.has(mark));
}

/**
 * The known leads that may be who asks, those marked of whom somebody said that they are not. Who says
 * nothing but what a known lead says is taken for that one.
 */
export async function markApart(
	session: Pick<StoreSession, 'doubts' | 'merges' | 'settings'>,
	person: Person,
	found: readonly FoundLead[],
): Promise<readonly FoundLead[]> {
	if (found.length === 0) return found;
	const key = await session.settings.keptKey(use);
	if (key === undefined) return found;
	const same = saidAgain(person, found);
	const asks = hashedMarks({ ids: same, person }, key);
	const others = new Set(await session.doubts.apartFrom(asks));
	if (others.size === 0) return found;
	const marksOfFound = new Map<FoundLead, readonly string[]>();
	for (const each of found) {
		const { lead } = each;
		if (same.includes(lead.id)) continue;
		const ids = [lead.id, ...(await session.merges.mergedInto(lead.id))];
		const marks = hashedMarks({ ids, person: lead }, key);
		if (marks.some((mark) => others.has(mark))) marksOfFound.set(each, marks);
	}
	const apart = await fromEachOther(session, [...marksOfFound]);
	return found.map((each) => {
		if (apart.has(each)) return { ...each, isDoubted: true };
		return marksOfFound.has(each) ? { ...each, isAnother: true } : each;
	});
}

/**
 * Those of whom it was said that they are not each other: who has something of each of them may be either,
 * and nobody has said which.
 */
async function fromEachOther(
	{ doubts }: Pick<StoreSession, 'doubts'>,
	found: ReadonlyArray<[FoundLead, readonly string[]]>,
): Promise<ReadonlySet<FoundLead>> {
	const apart = new Set<FoundLead>();
	for (const [one, marks] of found.length > 1 ? found : []) {
		const others = new Set(await doubts.apartFrom([...marks]));
		const isApart = found.some(
			([other, its]) => other !== one && its.some((mark) => others.has(mark)),
		);
		if (isApart) apart.add(one);
	}
	return apart;
}

/** Who said exactly the same, else who said nothing else; there may be several. */
function saidAgain(person: Person, found: readonly FoundLead[]): string[] {
	const ids = (said: typeof saysTheSame) =>
		found.filter(({ lead }) => said(person, lead)).map(({ lead }) => lead.id);
	const same = ids(saysTheSame);
	return same.length > 0 ? same : ids(saysNothingElse);
}

const hashedMarks = (told: Told, key: string) => marksOf(told).map((mark) => hashedMark(mark, key));

async function pairsOf(session: ApartBooks, key: string, one: KnownLead, other: KnownLead) {
	const pairs = apartBy(await toldOf(session, one), await toldOf(session, other));
	return pairs.map((pair): [string, string] => [
		hashedMark(pair[0], key),
		hashedMark(pair[1], key),
	]);
}

async function toldOf(
	{ leads, merges }: Pick<ApartReads, 'leads' | 'merges'>,
	lead: Person & { id: string },
): Promise<Told> {
	const ids = [lead.id, ...(await merges.mergedInto(lead.id))];
	return { ids, person: lead, keys: await leads.keysOf(lead.id) };
}
