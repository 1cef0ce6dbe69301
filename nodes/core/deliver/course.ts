import type { Kept } from '../lead';
import { said } from './channel';
import {
	isAssumedDone,
	isOpen,
	isUnsent,
	needsPerson,
	type Delivery,
	type Problem,
} from './delivery';
import type { Failure, Verdict } from './failures';
import { spelled } from './late';

/** How a run ended that had an effect to see to. */
export type RunEnd =
	/** At the end of its branch. */
	| { kind: 'well' }
	/** Before the end of its branch, at a node that had nothing to pass on. */
	| ({ kind: 'early'; node: string } & EarlyEnd)
	/** At a node, or after one that had failed. */
	| { kind: 'failed'; failure: Failure; verdict: Verdict; acted?: boolean }
	/** Nobody heard how: it was killed, or the one who listened was. */
	| { kind: 'lost' };

/** What is known of a run that ended early. */
export interface EarlyEnd {
	/** Whether a node of it may have done something outside: then nobody knows. */
	acted?: boolean;
	/** Whether it lacked nothing but a Done. */
	lacksDone?: boolean;
}

/** What a run hears that asks whether it may begin. */
export type Answer = 'send' | 'done before' | 'unclear';

/**
 * Hands an effect to a run.
 *
 * @param gated whether the run says Begin before the effect
 * @param leaseMs how long the run has it without a sign of life
 * @param now epoch milliseconds
 */
export const handedOut = (
	delivery: Delivery,
	{ gated, leaseMs }: { gated: boolean; leaseMs: number },
	now: number,
): Delivery => ({
	...delivery,
	state: 'out',
	attempt: delivery.attempt + 1,
	gated,
	beganAgain: false,
	handedOutAt: now,
	dueAt: now + leaseMs,
});

/** Whether a run of that attempt still has the effect. */
const isWith = ({ state, attempt }: Delivery, run: number): boolean =>
	attempt === run && (state === 'out' || state === 'begun');

/** Whether what a run says late is still news: nobody has done the effect or had it since. */
const isNews = ({ state, attempt }: Delivery, run: number): boolean =>
	attempt === run && !['blocked', 'done', 'withdrawn'].includes(state);

/** Keeps an effect with its run for longer; one that another run has since stays as it is. */
export const extended = (delivery: Delivery, run: number, until: number): Delivery =>
	isWith(delivery, run) ? { ...delivery, dueAt: until } : delivery;

/**
 * Answers a run that asks whether its effect may take place, and notes that it does now. A run that
 * asks twice was begun anew by n8n, or has split its item: what it did is known when it ends, by its
 * Done or by the step's setting. A run of which nobody would hear how it ends does nothing; what it
 * had not begun stands in line again.
 *
 * @param run the attempt that asks
 * @param isUnheard whether whoever started the run has ended since
 * @example
 * begun({ ...delivery, state: 'out', attempt: 1 }, 1).answer // 'send'
 * begun({ ...delivery, state: 'begun', attempt: 1 }, 1).answer // 'unclear': it began before
 * begun({ ...delivery, state: 'out', attempt: 1 }, 1, true).delivery.state // 'waiting'
 */
export function begun(
	delivery: Delivery,
	run: number,
	isUnheard = false,
): { answer: Answer; delivery: Delivery } {
	if (delivery.state === 'done' || delivery.state === 'withdrawn') {
		return { answer: 'done before', delivery };
	}
	if (!isWith(delivery, run)) return { answer: 'unclear', delivery };
	if (isUnheard) {
		return { answer: 'unclear', delivery: delivery.state === 'out' ? again(delivery) : delivery };
	}
	if (delivery.state === 'out')
		return { answer: 'send', delivery: { ...delivery, state: 'begun' } };
	if (delivery.whenUnclear === 'send again') return { answer: 'send', delivery };
	return {
		answer: delivery.whenUnclear === 'take as done' ? 'done before' : 'unclear',
		delivery: delivery.beganAgain ? delivery : { ...delivery, beganAgain: true },
	};
}

/**
 * Notes that an effect took place. What a run of an older attempt says changes nothing; what the
 * newest one says counts late as well, also where the effect stands in line again or a person is
 * asked: else it would take place twice.
 *
 * @param run the attempt that says so
 */
export function confirmed(delivery: Delivery, run: number, kept: Kept, now: number): Delivery {
	if (delivery.state === 'done' && delivery.attempt === run) {
		return { ...delivery, kept: joined(delivery.kept, kept), problem: null };
	}
	return isNews(delivery, run) ? done(delivery, kept, now) : delivery;
}

const done = (delivery: Delivery, kept: Kept | null, now: number): Delivery => ({
	...delivery,
	state: 'done',
	dueAt: now,
	kept: kept && joined(delivery.kept, kept),
	problem: null,
});

/** What is said later counts, and what it does not say stays. */
const joined = (before: Kept | null, now: Kept): Kept => ({
	recordId: now.recordId ?? before?.recordId ?? null,
	messageId: now.messageId ?? before?.messageId ?? null,
	link: now.link ?? before?.link ?? null,
});

/**
 * The effect after its run ended.
 *
 * @param run the attempt of that run; of an older one nothing changes
 * @param isSetting whether what was refused is no matter of this lead, so that it waits
 * @param now epoch milliseconds
 */
export function afterRun(
	delivery: Delivery,
	run: number,
	end: RunEnd,
	now: number,
	isSetting = false,
): Delivery {
	if (!isWith(delivery, run)) {
		// Late; but a run that says Begin may have been told that it is unclear, and done nothing.
		const counts = end.kind === 'well' && !delivery.gated && isNews(delivery, run);
		return counts ? done(delivery, null, now) : delivery;
	}
	if (delivery.beganAgain) return unclear(delivery, 'its run began twice, without a Done', now);
	switch (end.kind) {
		case 'well':
			return done(delivery, null, now);
		case 'early':
			return afterEarlyRun(delivery, end, now, isSetting);
		case 'lost':
			// A run that says Begin and had not begun has done nothing.
			return delivery.gated && delivery.state === 'out'
				? again(delivery)
				: unclear(delivery, 'its run ended without a word, as when n8n is stopped', now);
		case 'failed':
			return afterFailedRun(delivery, end, now, isSetting);
	}
}

/** What had not begun has not been done, whatever came before it. */
const hasNotBegun = ({ gated, state }: Delivery): boolean => gated && state === 'out';

function afterEarlyRun(
	delivery: Delivery,
	{ node, acted = false, lacksDone = false }: Extract<RunEnd, { kind: 'early' }>,
	now: number,
	isSetting: boolean,
): Delivery {
	if (delivery.state === 'begun' || (acted && !hasNotBegun(delivery))) {
		const words = lacksDone ? `the run ended at "${node}" without a Done` : endedAt(node);
		return inDoubt(delivery, words, now, nextTime);
	}
	return isSetting ? again(delivery) : asked(delivery, 'refused', early(delivery, node), now);
}

function afterFailedRun(
	delivery: Delivery,
	{ failure, verdict, acted = false }: Extract<RunEnd, { kind: 'failed' }>,
	now: number,
	isSetting: boolean,
): Delivery {
	const words = said(failure.message, failure.description);
	if (acted && !hasNotBegun(delivery)) return afterOther(delivery, failure, verdict, words, now);
	switch (verdict) {
		case 'perhaps done':
			return hasNotBegun(delivery) ? again(delivery) : unclear(delivery, words, now, repeatAfterMs);
		case 'refused':
			return isSetting
				? again(delivery)
				: asked(delivery, 'refused', refused(delivery, words), now);
		case 'setting':
		case 'not done':
		case 'access':
			return again(delivery);
	}
}

/**
 * After how long an effect is repeated that may have taken place; after that a person is asked. Each
 * repetition may be one mail too many, and whatever comes back within a minute needs nobody.
 */
const repeatAfterMs = [10_000, 60_000];

/** As often, for what says nothing of the receiver, such as a stop of n8n: there is nobody to wait for. */
const repeatAtOnce = repeatAfterMs.map(() => 0);

/**
 * A node failed, and another one may have done it. Tried by itself it would perhaps take place at each
 * try: so it is tried seldom, and only where the receiver may come back.
 */
function afterOther(
	delivery: Delivery,
	{ node }: Failure,
	verdict: Verdict,
	words: string,
	now: number,
): Delivery {
	const because = `"${node ?? 'A node'}" failed, and another node may have done it: ${words}`;
	if (delivery.whenUnclear === 'take as done') return unclear(delivery, because, now);
	const comesBack = verdict === 'not done' || verdict === 'perhaps done';
	const mayRepeat = delivery.whenUnclear === 'send again' && comesBack;
	return (
		(mayRepeat ? repeated(delivery, now, repeatAfterMs) : undefined) ??
		inDoubt(delivery, because, now, nextTime)
	);
}

/** In line once more although it may have taken place; `undefined` when that was often enough. */
function repeated(delivery: Delivery, now: number, waits: readonly number[]): Delivery | undefined {
	const wait = waits[delivery.repeats];
	if (wait === undefined) return undefined;
	const waiting = again(delivery);
	const dueAt = wait === 0 ? waiting.dueAt : now + wait;
	return { ...waiting, dueAt, repeats: delivery.repeats + 1 };
}

/** Back in line, where it was: which of those in line is tried while its channel is held, the channel says. */
const again = (delivery: Delivery): Delivery => ({
	...delivery,
	state: 'waiting',
	dueAt: delivery.lineAt,
	handedOutAt: null,
});

/** For a person, who hears of it at once. */
const asked = (
	delivery: Delivery,
	state: 'in doubt' | 'refused' | 'given up',
	problem: Problem,
	now: number,
): Delivery => ({ ...delivery, state, problem, dueAt: now, toldAt: null, handedOutAt: null });

/**
 * Nobody knows whether it took place. What is written again does no harm and is tried for as long as it
 * may wait; each message may be one too many.
 */
function unclear(
	delivery: Delivery,
	words: string,
	now: number,
	waits: readonly number[] = repeatAtOnce,
): Delivery {
	switch (delivery.whenUnclear) {
		case 'send again':
			if (delivery.audience === 'system') return again(delivery);
			return repeated(delivery, now, waits) ?? inDoubt(delivery, triedInVain(words), now);
		case 'take as done':
			return assumedDone(delivery, words, now);
		case 'ask':
			return inDoubt(delivery, words, now);
	}
}

const triedInVain = (words: string): string =>
	`it was tried three times, and each time it may have arrived. The last time: ${words}`;

/** Done by the step's setting alone; it keeps why nobody knows. */
const assumedDone = (delivery: Delivery, words: string, now: number): Delivery => ({
	...done(delivery, null, now),
	problem: { code: 'delivery.assumedDone', message: words, hint: '' },
});

/** How it is known the next time. */
const nextTime =
	' So that it is known the next time, put Lead Deliver (Done) right behind the node that sends.';

const inDoubt = (delivery: Delivery, words: string, now: number, more = ''): Delivery =>
	asked(
		delivery,
		'in doubt',
		{
			code: 'delivery.unclear',
			message: `Nobody knows whether ${named(delivery)} took place: ${words}`,
			hint: `Look there. If it is there, choose Done in Lead Deliver; if not, Send Again.${more}`,
		},
		now,
	);

/** What an effect is called in a sentence. */
export const named = ({ step, to }: Pick<Delivery, 'step' | 'to'>): string =>
	`"${step}"${to ? ` to ${to}` : ''}`;

const refused = (delivery: Delivery, words: string): Problem => ({
	code: 'delivery.refused',
	message: `${named(delivery)} was refused: ${words}`,
	hint: 'Mend what was refused, then choose Send Again in Lead Deliver; or Give Up.',
});

const endedAt = (node: string): string => `the run ended at "${node}", which passed nothing on`;

const early = (delivery: Delivery, node: string): Problem => ({
	code: 'delivery.endedEarly',
	message: `${named(delivery)} did not take place: ${endedAt(node)}`,
	hint: 'Let that node always pass the item on, such as with "Always Output Data" or a Merge, or connect its other output. Then choose Send Again in Lead Deliver.',
});

/**
 * Gives up what has waited for too long.
 *
 * @param now epoch milliseconds
 */
export function expired(delivery: Delivery, now: number): Delivery {
	if (!isUnsent(delivery) || now < delivery.giveUpAt) return delivery;
	const after = spelled(Math.round(delivery.giveUpAfterMs / 60_000));
	const because = delivery.state === 'blocked' ? ', because the step before it is not done' : '';
	return asked(
		delivery,
		'given up',
		{
			code: 'delivery.tooOld',
			message: `${named(delivery)} could not go out within ${after}${because}`,
			hint: 'Decide whether it is still wanted: choose Send Again or Give Up in Lead Deliver.',
		},
		now,
	);
}

/** What has to be done first is done: it stands in line. */
export const unblocked = (delivery: Delivery): Delivery =>
	delivery.state === 'blocked' ? again(delivery) : delivery;

/** Not wanted any more; what has left cannot be called back. */
export const withdrawn = (delivery: Delivery, reason: string): Delivery =>
	isUnsent(delivery) || needsPerson(delivery)
		? {
				...delivery,
				state: 'withdrawn',
				problem: { code: 'delivery.withdrawn', message: reason, hint: '' },
			}
		: delivery;

/**
 * A person says that it is to be done again, or at last. What is under way or done stays, and so
 * does a message to somebody without an address. What waits takes another address.
 *
 * @param to another address than before
 * @param waits whether another step has to be done first
 */
export function sentAgain(
	delivery: Delivery,
	now: number,
	to = delivery.to,
	waits = false,
): Delivery {
	if (isUnsent(delivery) && to !== delivery.to) return { ...delivery, to };
	if (isOpen(delivery) || (delivery.state === 'done' && !isAssumedDone(delivery))) return delivery;
	if (to === '' && delivery.audience !== 'system') return delivery;
	return {
		...again({ ...delivery, to, lineAt: now }),
		state: waits ? 'blocked' : 'waiting',
		giveUpAt: now + delivery.giveUpAfterMs,
		repeats: 0,
		problem: null,
		toldAt: null,
	};
}

/** A person says that it is done, whatever anybody knows. */
export const takenAsDone = (delivery: Delivery, kept: Kept, now: number): Delivery =>
	delivery.state === 'withdrawn' ? delivery : done(delivery, kept, now);

/** A person says that it is not wanted any more. */
export const givenUp = (delivery: Delivery): Delivery => withdrawn(delivery, 'A person gave it up');
