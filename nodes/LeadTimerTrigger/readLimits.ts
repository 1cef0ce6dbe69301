import { LeadOpsError } from '../core/errors';
import { defaultLimits } from './description';

/** A longer wait would overflow the timers of Node.js, which then fire at once. */
const longestCheckSeconds = 86_400;

/** How often to look, and how much to start. */
export interface Limits {
	checkEveryMs: number;
	mostPerSecond: number;
	mostAtOnce: number;
}

/**
 * Reads what limits a trigger; nothing, or an empty text, is the default.
 *
 * @throws LeadOpsError `number.invalid` for what is no number of 1 or more
 * @example
 * readLimits({ checkEvery: 5 }) // { checkEveryMs: 5_000, mostPerSecond: 20, mostAtOnce: 20 }
 */
export function readLimits(options: Partial<Record<keyof typeof defaultLimits, unknown>>): Limits {
	const checkEvery = numberOf(options.checkEvery, 'Check Every (Seconds)', 'checkEvery');
	return {
		checkEveryMs: Math.min(checkEvery, longestCheckSeconds) * 1000,
		mostPerSecond: numberOf(options.mostPerSecond, 'At Most per Second', 'mostPerSecond'),
		mostAtOnce: Math.floor(numberOf(options.mostAtOnce, 'At Most at Once', 'mostAtOnce')),
	};
}

function numberOf(value: unknown, label: string, name: keyof typeof defaultLimits): number {
	if (value === undefined || value === null || value === '') return defaultLimits[name];
	const number = Number(value);
	if (Number.isFinite(number) && number >= 1) return number;
	throw new LeadOpsError({
		code: 'number.invalid',
		message: `"${label}" is ${JSON.stringify(value)}, which is not a number of 1 or more`,
		hint: `Set "${label}" to 1 or more, or remove it: then it is ${defaultLimits[name]}.`,
	});
}
