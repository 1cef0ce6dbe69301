import { stopOfKind } from '../../core/followUp';
import type { Activity } from '../../core/lead';
import { isUnsent } from '../../core/deliver';
import type { LeadItem, StoreSession } from '../../store';
import { withdrawAll } from '../deliver/withdraw';
import { forgetRefusal, rememberRefusal, type Refused, type Refuser } from '../people/refusals';
import { tellColleagues } from './colleagues';
import {
	endEnrolment,
	enrolmentsOf,
	isUnderWay,
	type EnrolmentBooks,
	type Followed,
} from './enrolments';
import { taskDone } from './taskDone';

type TellBooks = EnrolmentBooks &
	Pick<StoreSession, 'inquiries' | 'leads' | 'policies' | 'refusals' | 'settings'>;

/** What somebody did about a lead, and whether that is still to come. */
export interface ToldActivity {
	activity: Activity;
	/** Whether its time lies ahead; a meeting that is to come is booked all the same. */
	ahead: boolean;
}

/**
 * Tells the follow-ups of a person what was done: those that it ends are ended, one that waits for a task
 * goes on, and what the person does not want any more is remembered.
 *
 * @param now epoch milliseconds
 */
export async function tellFollowUps(
	session: TellBooks,
	about: Followed,
	{ activity, ahead }: ToldActivity,
	now: number,
): Promise<void> {
	const { kind, at, by, channel = 'all' } = activity;
	if (ahead && kind !== 'meeting') return;
	if (kind === 'opted-out') await optOut(session, about, channel, now);
	if (kind === 'bounced')
		await rememberRefusal(session, await refuser(session, about), 'bounced', now);
	if (kind === 'opted-in') await forgetRefusal(session, await refuser(session, about), channel);
	const stop = kind === 'opted-out' && channel !== 'all' ? null : stopOfKind(kind);
	for (const enrolment of (await enrolmentsOf(session, about)).filter(isUnderWay)) {
		// What came before says nothing of how it went on.
		if (at < enrolment.enrolledAt) continue;
		if (stop !== null && enrolment.stopsOn.includes(stop)) {
			await endEnrolment(session, enrolment, about.leadId, { outcome: stop, by }, now);
		} else if (kind === 'task') await taskDone(session, enrolment, now);
	}
	if (stop !== null) await tellColleagues(session, about, { stop, at, by }, now);
}

/** Remembers it for good, and withdraws what has not gone out to the person. */
async function optOut(session: TellBooks, about: Followed, channel: Refused, now: number) {
	await rememberRefusal(session, await refuser(session, about), channel, now);
	const { deliveries } = session;
	const all =
		about.leadId === null
			? await deliveries.ofInquiry(about.inquiryId ?? '')
			: await deliveries.ofLead(about.leadId);
	const unwanted = all.filter(
		(delivery) =>
			isUnsent(delivery) &&
			delivery.audience === 'person' &&
			(channel === 'all' || delivery.channel.toLowerCase() === channel),
	);
	await withdrawAll(session, unwanted, 'The person asked not to be written to', now);
}

/** Somebody with what their inquiry says of them, where nobody knows them as a lead. */
async function refuser(
	{ inquiries }: Pick<StoreSession, 'inquiries'>,
	{ inquiryId, leadId }: Followed,
): Promise<Refuser> {
	const item = inquiryId === null ? undefined : (await inquiries.find(inquiryId))?.item;
	return { leadId, lead: leadOf(item) };
}

const leadOf = (item: LeadItem | undefined): Refuser['lead'] => {
	const { lead } = (item ?? {}) as { lead?: Partial<NonNullable<Refuser['lead']>> };
	return lead ? { ...nobody, ...lead } : null;
};

const nobody = {
	...{ fullName: null, firstName: null, lastName: null, email: null },
	...{ phone: null, company: null, domain: null },
};
