import type { Sla } from '../../core/lead';
import {
	activityEvent,
	answerActivity,
	describeActivity,
	isHumanTouch,
	standingAfterActivity,
	summarizeClocks,
	wallMsUsed,
	type Activity,
	type ClockChange,
} from '../../core/sla';
import type { StoreSession } from '../../store';
import { tellFollowUps } from '../followUp/tellFollowUps';
import { changeStatus } from '../people';
import { leadCalled } from './leadCalled';
import { tellClocks, type ChangeBooks } from './tellClocks';
import { clocksOf, notedIn, shownOf, writeTold, type Concerned, type Told } from './told';

/** What was done about a lead. */
export interface ActivityFacts {
	about: Concerned;
	activity: Activity;
	/** Whether its time lies ahead, so that nothing has happened yet. */
	ahead: boolean;
}

/**
 * Notes what was done about a lead, stops the clocks that it answers, and keeps where the lead
 * stands after it, such as a sale that was won: then its owner has one open lead less.
 *
 * @param now epoch milliseconds
 */
export async function recordActivity(
	session: Pick<
		StoreSession,
		| 'assignments'
		| 'inquiries'
		| 'leads'
		| 'people'
		| 'deliveries'
		| 'holdings'
		| 'owners'
		| 'shadows'
		| 'enrolments'
		| 'refusals'
		| 'policies'
		| 'settings'
	> &
		ChangeBooks,
	{ about, activity, ahead }: ActivityFacts,
	now: number,
): Promise<Sla> {
	const { leadId } = about;
	const told: Told = { type: 'activity.recorded', data: activity };
	const known = await clocksOf(session, about);
	const noted = await notedIn(session, about, told, known);
	const events = ahead ? [] : [activityEvent(activity)];
	const { clocks, changes } = await tellClocks(session, known, events, { leadId, now });
	if (leadId && !ahead && isHumanTouch(activity.kind)) {
		await session.leads.touch(leadId, activity.at);
	}
	// Before the lead's status ends them: what was done says more of why.
	await tellFollowUps(session, about, { activity, ahead }, now);
	const becomes = standingAfterActivity(activity.kind);
	if (leadId && !ahead && becomes) {
		const said = { ...becomes, reason: null, at: activity.at, cause: 'activity' } as const;
		await changeStatus(session, leadId, said, now);
	}
	const heard = { known, changes, noted };
	const isNew = await writeTold(session, about, now, heard, (ofInquiry, itsChanges) => ({
		...ofInquiry,
		type: 'activity.recorded',
		data: { ...activity, stopped: stoppedOf(itsChanges) },
	}));
	const lead = await leadCalled(session, about);
	return {
		...summarizeClocks(shownOf(about, clocks, changes)),
		repeated: !isNew && changes.length === 0,
		reason: describeActivity(activity, changes),
		answer: answerActivity(activity, { lead, clocks, changes, ahead }),
	};
}

const stoppedOf = (changes: readonly ClockChange[]) =>
	changes
		.filter(({ after }) => after.state === 'stopped')
		.map(({ after }) => {
			const { name, stoppedAt, businessMinutesUsed } = after;
			const wallMs = wallMsUsed(after);
			const stopped = { name, stoppedAt, businessMinutesUsed };
			return wallMs === null ? stopped : { ...stopped, wallMsUsed: wallMs };
		});
