import type { EventData } from '../../core/events';
import { defaultReplayWindowMs, type Lead, type Sla } from '../../core/lead';
import { personKeysOf, personOf } from '../../core/match';
import {
	applyEvents,
	clockTimers,
	describeChanges,
	describeSla,
	readGivenTime,
	shownClock,
	startClocks as freshClocks,
	stillOfLead,
	type ChosenClock,
	type ClockRecord,
	type Recomputed,
	type SlaPolicy,
} from '../../core/sla';
import type { LeadEvent, LeadItem, StoreSession } from '../../store';
import { keepDefaultCountry } from '../people';
import { recomputeRunning } from './recomputeRunning';
import { startOf } from './startOf';
import type { ChangeBooks } from './tellClocks';
import { toldOfLead } from './told';
import { toldBefore } from './toldBefore';
import { zonesOf } from './zonesOf';

/** Which clocks an inquiry gets, and from what. */
export interface StartFacts {
	/** As the item has it. */
	lead: Lead;
	item: LeadItem;
	policy: SlaPolicy;
	/** Those of the policy that are for this lead. */
	chosen: readonly ChosenClock[];
	/** For times without a zone, an IANA name. */
	timeZone: string;
	/** What starts them: asked again by the same, it is answered as the first time. */
	startedBy: string;
	/** Whether clocks that run by other settings are judged by these. */
	recomputes: boolean;
}

/** What came of a start. */
export interface Started {
	/** Under the id of the inquiry that it was found to be. */
	lead: Lead;
	sla: Sla;
	/** Whether anything is decided by the policy, so that it has to be kept. */
	usesPolicy: boolean;
	/** False when something else started the clocks before. */
	isFirst: boolean;
}

type StartBooks = Pick<
	StoreSession,
	'inquiries' | 'leads' | 'assignments' | 'people' | 'settings'
> &
	ChangeBooks;

/**
 * Starts the clocks of an inquiry, once. What happened to the lead before counts as if it had come
 * later; with its clocks started, the inquiry waits no longer.
 *
 * @param now epoch milliseconds
 */
export async function startClocks(
	session: StartBooks,
	facts: StartFacts,
	now: number,
): Promise<Started> {
	const { item, policy, chosen, timeZone, startedBy } = facts;
	await keepDefaultCountry(session, item);
	const receivedAt = readGivenTime(facts.lead.receivedAt, timeZone, now).at;
	const lead = await identified(session, facts.lead, receivedAt);
	const { inquiryId } = lead;
	const fresh = freshClocks(
		policy,
		inquiryId,
		(from = 'receivedAt') => startOf(from, { lead, json: item, timeZone, now }),
		chosen,
		zonesOf(lead, item),
	).map((clock) => ({ ...clock, startedBy }));

	const started = await session.clocks.start(fresh);
	const log = await session.events.timeline(inquiryId);
	const task: Task = { item, lead, receivedAt, now };
	const startedClocks = await catchUp(
		session,
		task,
		log,
		fresh.filter(({ name }) => started.includes(name)),
	);
	const recomputed = facts.recomputes
		? await recomputeRunning(session, { lead, leadId: knownId(lead), fresh, log, now })
		: [];
	const clocks = await session.clocks.ofInquiry(inquiryId);
	// A run that is tried again after its answer was lost must be answered as the first time.
	const isFirst = fresh.length === 0 || clocks.some((clock) => clock.startedBy === startedBy);
	const sla = describe(clocks, recomputed, !isFirst && recomputed.length === 0);
	if (started.length > 0) await keep(session, task, startedClocks, sla);
	await session.inquiries.finish(inquiryId, 'handed over');
	return { lead, sla, isFirst, usesPolicy: started.length > 0 || recomputed.length > 0 };
}

function describe(
	clocks: readonly ClockRecord[],
	recomputed: readonly Recomputed[],
	repeated: boolean,
): Sla {
	const sla = describeSla(clocks, repeated);
	if (repeated && clocks.every(({ state }) => state === 'stopped')) {
		return { ...sla, reason: `The clocks ran before, and all have stopped: ${sla.reason}` };
	}
	if (recomputed.length === 0) return sla;
	const because = [...new Set(recomputed.flatMap((change) => change.because))].join(', ');
	const reason = `By changed settings (${because}): ${describeChanges(recomputed)}`;
	return { ...sla, reason };
}

/**
 * A lead that did not pass Dedup Match, such as an incomplete one, may have the same words as
 * one that came long before: then it is an inquiry of its own.
 */
async function identified(
	{ inquiries }: Pick<StoreSession, 'inquiries'>,
	lead: Lead,
	receivedAt: number,
): Promise<Lead> {
	const { id } = await inquiries.identify({
		inquiryId: lead.inquiryId,
		receivedAt,
		replayWindowMs: defaultReplayWindowMs,
	});
	return id === lead.inquiryId ? lead : { ...lead, inquiryId: id };
}

interface Task {
	item: LeadItem;
	lead: Lead;
	/** Epoch milliseconds. */
	receivedAt: number;
	/** Epoch milliseconds. */
	now: number;
}

/**
 * Much may have happened to a lead before its clocks were started: it was assigned, or a CRM was
 * quicker than the flow. That counts as if it had come later.
 */
async function catchUp(
	session: StartBooks,
	{ item, lead, receivedAt, now }: Task,
	log: readonly LeadEvent[],
	started: readonly ClockRecord[],
): Promise<ClockRecord[]> {
	if (started.length === 0) return [];
	const lastTouchAt = (await session.leads.find(lead.id))?.lastTouchAt ?? null;
	const current = await session.assignments.current(lead.inquiryId);
	const ofLead = await toldOfLead(session, knownId(lead));
	const whole = [...log, ...stillOfLead(ofLead, { lastTouchAt, receivedAt })];
	const clocks: ClockRecord[] = [];
	for (const clock of started) {
		const known = { log: whole, current, onItem: item.assignment, lastTouchAt, now };
		const { clocks: after, changes } = applyEvents([clock], toldBefore(known, clock), now);
		for (const change of changes) await session.clocks.update(change.after);
		clocks.push(...after);
	}
	return clocks;
}

/** Keeps all that a timer needs to bring the lead back with its context. */
async function keep(
	session: StartBooks,
	{ item, lead, receivedAt, now }: Task,
	started: readonly ClockRecord[],
	sla: Sla,
) {
	const { inquiryId } = lead;
	const leadId = knownId(lead);
	const kept = { ...item, lead, sla };
	await session.inquiries.keepItem(
		inquiryId,
		leadId,
		receivedAt,
		kept,
		personKeysOf(personOf(lead)),
	);
	await session.timers.set(clockTimers(started));
	await session.events.append([
		{
			at: now,
			type: 'clocks.started',
			inquiryId,
			leadId,
			data: { policy: started[0]?.policy ?? '', clocks: started.map(atStart) },
		},
	]);
}

/** What the log keeps of a clock; how it stands goes without saying where it runs. */
function atStart(clock: ClockRecord): EventData<'clocks.started'>['clocks'][number] {
	const { name, startedAt, warnAt, dueAt, ...stands } = shownClock(clock);
	return { name, startedAt, warnAt, dueAt, ...(clock.state !== 'running' && stands) };
}

/** `null` for a lead that Dedup Match has not seen: its id says no more than the inquiry's. */
const knownId = ({ id, inquiryId }: Lead) => (id === inquiryId ? null : id);
