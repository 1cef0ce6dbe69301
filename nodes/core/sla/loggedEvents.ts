import { z } from 'zod/v4';
import type { ClockEvent } from './clockEvent';
import { isAhead } from './givenTime';

const happening = z.object({ at: z.number(), by: z.string().default('') });
const activity = happening.extend({ kind: z.string() });
const ofClocks = happening.extend({ clocks: z.array(z.string()).default([]) });

/** The kinds of event in the log that clocks hear of. */
const types: Readonly<Record<string, 'pause' | 'resume' | 'stop'>> = {
	'clocks.paused': 'pause',
	'clocks.resumed': 'resume',
	'clocks.stopped': 'stop',
};

const assigned = z.object({ owner: z.string() });

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
	return log.flatMap((line) =>
		eventOf(line, name).filter(({ at }) => at <= now && !isAhead(at, line.at)),
	);
}

function eventOf({ at, type, data }: Line, name: string): ClockEvent[] {
	if (type === 'lead.assigned' || type === 'lead.reassigned') {
		const given = assigned.safeParse(data).success;
		return given ? [{ type: 'activity', kind: 'assigned', at, by: '' }] : [];
	}
	if (type === 'activity.recorded') {
		const told = activity.safeParse(data).data;
		return told ? [{ type: 'activity', ...told }] : [];
	}
	const toldAs = types[type];
	const told = toldAs ? ofClocks.safeParse(data).data : undefined;
	if (!toldAs || !told || (told.clocks.length > 0 && !told.clocks.includes(name))) return [];
	return [{ type: toldAs, at: told.at, by: told.by }];
}
