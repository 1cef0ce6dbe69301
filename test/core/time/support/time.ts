import { attempt } from '../../../../nodes/core/attempt';
import { LeadOpsError } from '../../../../nodes/core/errors';
import type { CalendarSettings } from '../../../../nodes/core/time';

/** Milliseconds of an ISO time with its offset. */
export function at(iso: string): number {
	const ms = Date.parse(iso);
	if (!/(Z|[+-]\d\d:\d\d)$/.test(iso) || Number.isNaN(ms))
		throw new Error(`Not an instant: ${iso}`);
	return ms;
}

export function iso(ms: number): string {
	return new Date(ms).toISOString();
}

/** A calendar of one row of hours. */
export function open(timeZone: string, days: number[], hours: string): CalendarSettings {
	const [from = '', to = ''] = hours.split('–');
	return { timeZone, weekly: [{ days, from, to }] };
}

export const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
export const WEEKDAYS = [1, 2, 3, 4, 5];

/** The code, message and hint of the error that `run` must throw. */
export function refusal(run: () => unknown): { code: string; message: string; hint: string } {
	const outcome = attempt(run);
	if (outcome.ok) throw new Error('Nothing was refused');
	if (!(outcome.error instanceof LeadOpsError)) throw outcome.error;
	const { code, message, hint } = outcome.error;
	expect(hint).not.toBe('');
	return { code, message, hint };
}
