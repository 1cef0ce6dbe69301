import { isMessage, type FollowUp, type FollowUpChannel, type FollowUpOutcome } from '../lead';
import { addDuration, describeInstant } from '../time';
import { isSamePlan } from './compilePlans';
import { withDraft } from './drafts';
import { timerIdOf, type Enrolment, type KeptDraft } from './enrolment';
import { heldUp, leftLate, type Last } from './heldUp';
import type { Attempt } from './planSettings';
import { about, attemptSaid, question, type Part } from './said';
import { allowedFrom, attemptDueAt, stillCounting } from './schedule';
import { daysToCome, placeInDay, senderDayOf, type SenderDays } from './senderDays';
import { planOf, type StepFacts, type Words } from './stepFacts';
import { textMark } from './texts';
import { channelWords, isOverBy, outcomeWords } from './stops';

/** Where a lead goes after a look at its follow-up. */
export type FollowUpOutput = 'email' | 'sms' | 'call' | 'task' | 'ask' | 'finished' | 'none';

const outputs: Readonly<Record<FollowUpChannel, FollowUpOutput>> = {
	email: 'email',
	sms: 'sms',
	whatsapp: 'task',
	call: 'call',
	linkedin: 'task',
	other: 'task',
};

/** What to do, and what to keep so that it is done once. */
export interface StepDecision {
	output: FollowUpOutput;
	followUp: FollowUp;
	/** As it is from now on; `null` where nothing is to be written. */
	enrolment: Enrolment | null;
	/** Whether the lead is closed with it. */
	closes: boolean;
	/** The days of a sender as they are from now on, where a message got its place in one. */
	placed?: { sender: string; days: SenderDays };
}

/**
 * Decides what is due for a person who is followed up: an attempt, a question to somebody, the end, or
 * nothing.
 *
 * The same timer gets the same answer however often it asks, with `repeated`; one that was overtaken
 * gets none. An attempt that was held up until the next one was due, or until a time at which nobody is
 * written to, is decided about anew. What ended the follow-up before wins over what is due. An attempt that cannot reach the
 * person is passed over, and the next one has its turn after its own delay.
 *
 * @throws LeadOpsError as `addDuration` does
 * @example
 * decideFollowUp({ enrolment, plans, timer: 'i_1/follow-up/1-1', … }).output // 'email'
 */
export function decideFollowUp(facts: StepFacts): StepDecision {
	const { enrolment, timer, now } = facts;
	const { last, state, ended } = enrolment;
	const before = timer !== null && last?.timer === timer ? heldUp(facts, last) : null;
	if (timer !== null && last?.timer === timer && !before) return repeated(facts, last);
	if (ended) return nothing(facts, enrolment, `It has ended: ${outcomeWords[ended.outcome]}`);
	if (state === 'paused') return nothing(facts, enrolment, 'It is paused');
	const over = endNow(facts);
	if (over) return finished(facts, enrolment, over);
	if (before) return goOnAgain(facts, before);
	if (timer !== null && timer !== timerIdOf(enrolment)) {
		return nothing(facts, enrolment, 'It has gone on since this was due');
	}
	if (timer === null && now < enrolment.nextAt) {
		return nothing(facts, enrolment, `It goes on ${moment(facts, enrolment.nextAt)}`);
	}
	// In a test what is next in line comes before its time.
	const at = Math.max(now, enrolment.nextAt);
	if (enrolment.waitsForTask) return taskIsLate(facts, at);
	const late = leftLate(facts);
	return late ? afterLate(facts, late, at) : goOn(facts, enrolment, at);
}

/** What follows a message that left late counts from when it left. */
function afterLate(facts: StepFacts, enrolment: Enrolment, at: number): StepDecision {
	const left = enrolment.sent.at(-1) ?? at;
	const next = nextLook(facts, enrolment, left);
	if (next <= at) return goOn(facts, enrolment, at);
	const why = `Attempt ${enrolment.attempt} left late, so what follows waits until`;
	return waiting(facts, enrolment, next, [`${why} ${moment(facts, next)}`]);
}

/** What ends it that nobody had to tell. */
function endNow({ enrolment, status, hasOptedOut }: StepFacts): FollowUpOutcome | null {
	if (hasOptedOut && enrolment.stopsOn.includes('opted out')) return 'opted out';
	return isOverBy(enrolment, status) ? 'closed' : null;
}

/** Takes the next attempt that can be made. */
function goOn(facts: StepFacts, begun: Enrolment, at: number): StepDecision {
	const passed: string[] = [];
	for (let current = begun; ; ) {
		const plan = planOf(facts, current);
		const attempt = plan.attempts[current.attempt];
		if (!attempt) return afterLast(facts, current, at, passed);
		const number = current.attempt + 1;
		const words = facts.words(attempt);
		const hindrance = facts.hindrance(attempt.channel) ?? sameAgain(current, attempt, words);
		if (hindrance === null) {
			const allowed = allowedFrom(attempt.channel, at, current.sent, facts.manners);
			const what = `Attempt ${number} of ${plan.attempts.length} waits until`;
			if (allowed > at) {
				return waiting(facts, current, allowed, [...passed, `${what} ${moment(facts, allowed)}`]);
			}
			const free = withoutPlace(current);
			const place = isWritten(attempt, words) ? placeFor(facts, current, attempt, at) : null;
			if (place === null) return make(facts, free, { attempt, words }, at, passed);
			const { sender, days } = place;
			const placed = { sender, days };
			if (place.at <= at) return { ...make(facts, free, { attempt, words }, at, passed), placed };
			const day = senderDayOf(place.at, facts.manners);
			const why = `${what} ${moment(facts, place.at)}: ${tooMany(facts, attempt)}`;
			const waits = { ...current, place: { sender, day } };
			return { ...waiting(facts, waits, place.at, [...passed, why]), placed };
		}
		passed.push(`Attempt ${number}, ${channelWords[attempt.channel]}, is left out: ${hindrance}`);
		current = { ...current, attempt: number };
		const next = nextLook(facts, current, at);
		if (next > at) return waiting(facts, current, next, passed);
	}
}

/**
 * The place that a message gets in the day of its sender; `null` where it has one today, or needs none.
 *
 * @param at when it may go out for all else
 */
function placeFor(facts: StepFacts, { place, sent }: Enrolment, attempt: Attempt, at: number) {
	const { manners, plans, now } = facts;
	const { perSender } = plans.settings;
	if (perSender === 0) return null;
	const { sender, days } = facts.senderDays(attempt.from);
	if (place?.sender === sender && place.day === senderDayOf(at, manners)) return null;
	const open = daysToCome(days, now, manners);
	const { channel } = attempt;
	return { sender, ...placeInDay(open, perSender, { channel, from: at, sent, manners }) };
}

function tooMany({ sender, plans }: StepFacts, { from }: Attempt): string {
	const { perSender } = plans.settings;
	const most = perSender === 1 ? 'one message' : `${perSender} messages`;
	return `${sender(from)?.name ?? 'its sender'} sends ${most} a day at most`;
}

/** Whether it goes out to the person, and not to somebody who looks it over. */
const isWritten = ({ channel, asDraft }: Attempt, { gaps }: Words): boolean =>
	isMessage(channel) && !asDraft && gaps.length === 0;

const withoutPlace = (enrolment: Enrolment): Enrolment => {
	const free = { ...enrolment };
	delete free.place;
	return free;
};

/** Why a message is not sent that says what the one before it said; `null` for any other. */
function sameAgain({ lastText }: Enrolment, { channel }: Attempt, words: Words): string | null {
	return isMessage(channel) && lastText !== null && textMark(words) === lastText
		? 'it says the same as the message before'
		: null;
}

function make(
	facts: StepFacts,
	before: Enrolment,
	{ attempt, words }: { attempt: Attempt; words: Words },
	at: number,
	passed: readonly string[],
): StepDecision {
	const { channel } = attempt;
	const plan = planOf(facts, before);
	const number = before.attempt + 1;
	const { gaps } = words;
	const isDraft = attempt.asDraft && isMessage(channel);
	const isAsked = isDraft || gaps.length > 0;
	const output = isAsked ? 'ask' : outputs[channel];
	const goesOut = isWritten(attempt, words);
	const counting = stillCounting(before.sent, at);
	const made = {
		...{ ...before, attempt: number, made: before.made + (isAsked ? 0 : 1) },
		sent: goesOut ? [...counting, at] : counting,
		lastText: goesOut ? textMark(words) : before.lastText,
	};
	const waitsForTask = !isMessage(channel) && attempt.waitsForTask && !isAsked;
	const { calendar } = facts.manners;
	const nextAt = waitsForTask
		? addDuration(calendar, at, facts.plans.settings.taskLimit)
		: nextLook(facts, made, at);
	const what = `${plan.name}, attempt ${number} of ${plan.attempts.length}: ${channelWords[channel]}`;
	const why =
		gaps.length > 0
			? `${what} cannot go out as it is, because ${gaps.join('; ')}`
			: `${what}${(isDraft && draftWords) || (waitsForTask && taskWords) || ''}`;
	const reason = sentence([...passed, why]);
	const link = draftLinkFor(facts, attempt, words);
	const enrolment = {
		...set(link === null ? made : drafted(facts, made, attempt, words), nextAt),
		waitsForTask,
		last: lastOf(facts, output, reason),
	};
	return {
		output,
		followUp: attemptSaid(facts, enrolment, attempt, { reason, isAsked, words, link }),
		enrolment,
		closes: false,
	};
}

/** The page of a draft that can go out as it is; `null` for anything else, and where no page is named. */
const draftLinkFor = (
	{ draft }: StepFacts,
	{ channel, asDraft }: Attempt,
	{ gaps }: Words,
): string | null =>
	isMessage(channel) && asDraft && gaps.length === 0 ? (draft?.link ?? null) : null;

/** Keeps a draft as it is shown, so that nothing else goes out. */
function drafted(
	facts: StepFacts,
	made: Enrolment,
	{ channel, from, whenUnclear }: Attempt,
	{ subject, message }: Words,
): Enrolment {
	if (!facts.draft || !isMessage(channel)) return made;
	const { plan, attempt } = made;
	const kept: Omit<KeptDraft, 'answer' | 'sendAt'> = {
		...{ id: facts.draft.id, plan, attempt, channel, from: facts.sender(from) },
		...{ subject, message, optOut: facts.optOutLink, whenUnclear },
	};
	return withDraft(made, kept);
}

const draftWords = ', as a draft to look over and to send';
const taskWords = ', and what follows waits until it is done';

/** Nobody has said that the task is done: somebody hears of it, and the plan goes on. */
function taskIsLate(facts: StepFacts, at: number): StepDecision {
	const { enrolment } = facts;
	const plan = planOf(facts, enrolment);
	const reason = `${plan.name}: nobody has said that the task of attempt ${enrolment.attempt} is done, so the plan goes on without it`;
	const next = {
		...set(enrolment, nextLook(facts, enrolment, at)),
		waitsForTask: false,
		last: lastOf(facts, 'ask', reason, 'late'),
	};
	return {
		output: 'ask',
		followUp: { ...about(facts, next, reason, 'late'), ...question(facts, reason) },
		enrolment: next,
		closes: false,
	};
}

/**
 * All attempts were made: what the plan says then. Where none of them went to the person or became a task,
 * nobody can have answered, and the lead is not lost: instead of closing it a person goes on.
 */
function afterLast(
	facts: StepFacts,
	enrolment: Enrolment,
	at: number,
	passed: readonly string[],
): StepDecision {
	const plan = planOf(facts, enrolment);
	if (plan.then === 'plan') {
		const next = facts.plans.called(plan.thenPlan);
		if (!next) {
			const why = `There is no plan "${plan.thenPlan}" to go on with`;
			return handedOver(facts, enrolment, [...passed, why]);
		}
		const gone = [...enrolment.gone, plan.name];
		// Two plans that follow each other would never end.
		if (!gone.some((name) => isSamePlan(name, next.name))) {
			const over = { ...enrolment, plan: next.name, gone, attempt: 0 };
			const nextAt = nextLook(facts, over, at);
			const why = `${plan.name} is over, and ${next.name} goes on ${moment(facts, nextAt)}`;
			return waiting(facts, over, nextAt, [...passed, why]);
		}
	}
	if (plan.then === 'hand over') return handedOver(facts, enrolment, passed);
	const isUnreached = enrolment.made === 0;
	if (plan.then === 'close' && isUnreached) {
		const why = 'The lead is not closed, because no attempt has gone out';
		return handedOver(facts, enrolment, [...passed, why]);
	}
	const outcome = isUnreached ? 'unreachable' : 'no answer';
	return { ...finished(facts, enrolment, outcome, passed), closes: plan.then === 'close' };
}

/** The plan is over, and somebody is asked to go on by hand. */
function handedOver(
	facts: StepFacts,
	enrolment: Enrolment,
	passed: readonly string[],
): StepDecision {
	const { name } = planOf(facts, enrolment);
	const reason = sentence([...passed, `${name}: ${outcomeWords['handed over']}`]);
	const ended = endedAs(facts, enrolment, 'handed over', 'ask', reason);
	const followUp = { ...about(facts, ended, reason, 'end'), ...question(facts, reason) };
	return { output: 'ask', followUp, enrolment: ended, closes: false };
}

function finished(
	facts: StepFacts,
	enrolment: Enrolment,
	outcome: FollowUpOutcome,
	passed: readonly string[] = [],
): StepDecision {
	const { name } = planOf(facts, enrolment);
	const reason = sentence([...passed, `${name} has ended: ${outcomeWords[outcome]}`]);
	const ended = endedAs(facts, enrolment, outcome, 'finished', reason);
	const followUp = about(facts, ended, reason, 'end');
	return { output: 'finished', followUp, enrolment: ended, closes: false };
}

const endedAs = (
	facts: StepFacts,
	enrolment: Enrolment,
	outcome: FollowUpOutcome,
	output: FollowUpOutput,
	reason: string,
): Enrolment => ({
	...ended(enrolment, outcome, facts.now),
	last: lastOf(facts, output, reason, 'end'),
});

/** The same answer as before. The plan may have changed since; what was done has not. */
function repeated(facts: StepFacts, last: Last): StepDecision {
	const { enrolment } = facts;
	const { output, reason, part } = last;
	const attempt = planOf(facts, enrolment).attempts[enrolment.attempt - 1];
	const isAsked = output === 'ask';
	const isAttempt = part === undefined && output !== 'none' && attempt !== undefined;
	const words = attempt && facts.words(attempt);
	const again =
		isAttempt && words
			? attemptSaid(facts, enrolment, attempt, {
					...{ reason, isAsked, words, link: draftLinkFor(facts, attempt, words) },
				})
			: { ...about(facts, enrolment, reason, part), ...(isAsked && question(facts, reason)) };
	const followUp = { ...again, repeated: true };
	return { output, followUp, enrolment: null, closes: false };
}

/** Decides anew about an attempt that was held up. */
function goOnAgain(facts: StepFacts, before: Enrolment): StepDecision {
	const decision = goOn(facts, before, facts.now);
	const { followUp, enrolment } = decision;
	const repeated = enrolment?.attempt === facts.enrolment.attempt;
	return { ...decision, followUp: { ...followUp, repeated } };
}

/** It goes on later, and nothing leaves now. */
function waiting(
	facts: StepFacts,
	enrolment: Enrolment,
	nextAt: number,
	why: readonly string[],
): StepDecision {
	const reason = sentence(why);
	const next = { ...set(enrolment, nextAt), last: lastOf(facts, 'none', reason) };
	return { output: 'none', followUp: about(facts, next, reason), enrolment: next, closes: false };
}

function nothing(facts: StepFacts, enrolment: Enrolment, why: string): StepDecision {
	const { name } = planOf(facts, enrolment);
	const followUp = about(facts, enrolment, `Nothing of ${name} is due. ${why}`);
	return { output: 'none', followUp, enrolment: null, closes: false };
}

/**
 * When a person is next to be looked at: for the next attempt, or for the end after the last.
 *
 * @param from when the attempt before was made, epoch milliseconds
 */
export function nextLook(
	{ plans, manners }: Pick<StepFacts, 'plans' | 'manners'>,
	enrolment: Enrolment,
	from: number,
): number {
	const plan = planOf({ plans }, enrolment);
	const next = plan.attempts[enrolment.attempt];
	return next
		? attemptDueAt(next, from, enrolment.sent, manners)
		: addDuration(manners.calendar, from, plan.patience);
}

/** An enrolment with a new timer, which takes the place of the one before. */
export const set = (enrolment: Enrolment, nextAt: number): Enrolment => ({
	...enrolment,
	nextAt,
	looks: enrolment.looks + 1,
});

/** An enrolment that is over. */
export const ended = (enrolment: Enrolment, outcome: FollowUpOutcome, at: number): Enrolment => ({
	...enrolment,
	state: 'ended',
	waitsForTask: false,
	ended: { at, outcome },
});

const lastOf = (
	{ timer }: StepFacts,
	output: FollowUpOutput,
	reason: string,
	part?: Part,
): Enrolment['last'] =>
	timer === null ? null : { timer, output, reason, ...(part !== undefined && { part }) };

const moment = ({ manners }: StepFacts, at: number) =>
	describeInstant(at, manners.calendar.timeZone);

const sentence = (parts: readonly string[]) => parts.join('. ');
