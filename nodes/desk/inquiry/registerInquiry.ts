import type { EventData, NewEvent } from '../../core/events';
import {
	leadSchema,
	matchSchema,
	nameOfOwner,
	type Assignment,
	type Lead,
	type Match,
} from '../../core/lead';
import {
	asksAboutKnown,
	comparableOfLead,
	decideAmong,
	matchAmong,
	matchedData,
	rememberAgain,
	rememberNew,
	replayOf,
	takenOf,
	type CrmReading,
	type FoundLead,
	type MatchFacts,
	type Remembered,
} from '../../core/match';
import type { ExpectedWork, Inquiry, LeadItem, StoreSession } from '../../store';
import { accountOfLead, type Subsidiaries } from '../accounts';
import { crmOfRecord, type ListedRecords } from '../match/listedRecords';
import { reviewOf } from '../match/reviewOf';
import { keepDefaultCountry } from '../people';
import { askedOf, factsOf, provingOf, type LookUpSettings } from './lookUp';
import { saidBefore, type SaidBefore } from './saidBefore';

/** What decides who an inquiry is from, and how long it may be on its way. */
export interface RegisterSettings extends LookUpSettings {
	/** How long after the first receipt the same content is still the same inquiry. */
	replayWindowMs: number;
	/** How long it may go on before it counts as waiting. */
	waitingLimitMs: number;
	/** Which companies belong to which. */
	subsidiaries?: Subsidiaries;
	/** The hash of all of them. */
	hash: string;
}

/** An inquiry that came in. */
export interface RegisterFacts {
	settings: RegisterSettings;
	/** As the item has it. */
	lead: Lead;
	item: LeadItem;
	/** What the CRM says of the person, where the item holds it. */
	crm?: CrmReading;
	/** Records of a list with which it is compared as well. */
	records?: ListedRecords;
	/** The leads that came in with this run; who comes in is added. */
	cameNow?: Set<string>;
}

/** Who an inquiry is from, and what was said of it when it came to its end before. */
export interface Registered extends SaidBefore {
	/** With the ids of the known lead and the inquiry, and the time of the first receipt. */
	lead: Lead;
	match: Match;
	/** Whose the inquiry is already. */
	assignment?: Assignment;
}

type RegisterBooks = Pick<
	StoreSession,
	| 'inquiries'
	| 'leads'
	| 'matches'
	| 'weights'
	| 'events'
	| 'settings'
	| 'doubts'
	| 'merges'
	| 'clocks'
>;

interface Task extends RegisterFacts {
	session: RegisterBooks;
	now: number;
}

/** What registering some inquiries one after the other asks the store about. */
export const expectedOf = (inquiries: readonly RegisterFacts[]): ExpectedWork => ({
	inquiryIds: inquiries.map(({ lead }) => lead.inquiryId),
	keys: inquiries.map(({ lead, settings }) => ({ proving: provingOf(lead, settings) })),
	comparables: inquiries.map(({ lead, settings }) => askedOf(lead, settings)),
});

/**
 * Finds out who an inquiry is from and remembers it, once: one that is known is given the answer
 * that it had.
 *
 * @param now epoch milliseconds
 */
export async function registerInquiry(
	session: RegisterBooks,
	facts: RegisterFacts,
	now: number,
): Promise<Registered> {
	const task: Task = { ...facts, session, now };
	const { lead, settings, item } = facts;
	await keepDefaultCountry(session, item);
	const received = Date.parse(lead.receivedAt);
	const registration = {
		inquiryId: lead.inquiryId,
		receivedAt: Number.isNaN(received) ? now : received,
		replayWindowMs: settings.replayWindowMs,
	};
	const { id, known } = await session.inquiries.identify(registration);
	const inquiry = known ? await session.inquiries.find(id) : undefined;
	const answer = inquiry && (await answerAgain(task, inquiry));
	return answer ?? (await matchNow(task, { ...registration, ...inquiry, id }));
}

/**
 * The answer that the inquiry was given before. An inquiry that came to its end is a replay; one
 * that did not goes on with the same answer. `undefined` when it was never matched.
 */
async function answerAgain(task: Task, inquiry: Inquiry): Promise<Registered | undefined> {
	const { leadId, assignment } = inquiry;
	const told = { lead: { ...task.lead, ...standingToldIn(inquiry) } };
	const stored = matchSchema.safeParse(inquiry.item.match);
	if (inquiry.state !== 'finished') {
		if (leadId === null || !stored.success) return undefined;
		await note(task, inquiry, { decision: stored.data.decision });
		return answerOf(told, inquiry, leadId, stored.data);
	}
	const match = replayOf(stored.data, {
		leadId,
		owner: assignment?.owner ?? null,
		receivedAt: inquiry.receivedAt,
	});
	await note(task, inquiry, { decision: match.decision });
	const answer = answerOf(told, inquiry, leadId ?? inquiry.id, match, assignment);
	return { ...answer, ...(await saidBefore(task.session, inquiry)) };
}

const standingSchema = leadSchema.pick({ status: true, closedAs: true, crm: true });

/** What was said of where the person stands the first time. */
const standingToldIn = ({ item }: Inquiry) => standingSchema.safeParse(item.lead).data;

async function matchNow(task: Task, inquiry: Identified): Promise<Registered> {
	const { session, settings, item, lead, now } = task;
	const facts = await factsOf(task, inquiry);
	const ofPerson = decideAmong(facts);
	const { known } = ofPerson;
	const review = asksAboutKnown(ofPerson)
		? await reviewOf(session, facts.known, known.match, { inquiry, now })
		: undefined;
	const record = ofPerson.records && takenOf(ofPerson.records);
	const knownId = review?.joins ?? known.match.recordId ?? leadOfRecord(facts.known, record);
	const crm = record ? crmOfRecord(record, task.crm) : task.crm;
	const remembered = remember(facts.known, knownId, inquiry, crm);
	const account = await accountOfLead({
		...task,
		accountId: remembered.lead.crm?.accountId ?? lead.crm?.accountId ?? null,
		themselves: [remembered.lead.id, ...(record ? [record.lead.id] : [])],
	});
	const decided = { ...ofPerson, ...(account && { account }) };
	const match = withOwner(matchAmong(decided, review?.match), crm);
	await session.leads.save(remembered.lead, remembered.keys);

	const leadId = remembered.lead.id;
	task.cameNow?.add(leadId);
	const comparable = comparableOfLead(lead);
	if (remembered.isNew) session.matches.add(leadId, comparable);
	else await session.matches.learn(leadId, comparable);
	const answer = answerOf(standingOf(task, remembered), inquiry, leadId, match);
	const waitingAt = now + settings.waitingLimitMs;
	const { id, receivedAt } = inquiry;
	await session.inquiries.add({ id, leadId, receivedAt, waitingAt, item: { ...item, ...answer } });
	const whose = about(task, { id, leadId });
	const { change } = remembered;
	await session.events.append([
		{ ...whose, type: 'inquiry.registered', data: { receivedAt, waitingAt } },
		{ ...whose, type: 'lead.matched', data: matchedData(decided, settings.hash) },
		...(change ? [{ ...whose, type: 'lead.statusChanged', data: change } as const] : []),
	]);
	return answer;
}

/** Whom the CRM names where nobody else does: who has no line in a table is named as the CRM names them. */
function withOwner(match: Match, crm: CrmReading | undefined): Match {
	const crmId = crm?.record?.ownerId;
	if (match.owner || crmId == null) return match;
	const { email = null, name = null } = crm?.owner ?? {};
	const marks = { id: crmId, name: name ?? nameOfOwner({ email, crmId }), email };
	return { ...match, owner: { ...marks, phone: null, crmId } };
}

/** The known lead that is the record of the CRM itself. */
const leadOfRecord = ({ found }: MatchFacts, record: FoundLead | undefined): string | null => {
	const { id, system } = record?.record ?? {};
	if (id === undefined || id === null) return null;
	const isIt = ({ lead: { crm }, isAnother }: FoundLead) =>
		!isAnother && crm?.id === id && crm.system === system;
	return found.find(isIt)?.lead.id ?? null;
};

/** An inquiry that may not be in the store yet. */
type Identified = Pick<Inquiry, 'id' | 'receivedAt'>;

/** A new lead and a possible duplicate are leads of their own; a known lead learns. */
function remember(
	{ person, receivedAt, found }: MatchFacts,
	knownId: string | null,
	inquiry: Identified,
	crm?: CrmReading,
): Remembered {
	const known = found.find(({ lead }) => lead.id === knownId)?.lead;
	return known
		? rememberAgain(known, person, receivedAt, crm)
		: rememberNew(person, inquiry.id, receivedAt, crm);
}

/** The lead of the task with where the person stands now. */
const standingOf = (task: Task, { lead: known }: Remembered): Pick<Task, 'lead'> => ({
	lead: {
		...task.lead,
		status: known.status,
		closedAs: known.closedAs ?? null,
		crm: known.crm ?? null,
	},
});

/** An inquiry was received once: a later delivery says the time of the first. */
const answerOf = (
	{ lead }: Pick<Task, 'lead'>,
	inquiry: Identified,
	leadId: string,
	match: Match,
	assignment: Assignment | null = null,
): Registered => ({
	lead: {
		...lead,
		id: leadId,
		inquiryId: inquiry.id,
		receivedAt: new Date(inquiry.receivedAt).toISOString(),
	},
	match,
	...(assignment && { assignment }),
});

const about = (
	{ now }: Task,
	{ id: inquiryId, leadId }: Pick<Inquiry, 'id' | 'leadId'>,
): Pick<NewEvent, 'at' | 'inquiryId' | 'leadId'> => ({ at: now, inquiryId, leadId });

async function note(
	task: Task,
	inquiry: Pick<Inquiry, 'id' | 'leadId'>,
	data: EventData<'inquiry.repeated'>,
) {
	await task.session.events.append([{ ...about(task, inquiry), type: 'inquiry.repeated', data }]);
}
