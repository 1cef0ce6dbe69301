/** People in plans of follow-up, in tests of the desk. */
import { compilePlans, type FollowUpSettings } from '../../nodes/core/followUp';
import type { FollowUp, Lead, TimerEvent } from '../../nodes/core/lead';
import { readMessage } from '../../nodes/core/message';
import { decideDelivery, queueDeliveries, type QueueFacts } from '../../nodes/desk/deliver';
import { enrol, nextFollowUp, type EnrolFacts, type NextFacts } from '../../nodes/desk/followUp';
import { acknowledge, claimDue } from '../../nodes/desk/timers';
import { completeLead } from '../../nodes/shared';
import type { LeadItem, StoreSession } from '../../nodes/store';
import { attempt, plan, settings } from '../core/followUp/plans';
import { minute, register } from './useDesk';

/** A Monday at 10:00 in UTC, in the hours of a workspace that has said none. */
export const now = Date.parse('2026-03-02T10:00:00Z');
export const day = 24 * 60 * minute;

export const sent = {
	email: 'ada@example.com',
	phone: '+4930901820',
	name: 'Ada Byron',
	message: 'Hi',
};
export const calendar = {
	timeZone: 'UTC',
	weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
};

export const twoMails = plan({
	attempts: [
		attempt({ subject: 'First', message: 'Hello {lead.firstName}' }),
		attempt({ subject: 'Second', message: 'Again' }),
	],
});

export const plansOf = (changes: Partial<FollowUpSettings> = {}) =>
	compilePlans(settings({ plans: [twoMails], ...changes }));

/** Enrolls somebody, and keeps the settings as the node does. */
export async function enrolled(
	session: StoreSession,
	changes: Partial<EnrolFacts> = {},
	at = now,
): Promise<{ lead: Lead; isEnrolled: boolean; followUp: FollowUp }> {
	const { lead } = changes.lead
		? { lead: changes.lead }
		: await register(session, { ...sent, fullName: 'Ada Byron', firstName: 'Ada' }, at);
	const plans = changes.plans ?? plansOf();
	const facts = { lead, item: { lead }, receivedAt: at, plans, calendar };
	const done = await enrol(session, { ...facts, replaces: false, finishes: true, ...changes }, at);
	await session.policies.save({ hash: plans.hash, node: 'n', settings: plans.settings, at });
	return { lead, ...done };
}

export const kinds = ['follow-up' as const];

export const due = async (session: StoreSession, at: number) =>
	await claimDue(session, { by: at, most: 5, leaseMs: minute, kinds }, 'default', at);

export type Step = Awaited<ReturnType<typeof nextFollowUp>> & { item: LeadItem };

type Pages = Partial<Pick<NextFacts, 'draftPage' | 'optOut'>>;

/** What the trigger brought, through Next Step. */
export async function take(
	session: StoreSession,
	item: LeadItem,
	at: number,
	pages: Pages = {},
): Promise<Step> {
	const facts = {
		...{ lead: completeLead(item.lead, new Date(at).toISOString()), item, calendar },
		...{ timer: item.timer as TimerEvent, read: readMessage },
		...{ optOut: null, draftPage: null, asHtml: false, lacking: () => [], ...pages },
	};
	const done = await nextFollowUp(session, facts, at);
	return { ...done, item: { ...item, followUp: done.followUp } };
}

/** What the trigger brings at a moment, through Next Step, in runs that do their work. */
export async function step(session: StoreSession, at: number, pages: Pages = {}): Promise<Step[]> {
	const steps: Step[] = [];
	for (const { timer, item } of await due(session, at)) {
		steps.push(await take(session, item, at, pages));
		await acknowledge(session, timer, true, at);
	}
	return steps;
}

export const mail: QueueFacts['steps'] = [
	{
		...{ step: 'Follow-up', channel: 'Email', audience: 'person', priority: 'plan' },
		...{ whenUnclear: 'ask', giveUpAfterMs: day, replaces: true, outlivesEnd: false },
		...{ to: '', replyTo: '', subject: ['S'], text: ['T'], after: null },
	},
];

/** Through Lead Deliver (Queue). */
export const queue = async (session: StoreSession, { item }: Step, at: number, steps = mail) =>
	await queueDeliveries(
		session,
		{
			...{ lead: item.lead as Lead, item, receivedAt: at, steps, occasion: null },
			...{ notBefore: null, finishes: true, link: null },
		},
		at,
	);

/** All that waits of a lead has gone out. */
export async function sendAll(session: StoreSession, { inquiryId }: Lead, at: number) {
	for (const { id, state } of await session.deliveries.ofInquiry(inquiryId)) {
		if (state === 'waiting')
			await decideDelivery(session, id, { kind: 'done', kept: nothingKept }, at);
	}
}

const nothingKept = { recordId: null, messageId: null, link: null };
