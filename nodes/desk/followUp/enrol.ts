import { readPath } from '../../core/fieldPath';
import {
	begin,
	enrolmentSaid,
	nextLook,
	set,
	type Enrolment,
	type FollowUpPlans,
} from '../../core/followUp';
import { prioritySchema, type FollowUp, type Lead, type Priority } from '../../core/lead';
import { personKeysOf, personOf } from '../../core/match';
import { describeInstant, type CalendarSettings } from '../../core/time';
import type { LeadItem, StoreSession } from '../../store';
import { asKnown } from '../people/asKnown';
import { refusedBy } from '../people/refusals';
import { companyFor } from './colleagues';
import {
	endEnrolment,
	enrolmentsOf,
	isUnderWay,
	keepEnrolment,
	type EnrolmentBooks,
} from './enrolments';
import { mannersOf } from './manners';
import { notePlans, plansInUse } from './plansInUse';

/** Who is to be followed up, and how. */
export interface EnrolFacts {
	lead: Lead;
	/** As it is to come back with each attempt. */
	item: LeadItem;
	/** When it was received, epoch milliseconds. */
	receivedAt: number;
	plans: FollowUpPlans;
	/** The hours of the workspace. */
	calendar: CalendarSettings;
	/** Whether somebody who is under way in another plan goes over to this one. */
	replaces: boolean;
	/** Whether the inquiry is handed over with it, and waits no longer. */
	finishes: boolean;
}

/** What came of it. */
export interface Enrolled {
	isEnrolled: boolean;
	followUp: FollowUp;
}

type EnrolBooks = EnrolmentBooks &
	Pick<StoreSession, 'inquiries' | 'leads' | 'policies' | 'refusals' | 'settings'>;

/**
 * Enrols a person in a follow-up plan, once: whoever is under way in it stays where they are. Nobody is
 * enrolled who asked not to be written to, or whose lead is closed.
 *
 * @param now epoch milliseconds
 */
export async function enrol(
	session: EnrolBooks,
	facts: EnrolFacts,
	now: number,
): Promise<Enrolled> {
	const { plans, item, receivedAt } = facts;
	const { lead, known } = await asKnown(session, facts.lead);
	const { inquiryId } = lead;
	const leadId = lead.id === inquiryId ? null : lead.id;
	const before = await enrolmentsOf(session, { inquiryId, leadId });
	const underWay = before.filter(isUnderWay).at(-1);
	const { name } = plans.first;
	if (underWay && (!facts.replaces || underWay.plan === name)) {
		const reason = `The person is on their way through ${underWay.plan} already`;
		// It may be another plan, or this one as it was when they were enrolled.
		const theirs = (await plansInUse(session, underWay)) ?? plans;
		return { isEnrolled: false, followUp: { ...said(underWay, theirs, reason), repeated: true } };
	}
	const why = await whyNot(session, lead, known?.status ?? lead.status);
	if (why !== null) return { isEnrolled: false, followUp: notEnrolled(inquiryId, name, why) };
	if (underWay) {
		await endEnrolment(session, underWay, leadId, { outcome: 'another plan', by: '' }, now);
	}
	const keys = known ? [] : personKeysOf(personOf(lead));
	await session.inquiries.keepItem(inquiryId, leadId, receivedAt, { ...item, lead }, keys);
	if (facts.finishes) await session.inquiries.finish(inquiryId, 'handed over');
	await notePlans(session, plans);
	const status = known?.status ?? 'open';
	const company = await companyFor(lead, plans);
	const priority = priorityIn(item);
	const begun = begin({ inquiryId, priority, plans, status, company, before }, now);
	const manners = await mannersOf(session, plans, { lead, calendar: facts.calendar });
	const enrolment = set(begun, nextLook({ plans, manners }, begun, now));
	await keepEnrolment(session, enrolment);
	const { run, policy, nextAt } = enrolment;
	const data = { plan: name, run, policy, nextAt };
	await session.events.append([{ at: now, type: 'followUp.enrolled', inquiryId, leadId, data }]);
	const begins = describeInstant(nextAt, manners.calendar.timeZone);
	return {
		isEnrolled: true,
		followUp: said(
			enrolment,
			plans,
			`Enrolled in ${name}; the first of its attempts is due ${begins}`,
		),
	};
}

const said = (enrolment: Enrolment, { called, hash }: FollowUpPlans, reason: string) =>
	enrolmentSaid(enrolment, called(enrolment.plan), { reason, policy: hash, timer: null });

/** As whoever assigned the lead said it, or Lead Qualify Score. */
const priorityIn = (item: LeadItem): Priority =>
	['assignment', 'qualification']
		.map((part) => prioritySchema.safeParse(readPath(item, [part, 'priority'])).data)
		.find((said) => said !== undefined) ?? 'normal';

async function whyNot(
	session: Pick<StoreSession, 'leads' | 'refusals' | 'settings'>,
	lead: Lead,
	status: string | null,
): Promise<string | null> {
	if ((await refusedBy(session, lead)).has('all')) return 'They asked not to be written to';
	return status === 'closed' ? 'The lead is closed' : null;
}

/**
 * What the item of somebody says who is in no plan.
 *
 * @param reason as a sentence without its end
 */
export const notEnrolled = (inquiryId: string, plan: string, reason: string): FollowUp => ({
	...{ id: `${inquiryId}/follow-up/none`, plan, state: 'none', attempt: 0, of: 0 },
	...{ channel: null, audience: null, to: '', from: null, subject: '', message: '' },
	...{ whenUnclear: 'ask', sendAt: null, nextDueAt: null, outcome: null, policy: '', timer: null },
	...{ repeated: false, reason },
});
