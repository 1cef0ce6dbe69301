import {
	deliveryId,
	isOfRound,
	isOpen,
	isUnsent,
	type Delivery,
	type DeliveryTerms,
	type Problem,
} from './delivery';
import { emptyColumns } from './emptyColumns';
import type { MessageFacts } from './messageValues';
import { recipientOf } from './recipient';
import type { Step } from './steps';
import { draftOf, wordingOf } from './wording';

/** What is known when effects are queued. */
export interface PlanFacts extends MessageFacts {
	/** `null` for a lead that Dedup Match has not seen. */
	leadId: string | null;
	occasion: string;
	/** Before then nobody is to be disturbed; epoch milliseconds, `null` for now. */
	notBefore: number | null;
	/** What is queued for the inquiry already. */
	known: readonly Delivery[];
	/** The steps that are not for this lead, with the reason. */
	unmet?: ReadonlyMap<string, string>;
	/** Of steps for the person: the expressions that came to `undefined` and the like, by the step's name. */
	lacking?: ReadonlyMap<string, readonly string[]>;
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
		if (known) {
			const anew = reason === null ? rewritten(known, step, facts, all, now) : null;
			if (anew) plan.replaced.push(anew);
			else if (reason !== null && mayChange(known, step))
				plan.leftOut.push({ step: step.step, reason });
			else plan.already.push(known);
		} else if (reason !== null) plan.leftOut.push({ step: step.step, reason });
		else plan.added.push(queued(id, step, facts, all, now));
		if (reason === null) plan.added.push(...unreadable(step, facts, now));
	}
	return plan;
}

/** Why a step need not be queued; `null` for one that is. */
function whyNot(step: Step, id: string, facts: PlanFacts): string | null {
	const recipient = recipientOf(step, peopleOf(facts, step));
	if (recipient.kind === 'nobody') return recipient.reason;
	const before = confirmedBefore(step, id, facts);
	if (before) return before;
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

/**
 * The person hears once that their inquiry is there, though it waited for an owner before a queue has it.
 *
 * @returns why not once more; `null` for what they have not heard, or are told on an occasion of its own
 */
function confirmedBefore({ step, audience, priority }: Step, id: string, facts: PlanFacts) {
	if (audience !== 'person' || priority !== 'confirmation' || !isOfRound(facts)) return null;
	const isBefore = facts.known.some(
		(known) =>
			known.id !== id &&
			known.step === step &&
			known.audience === audience &&
			isOfRound(known) &&
			(isOpen(known) || known.state === 'done'),
	);
	return isBefore ? `The person was told "${step}" before` : null;
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

const peopleOf = ({ lead, assignment, refused }: PlanFacts, { channel }: Step) => ({
	...{ lead, assignment },
	hasOptedOut: refused.has('all') || refused.has(channel.toLowerCase()),
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
	return sendable(inLine, step, facts);
}

/** How a step is to be treated, without what it says. */
function termsOf(step: Step): DeliveryTerms {
	const { channel, audience, priority, whenUnclear, giveUpAfterMs, replaces, outlivesEnd } = step;
	return {
		...{ step: step.step, channel, audience, priority },
		...{ whenUnclear, giveUpAfterMs, replaces, outlivesEnd },
	};
}

/** Whether an effect may still be written anew. */
const mayChange = (known: Delivery, { replaces }: Step): boolean => replaces && isUnsent(known);

/** An effect that is there, as its step is now; `null` where it stays as it was. */
function rewritten(
	known: Delivery,
	step: Step,
	facts: PlanFacts,
	all: readonly Delivery[],
	now: number,
): Delivery | null {
	// What said nothing was never sent: where it says something now, it stands in line as if it were new.
	if (known.state === 'refused' && known.problem?.code === saysNothing) {
		const anew = queued(known.id, step, facts, all, now);
		return anew.problem?.code === saysNothing ? null : { ...anew, queuedAt: known.queuedAt };
	}
	if (!mayChange(known, step)) return null;
	const giveUpAt = known.lineAt + step.giveUpAfterMs;
	const anew = { ...known, ...termsOf(step), ...written(step, facts, now), giveUpAt };
	return sendable(anew, step, facts);
}

/** The code of the problem of a message that would say nothing. */
const saysNothing = 'delivery.noText';

/** An effect as it is, or for a person where it would reach nobody, or say nothing. */
function sendable(delivery: Delivery, step: Step, facts: PlanFacts): Delivery {
	const recipient = recipientOf(step, peopleOf(facts, step));
	const problem =
		recipient.kind === 'unreachable'
			? noAddress(`"${step.step}" cannot go out: ${recipient.reason}`)
			: (noText(delivery) ?? noValue(delivery, facts));
	return problem ? { ...delivery, state: 'refused', problem } : delivery;
}

const noAddress = (message: string): Problem => ({
	code: 'delivery.noAddress',
	message,
	hint: 'Choose Send Again in Lead Deliver with the address under "To", or tell them yourself. Add it where it is missing, such as in the Owners table, for the next time.',
});

function noText(delivery: Delivery): Problem | null {
	const empty = emptyColumns(delivery);
	if (empty === null) return null;
	return {
		code: saysNothing,
		message: `"${delivery.step}" cannot go out: its ${empty} empty for this lead`,
		hint: `Tell them yourself, then choose Done in Lead Deliver. In the Steps table, write what "${delivery.step}" is to say; where an expression stands there, it came to nothing.`,
	};
}

/** Nobody outside reads what a program writes where a value is missing. */
function noValue({ step, audience }: Delivery, { lacking }: PlanFacts): Problem | null {
	const missing = audience === 'person' ? (lacking?.get(step) ?? []) : [];
	if (missing.length === 0) return null;
	return {
		code: saysNothing,
		message: `"${step}" cannot go out: ${missing.join(', ')} comes to nothing for this lead, and it would say so`,
		hint: `Tell them yourself, then choose Done in Lead Deliver. In the Steps table, write in the expression what stands there for a lead that lacks the field.`,
	};
}

/**
 * One for a person for each that "To" names and that is no address: the others get the message, and nobody
 * is left out in silence. It is no part of the step's own effect, which is done without them.
 */
function unreadable(step: Step, facts: PlanFacts, now: number): Delivery[] {
	const recipient = recipientOf(step, peopleOf(facts, step));
	if (recipient.kind !== 'found') return [];
	return [...new Set(recipient.unreadable)].flatMap((written) => {
		const occasion = `${facts.occasion}, ${written.slice(0, longestUnreadable)}`;
		const id = deliveryId(facts.lead.inquiryId, step.step, occasion);
		if (facts.known.some((delivery) => delivery.id === id)) return [];
		const message = `"${step.step}" cannot go to "${written}", which is no email address; the others get it`;
		const one = queued(id, { ...step, after: null }, facts, [], now);
		return [{ ...one, occasion, to: '', state: 'refused', problem: noAddress(message) }];
	});
}

/** So much of it tells it from others; an id has an end. */
const longestUnreadable = 60;

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
): Pick<Delivery, 'to' | 'replyTo' | 'subject' | 'text' | 'layout' | 'draft'> {
	const recipient = recipientOf(step, peopleOf(facts, step));
	return {
		to: recipient.kind === 'found' ? recipient.to : '',
		...wordingOf(step, facts, now),
		draft: draftOf(step, facts),
	};
}
