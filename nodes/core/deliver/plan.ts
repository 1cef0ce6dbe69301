import { asSubject, composed, filledIn } from '../message';
import { deliveryId, isUnsent, type Delivery, type DeliveryTerms } from './delivery';
import { messageValues, type MessageFacts } from './messageValues';
import { recipientOf } from './recipient';
import { replyTo } from './replyTo';
import type { Step } from './steps';

/** What is known when effects are queued. */
export interface PlanFacts extends MessageFacts {
	/** `null` for a lead that Dedup Match has not seen. */
	leadId: string | null;
	occasion: string;
	/** Before then nobody is to be disturbed; epoch milliseconds, `null` for now. */
	notBefore: number | null;
	hasOptedOut: boolean;
	/** What is queued for the inquiry already. */
	known: readonly Delivery[];
	/** The steps that are not for this lead, with the reason. */
	unmet?: ReadonlyMap<string, string>;
}

/** A step that is not queued, and why. */
export interface LeftOut {
	step: string;
	reason: string;
}

/** What is to be queued. */
export interface Plan {
	/** New ones. */
	added: Delivery[];
	/** Those that were there and are written anew, since they have not gone out. */
	replaced: Delivery[];
	/** Those that were there and stay as they are. */
	already: Delivery[];
	leftOut: LeftOut[];
}

/**
 * Plans the effects of an inquiry on one occasion: each step once.
 *
 * @param steps those that are for this lead, in order
 * @param now epoch milliseconds
 */
export function planDeliveries(steps: readonly Step[], facts: PlanFacts, now: number): Plan {
	const plan: Plan = { added: [], replaced: [], already: [], leftOut: [] };
	for (const step of steps) {
		const all = [...facts.known, ...plan.added];
		const id = deliveryId(facts.lead.inquiryId, step.step, facts.occasion);
		const known = facts.known.find((delivery) => delivery.id === id);
		const reason =
			facts.unmet?.get(step.step) ?? whyNot(step, id, facts) ?? whatLacks(step, all, plan.leftOut);
		if (known && !(step.replaces && isUnsent(known))) plan.already.push(known);
		else if (reason !== null) plan.leftOut.push({ step: step.step, reason });
		else if (known) plan.replaced.push(reachable(rewritten(known, step, facts, now), step, facts));
		else plan.added.push(queued(id, step, facts, all, now));
	}
	return plan;
}

/** Why a step need not be queued; `null` for one that is. */
function whyNot(step: Step, id: string, facts: PlanFacts): string | null {
	const recipient = recipientOf(step, peopleOf(facts));
	if (recipient.kind === 'nobody') return recipient.reason;
	if (recipient.kind !== 'found' || step.audience !== 'owner') return null;
	// What is there already came before what waits beside it.
	if (facts.known.some((delivery) => delivery.id === id)) return null;
	const waiting = facts.known.find(
		(delivery) =>
			delivery.channel === step.channel &&
			delivery.audience === 'owner' &&
			delivery.priority === 'alert' &&
			// Beside it, on the same occasion, stands another message: no reminder of it.
			delivery.occasion !== facts.occasion &&
			delivery.to === recipient.to &&
			isUnsent(delivery),
	);
	return waiting
		? `"${waiting.step}" to ${waiting.to} has not gone out yet: it goes first, and says how late it is`
		: null;
}

/** Why a step cannot wait for the one before it: that was left out, now and before. */
function whatLacks(
	{ after }: Step,
	known: readonly Delivery[],
	leftOut: readonly LeftOut[],
): string | null {
	const isThere = known.some(({ step }) => step === after);
	return !isThere && leftOut.some(({ step }) => step === after)
		? `"${after ?? ''}" has to be done first, and was left out`
		: null;
}

const peopleOf = ({ lead, assignment, hasOptedOut }: PlanFacts) => ({
	lead,
	assignment,
	hasOptedOut,
});

function queued(
	id: string,
	step: Step,
	facts: PlanFacts,
	known: readonly Delivery[],
	now: number,
): Delivery {
	const { after } = step;
	const first = after === null ? undefined : earlier(after, facts, known);
	const lineAt = Math.max(now, facts.notBefore ?? now);
	const inLine: Delivery = {
		...termsOf(step),
		...written(step, facts, now),
		id,
		inquiryId: facts.lead.inquiryId,
		leadId: facts.leadId,
		occasion: facts.occasion,
		after: first?.id ?? null,
		state: first && first.state !== 'done' ? 'blocked' : 'waiting',
		queuedAt: now,
		lineAt,
		dueAt: lineAt,
		giveUpAt: lineAt + step.giveUpAfterMs,
		attempt: 0,
		gated: false,
		beganAgain: false,
		repeats: 0,
		handedOutAt: null,
		kept: null,
		problem: null,
		toldAt: null,
	};
	return reachable(inLine, step, facts);
}

/** How a step is to be treated, without what it says. */
function termsOf(step: Step): DeliveryTerms {
	const { channel, audience, priority, whenUnclear, giveUpAfterMs, replaces, outlivesEnd } = step;
	return {
		...{ step: step.step, channel, audience, priority },
		...{ whenUnclear, giveUpAfterMs, replaces, outlivesEnd },
	};
}

/** An effect that has not gone out, as its step is now. */
const rewritten = (known: Delivery, step: Step, facts: PlanFacts, now: number): Delivery => ({
	...known,
	...termsOf(step),
	...written(step, facts, now),
	giveUpAt: known.lineAt + step.giveUpAfterMs,
});

/** An effect as it is, or for a person where whom it is for cannot be reached. */
function reachable(delivery: Delivery, step: Step, facts: PlanFacts): Delivery {
	const recipient = recipientOf(step, peopleOf(facts));
	if (recipient.kind !== 'unreachable') return delivery;
	return {
		...delivery,
		state: 'refused',
		problem: {
			code: 'delivery.noAddress',
			message: `"${step.step}" cannot go out: ${recipient.reason}`,
			hint: 'Choose Send Again in Lead Deliver with the address under "To", or tell them yourself. Add it where it is missing, such as in the Owners table, for the next time.',
		},
	};
}

/** The effect that has to be done first: that of the same occasion, else the newest of its step. */
function earlier(step: string, { occasion }: PlanFacts, known: readonly Delivery[]) {
	const ofStep = known.filter((delivery) => delivery.step === step);
	return (
		ofStep.find((delivery) => delivery.occasion === occasion) ??
		[...ofStep].sort((a, b) => b.queuedAt - a.queuedAt)[0]
	);
}

/** What a message says, to whom, and who is answered. */
function written(
	step: Step,
	facts: PlanFacts,
	now: number,
): Pick<Delivery, 'to' | 'replyTo' | 'subject' | 'text' | 'layout'> {
	const recipient = recipientOf(step, peopleOf(facts));
	const values = messageValues(facts, step.audience, now);
	return {
		to: recipient.kind === 'found' ? recipient.to : '',
		replyTo: replyTo(step, facts),
		subject: asSubject(filledIn(step.subject, values)),
		...composed(step.text, values),
	};
}
