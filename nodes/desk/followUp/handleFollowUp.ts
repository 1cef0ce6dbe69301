import { enrolmentSaid, outcomeWords, set, type Enrolment } from '../../core/followUp';
import type { FollowUp } from '../../core/lead';
import { describeInstant } from '../../core/time';
import type { StoreSession } from '../../store';
import { notEnrolled } from './enrol';
import {
	endEnrolment,
	enrolmentsOf,
	isUnderWay,
	keepEnrolment,
	type EnrolmentBooks,
	type Followed,
} from './enrolments';
import { mannersOf } from './manners';
import { plansInUse } from './plansInUse';

/** What can be done with a follow-up by hand. */
export type FollowUpDeed = 'stop' | 'pause' | 'resume';

/** What is done with whose follow-up. */
export interface HandleFacts {
	about: Followed;
	deed: FollowUpDeed;
	/** Who does it; empty when unknown. */
	by: string;
}

/** How a person's follow-up stands, and whether there was one to do something with. */
export interface Handled {
	stands: 'under way' | 'ended' | 'never';
	changed: boolean;
	followUp: FollowUp;
}

type HandleBooks = EnrolmentBooks & Pick<StoreSession, 'policies' | 'settings'>;

/**
 * Stops, pauses or resumes the follow-up of a person. One that is resumed goes on where it was: what was
 * due meanwhile is due now.
 *
 * @param now epoch milliseconds
 */
export async function handleFollowUp(
	session: HandleBooks,
	{ about, deed, by }: HandleFacts,
	now: number,
): Promise<Handled> {
	const underWay = (await enrolmentsOf(session, about)).filter(isUnderWay);
	let changed = false;
	for (const enrolment of underWay) {
		changed = (await handled(session, enrolment, { about, deed, by }, now)) || changed;
	}
	return { ...(await followUpStatus(session, about)), changed };
}

async function handled(
	session: HandleBooks,
	enrolment: Enrolment,
	{ about: { leadId }, deed, by }: HandleFacts,
	now: number,
): Promise<boolean> {
	if (deed === 'stop') {
		await endEnrolment(session, enrolment, leadId, { outcome: 'stopped', by }, now);
		return true;
	}
	const isPaused = enrolment.state === 'paused';
	if (isPaused === (deed === 'pause')) return false;
	const { inquiryId, plan, run, policy, attempt } = enrolment;
	const about = { at: now, inquiryId, leadId };
	const data = { plan, run, policy, attempt, by };
	if (deed === 'pause') {
		await keepEnrolment(session, { ...enrolment, state: 'paused' });
		await session.events.append([{ ...about, type: 'followUp.paused', data }]);
		return true;
	}
	const goesOn = set({ ...enrolment, state: 'active' }, Math.max(now, enrolment.nextAt));
	await keepEnrolment(session, goesOn);
	const { nextAt } = goesOn;
	await session.events.append([{ ...about, type: 'followUp.resumed', data: { ...data, nextAt } }]);
	return true;
}

/** How the follow-up of a person stands. It changes nothing. */
export async function followUpStatus(
	session: Pick<StoreSession, 'enrolments' | 'policies' | 'settings'>,
	about: Followed,
): Promise<Omit<Handled, 'changed'>> {
	const all = await enrolmentsOf(session, about);
	const enrolment = all.find(isUnderWay) ?? all.at(-1);
	if (!enrolment) {
		const reason = 'The person was never in a follow-up plan';
		return { stands: 'never', followUp: notEnrolled(about.inquiryId ?? '', '', reason) };
	}
	const plans = await plansInUse(session, enrolment);
	const zone = plans && (await mannersOf(session, plans)).calendar.timeZone;
	const plan = plans?.called(enrolment.plan);
	const said = {
		reason: standing(enrolment, zone ?? 'UTC'),
		policy: enrolment.policy,
		timer: null,
	};
	return {
		stands: isUnderWay(enrolment) ? 'under way' : 'ended',
		followUp: enrolmentSaid(enrolment, plan, said),
	};
}

function standing(enrolment: Enrolment, timeZone: string): string {
	const { plan, state, attempt, nextAt, ended, waitsForTask } = enrolment;
	if (ended) return `${plan} has ended after attempt ${attempt}: ${outcomeWords[ended.outcome]}`;
	if (state === 'paused') return `${plan} is paused after attempt ${attempt}`;
	const next = describeInstant(nextAt, timeZone);
	return waitsForTask
		? `${plan} waits until the task of attempt ${attempt} is done, and no longer than ${next}`
		: `${plan} goes on after attempt ${attempt} on ${next}`;
}
