/**
 * A stretch of time in milliseconds: `start` belongs to it, `end` does not.
 *
 * What zero means depends on who holds it: the start of a local day (weekly hours), the local
 * epoch (checking for overlaps) or the Unix epoch (hours already placed in real time).
 */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The summed length of spans, in milliseconds. */
export function totalOf(spans: readonly Span[]): number {
	return spans.reduce((sum, { start, end }) => sum + (end - start), 0);
}
