/** What came of a try: the value, or what was thrown. */
export type Attempt<Value> = { ok: true; value: Value } | { ok: false; error: unknown };

/**
 * Tries something that may throw and gives back either outcome as a value.
 *
 * @example
 * attempt(() => JSON.parse('{')).ok // false
 */
export function attempt<Value>(work: () => Value): Attempt<Value> {
	try {
		return { ok: true, value: work() };
	} catch (error) {
		return { ok: false, error };
	}
}

/**
 * As {@link attempt}, for work that gives a promise.
 *
 * @example
 * await attemptAsync(async () => 1) // { ok: true, value: 1 }
 */
export async function attemptAsync<Value>(work: () => Promise<Value>): Promise<Attempt<Value>> {
	try {
		return { ok: true, value: await work() };
	} catch (error) {
		return { ok: false, error };
	}
}
