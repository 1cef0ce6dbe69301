import type { IExecuteFunctions } from 'n8n-workflow';
import { breachClock, describeClocks, summarizeClocks, type ClockRecord } from '../../core/sla';
import { settingsOf } from '../../shared';
import { outputNames } from '../description';
import { placeFound } from '../placeFound';
import { clocksOf } from '../told';

/** Where a lead goes, by its clocks. */
const outputOf = { onTime: 0, overdue: 1, nothingRuns: 2 };

/** Says how the clocks of each lead of the batch stand now. It changes nothing. */
export async function check(context: IExecuteFunctions) {
	const setting = settingsOf(context);
	const now = Date.now();
	const outputs = outputNames.check.length;
	return await placeFound(context, setting, outputs, async (session, found) => {
		const all = await clocksOf(session, found);
		const open = all.filter(({ state }) => state !== 'stopped');
		const overdue = open.filter((clock) => isOverdue(clock, now)).map(({ name }) => name);
		const asTheyStand = open.map((clock) => (isOverdue(clock, now) ? breachClock(clock) : clock));
		const reason = [describeClocks(asTheyStand), found.problem].filter(Boolean).join('; ');
		const shown = found.inquiryId ? all : open;
		const sla = { ...summarizeClocks(shown), overdue, repeated: false, reason };
		const stands = overdue.length > 0 ? 'overdue' : 'onTime';
		return { output: outputOf[open.length > 0 ? stands : 'nothingRuns'], adds: { sla } };
	});
}

/** Also when no timer has said so yet. */
const isOverdue = ({ state, dueAt }: ClockRecord, now: number) =>
	state === 'breached' || (state === 'running' && Date.parse(dueAt) <= now);
