import {
	noNeeds,
	type Assignment,
	type Lead,
	type LeadNeeds,
	type Qualification,
} from '../../core/lead';
import { leadMarksOf, passedOnBy, type RouteFacts, type Routing } from '../../core/route';
import type { KnownLead, LeadBook, LeadItem, Shadow, StoreSession } from '../../store';
import { asKnown } from '../people';
import { accountOwner } from './accountOwner';
import { keepersOf, type Keeping } from './keepers';
import { leadOwner, type OwnerOnItem } from './leadOwner';
import type { Team } from './Team';

type QualificationOfLead = Pick<
	Qualification,
	'verdict' | 'category' | 'reason' | 'priority' | 'slaPolicy'
>;

/** Whom a lead may be given to, and what is known of it. */
export interface AssignFacts {
	lead: Lead;
	/** As it is to come back, should it wait. */
	item: LeadItem;
	routing: Routing;
	/** The hash of the settings that the routing was made of. */
	hash: string;
	/** The routing's owners, as the lead's workspace knows them. */
	team: Team;
	/** Who owns the lead by what the item says. */
	ownerOnItem: OwnerOnItem;
	/** What Lead Qualify Score said of the lead, if it was asked. */
	qualification: QualificationOfLead | null;
	/** What the lead needs of its owner, by a line of the pools table; nothing if not given. */
	needs?: (row: number) => LeadNeeds;
	/** What the lead has of what a line of the pools table keeps together; nothing if not given. */
	keeps?: (row: number) => string;
	/** What the conditions of the rule at an index saw on the lead; `null` when they are not met. */
	ruleMet: (index: number) => string | null;
	/** The caps of the table whose conditions the lead meets, by their place in it. */
	capsMet: ReadonlySet<number>;
}

/** Where it is looked up what is known of a lead. */
export type FactBooks = Pick<StoreSession, 'assignments' | 'inquiries' | 'settings'> & {
	leads: Pick<LeadBook, 'find' | 'ofAccount'>;
	/** Where leads are whose it gave them; not there where they are whose they are. */
	shadow?: Shadow;
};

/** What is decided from, and what is known beside it. */
interface KnownFacts {
	facts: RouteFacts;
	/** Under the id by which the store knows it. */
	lead: Lead;
	/** As the store has it; `undefined` for one that Dedup Match has not seen. */
	stored: KnownLead | undefined;
	keeping: Keeping;
}

/**
 * What an owner of a lead is decided from: what the item says, with what the store knows now.
 *
 * @param known the newest assignment of the inquiry
 * @param now epoch milliseconds
 */
export async function routeFactsOf(
	session: FactBooks,
	given: AssignFacts,
	known: Assignment | undefined,
	now: number,
): Promise<KnownFacts> {
	const { routing, team, ownerOnItem, ruleMet, capsMet, needs, keeps, qualification } = given;
	// Another inquiry of the same person may have been assigned since Dedup Match looked.
	const { lead, known: stored } = await asKnown(session, given.lead);
	const said = { ...ownerOnItem, stored, inquiryId: lead.inquiryId, crmBefore: lead.crm };
	const knownOwner = await leadOwner(session, team, said);
	const marks = leadMarksOf(lead, ownerOnItem.crm ?? lead.crm);
	const isFresh = known === undefined && session.shadow === undefined;
	const ofCompany = { lead, routing, marks, said: ownerOnItem.account ?? null, isFresh };
	const ofAccount = await accountOwner(session, team, ofCompany);
	const ownOf = (row: number) => keeps?.(row) ?? '';
	const keeping = await keepersOf(session, team, routing.roster, { marks, ownOf });
	const had = known ? await session.assignments.ownersOf(lead.inquiryId) : [];
	const facts: RouteFacts = {
		...(await team.factsFor(lead.id)),
		...{ routing, now, ruleMet, capsMet, knownOwner },
		...{ accountOwner: ofAccount, marks },
		keeper: keeping.keeper,
		needs: ({ row }) => needs?.(row) ?? noNeeds,
		had: team.membersWith(had),
		passedOn: passedOnBy(qualification),
		...waitSince(known, now),
		...(await behindOthers(session, given, known, now)),
	};
	return { facts, lead, stored, keeping };
}

/** A lead waits from when it first did. One that a queue has is seen by people there, and waits no more. */
function waitSince(known: Assignment | undefined, now: number): { waitSince?: number } {
	if (!known) return { waitSince: now };
	return known.waiting ? { waitSince: Date.parse(known.waiting.since) } : {};
}

/** A new lead goes behind those that wait; one of these is looked at when it is its turn. */
async function behindOthers(
	{ inquiries }: Pick<StoreSession, 'inquiries'>,
	{ lead: { inquiryId, receivedAt }, routing, team }: AssignFacts,
	known: Assignment | undefined,
	now: number,
): Promise<Pick<RouteFacts, 'ahead'>> {
	if (known || !mayWait(routing)) return {};
	const line = await team.line();
	if (line.isEmpty) return {};
	const said = Date.parse(receivedAt);
	const received =
		(await inquiries.find(inquiryId))?.receivedAt ?? (Number.isNaN(said) ? now : said);
	return { ahead: (pool, priority) => line.ahead(pool, priority, received) };
}

const mayWait = ({ whenNobody, rules }: Routing): boolean =>
	[whenNobody, ...rules.rules.map((rule) => rule.whenNobody)].some((each) => each?.do === 'wait');
