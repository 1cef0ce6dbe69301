/**
 * The value below which that part of the values lies; `null` of none.
 *
 * @param part from 0 to 1
 * @example
 * quantile([4, 1, 3], 0.5) // 3
 */
export function quantile(values: readonly number[], part: number): number | null {
	const sorted = Float64Array.from(values).sort();
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? null;
}
