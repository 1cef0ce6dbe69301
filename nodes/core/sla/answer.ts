import {
	activityName,
	activitySaid,
	isHumanTouch,
	type Activity,
	type Answer,
	type NotFound,
	type NotFoundCode,
	type OptOutChannel,
} from '../lead';
import { historyOf, type ClockChange } from './applyEvents';
import type { ClockRecord } from './clockRecord';
import {
	describeChanges,
	describeClock,
	describeClocks,
	describeStop,
	wasInTime,
} from './describeSla';

/** What came of what somebody told about a lead. */
export interface Outcome {
	/** As a person calls the lead. */
	lead: string;
	/** The clocks it was told to, as they are after it. */
	clocks: readonly ClockRecord[];
	/** What it changed about them. */
	changes: readonly ClockChange[];
	/** Whether its time lies ahead, so that nothing has happened yet. */
	ahead: boolean;
}

/**
 * What a page says to somebody who told of an activity: whether a clock has stopped, or had stopped
 * before and by whom.
 *
 * @example
 * answerActivity({ kind: 'call', at, by: 'Ben' }, { lead: 'Ada Lovelace', clocks, changes, ahead: false })
 * // { code: 'clocks.stopped', title: 'Thank you. The clock for Ada Lovelace has stopped.',
 * //   text: 'Answered in time. First touch was stopped on Mon 23 Nov 2026, 09:10 after 10 business minutes.' }
 */
export function answerActivity(activity: Activity, outcome: Outcome): Answer {
	const what = activitySaid(activity);
	const { lead, clocks, changes, ahead } = outcome;
	if (ahead) {
		const title = `Noted for ${lead}: ${what}, which is still to come.`;
		return {
			code: 'activity.ahead',
			title,
			text: 'Until then no clock stops. Tell it again when it has happened.',
		};
	}
	const stopped = stoppedIn(outcome, isHumanTouch(activity.kind));
	if (stopped) {
		return activity.channel ? { ...stopped, text: `${what} is noted. ${stopped.text}` } : stopped;
	}
	const noted = {
		code: 'activity.noted',
		title: `Thank you. Noted for ${lead}: ${what}.`,
	} as const;
	if (changes.length > 0) return { ...noted, text: sentence(describeChanges(changes)) };
	const before = stoppedBefore(lead, clocks);
	if (before) {
		const said = activity.channel ? what : 'What you did';
		return { ...before, text: `${before.text} ${said} is noted, too.` };
	}
	return {
		...noted,
		text: clocks.length === 0 ? noClock : `${stopsNone} ${sentence(describeClocks(clocks))}`,
	};
}

/** What a page says to somebody who paused, resumed or stopped clocks. */
export function answerDeed(deed: 'pause' | 'resume' | 'stop', outcome: Outcome): Answer {
	const { lead, clocks, changes, ahead } = outcome;
	if (ahead) {
		const title = `Noted for ${lead}.`;
		return {
			code: 'activity.ahead',
			title,
			text: 'The time lies ahead, so nothing has happened yet.',
		};
	}
	const stopped = stoppedIn(outcome);
	if (stopped) return stopped;
	if (changes.length > 0) {
		const { code, now } = handled[deed];
		const title = `The ${clockOrClocks(changes)} for ${lead} ${now(changes.length)}.`;
		return { code, title, text: sentence(describeChanges(changes)) };
	}
	const unchanged = {
		code: 'clocks.unchanged',
		title: `Nothing has changed for ${lead}.`,
	} as const;
	return (
		stoppedBefore(lead, clocks) ?? {
			...unchanged,
			text: clocks.length === 0 ? noClock : sentence(clocks.map(describeClock).join('; ')),
		}
	);
}

/**
 * What a page says to a person who wants to hear no more.
 *
 * @example
 * answerOptOut('email').title // 'You will get no more emails from us.'
 */
export const answerOptOut = (channel: OptOutChannel): Answer => ({
	code: 'person.optedOut',
	title: `You will ${unwanted[channel]} from us.`,
	text: 'It is noted for good. There is nothing else that you have to do.',
});

const unwanted: Readonly<Record<OptOutChannel, string>> = {
	all: 'hear no more',
	email: 'get no more emails',
	sms: 'get no more text messages',
	whatsapp: 'get no more WhatsApp messages',
	call: 'get no more calls',
};

const handled = {
	pause: { code: 'clocks.paused', now: (n: number) => (n > 1 ? 'are paused' : 'is paused') },
	resume: { code: 'clocks.resumed', now: (n: number) => (n > 1 ? 'go on' : 'goes on') },
	stop: { code: 'clocks.stopped', now: (n: number) => (n > 1 ? 'have stopped' : 'has stopped') },
} as const;

const noClock = 'No clock runs for this lead.';
const stopsNone = 'It stopped no clock.';

/**
 * Clocks that have stopped just now.
 *
 * @param isAnswer whether somebody reached the lead by that
 */
function stoppedIn({ lead, clocks, changes }: Outcome, isAnswer = false): Answer | null {
	const stopped = changes.filter(
		({ before, after }) => after.state === 'stopped' && before.state !== 'stopped',
	);
	if (stopped.length === 0) return null;
	const still = clocks.filter(({ state }) => state !== 'stopped').map(({ name }) => name);
	const goesOn = still.length > 0 ? ` Not stopped by it: ${still.join(', ')}.` : '';
	return {
		code: 'clocks.stopped',
		title: `Thank you. The ${clockOrClocks(stopped)} for ${lead} ${handled.stop.now(stopped.length)}.`,
		text:
			(isAnswer && areInTime(stopped)
				? answeredInTime(stopped)
				: sentence(describeChanges(stopped))) + goesOn,
	};
}

/** Whether all were stopped in time, and none was taken for late before. */
const areInTime = (stopped: readonly ClockChange[]) =>
	stopped.every(({ after, unbreached }) => wasInTime(after) && !unbreached);

/** What counts first for whoever answered. */
const answeredInTime = (stopped: readonly ClockChange[]) =>
	`Answered in time. ${sentence(stopped.map(({ after }) => describeStop(after)).join('; '))}`;

/** Clocks that all had stopped before, the last of them with who stopped it. */
function stoppedBefore(lead: string, clocks: readonly ClockRecord[]): Answer | null {
	const [last] = [...clocks].sort((a, b) => moment(b) - moment(a));
	if (!last || clocks.some(({ state }) => state !== 'stopped')) return null;
	const by = whoStopped(last);
	return {
		code: 'clocks.stoppedBefore',
		title: `The ${clockOrClocks(clocks)} for ${lead} had stopped before.`,
		text: sentence(describeClock(last)) + (by ? ` That was ${by}.` : ''),
	};
}

const moment = ({ stoppedAt }: ClockRecord) => Date.parse(stoppedAt ?? '') || 0;

/** Nothing comes after its stop in the history of a clock. */
function whoStopped(clock: ClockRecord): string | null {
	const last = historyOf(clock).at(-1);
	if (!last) return null;
	const by = last.by ? `by ${last.by}` : '';
	if (last.type !== 'activity') return by || null;
	return [`the ${activityName(last.kind).toLowerCase()}`, by].filter(Boolean).join(' ');
}

const clockOrClocks = ({ length }: { length: number }) => (length > 1 ? 'clocks' : 'clock');

const sentence = (clause: string) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

const notFoundTitles: Readonly<Partial<Record<NotFoundCode, string>>> = {
	'lead.several': 'Several people could be meant.',
	'lead.notNamed': 'Nobody was named.',
};

/**
 * What a page says to somebody who told something of nobody in particular.
 *
 * @param why as the end of a sentence
 * @param done what was done all the same, in a sentence
 * @example
 * answerNobody('lead.unknown', 'the store knows no lead with this email').title
 * // 'No such inquiry is known here.'
 */
export const answerNobody = (
	code: NotFoundCode,
	why: string,
	done = 'Nothing was changed.',
): NotFound => ({
	code,
	title: notFoundTitles[code] ?? 'No such inquiry is known here.',
	text: `${sentence(why)} ${done}`,
});
