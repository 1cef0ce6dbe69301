import type { LeadItem } from '../../store';
import type { Lead } from '../../core/lead';
import { readGivenTime, type ClockStart, type StartMoment } from '../../core/sla';

/** A lead, and what it takes to read its times. */
export interface StartsOf {
	lead: Lead;
	/** The item, which an assignment may be on. */
	json: LeadItem;
	/** For times without a zone, an IANA name. */
	timeZone: string;
	/** Epoch milliseconds. */
	now: number;
}

/**
 * The moment from which an item's clocks count, and which of its moments that is. A time that is
 * none, or is missing, means now: a lead must not go without a clock because its form sent a bad
 * date.
 */
export function startOf(from: ClockStart, { lead, json, timeZone, now }: StartsOf): StartMoment {
	const { assignedAt } = (json.assignment ?? {}) as { assignedAt?: unknown };
	const given = { receivedAt: lead.receivedAt, assignedAt, now: undefined }[from];
	if (given === undefined || given === null || given === '') return { at: now, from: 'now' };
	const { at, note } = readGivenTime(given, timeZone, now);
	return { at, from: note === null ? from : 'now' };
}
