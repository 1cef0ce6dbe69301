import { LeadOpsError } from '../core/errors';
import { settingsHash } from '../core/lead';
import type { MatchableKind } from '../core/match';
import { combined, mapped, type Setting } from '../shared';
import type { matching } from './description';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** What the node's parameters say, in milliseconds where they are times. */
export interface DedupSettings {
	matchOn: MatchableKind[];
	replayWindowMs: number;
	waitingLimitMs: number;
	recentMs: number;
	/** The hash of the settings above. */
	hash: string;
}

/**
 * The settings of matching.
 *
 * @throws LeadOpsError `matchOn.empty` when no lead could ever be recognised
 */
export const dedupSettings = (parts: ReturnType<typeof matching.read>): Setting<DedupSettings> =>
	mapped(combined(parts), ({ matchOn, replayWindow, options }) => {
		const { recentDays = 30, waitingLimit = 60 } = options;
		const settings = {
			matchOn: someKinds(matchOn),
			replayWindowMs: replayWindow * minuteMs,
			waitingLimitMs: waitingLimit * 1000,
			recentMs: recentDays * dayMs,
		};
		return { ...settings, hash: settingsHash(settings) };
	});

function someKinds(kinds: MatchableKind[]): MatchableKind[] {
	if (kinds.length > 0) return kinds;
	throw new LeadOpsError({
		code: 'matchOn.empty',
		message: '"Match On" is empty, so no lead could ever be recognised',
		hint: 'Choose at least Email or Phone in "Match On".',
	});
}
