import { areTwoPeople, calledBy, reachOfEmail } from '../../core/match';
import type { KnownLead, PersonName, SomeIds, StoreSession } from '../../store';
import { idsOf, knownWith, knownWithBoth, type Known } from './knownWith';
import { readReach, type Reach } from './readReach';

/** What says who is meant; all of it may be missing. */
export interface Whose {
	inquiryId: string | null;
	leadId: string | null;
	/** In any form in which Lead Normalize reads one. */
	email: string | null;
	phone: string | null;
	/**
	 * Of a phone that does not say its country, ISO 3166-1 alpha-2; `null` for the one with which
	 * Lead Normalize read a lead of the workspace last.
	 */
	defaultCountry: string | null;
}

/** A lead, or one inquiry of a lead: `leadId` is `null` for one that never passed Dedup Match. */
export interface MeantLead {
	inquiryId: string | null;
	leadId: string | null;
}

/** Why it is not exactly one lead that is meant. */
export type MeantProblem = 'lead.notNamed' | 'lead.unclear' | 'lead.unknown' | 'lead.several';

/** Who is meant, as far as the store knows. */
export interface Meant {
	/** The person, who may be known as several leads; `null` when nobody was found. */
	person: PersonName | null;
	/** How the person was found, such as `email`; empty when nobody was. */
	by: string;
	/** The lead, where it is exactly one. */
	lead: MeantLead | null;
	/** Why it is not exactly one lead, as the end of a sentence; `null` when it is. */
	problem: string | null;
	/** The same for programs; `null` when it is exactly one. */
	code: MeantProblem | null;
	/**
	 * What else is to be known of how they were found, as a clause: how a phone was read that does not
	 * say its country, or what was given besides and is another's; `null` for nothing.
	 */
	note: string | null;
}

type MeantBooks = Pick<StoreSession, 'inquiries' | 'leads' | 'people' | 'settings'>;

/**
 * Finds out who is meant, the same way for all that is done with a person or a lead:
 *
 * 1. by the inquiry's ID, else by the lead's ID; either may be of one that never passed Dedup Match;
 * 2. else by email: those known under it, and of several only the ones that have the phone too,
 *    where one is given and any of them has it;
 * 3. else by phone. A number, or a mailbox that several people read, can be that of several, and then
 *    nobody is taken, nor of those with a mailbox whose names are different people's, and no more by a text that holds the addresses or numbers of several, or a
 *    number that may be two.
 *
 * Several leads with one email and no contrary name are one person: what is done with a person is done with all of
 * them. What is done with a lead's clocks is done with none of several: a clock that goes on is
 * heard of, one that is stopped for the wrong lead is not.
 *
 * @example
 * (await whoIsMeant(session, { ...nothing, email: 'Ada@example.com' })).lead?.leadId // 'lead_1'
 */
export async function whoIsMeant(session: MeantBooks, whose: Whose): Promise<Meant> {
	const { inquiryId, leadId } = whose;
	return (
		(inquiryId === null ? null : await byInquiryId(session, inquiryId, leadId)) ??
		(leadId === null ? null : await byLeadId(session, leadId)) ??
		withUnknownId(await byReach(session, whose), whose)
	);
}

async function byInquiryId(
	session: MeantBooks,
	inquiryId: string,
	leadId: string | null,
): Promise<Meant | null> {
	const inquiry = await session.inquiries.find(inquiryId);
	if (!inquiry) return await byTraces(session, { inquiryIds: [inquiryId] });
	return foundLead({ inquiryId, leadId: inquiry.leadId ?? leadId }, 'ID');
}

async function byLeadId(session: MeantBooks, id: string): Promise<Meant | null> {
	const lead = await meantById(session, id);
	return lead ? foundLead(lead, 'ID') : await byTraces(session, { leadIds: [id] });
}

/** A lead goes by the id of its inquiry where it has none of its own. */
async function meantById(
	{ leads, inquiries }: MeantBooks,
	id: string,
): Promise<MeantLead | undefined> {
	const known = await leads.find(id);
	if (known) return { inquiryId: null, leadId: known.id };
	const inquiry = await inquiries.find(id);
	return inquiry && { inquiryId: id, leadId: inquiry.leadId };
}

/** One of whom there is no record, and yet an inquiry, a clock or an event names them. */
async function byTraces({ people }: MeantBooks, name: PersonName): Promise<Meant | null> {
	const { leadIds, inquiryIds } = await people.find(name);
	const [leadId = null] = leadIds;
	if (leadId !== null) return foundLead({ inquiryId: null, leadId }, 'ID');
	const [inquiryId = null] = inquiryIds;
	return inquiryId === null ? null : foundLead({ inquiryId, leadId }, 'ID');
}

async function byReach(session: MeantBooks, whose: Whose): Promise<Meant> {
	const reach = await readReach(session, whose);
	const withEmail = await knownWith(session, reach.emails);
	if (withEmail.differ) return several(ofDifferentLeads('email', withEmail, 'lead ID'));
	if (withEmail.ids.length > 0) {
		const isTheirs = reach.emails.every(({ value }) => reachOfEmail(value) === 'personal');
		// However many leads somebody has under their own mailbox, all are theirs.
		const why = whyNoneOf('email', isTheirs ? { ...withEmail, hasMore: false } : withEmail);
		const isOneOfSeveral = withEmail.ids.length > 1 && reach.phones.length > 0;
		const both = isOneOfSeveral ? await knownWithBoth(session, reach.emails, reach.phones) : [];
		if (both.length > 0) return await foundOf(session, asAll(idsOf(both)), 'email and phone');
		if (why) return several(why);
		const note = await whosePhone(session, reach, withEmail);
		return { ...(await foundOf(session, withEmail, 'email')), note };
	}
	const withPhone = await knownWith(session, reach.phones);
	if (withPhone.differ) return several(ofDifferentLeads('phone', withPhone, 'email or lead ID'));
	const why = whyNoneOf('phone', withPhone);
	if (why) return several(why);
	if (withPhone.ids.length === 0) return nobody(whose, reach);
	return { ...(await foundOf(session, withPhone, 'phone')), note: reach.asRead };
}

/** Who was found although an ID was given that nothing is known of, such as that of another system. */
const withUnknownId = (meant: Meant, { inquiryId, leadId }: Whose): Meant =>
	meant.person && (inquiryId ?? leadId) !== null
		? { ...meant, note: meant.note ?? `the store knows nothing by the ID "${inquiryId ?? leadId}"` }
		: meant;

/** Whose phone was given beside the email of others; `null` where it is nobody else's. */
async function whosePhone(
	session: MeantBooks,
	{ phones }: Reach,
	{ ids }: Known,
): Promise<string | null> {
	const { leads, ids: withPhone } = await knownWith(session, phones);
	const [other] = leads;
	if (!other || withPhone.some((id) => ids.includes(id))) return null;
	return `the phone is that of ${calledBy(other)}, who is another lead`;
}

function ofDifferentLeads(by: string, { leads, ids }: Known, instead: string): string {
	const names = ids
		.map((id) => leads.find((lead) => lead.id === id))
		.map((lead, index) => (lead ? calledBy(lead) : ids[index]));
	return `the ${by} is that of different leads (${names.join(', ')}): name one by ${instead}`;
}

/** Why nobody is taken of those with a key: they cannot all be one person. */
function whyNoneOf(kind: 'email' | 'phone', { leads, ids, hasMore }: Known): string | undefined {
	const others = kind === 'email' ? 'lead ID' : 'email or lead ID';
	const names = differentPeople(leads).map(calledBy).join(', ');
	if (names !== '')
		return `the ${kind} is that of different people (${names}): name one by ${others}`;
	// Not all of so many were looked at, so nobody knows whether they are one.
	return hasMore
		? `the ${kind} is that of more than ${ids.length} known leads: name one by ${others}`
		: undefined;
}

/** Two who cannot be taken for one, because their names are others; none when all may be one person. */
function differentPeople(leads: readonly KnownLead[]): KnownLead[] {
	for (const one of leads) {
		const other = leads.find((lead) => areTwoPeople(one, lead));
		if (other) return [one, other];
	}
	return [];
}

/** Ids of which there are no more. */
const asAll = (ids: string[]): SomeIds => ({ ids, hasMore: false });

async function foundOf(session: MeantBooks, { ids, hasMore }: SomeIds, by: string): Promise<Meant> {
	const [only = '', ...others] = ids;
	if (others.length > 0) {
		const count = hasMore ? `more than ${ids.length}` : ids.length;
		const problem = `${count} known leads share this ${by}, so none was taken`;
		return { ...several(problem), person: { leadIds: ids }, by };
	}
	return foundLead((await meantById(session, only)) ?? { inquiryId: null, leadId: only }, by);
}

const foundLead = (lead: MeantLead, by: string): Meant => ({
	person: {
		leadIds: lead.leadId === null ? [] : [lead.leadId],
		inquiryIds: lead.inquiryId === null ? [] : [lead.inquiryId],
	},
	by,
	lead,
	problem: null,
	code: null,
	note: null,
});

const notFound = (code: MeantProblem, problem: string): Meant => ({
	person: null,
	by: '',
	lead: null,
	problem,
	code,
	note: null,
});

const several = (problem: string): Meant => notFound('lead.several', problem);

function nobody({ inquiryId, leadId, email, phone }: Whose, reach: Reach): Meant {
	const { emails, phones, asRead, notRead, ambiguous } = reach;
	if (ambiguous !== null) {
		const problem = `${ambiguous}, so nobody was taken: write it with its country code`;
		return notFound('lead.unclear', problem);
	}
	const note = asRead ?? notRead;
	const byEmail = emails.length > 0 ? ['email'] : [];
	const byPhone = phones.length > 0 || note !== null ? ['phone'] : [];
	const tried = [...byEmail, ...byPhone].join(' or ');
	if (tried) {
		const problem = `the store knows no lead with this ${tried}${note ? ` (${note})` : ''}`;
		return notFound('lead.unknown', problem);
	}
	const given = [...(email === null ? [] : ['email']), ...(phone === null ? [] : ['phone'])];
	if (given.length > 0) {
		return notFound('lead.unclear', `the ${given.join(' or ')} is none that could be looked up`);
	}
	return leadId === null && inquiryId === null
		? notFound('lead.notNamed', 'the item names no lead ID, inquiry ID, email or phone')
		: notFound('lead.unknown', 'the store knows no lead or inquiry with this ID');
}
