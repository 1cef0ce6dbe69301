import type { EventData } from '../../core/events';
import type { Assignment, Lead, Waiting } from '../../core/lead';
import { personKeysOf, personOf } from '../../core/match';
import { readWakeUp, turnOf, wakeUpOf } from '../../core/route';
import { waitingTimer, type LeadItem, type StoreSession, type Timer } from '../../store';

type WaitingBooks = Pick<StoreSession, 'assignments' | 'inquiries' | 'leads' | 'timers' | 'events'>;

/** A lead that is to wait, or to go on waiting. */
export interface WaitingFacts {
	lead: Lead;
	/** As it is to come back. */
	item: LeadItem;
	/** What it waited for before; `undefined` for one that begins to wait. */
	before: Assignment | undefined;
	/** What it waits for, of round 1 where it begins to. */
	assignment: Assignment;
	/** Under what caps would find it. */
	capKeys: readonly string[];
	record: object;
	/** As the how many-th lead of its run it begins to wait, from 1. */
	nth: number;
}

/** What keeps the flow from ending in time is heard of so long after the end of the waiting. */
const limitOfFlowMs = 60_000;

/** When a lead that waits would be missed, should nobody hear of its wake-up; in milliseconds. */
export const missedAt = ({ giveUpAt }: Waiting) => Date.parse(giveUpAt) + limitOfFlowMs;

/**
 * Keeps that a lead waits, and when it is looked at again. However often it is looked at, it waits in
 * one round.
 *
 * @param now epoch milliseconds
 */
export async function keepWaiting(
	session: WaitingBooks,
	{ lead, item, before, assignment, capKeys, record, nth }: WaitingFacts,
	now: number,
): Promise<Assignment> {
	const { inquiryId, id: leadId } = lead;
	const repeated = before?.rule === assignment.rule && before.pool === assignment.pool;
	const { round, assignedAt } = before ?? assignment;
	const waits: Assignment = { ...assignment, round, assignedAt, repeated: false };
	if (before) await session.assignments.restate(inquiryId, waits, capKeys);
	else {
		const once = { inquiryId, leadId, occasion: 'wait' };
		await session.assignments.record({ ...once, assignment: waits, capKeys });
		await keepItem(session, lead, item, now);
	}
	if (!repeated) {
		const data = waitingEvent(waits, record);
		await session.events.append([{ at: now, type: 'lead.waiting', inquiryId, leadId, data }]);
	}
	await setWakeUp(session, inquiryId, waits, before ? null : nth);
	return { ...waits, repeated };
}

/**
 * Ends that a lead waits: somebody has it, or a queue, or nobody is to have it. What remains to be
 * done with it has its usual time.
 *
 * @param now epoch milliseconds
 */
export async function endWaiting(
	session: Pick<StoreSession, 'timers'>,
	inquiryId: string,
	now: number,
): Promise<void> {
	await session.timers.cancel(inquiryId, { kind: 'wake-up' });
	await session.timers.postpone(waitingTimer(inquiryId), now + limitOfFlowMs);
}

/**
 * Keeps until when a lead goes on waiting that still nobody can take, without a decision.
 *
 * @param timer what has it looked at; it is set anew
 */
export async function goOnWaiting(
	{ assignments, timers }: Pick<StoreSession, 'assignments' | 'timers'>,
	timer: Timer,
	before: Assignment,
	waiting: Waiting,
): Promise<void> {
	const { id, kind, inquiryId, clock, step } = timer;
	if (waiting.until !== before.waiting?.until) {
		await assignments.restate(inquiryId, { ...before, waiting });
	}
	await timers.complete(timer);
	await timers.set([{ id, kind, inquiryId, clock, step, dueAt: Date.parse(waiting.until) }]);
}

/** All that it takes to bring the lead back. */
async function keepItem(session: WaitingBooks, lead: Lead, item: LeadItem, now: number) {
	const { inquiryId, id } = lead;
	const received = Date.parse(lead.receivedAt);
	const known = await session.leads.find(id);
	await session.inquiries.keepItem(
		inquiryId,
		// That of a lead which Dedup Match has not seen says no more than the inquiry's.
		id === inquiryId ? null : (known?.id ?? id),
		Number.isNaN(received) ? now : received,
		{ ...item, lead, assignment: undefined },
		known ? [] : personKeysOf(personOf(lead)),
	);
}

/** @param nth `null` for one that waits already, and keeps its place */
async function setWakeUp(
	session: WaitingBooks,
	inquiryId: string,
	waits: Assignment,
	nth: number | null,
) {
	const { waiting } = waits;
	if (!waiting) return;
	const { timers } = session;
	const [known] = nth === null ? await timers.ofInquiry(inquiryId, 'wake-up') : [];
	if (known) await timers.complete(known);
	const turn = (known && readWakeUp(known))?.turn ?? turnOf(Date.parse(waiting.since), nth ?? 0);
	const wakeUp = wakeUpOf(
		inquiryId,
		{ receivedAt: await receiptOf(session, inquiryId), turn },
		waits,
	);
	if (wakeUp) await timers.set([wakeUp]);
	await timers.postpone(waitingTimer(inquiryId), missedAt(waiting));
}

/** The store's word stays the same, whatever items say. */
const receiptOf = async ({ inquiries }: Pick<StoreSession, 'inquiries'>, inquiryId: string) =>
	(await inquiries.find(inquiryId))?.receivedAt ?? 0;

const waitingEvent = (
	{ waiting, rule, reason, round }: Assignment,
	record: object,
): EventData<'lead.waiting'> => {
	const { for: pool = '', since = '', until = '', giveUpAt = '' } = waiting ?? {};
	return { for: pool, rule, reason, round, since, until, giveUpAt, record };
};
