import { LeadOpsError } from '../core/errors';
import { settingsHash } from '../core/lead';
import { matchableKinds, type MatchableKind } from '../core/match';
import type { ReadSetting, StoreOptions } from '../shared';
import { optionDefaults } from './description';

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

/** The node's options as n8n gives them. */
export interface DedupOptions extends StoreOptions {
	recentDays?: number;
	waitingLimit?: number;
}

/**
 * Reads the parameters of matching.
 *
 * @throws LeadOpsError `matchOn.empty` or `number.invalid` for settings that cannot work
 */
export function settingsReader(setting: ReadSetting): (itemIndex: number) => DedupSettings {
	const matchOn = setting<MatchableKind[]>('matchOn', [...matchableKinds]);
	const replayWindow = setting('replayWindow', 10);
	const options = setting<DedupOptions>('options', {});

	const read = (itemIndex: number): DedupSettings => {
		const { recentDays, waitingLimit } = { ...optionDefaults, ...options.at(itemIndex) };
		const settings = {
			matchOn: someKinds(matchOn.at(itemIndex)),
			replayWindowMs: atLeast(0, replayWindow.at(itemIndex), 'Replay Window (Minutes)') * minuteMs,
			waitingLimitMs: atLeast(1, waitingLimit, 'Waiting Lead Limit (Seconds)') * 1000,
			recentMs: atLeast(0, recentDays, 'Recent Means (Days)') * dayMs,
		};
		return { ...settings, hash: settingsHash(settings) };
	};

	if (![matchOn, replayWindow, options].every(({ constant }) => constant)) return read;
	let once: DedupSettings | undefined;
	return (itemIndex) => (once ??= read(itemIndex));
}

function someKinds(kinds: MatchableKind[]): MatchableKind[] {
	if (Array.isArray(kinds) && kinds.length > 0) return kinds;
	throw new LeadOpsError({
		code: 'matchOn.empty',
		message: '"Match On" is empty, so no lead could ever be recognised',
		hint: 'Choose at least Email or Phone in "Match On".',
	});
}

function atLeast(least: number, value: unknown, label: string): number {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	if (typeof number === 'number' && Number.isFinite(number) && number >= least) return number;
	throw new LeadOpsError({
		code: 'number.invalid',
		message: `"${label}" is ${JSON.stringify(value) ?? 'empty'}, which is not a number of ${least} or more`,
		hint: `Set "${label}" to a number of ${least} or more.`,
	});
}
