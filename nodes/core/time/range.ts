import { LeadOpsError } from '../errors';

/** The first instant business time is known for: 1970-01-01T00:00:00Z. */
export const FIRST_INSTANT = 0;

/** The first instant past the supported range: 2200-01-01T00:00:00Z. */
export const END_INSTANT = Date.UTC(2200, 0, 1);

/** An instant that can be reckoned with, as whole milliseconds; a fraction is cut as `Date` does. */
export function readInstant(instantMs: number): number {
	if (instantMs >= FIRST_INSTANT && instantMs < END_INSTANT) return Math.trunc(instantMs);
	throw outOfRange(`${describe(instantMs)} is not a time between the years 1970 and 2199`);
}

/** A length of business time, rounded to whole milliseconds. */
export function readDuration(durationMs: number): number {
	if (Number.isFinite(durationMs) && durationMs >= 0) return Math.round(durationMs);
	throw new LeadOpsError({
		code: 'time.duration',
		message: `${durationMs} is not a length of time`,
		hint: 'Enter a number of minutes, hours or days that is zero or more.',
	});
}

/** The error for a moment outside the supported range. */
export function outOfRange(message: string): LeadOpsError {
	return new LeadOpsError({
		code: 'time.outOfRange',
		message,
		hint: 'Use dates from 1970 to 2199 and a shorter length of time.',
	});
}

function describe(instantMs: number): string {
	const date = new Date(instantMs);
	return Number.isNaN(date.getTime()) ? String(instantMs) : date.toISOString();
}
