import type { FollowUp, FollowUpChannel, LeadStatus } from '../lead';
import type { FollowUpPlans } from './compilePlans';
import type { Enrolment } from './enrolment';
import type { Attempt, Plan, Sender } from './planSettings';
import type { Manners } from './schedule';
import type { SenderDays } from './senderDays';

/** What an attempt says, filled in. */
export interface Words {
	subject: string;
	message: string;
	/** The message as HTML; `undefined` where nobody asked for it. */
	html?: string | undefined;
	/** Why it cannot go to the person as it is, each a clause. */
	gaps: readonly string[];
}

/** Somebody who writes or is written to. */
export interface Named {
	name: string;
	email: string | null;
}

/** What is known when an attempt is decided. */
export interface StepFacts {
	enrolment: Enrolment;
	plans: FollowUpPlans;
	/** The id of the timer that called for it; `null` for a look that none called for. */
	timer: string | null;
	/** Where the lead stands now. */
	status: LeadStatus;
	/** Whether the person wants nothing by any channel any more. */
	hasOptedOut: boolean;
	/** Why the person cannot be reached by a channel, as a clause; `null` where they can. */
	hindrance: (channel: FollowUpChannel) => string | null;
	/** The address for a channel; of a task that of who does it. */
	address: (channel: FollowUpChannel) => string;
	words: (attempt: Attempt) => Words;
	sender: (from: Sender) => Named | null;
	/** What has its place already in the days of who writes, by a name that tells senders from each other. */
	senderDays: (from: Sender) => { sender: string; days: SenderDays };
	/** Who is followed up, for somebody who goes on by hand; empty where nothing is known. */
	person: { name: string; details: string };
	/** The link by which the person says that they want to hear no more; `null` where no page is named. */
	optOutLink: string | null;
	/** What a draft of this timer is kept as, and the page on which it is sent; `null` where no page is named. */
	draft: { id: string; link: string } | null;
	/** The mails before it; `undefined` where their senders gave no ids. */
	thread: FollowUp['thread'];
	/**
	 * When the message to the person left that was given out for an occasion, in epoch milliseconds; `null`
	 * where none has, as of a task, and `undefined` where Lead Deliver does not have it.
	 */
	leftAt: (occasion: string) => number | null | undefined;
	manners: Manners;
	/** Epoch milliseconds. */
	now: number;
}

/** The plan that somebody is on their way through. */
export const planOf = ({ plans }: Pick<StepFacts, 'plans'>, { plan }: Enrolment): Plan =>
	plans.called(plan) ?? plans.first;
