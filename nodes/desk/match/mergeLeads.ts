import { isOpen } from '../../core/deliver';
import type { Candidate, Owner } from '../../core/lead';
import {
	calledBy,
	inOrderOfMerging,
	mergeByRecord,
	settledElsewhere,
	suggestSurvivor,
	type MergedLead,
	type Survivorship,
} from '../../core/match';
import type { Holding, KnownLead, StoreSession } from '../../store';
import { wakeWaiting } from '../assign/wakeWaiting';
import { areApart } from './apart';

/** Which leads are to be one. */
export interface MergeFacts {
	/** Of leads, or of inquiries for the leads that they are of. */
	leadIds: readonly string[];
	/** The one that is to stay; `null` for the one that is best suited. */
	survivorId: string | null;
	survivorship: Survivorship;
	/** Whether it counts more that they are one than that somebody said they are not. */
	overrules: boolean;
	/** Who has it done; empty where nobody told. */
	by: string;
	/** False for a look before it. */
	forGood: boolean;
	/** Whom the item that names them may be, which says of records which they are. */
	candidates?: readonly NamedCandidate[];
}

/** What an item says of one whom its lead may be. */
export type NamedCandidate = Pick<Candidate, 'leadId' | 'name' | 'record'>;

/** What became of leads that were to be one. */
export interface Merging {
	/** In a sentence or two. */
	reason: string;
	/** Whether it is done, or would be. */
	canMerge: boolean;
	done: boolean;
	/** The lead that stays; `null` where nothing is to be merged. */
	leadId: string | null;
	/** The leads that are it from now on. */
	mergedIds: string[];
	owner: Owner | null;
	/** What changes in the record of the lead that stays, by field. */
	update: MergedLead['changes'];
	origins: Partial<MergedLead['origins']>;
	/** The records in a CRM of all of them, so that they can be merged there. */
	crmRecords: Array<{
		leadId: string;
		system: string | null;
		id: string | null;
		url: string | null;
	}>;
	inquiries: number;
	/** Owners who had one of them as an open lead and have it no longer. */
	released: Array<{ owner: string; name: string; inquiryId: string }>;
}

/** What it takes to make one lead of several, or to take that back. */
export type MergeBooks = Pick<
	StoreSession,
	| 'leads'
	| 'inquiries'
	| 'merges'
	| 'holdings'
	| 'deliveries'
	| 'events'
	| 'timers'
	| 'doubts'
	| 'settings'
>;

/**
 * Makes one lead of several: all that is theirs is the survivor's from then on, and who asks for one of
 * the others by its id is given the survivor.
 *
 * One of them is an open lead once: who works on it goes on. Where two do, it is whose lead the
 * survivor is, by its rule for owners; the other is told of in `released`.
 *
 * @param now epoch milliseconds
 */
export async function mergeLeads(
	session: MergeBooks,
	facts: MergeFacts,
	now: number,
): Promise<Merging> {
	const found = await leadsOf(session, facts.leadIds);
	const elsewhere = settledElsewhere(found.unknown, facts.candidates ?? []);
	if (elsewhere !== undefined) return notMerged(`Nothing was merged: ${elsewhere}`);
	if (found.unknown.length > 0) {
		const named = found.unknown.map((id) => `"${id}"`).join(', ');
		return notMerged(`Nothing was merged: the store knows no lead with the ID ${named}.`);
	}
	const { survivor, why } = await chooseSurvivor(session, found.leads, facts.survivorId);
	if (!survivor) return notMerged(why);
	const others = found.leads.filter(({ id }) => id !== survivor.id);
	if (others.length === 0) {
		const why =
			new Set(facts.leadIds).size < 2
				? 'only one lead is named, and it takes two.'
				: 'these are one lead already.';
		return notMerged(`Nothing was merged: ${why}`, survivor);
	}
	for (const other of facts.overrules ? [] : others) {
		if (!(await areApart(session, survivor, other))) continue;
		const names = `${calledBy(other)} (${other.id}) and ${calledBy(survivor)} (${survivor.id})`;
		return notMerged(
			`Nothing was merged: somebody decided that ${names} are not the same person. Take that decision back first.`,
			survivor,
		);
	}
	const merging = { ...notMerged(''), canMerge: true, done: facts.forGood, leadId: survivor.id };
	let current: Current = { lead: survivor, holding: await holdingOf(session, survivor.id) };
	for (const other of inOrderOfMerging(others)) {
		current = await mergeOne(session, merging, { current, other, facts, why, now });
	}
	const crmRecords = [survivor, ...others].flatMap(({ id: leadId, crm }) =>
		crm ? [{ leadId, system: crm.system, id: crm.id, url: crm.url }] : [],
	);
	const update = changesSince(survivor, merging.update);
	return {
		...merging,
		...{ owner: current.lead.owner, update, crmRecords },
		reason: reasonOf(merging, { survivor, others, why }),
	};
}

/** The survivor as it is so far, and who has it as an open lead. */
interface Current {
	lead: KnownLead;
	holding: Holding | null;
}

interface Step {
	current: Current;
	other: KnownLead;
	facts: MergeFacts;
	why: string;
	now: number;
}

async function mergeOne(session: MergeBooks, merging: Merging, step: Step): Promise<Current> {
	const { current, other, facts, now } = step;
	const survivor = current.lead;
	const holdings = { survivor: current.holding, merged: await holdingOf(session, other.id) };
	const { survivorship } = facts;
	const record = { survivor, merged: other, holdings, survivorship };
	const { lead: after, origins, changes } = mergeByRecord(record);
	merging.mergedIds.push(other.id);
	for (const [field, change] of Object.entries(changes)) {
		const name = field as keyof typeof changes;
		merging.update[name] = { ...change, from: merging.update[name]?.from ?? change.from };
	}
	for (const [field, origin] of Object.entries(origins)) {
		const name = field as keyof typeof origins;
		if (origin.leadId !== survivor.id || !merging.origins[name]) merging.origins[name] = origin;
	}
	const stays = origins.owner.leadId === other.id ? holdings.merged : holdings.survivor;
	const holding = stays ?? holdings.survivor ?? holdings.merged;
	const { survivor: one, merged: two } = holdings;
	const loses = one && two && one.ownerKey !== two.ownerKey ? (holding === one ? two : one) : null;
	if (loses) {
		const { ownerKey: owner, inquiryId } = loses;
		const name = (loses === one ? survivor : other).owner?.name ?? owner;
		merging.released.push({ owner, name, inquiryId });
	}
	const moved = facts.forGood
		? (await session.merges.merge({ ...record, after, at: now })).inquiryIds.length
		: other.inquiries;
	merging.inquiries += moved;
	if (!facts.forGood) return { lead: after, holding };
	await keepHolding(session, { survivorId: survivor.id, holdings, holding, loses }, now);
	await renameDeliveries(session, survivor.id, other.id);
	await session.events.append([
		{
			...{ at: now, type: 'lead.merged', inquiryId: null, leadId: survivor.id },
			data: { merged: other.id, origins, inquiries: moved, by: facts.by },
		},
	]);
	return { lead: after, holding: holding && { ...holding, leadId: survivor.id } };
}

interface HoldingStep {
	survivorId: string;
	holdings: { survivor: Holding | null; merged: Holding | null };
	/** The one that goes on. */
	holding: Holding | null;
	/** The one that ends, of somebody else. */
	loses: Holding | null;
}

async function keepHolding(
	{ holdings: book, events, timers }: MergeBooks,
	{ survivorId, holdings, holding, loses }: HoldingStep,
	now: number,
) {
	if (holdings.merged) await book.end(holdings.merged.leadId);
	if (holdings.survivor && holdings.merged) await wakeWaiting({ timers }, now);
	if (holding && holding === holdings.merged) await book.take({ ...holding, leadId: survivorId });
	if (!loses) return;
	await events.append([
		{
			...{ at: now, type: 'lead.released', inquiryId: loses.inquiryId, leadId: survivorId },
			data: { owner: loses.ownerKey, why: 'merged' },
		},
	]);
}

/** What is still to go out is about the lead that there is. */
export async function renameDeliveries(
	{ deliveries }: Pick<StoreSession, 'deliveries'>,
	leadId: string,
	before: string,
): Promise<void> {
	for (const delivery of await deliveries.ofLead(leadId)) {
		if (delivery.leadId === before && isOpen(delivery)) {
			await deliveries.save({ ...delivery, leadId });
		}
	}
}

const holdingOf = async ({ holdings }: Pick<StoreSession, 'holdings'>, leadId: string) =>
	(await holdings.find(leadId)) ?? null;

async function leadsOf(session: Pick<StoreSession, 'leads' | 'inquiries'>, ids: readonly string[]) {
	const leads = new Map<string, KnownLead>();
	const unknown: string[] = [];
	for (const id of ids) {
		const lead = await leadOf(session, id);
		if (lead) leads.set(lead.id, lead);
		else unknown.push(id);
	}
	return { leads: [...leads.values()], unknown };
}

/** A lead by its id, or by that of one of its inquiries. */
export async function leadOf(
	{ leads, inquiries }: Pick<StoreSession, 'leads' | 'inquiries'>,
	id: string,
): Promise<KnownLead | undefined> {
	const known = await leads.find(id);
	if (known) return known;
	const leadId = (await inquiries.find(id))?.leadId ?? null;
	return leadId === null ? undefined : await leads.find(leadId);
}

async function chooseSurvivor(
	session: MergeBooks,
	leads: readonly KnownLead[],
	survivorId: string | null,
): Promise<{ survivor: KnownLead | undefined; why: string }> {
	if (survivorId === null) {
		const suggested = suggestSurvivor(leads);
		if (!suggested) return { survivor: undefined, why: 'Nothing was merged: no lead is named.' };
		return { survivor: leads.find(({ id }) => id === suggested.lead.id), why: suggested.why };
	}
	const named = await leadOf(session, survivorId);
	const survivor = leads.find(({ id }) => id === named?.id);
	const none = `Nothing was merged: the lead that is to stay, "${survivorId}", is none of those to merge.`;
	return { survivor, why: survivor ? 'was named' : none };
}

/** Of several merges one after the other, what is another in the end. */
const changesSince = (survivor: KnownLead, update: Merging['update']): Merging['update'] =>
	Object.fromEntries(
		Object.entries(update).filter(
			([, { from, to, origin }]) => from !== to && origin !== survivor.id,
		),
	);

function reasonOf(
	{ done, update, inquiries, released }: Merging,
	{ survivor, others, why }: { survivor: KnownLead; others: readonly KnownLead[]; why: string },
): string {
	const names = others.map((other) => `${calledBy(other)} (${other.id})`).join(', ');
	const stays = `${calledBy(survivor)} (${survivor.id})`;
	const changed = Object.keys(update).length;
	const came = `${inquiries} ${inquiries === 1 ? 'inquiry comes' : 'inquiries come'} along, and ${changed === 0 ? 'no field changes' : `${changed} ${changed === 1 ? 'field changes' : 'fields change'}`}`;
	const lost =
		released.length === 0
			? ''
			: ` ${released.map(({ name }) => name).join(', ')} no longer ${released.length === 1 ? 'has' : 'have'} it as an open lead.`;
	const whyStays = `it stays because it ${why}`;
	return done
		? `Merged ${names} into ${stays}: ${whyStays}; ${came}.${lost}`
		: `Nothing was merged, because Write for Good is off. It would merge ${names} into ${stays}: ${whyStays}; ${came}.`;
}

const notMerged = (reason: string, survivor?: KnownLead): Merging => ({
	...{ reason, canMerge: false, done: false, leadId: survivor?.id ?? null, mergedIds: [] },
	...{ owner: survivor?.owner ?? null, update: {}, origins: {}, crmRecords: [] },
	...{ inquiries: 0, released: [] },
});
