import { z } from 'zod/v4';
import { kindOfEvent, type ClockMeaning } from '../events';
import type { ClockEvent } from './clockEvent';
import { isAhead } from './givenTime';

/** A line of the event log, as far as clocks go. */
interface Line {
	/** When it was noted, in epoch milliseconds. */
	at: number;
	type: string;
	data: unknown;
}

/**
 * What the log of an inquiry tells a clock, for one that is started or recomputed after that
 * happened. What has not happened yet is left out, and so is what was still to come when it was
 * told: a meeting that was booked may never have taken place.
 *
 * @param name of the clock, because some events are for some clocks only
 * @param now epoch milliseconds
 * @example
 * loggedEvents([{ at: 2, type: 'activity.recorded', data: { kind: 'call', at: 1, by: 'Ben' } }], 'Any', 2)
 * // [{ type: 'activity', kind: 'call', at: 1, by: 'Ben' }]
 */
export function loggedEvents(log: readonly Line[], name: string, now: number): ClockEvent[] {
	return log.flatMap((line) => {
		const meaning = kindOfEvent(line.type)?.clock;
		const event = meaning && readers[meaning](line, name);
		return event && event.at <= now && !isAhead(event.at, line.at) ? [event] : [];
	});
}

const assigned = z.object({ owner: z.string() });
const happening = z.object({ at: z.number(), by: z.string().default('') });
const activity = happening.extend({ kind: z.string() });
const ofClocks = happening.extend({ clocks: z.array(z.string()).default([]) });

type Reader = (line: Line, name: string) => ClockEvent | undefined;

/** What a clock makes of each meaning; of data that are not whole any more it makes nothing. */
const readers: Readonly<Record<ClockMeaning, Reader>> = {
	assigned: ({ at, data }) =>
		assigned.safeParse(data).success
			? { type: 'activity', kind: 'assigned', at, by: '' }
			: undefined,
	activity: ({ data }) => {
		const told = activity.safeParse(data).data;
		return told && { type: 'activity', ...told };
	},
	paused: handled('pause'),
	resumed: handled('resume'),
	stopped: handled('stop'),
};

function handled(type: 'pause' | 'resume' | 'stop'): Reader {
	return ({ data }, name) => {
		const told = ofClocks.safeParse(data).data;
		const isMeant = told && (told.clocks.length === 0 || told.clocks.includes(name));
		return isMeant ? { type, at: told.at, by: told.by } : undefined;
	};
}
