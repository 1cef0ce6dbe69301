import { isOpen } from '../../core/deliver';
import { occasionOf, timerIdOf } from '../../core/followUp';
import {
	decideDue,
	describeKept,
	retryPauseMs,
	type ClockRecord,
	type DueOutput,
} from '../../core/sla';
import {
	assignmentSchema,
	itemParts,
	type CrmRecord,
	type TimerEvent,
	type TimerKind,
} from '../../core/lead';
import { goOnWaiting, Lookout, type LookoutBooks } from '../assign';
import type { DueTimer, LeadBook, LeadItem, StoreSession } from '../../store';

/** A timer that came due, with the item to send into the flow. */
export interface Emission {
	timer: DueTimer;
	output: DueOutput;
	item: LeadItem;
}

/** What a claim is limited to. */
export interface ClaimLimits {
	/** Epoch milliseconds: what is due by then is taken. */
	by: number;
	/** How many of all but follow-ups. */
	most: number;
	/** How many with follow-ups among them, which come after all else; as many if not given. */
	mostInAll?: number;
	/** How many of them may be of follow-ups; as many if not given. */
	mostFollowUps?: number;
	leaseMs: number;
	/** What is taken; the rest stays for another trigger. */
	kinds: readonly TimerKind[];
}

/**
 * Takes what is due, oldest first but follow-ups last and the most urgent of them first, notes breaches, and makes the items to send. What nothing
 * waits for any more is taken away, and what has to wait for the end of a pause, for the attempt before
 * it, or until somebody can take the lead, is put off. Of leads that wait, however many, those leave that somebody may take now.
 *
 * @param workspace for the items: the one that the trigger watches
 * @param now epoch milliseconds
 */
export async function claimDue(
	session: ClaimBooks,
	limits: ClaimLimits,
	workspace: string,
	now: number,
): Promise<Emission[]> {
	const task: Task = { session, limits, workspace, now, lookout: new Lookout(session, limits.by) };
	const emissions: Emission[] = [];
	const others = limits.kinds.filter((kind) => kind !== followUp);
	emissions.push(...(await claimUpTo(task, others, limits.most)));
	if (limits.kinds.includes(followUp)) {
		const { mostInAll = limits.most, mostFollowUps = mostInAll } = limits;
		const most = Math.min(mostInAll - emissions.length, mostFollowUps);
		emissions.push(...(await claimUpTo(task, [followUp], most)));
	}
	return emissions;
}

/** However many of them are due, nothing waits behind them: nobody misses a promise by them. */
const followUp: TimerKind = 'follow-up';

async function claimUpTo(
	task: Task,
	kinds: readonly TimerKind[],
	most: number,
): Promise<Emission[]> {
	const emissions: Emission[] = [];
	for (let looked = 0; kinds.length > 0 && looked < mostLooked && emissions.length < most; ) {
		const { claimed, goOn, sent } = await claimSome(task, kinds, most - emissions.length);
		emissions.push(...sent);
		looked += claimed;
		// Those who go on waiting make room for what comes after them.
		if (goOn === 0) break;
	}
	return emissions;
}

type ClaimBooks = Pick<
	StoreSession,
	'timers' | 'clocks' | 'events' | 'leads' | 'enrolments' | 'deliveries'
> &
	LookoutBooks;

interface Task {
	session: ClaimBooks;
	limits: ClaimLimits;
	workspace: string;
	now: number;
	lookout: Lookout;
}

/** So many timers are looked at in one transaction, so that nobody waits long for it. */
const mostLooked = 500;

async function claimSome(
	{ session, limits: { by, leaseMs }, workspace, now, lookout }: Task,
	kinds: readonly TimerKind[],
	most: number,
): Promise<{ claimed: number; goOn: number; sent: Emission[] }> {
	const sent: Emission[] = [];
	let goOn = 0;
	const timers = await session.timers.claimDue(by, most, leaseMs, kinds);
	lookout.looksAt(timers.map(({ inquiryId }) => inquiryId));
	for (const timer of timers) {
		if (await waitsForTheOneBefore(session, timer)) {
			await session.timers.postpone(timer, now + retryPauseMs(timer, 'failed'));
			goOn++;
			continue;
		}
		const clocks = await session.clocks.ofInquiry(timer.inquiryId);
		const assignment = assignmentSchema.safeParse(timer.item.assignment).data;
		const waits = assignment?.waiting !== undefined;
		const waitsOn =
			waits && timer.kind === 'wake-up'
				? await lookout.stillWaits(
						{ inquiryId: timer.inquiryId, leadId: leadIdOf(timer) },
						assignment,
					)
				: null;
		if (assignment && waitsOn) {
			await goOnWaiting(session, timer, assignment, waitsOn);
			goOn++;
			continue;
		}
		const decision = decideDue(timer, clocks, waits);
		if (!decision.emit) {
			if ('lookAgainMs' in decision) {
				await session.timers.postpone(timer, now + decision.lookAgainMs);
			} else await session.timers.complete(timer);
			continue;
		}
		const { output, breached, stalled } = decision;
		if (breached) await noteBreach(session, timer, breached, now);
		if (stalled) await noteStall(session, timer, now);
		const current = clocks.map((clock) => (clock.name === breached?.name ? breached : clock));
		const crm = await recordOf(session, timer);
		sent.push({ timer, output, item: itemOf(timer, current, { workspace, crm }, now) });
	}
	return { claimed: timers.length, goOn, sent };
}

/**
 * Whether it calls for what comes after an attempt that has not gone out yet. Its run goes on, or was killed
 * on its way and comes again: decided about now, the next would take its place, and the person would never
 * get it. Or it waits in Lead Deliver: when that can send again, nobody is to get both in one minute.
 */
async function waitsForTheOneBefore(
	{ timers, enrolments, deliveries }: Pick<ClaimBooks, 'timers' | 'enrolments' | 'deliveries'>,
	{ id, inquiryId, kind }: DueTimer,
): Promise<boolean> {
	if (kind !== followUp) return false;
	const enrolment = await enrolments.ofInquiry(inquiryId);
	if (!enrolment || enrolment.attempt === 0 || timerIdOf(enrolment) !== id) return false;
	if ((await timers.ofInquiry(inquiryId, followUp)).length > 1) return true;
	const before = occasionOf(enrolment, enrolment.attempt);
	const all = await deliveries.ofInquiry(inquiryId);
	return all.some((delivery) => delivery.occasion === before && isOpen(delivery));
}

async function noteBreach(
	session: Pick<StoreSession, 'clocks' | 'events'>,
	timer: DueTimer,
	breached: ClockRecord,
	now: number,
) {
	await session.clocks.update(breached);
	const { name, startedAt, dueAt, policy } = breached;
	await session.events.append([
		{
			at: now,
			type: 'clock.breached',
			inquiryId: timer.inquiryId,
			leadId: leadIdOf(timer),
			data: { timer: timer.id, clock: { name, startedAt, dueAt, policy } },
		},
	]);
}

async function noteStall(session: Pick<StoreSession, 'events'>, timer: DueTimer, now: number) {
	await session.events.append([
		{
			at: now,
			type: 'inquiry.stalled',
			inquiryId: timer.inquiryId,
			leadId: leadIdOf(timer),
			data: { timer: timer.id, attempt: timer.attempt },
		},
	]);
}

function leadIdOf({ item }: DueTimer): string | null {
	const { id } = (item.lead ?? {}) as { id?: unknown };
	return typeof id === 'string' ? id : null;
}

/** Their record in a CRM, where the store learned it after it kept the item. */
async function recordOf(
	{ leads }: { leads: Pick<LeadBook, 'find'> },
	timer: DueTimer,
): Promise<CrmRecord | undefined> {
	const { crm } = (timer.item.lead ?? {}) as { crm?: unknown };
	const leadId = leadIdOf(timer);
	return crm || leadId === null ? undefined : (await leads.find(leadId))?.crm;
}

/** What was said for an earlier occasion would be taken for what this one calls for. */
function withoutEarlier({ kind, item }: DueTimer): LeadItem {
	const others = { ...item };
	delete others.followUp;
	if (kind === 'follow-up') delete others.escalation;
	return others;
}

/** The lead with all its data, its clocks as they are now, and what came due. */
function itemOf(
	timer: DueTimer,
	clocks: ClockRecord[],
	{ workspace, crm }: { workspace: string; crm: CrmRecord | undefined },
	now: number,
): LeadItem {
	const { lead, sla } = timer.item as { lead?: object; sla?: object };
	const item = withoutEarlier(timer);
	const event: TimerEvent = {
		id: timer.id,
		kind: timer.kind,
		clock: timer.clock,
		step: timer.step,
		dueAt: new Date(timer.dueAt).toISOString(),
		firedAt: new Date(now).toISOString(),
		attempt: timer.attempt,
	};
	return {
		...item,
		...itemParts({
			// The store's workspace counts: the one on the item may have been overruled when it was kept.
			lead: { ...lead, inquiryId: timer.inquiryId, workspace, ...(crm && { crm }) },
			...(clocks.length > 0 && { sla: { ...sla, ...describeKept(clocks) } }),
			timer: event,
		}),
	};
}
