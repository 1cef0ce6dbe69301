import type { IExecuteFunctions } from 'n8n-workflow';
import {
	describeActivity,
	isHumanTouch,
	readActivityKind,
	readActivityTime,
	recordActivity as decide,
	summarizeClocks,
	type Activity,
} from '../../core/sla';
import {
	placeInStore,
	settingsOf,
	whoseReader,
	workspaceFor,
	type ReadSetting,
	type StoreOptions,
	type StoreSession,
} from '../../shared';
import { outputNames } from '../description';
import { findWhose, type Found } from '../findWhose';

/** Notes what was done about each lead of the batch, and stops the clocks that it answers. */
export async function recordActivity(context: IExecuteFunctions) {
	const setting = settingsOf(context);
	const now = Date.now();
	const readWhose = whoseReader(setting);
	const readActivity = activityReader(setting, context.getTimezone(), now);
	const options = setting<StoreOptions>('options', {});

	return await placeInStore(
		context,
		outputNames.recordActivity.length,
		async (workspace, json, itemIndex) => {
			const whose = readWhose(json, itemIndex);
			const session = workspace(workspaceFor(context, options.at(itemIndex), whose.workspace));
			const { activity, ahead, note } = readActivity(itemIndex);
			const found = await findWhose(session, whose);
			const recorded = await record(session, found, activity, ahead, now);
			const notes = [recorded.reason, found.problem, note].filter(Boolean);
			return { output: 0, adds: { sla: { ...recorded, reason: notes.join('; ') } } };
		},
	);
}

function activityReader(setting: ReadSetting, timeZone: string, now: number) {
	const kind = setting('kind', 'call');
	const at = setting<unknown>('at', '');
	const by = setting('by', '');
	return (itemIndex: number) => {
		const time = readActivityTime(at.at(itemIndex), timeZone, now);
		const activity: Activity = {
			kind: readActivityKind(String(kind.at(itemIndex) ?? '')),
			at: time.at,
			by: String(by.at(itemIndex) ?? '').trim(),
		};
		return { activity, ahead: time.ahead, note: time.note };
	};
}

async function record(
	session: StoreSession,
	{ inquiryId, leadId }: Found,
	activity: Activity,
	ahead: boolean,
	now: number,
) {
	const known = await clocksOf(session, inquiryId, leadId);
	const repeated = await wasRecorded(session, inquiryId, activity);
	const { clocks, changed } = ahead ? { clocks: known, changed: [] } : decide(known, activity);
	for (const clock of changed) {
		await session.clocks.update(clock);
		await session.timers.cancel(clock.inquiryId, clock.name);
	}
	if (leadId && !ahead && isHumanTouch(activity.kind)) {
		await session.leads.touch(leadId, activity.at);
	}
	if (!repeated) await note(session, { inquiryId, leadId, activity, changed, now });
	// Of all that a lead ever asked, only what this changed or what still waits is worth showing.
	const shown = inquiryId
		? clocks
		: clocks.filter((clock) => clock.state !== 'stopped' || changed.includes(clock));
	return {
		...summarizeClocks(shown),
		repeated: repeated && changed.length === 0,
		reason: describeActivity(activity, changed),
	};
}

const clocksOf = async (session: StoreSession, inquiryId: string | null, leadId: string | null) => {
	if (inquiryId) return await session.clocks.ofInquiry(inquiryId);
	return leadId ? await session.clocks.ofLead(leadId) : [];
};

/** The same activity of the same inquiry may be told twice; it is noted once. */
async function wasRecorded(session: StoreSession, inquiryId: string | null, activity: Activity) {
	if (inquiryId === null) return false;
	const events = await session.events.timeline(inquiryId);
	return events.some(({ type, data }) => {
		if (type !== 'activity.recorded') return false;
		const { kind, at, by } = data as Activity;
		return kind === activity.kind && at === activity.at && by === activity.by;
	});
}

async function note(
	session: StoreSession,
	{
		inquiryId,
		leadId,
		activity,
		changed,
		now,
	}: Omit<Found, 'problem'> & {
		activity: Activity;
		changed: ReturnType<typeof decide>['changed'];
		now: number;
	},
) {
	// An activity of a lead is one of each inquiry whose clocks it stopped.
	const inquiries = inquiryId ? [inquiryId] : [...new Set(changed.map((clock) => clock.inquiryId))];
	await session.events.append(
		(inquiries.length > 0 ? inquiries : [null]).map((ofInquiry) => ({
			at: now,
			type: 'activity.recorded',
			inquiryId: ofInquiry,
			leadId,
			data: {
				...activity,
				stopped: changed
					.filter((clock) => clock.inquiryId === ofInquiry)
					.map(({ name, stoppedAt, businessMinutesUsed }) => ({
						name,
						stoppedAt,
						businessMinutesUsed,
					})),
			},
		})),
	);
}
