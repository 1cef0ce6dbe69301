import type { IExecuteFunctions } from 'n8n-workflow';
import {
	activityEvent,
	describeActivity,
	isHumanTouch,
	readActivityKind,
	readGivenTime,
	summarizeClocks,
	type Activity,
	type ClockChange,
} from '../../core/sla';
import { settingsOf, tellClocks, type ReadSetting, type StoreSession } from '../../shared';
import { outputNames } from '../description';
import { clocksOf, notedIn, shownOf, writeTold, type Told } from '../told';
import type { Found } from '../findWhose';
import { placeFound } from '../placeFound';

/** Notes what was done about each lead of the batch, and stops the clocks that it answers. */
export async function recordActivity(context: IExecuteFunctions) {
	const setting = settingsOf(context);
	const now = Date.now();
	const readActivity = activityReader(setting, context.getTimezone(), now);
	const outputs = outputNames.recordActivity.length;
	return await placeFound(context, setting, outputs, async (session, found, itemIndex) => {
		const { activity, ahead, note } = readActivity(itemIndex);
		const recorded = await record(session, found, activity, ahead, now);
		const notes = [recorded.reason, found.problem, note].filter(Boolean);
		return { output: 0, adds: { sla: { ...recorded, reason: notes.join('; ') } } };
	});
}

function activityReader(setting: ReadSetting, timeZone: string, now: number) {
	const kind = setting('kind', 'call');
	const at = setting<unknown>('at', '');
	const by = setting('by', '');
	return (itemIndex: number) => {
		const time = readGivenTime(at.at(itemIndex), timeZone, now);
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
	found: Found,
	activity: Activity,
	ahead: boolean,
	now: number,
) {
	const { leadId } = found;
	const told: Told = { type: 'activity.recorded', data: activity, now };
	const known = await clocksOf(session, found);
	const noted = await notedIn(session, found, told, known);
	const events = ahead ? [] : [activityEvent(activity)];
	const { clocks, changes } = await tellClocks(session, known, events, { leadId, now });
	if (leadId && !ahead && isHumanTouch(activity.kind)) {
		await session.leads.touch(leadId, activity.at);
	}
	const heard = { known, changes, noted };
	const isNew = await writeTold(session, found, now, heard, (about, ofInquiry) => ({
		...about,
		type: 'activity.recorded',
		data: { ...activity, stopped: stoppedOf(ofInquiry) },
	}));
	return {
		...summarizeClocks(shownOf(found, clocks, changes)),
		repeated: !isNew && changes.length === 0,
		reason: describeActivity(activity, changes),
	};
}

const stoppedOf = (changes: readonly ClockChange[]) =>
	changes
		.filter(({ after }) => after.state === 'stopped')
		.map(({ after: { name, stoppedAt, businessMinutesUsed } }) => ({
			...{ name, stoppedAt, businessMinutesUsed },
		}));
