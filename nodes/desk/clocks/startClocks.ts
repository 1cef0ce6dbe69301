import { clockEventTypes, type EventData } from '../../core/events';
import { defaultReplayWindowMs } from '../../core/keys';
import type { Assignment, Lead, Sla, Waiting } from '../../core/lead';
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
	type ClockChange,
	type ClockRecord,
	type Recomputed,
	type SlaPolicy,
} from '../../core/sla';
import type { KnownLead, LeadEvent, LeadItem, StoreSession } from '../../store';
import { asKnown, keepDefaultCountry } from '../people';
import { recomputeRunning } from './recomputeRunning';
import { startOf } from './startOf';
import type { ChangeBooks } from './tellClocks';
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
	/** Whether the inquiry is handed over with it, and waits no longer. */
	finishes: boolean;
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

type StartBooks = Pick<StoreSession, 'inquiries' | 'leads' | 'assignments' | 'settings'> &
	ChangeBooks;

/**
 * Starts the clocks of an inquiry, once. What happened to the lead before counts as if it had come
 * later.
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
	const { lead, known: knownLead } = await asKnown(
		session,
		await identified(session, facts.lead, receivedAt),
	);
	const { inquiryId } = lead;
	const fresh = freshClocks(
		policy,
		inquiryId,
		(from = 'receivedAt') => startOf(from, { lead, json: item, timeZone, now }),
		chosen,
		zonesOf(lead, item),
	).map((clock) => ({ ...clock, startedBy }));

	const before = await session.clocks.ofInquiry(inquiryId);
	const missing = fresh.filter(({ name }) => before.every((clock) => clock.name !== name));
	const log = await session.events.ofTypes({ inquiryId, leadId: knownId(lead) }, clockEventTypes);
	const current = await session.assignments.current(inquiryId);
	if (current?.waiting) return whileWaiting(lead, before, current.waiting);
	const task: Task = { item, lead, knownLead, current, receivedAt, now };
	const started = catchUp(task, log, missing);
	await session.clocks.start(started);
	const recomputed = facts.recomputes
		? await recomputeRunning(session, {
				...{ lead, leadId: knownId(lead), clocks: before, fresh, now },
				log: log.filter(ofInquiry),
			})
		: [];
	const clocks = [...afterChanges(before, recomputed), ...started].sort(byName);
	// A run that is tried again after its answer was lost must be answered as the first time.
	const isFirst = fresh.length === 0 || clocks.some((clock) => clock.startedBy === startedBy);
	const sla = describe(clocks, recomputed, !isFirst && recomputed.length === 0);
	if (started.length > 0) await keep(session, task, started);
	if (facts.finishes) await session.inquiries.finish(inquiryId, 'handed over');
	return { lead, sla, isFirst, usesPolicy: started.length > 0 || recomputed.length > 0 };
}

/** Nobody can be late for a lead that nobody can take: it comes back, and its clocks start then. */
const whileWaiting = (lead: Lead, clocks: readonly ClockRecord[], { why }: Waiting): Started => ({
	lead,
	sla: {
		...describeSla(clocks, true),
		reason: `No clock starts while the lead waits for somebody who can take it. ${why}`,
	},
	usesPolicy: false,
	isFirst: false,
});

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

/** Whether an event is of an inquiry, and not of its lead as a whole. */
const ofInquiry = ({ inquiryId }: LeadEvent) => inquiryId !== null;

const afterChanges = (clocks: readonly ClockRecord[], changes: readonly ClockChange[]) =>
	clocks.map((clock) => changes.find(({ before }) => before === clock)?.after ?? clock);

const byName = (a: ClockRecord, b: ClockRecord) => (a.name < b.name ? -1 : 1);

interface Task {
	item: LeadItem;
	lead: Lead;
	/** As the store knows the lead; `undefined` for one that Dedup Match has not seen. */
	knownLead: KnownLead | undefined;
	/** The newest assignment that the store has. */
	current: Assignment | undefined;
	/** Epoch milliseconds. */
	receivedAt: number;
	/** Epoch milliseconds. */
	now: number;
}

/**
 * Much may have happened to a lead before its clocks were started: it was assigned, or a CRM was
 * quicker than the flow. That counts as if it had come later.
 */
function catchUp(
	{ item, knownLead, current, receivedAt, now }: Task,
	log: readonly LeadEvent[],
	fresh: readonly ClockRecord[],
): ClockRecord[] {
	if (fresh.length === 0) return [];
	const lastTouchAt = knownLead?.lastTouchAt ?? null;
	const ofLead = log.filter((event) => !ofInquiry(event));
	const whole = [...log.filter(ofInquiry), ...stillOfLead(ofLead, { lastTouchAt, receivedAt })];
	return fresh.flatMap((clock) => {
		const known = { log: whole, current, onItem: item.assignment, lastTouchAt, now };
		return applyEvents([clock], toldBefore(known, clock), now).clocks;
	});
}

/**
 * Keeps all that a timer needs to bring the lead back with its context, without what the books of
 * clocks and assignments hold.
 */
async function keep(
	session: StartBooks,
	{ item, lead, knownLead, current, receivedAt, now }: Task,
	started: readonly ClockRecord[],
) {
	const { inquiryId } = lead;
	const leadId = knownId(lead);
	const assignment = current ? undefined : item.assignment;
	const kept = { ...item, lead, assignment, sla: undefined };
	// A known lead has keys of its own, which Dedup Match gave it.
	const keys = knownLead ? [] : personKeysOf(personOf(lead));
	await session.inquiries.keepItem(inquiryId, leadId, receivedAt, kept, keys);
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
