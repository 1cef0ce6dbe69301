import { attempt } from '../attempt';
import type { Match, Owner } from '../lead';
import { describeInstant } from '../time';

/**
 * The answer to an inquiry that was handled to its end before: what was decided then, with whom
 * it is now.
 *
 * @param first the decision of the first time, where it is known
 * @param state the lead the inquiry belongs to, its owner now, and when it first came, in
 * milliseconds since 1970
 * @example
 * replayOf(undefined, { leadId: 'lead_1', owner: null, receivedAt: 0 }).decision // 'replay'
 */
export function replayOf(
	first: Match | undefined,
	state: { leadId: string | null; owner: Owner | null; receivedAt: number },
): Match {
	const handled = state.owner ? `it is with ${state.owner.name}` : 'it came to its end';
	return {
		relationship: 'none',
		score: 0,
		probability: 1,
		evidence: [],
		candidates: [],
		merged: false,
		...first,
		decision: 'replay',
		recordId: state.leadId,
		owner: state.owner ?? first?.owner ?? null,
		reason: `Replay: this inquiry was received on ${momentOf(state.receivedAt)} and ${handled}.`,
	};
}

/** A time that no calendar goes to is said as it stands. */
function momentOf(at: number): string {
	const described = attempt(() => describeInstant(at, 'UTC'));
	return described.ok ? described.value : new Date(at).toISOString();
}
