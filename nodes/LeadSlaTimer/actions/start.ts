import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { defaultReplayWindowMs, type Lead, type Sla } from '../../core/lead';
import { keysOf, personOf } from '../../core/match';
import {
	clockTimers,
	compileSla,
	describeSla,
	isHumanTouch,
	recordActivity,
	shownClock,
	startClocks,
	type Activity,
	type ClockRecord,
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
import { outputNames } from '../description';
import { clockReader } from '../descriptions/clockFields';
import { startOf } from '../startOf';

/** Starts the clocks of each inquiry of the batch, once. */
export async function start(context: IExecuteFunctions) {
	const setting = settingsOf(context);
	const { settings, startFrom } = clockReader(setting, context.getTimezone());
	const policyOf = compiled(settings, compileSla);
	const readLead = leadReader(setting);
	const options = setting<StoreOptions>('options', {});
	const workspaceOf = workspaceReader(context, options);
	const now = Date.now();
	const keepPolicy = policyKeeper(context, now);

	return await placeInStore(
		context,
		outputNames.start.length,
		async (workspace, json, itemIndex) => {
			const given = readLead(json, itemIndex, now);
			const session = workspace(workspaceOf(itemIndex, given));
			const lead = await identified(session, given, now);
			const from = startFrom.at(itemIndex);
			const startedAt = startOf(from, lead, json, now);
			const policy = policyOf(itemIndex);
			const fresh = startClocks(policy, lead.inquiryId, startedAt);

			const started = await session.clocks.start(fresh);
			const clocks =
				started.length === fresh.length
					? await catchUp(session, lead, fresh, now)
					: await session.clocks.ofInquiry(lead.inquiryId);
			const sla = describeSla(clocks, from, started.length === 0);
			if (started.length > 0) {
				await keepPolicy(session, policy.hash, policy.settings);
				await keep(session, { json, lead, clocks, started, sla, now });
			}
			await session.inquiries.finish(lead.inquiryId, 'handed over');
			return {
				output: started.length > 0 ? 0 : 1,
				adds: lead === given ? { sla } : { lead, sla },
			};
		},
	);
}

/**
 * A lead that did not pass Dedup Match, such as an incomplete one, may have the same words as
 * one that came long before: then it is an inquiry of its own.
 */
async function identified(session: StoreSession, lead: Lead, now: number): Promise<Lead> {
	const { id } = await session.inquiries.identify({
		inquiryId: lead.inquiryId,
		receivedAt: receivedAtOf(lead, now),
		replayWindowMs: defaultReplayWindowMs,
	});
	return id === lead.inquiryId ? lead : { ...lead, inquiryId: id };
}

interface Started {
	json: IDataObject;
	lead: Lead;
	clocks: ClockRecord[];
	started: string[];
	sla: Sla;
	now: number;
}

/** Keeps all that a timer needs to bring the lead back with its context. */
async function keep(session: StoreSession, { json, lead, clocks, started, sla, now }: Started) {
	const { inquiryId } = lead;
	const leadId = knownId(lead);
	const startedClocks = clocks.filter(({ name }) => started.includes(name));
	await session.inquiries.keepItem(
		inquiryId,
		leadId,
		receivedAtOf(lead, now),
		{ ...json, lead, sla },
		keysOf(personOf(lead)),
	);
	await session.timers.set(clockTimers(startedClocks));
	await session.events.append([
		{
			at: now,
			type: 'clocks.started',
			inquiryId,
			leadId,
			data: {
				clocks: startedClocks.map((clock) => ({
					...shownClock(clock),
					target: clock.target,
					policy: clock.policy,
				})),
			},
		},
	]);
}

/**
 * Somebody may have reached the lead before its clocks were started: a CRM can be quicker than
 * the flow. What was recorded since their start counts as if it had come later.
 */
async function catchUp(session: StoreSession, lead: Lead, fresh: ClockRecord[], now: number) {
	const known = await session.leads.find(lead.id);
	const first = fresh[0];
	if (!first || !known?.lastTouchAt || known.lastTouchAt < Date.parse(first.startedAt)) {
		return fresh;
	}
	const recorded = (await session.events.timeline(lead.inquiryId))
		.filter(({ type }) => type === 'activity.recorded')
		.map(({ data }) => data as Activity)
		.filter(({ at }) => at <= now);
	const lastTouch: Activity = { kind: 'other', at: known.lastTouchAt, by: '' };
	const activities = recorded.some(({ kind }) => isHumanTouch(kind)) ? recorded : [lastTouch];
	const clocks = activities.reduce((open, done) => recordActivity(open, done).clocks, fresh);
	for (const clock of clocks) {
		if (clock.state === 'stopped') await session.clocks.update(clock);
	}
	return clocks;
}

/** `null` for a lead that Dedup Match has not seen: its id says no more than the inquiry's. */
const knownId = ({ id, inquiryId }: Lead) => (id === inquiryId ? null : id);

const receivedAtOf = ({ receivedAt }: Lead, now: number) => Date.parse(receivedAt) || now;
