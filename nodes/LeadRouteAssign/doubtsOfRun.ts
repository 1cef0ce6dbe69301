import type { IExecuteFunctions } from 'n8n-workflow';
import { problemsOf, type Problem } from '../core/check';
import { settingsHash } from '../core/lead';
import { rememberingBy } from '../core/remembering';
import { doubtsOfRouting } from '../core/route';
import type { CalendarSettings } from '../core/time';
import { clocksOfFlow } from '../shared';
import { lookedPolicy, type LookedBeside, type WrittenPolicy } from './readPolicy';

const dayMs = 24 * 60 * 60 * 1000;

interface Looked {
	hash: string;
	settings: WrittenPolicy;
	beside: LookedBeside;
	/** A hash of what is beside the settings. */
	key: string;
}

/** Most runs of a day have the same doubts as the run before. */
const doubtsOf = rememberingBy(
	100,
	({ hash, key, beside: { now } }: Looked) => `${hash} ${key} ${Math.floor(now / dayMs)}`,
	({ settings, beside }) => problemsOf(doubtsOfRouting(lookedPolicy(settings, beside))),
);

/**
 * What of the settings is surely not meant, in the run of a node.
 *
 * @param now epoch milliseconds
 * @returns asks it of settings by their hash, and the hours of the workspace
 */
export function doubtsOfRun(
	context: IExecuteFunctions,
	now: number,
): (hash: string, settings: WrittenPolicy, hours: CalendarSettings) => readonly Problem[] {
	const behind = clocksOfFlow(context);
	const known = new Map<CalendarSettings, Pick<Looked, 'beside' | 'key'>>();
	return (hash, settings, hours) => {
		const found = known.get(hours) ?? {
			beside: { now, behind, workspaceHours: hours },
			key: settingsHash([behind, hours]),
		};
		known.set(hours, found);
		return doubtsOf({ hash, settings, ...found });
	};
}
