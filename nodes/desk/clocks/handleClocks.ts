import type { Sla } from '../../core/lead';
import {
	answerDeed,
	describeChanges,
	summarizeClocks,
	type ClockChange,
	type ClockEvent,
	type ClockRecord,
} from '../../core/sla';
import type { StoreSession } from '../../store';
import { leadCalled } from './leadCalled';
import { tellClocks, type ChangeBooks } from './tellClocks';
import { clocksOf, noteOnce, shownOf, type Concerned } from './told';

/** What can be done with clocks by hand, its place in the log, and the word for it. */
const deeds = {
	pause: { type: 'clocks.paused', done: 'Paused' },
	resume: { type: 'clocks.resumed', done: 'Resumed' },
	stop: { type: 'clocks.stopped', done: 'Stopped' },
} as const;

export type Deed = keyof typeof deeds;

/** What is done with which clocks. */
export interface HandleFacts {
	about: Concerned;
	deed: Deed;
	/** Epoch milliseconds. */
	at: number;
	/** Who does it; empty when unknown. */
	by: string;
	/** Of the clocks that it is for; all when empty. */
	names: readonly string[];
	/** Whether the time lies ahead, so that nothing has happened yet. */
	ahead: boolean;
}

/**
 * Pauses, resumes or stops the clocks of a lead. What a paused lead waits for does not count
 * against the team; a stop is for what ends a lead without an activity.
 *
 * @param now epoch milliseconds
 */
export async function handleClocks(
	session: Pick<StoreSession, 'inquiries' | 'leads' | 'people'> & ChangeBooks,
	{ about, deed, at, by, names, ahead }: HandleFacts,
	now: number,
): Promise<Sla> {
	const { type, done } = deeds[deed];
	const event: ClockEvent = { type: deed, at, by };
	const known = await clocksOf(session, about);
	const events = ahead ? [] : [event];
	const telling = { leadId: about.leadId, now, names };
	const { clocks, changes } = await tellClocks(session, known, events, telling);
	await noteOnce(session, { ...about, at: now, type, data: { at, by, clocks: [...names] } });
	const who = by ? `${done} by ${by}` : done;
	const seen = changes.filter(isSeen);
	const what = seen.length > 0 ? describeChanges(seen) : 'it changed no clock';
	const lead = await leadCalled(session, about);
	const heard = names.length > 0 ? clocks.filter(({ name }) => names.includes(name)) : clocks;
	return {
		...summarizeClocks(shownOf(about, clocks, changes)),
		repeated: seen.length === 0,
		reason: [`${who}: ${what}`, ...notThere(names, known)].join('; '),
		answer: answerDeed(deed, { lead, clocks: heard, changes: seen, ahead }),
	};
}

/** Says which of the names are of no clock: most often they are mistyped. */
function notThere(names: readonly string[], known: readonly ClockRecord[]): string[] {
	const there = [...new Set(known.map(({ name }) => name))];
	const missing = names.filter((name) => !there.includes(name));
	if (missing.length === 0) return [];
	const instead = there.length > 0 ? `its clocks are ${there.join(', ')}` : 'it has none';
	return [`the lead has no clock ${missing.map((name) => `"${name}"`).join(', ')}: ${instead}`];
}

/** A second pause is kept, should the first turn out to have ended before; nobody sees it now. */
const isSeen = ({ before, after }: ClockChange) =>
	(['state', 'dueAt', 'pausedAt', 'stoppedAt'] as const).some(
		(part) => before[part] !== after[part],
	);
