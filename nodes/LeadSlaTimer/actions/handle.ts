import type { IExecuteFunctions } from 'n8n-workflow';
import {
	describeChanges,
	readGivenTime,
	summarizeClocks,
	type ClockChange,
	type ClockEvent,
	type ClockRecord,
} from '../../core/sla';
import { settingsOf, tellClocks, type ReadSetting, type StoreSession } from '../../shared';
import { outputNames } from '../description';
import type { Found } from '../findWhose';
import { placeFound } from '../placeFound';
import { clocksOf, notedIn, shownOf, writeTold } from '../told';

/** What can be done with clocks by hand, its place in the log, and the word for it. */
const deeds = {
	pause: { type: 'clocks.paused', done: 'Paused' },
	resume: { type: 'clocks.resumed', done: 'Resumed' },
	stop: { type: 'clocks.stopped', done: 'Stopped' },
} as const;

type Deed = keyof typeof deeds;

/** Pauses the clocks of each lead of the batch: what it waits for does not count against the team. */
export const pause = async (context: IExecuteFunctions) => await handle(context, 'pause');

/** Lets the clocks of each lead of the batch go on. */
export const resume = async (context: IExecuteFunctions) => await handle(context, 'resume');

/** Stops the clocks of each lead of the batch, for what ends a lead without an activity. */
export const stop = async (context: IExecuteFunctions) => await handle(context, 'stop');

/** What is done with which clocks, and what was odd about its time. */
interface Order {
	event: ClockEvent;
	names: string[];
	ahead: boolean;
	note: string | null;
}

async function handle(context: IExecuteFunctions, deed: Deed) {
	const setting = settingsOf(context);
	const now = Date.now();
	const readOrder = orderReader(setting, deed, context.getTimezone(), now);
	const outputs = outputNames[deed].length;
	return await placeFound(context, setting, outputs, async (session, found, itemIndex) => {
		const order = readOrder(itemIndex);
		const sla = await carryOut(session, found, deed, order, now);
		const reason = [sla.reason, found.problem, order.note].filter(Boolean).join('; ');
		return { output: 0, adds: { sla: { ...sla, reason } } };
	});
}

function orderReader(setting: ReadSetting, deed: Deed, timeZone: string, now: number) {
	const at = setting<unknown>('at', '');
	const by = setting('by', '');
	const clockNames = setting('clockNames', '');
	return (itemIndex: number): Order => {
		const { at: when, ahead, note } = readGivenTime(at.at(itemIndex), timeZone, now);
		const names = String(clockNames.at(itemIndex) ?? '').split(',');
		return {
			event: { type: deed, at: when, by: String(by.at(itemIndex) ?? '').trim() },
			names: names.map((name) => name.trim()).filter((name) => name !== ''),
			ahead,
			note: ahead ? 'the time lies ahead, so nothing has happened yet' : note,
		};
	};
}

async function carryOut(
	session: StoreSession,
	found: Found,
	deed: Deed,
	{ event, names, ahead }: Order,
	now: number,
) {
	const { type, done } = deeds[deed];
	const { at, by } = event;
	const told = { type, data: { at, by, clocks: names }, now };
	const known = await clocksOf(session, found);
	const noted = await notedIn(session, found, told, known);
	const events = ahead ? [] : [event];
	const { clocks, changes } = await tellClocks(session, known, events, {
		...{ leadId: found.leadId, now, names },
	});
	await writeTold(session, found, now, { known, changes, noted }, (about) => ({
		...about,
		type,
		data: told.data,
	}));
	const who = by ? `${done} by ${by}` : done;
	const seen = changes.filter(isSeen);
	const what = seen.length > 0 ? describeChanges(seen) : 'it changed no clock';
	return {
		...summarizeClocks(shownOf(found, clocks, changes)),
		repeated: seen.length === 0,
		reason: [`${who}: ${what}`, ...notThere(names, known)].join('; '),
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
