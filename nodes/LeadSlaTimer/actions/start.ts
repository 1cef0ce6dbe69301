import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { defaultReplayWindowMs, type Lead, type Sla } from '../../core/lead';
import { keysOf, personOf } from '../../core/match';
import {
	applyEvents,
	chooseClocks,
	clockTimers,
	compileSla,
	describeChanges,
	describeSla,
	readGivenTime,
	shownClock,
	startClocks,
	type ClockRecord,
	type Recomputed,
} from '../../core/sla';
import {
	compiled,
	leadReader,
	placeInStore,
	policyKeeper,
	settingsOf,
	workspaceReader,
	type StoreOptions,
	type StoreSession,
} from '../../shared';
import { toldBefore } from '../toldBefore';
import { outputNames } from '../description';
import { clockReader } from '../descriptions/clockFields';
import { recomputeRunning } from '../recomputeRunning';
import { runOf } from '../runOf';
import { startOf } from '../startOf';
import { zonesOf } from '../zonesOf';

/** The options of this operation. */
interface StartOptions extends StoreOptions {
	/** What to do with clocks that run by other settings than those here. */
	runningClocks?: 'keep' | 'recompute';
}

/** Starts the clocks of each inquiry of the batch, once. */
export async function start(context: IExecuteFunctions) {
	const now = Date.now();
	const timeZone = context.getTimezone();
	const setting = settingsOf(context);
	const { settings, met } = clockReader(context, setting);
	const policyOf = compiled(settings, (read) => compileSla(read, now));
	const readLead = leadReader(setting);
	const options = setting<StartOptions>('options', {});
	const workspaceOf = workspaceReader(context, options);
	const run = runOf(context);
	const keepPolicy = policyKeeper(context, now);

	return await placeInStore(
		context,
		outputNames.start.length,
		async (workspace, json, itemIndex) => {
			const given = readLead(json, itemIndex, now);
			const session = workspace(workspaceOf(itemIndex, given));
			const receivedAt = readGivenTime(given.receivedAt, timeZone, now).at;
			const lead = await identified(session, given, receivedAt);
			const policy = policyOf(itemIndex);
			const chosen = chooseClocks(policy, (row) => met(row, itemIndex));
			const fresh = startClocks(
				policy,
				lead.inquiryId,
				(from = 'receivedAt') => startOf(from, { lead, json, timeZone, now }),
				chosen,
				zonesOf(lead, json),
			).map((clock) => ({ ...clock, startedBy: `${run}/${itemIndex}` }));

			const started = await session.clocks.start(fresh);
			const log = await session.events.timeline(lead.inquiryId);
			const task: Task = { session, json, lead, receivedAt, now };
			const startedClocks = await catchUp(task, log, fresh, started);
			const recomputed =
				options.at(itemIndex).runningClocks === 'recompute'
					? await recomputeRunning(session, { lead, leadId: knownId(lead), fresh, log, now })
					: [];
			const clocks = await session.clocks.ofInquiry(lead.inquiryId);
			// A run that is tried again after its answer was lost must be answered as the first time.
			const isMine = fresh.length === 0 || clocks.some(({ startedBy }) => isOf(startedBy, fresh));
			const sla = describe(clocks, recomputed, !isMine && recomputed.length === 0);
			if (started.length > 0 || recomputed.length > 0) {
				await keepPolicy(session, policy.hash, policy.settings);
			}
			if (started.length > 0) await keep(task, startedClocks, sla);
			await session.inquiries.finish(lead.inquiryId, 'handed over');
			return { output: isMine ? 0 : 1, adds: lead === given ? { sla } : { lead, sla } };
		},
	);
}

const isOf = (startedBy: string | undefined, fresh: readonly ClockRecord[]) =>
	startedBy !== undefined && startedBy === fresh[0]?.startedBy;

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
async function identified(session: StoreSession, lead: Lead, receivedAt: number): Promise<Lead> {
	const { id } = await session.inquiries.identify({
		inquiryId: lead.inquiryId,
		receivedAt,
		replayWindowMs: defaultReplayWindowMs,
	});
	return id === lead.inquiryId ? lead : { ...lead, inquiryId: id };
}

interface Task {
	session: StoreSession;
	json: IDataObject;
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
	{ session, json, lead, now }: Task,
	log: Parameters<typeof toldBefore>[0]['log'],
	fresh: readonly ClockRecord[],
	started: readonly string[],
): Promise<ClockRecord[]> {
	const lastTouchAt = (await session.leads.find(lead.id))?.lastTouchAt ?? null;
	const current = await session.assignments.current(lead.inquiryId);
	const clocks: ClockRecord[] = [];
	for (const clock of fresh.filter(({ name }) => started.includes(name))) {
		const events = toldBefore({ log, current, json, lastTouchAt, now }, clock);
		const { clocks: after, changes } = applyEvents([clock], events, now);
		for (const change of changes) await session.clocks.update(change.after);
		clocks.push(...after);
	}
	return clocks;
}

/** Keeps all that a timer needs to bring the lead back with its context. */
async function keep(
	{ session, json, lead, receivedAt, now }: Task,
	started: ClockRecord[],
	sla: Sla,
) {
	const { inquiryId } = lead;
	const leadId = knownId(lead);
	await session.inquiries.keepItem(
		inquiryId,
		leadId,
		receivedAt,
		{ ...json, lead, sla },
		keysOf(personOf(lead)),
	);
	await session.timers.set(clockTimers(started));
	await session.events.append([
		{
			at: now,
			type: 'clocks.started',
			inquiryId,
			leadId,
			data: {
				clocks: started.map((clock) => ({
					...shownClock(clock),
					target: clock.target,
					policy: clock.policy,
				})),
			},
		},
	]);
}

/** `null` for a lead that Dedup Match has not seen: its id says no more than the inquiry's. */
const knownId = ({ id, inquiryId }: Lead) => (id === inquiryId ? null : id);
