import { z } from 'zod/v4';
import { LeadOpsError } from '../errors';
import { compileCalendar, isOpen, zoneNamed, type Calendar } from '../time';
import { rememberingBy } from '../remembering';
import { readHours } from './ownerRows/hourCells';

/** At what times a rule is asked, as the screen says it. */
export const ruleDuringSchema = z.object({
	/** Days and hours in words, such as `Mon-Fri 9:00-17:00; Sat`. */
	text: z.string(),
	/** The IANA zone by whose clock. */
	timeZone: z.string(),
});

export type RuleDuring = z.infer<typeof ruleDuringSchema>;

/** The times at which a rule is asked: one calendar a line, as lines may overlap here. */
export type RuleTimes = readonly Calendar[];

/** Why a rule is not asked now; `null` where it is. */
export type NotAsked = 'switched off' | 'not at this time' | null;

/** Whether a rule is asked at all, and when. */
export interface RuleSwitch {
	off?: boolean;
	/** Any of them; `null` for always. */
	times: RuleTimes | null;
}

/**
 * Why a rule is not asked.
 *
 * @param now in milliseconds
 * @example
 * whyNotAsked({ times: compileTimes('Rules: "Weekend"', { text: 'Sat, Sun', timeZone: 'UTC' }) }, monday)
 * // 'not at this time'
 */
export function whyNotAsked({ off, times }: RuleSwitch, now: number): NotAsked {
	if (off) return 'switched off';
	return times && !times.some((each) => isOpen(each, now)) ? 'not at this time' : null;
}

/** A part with days alone means these days as a whole. */
const withHours = (part: string) => (/\d/.test(part) ? part : `${part} 00:00-24:00`);

/** `null` for what cannot be read. */
const timesOf = rememberingBy(
	1000,
	({ text, timeZone }: RuleDuring) => JSON.stringify([text, timeZone]),
	({ text, timeZone }): { times: RuleTimes | null } | null => {
		const written = text
			.split(/[;\n]/)
			.filter((part) => part.trim() !== '')
			.map((part) => withHours(part.trim()));
		const asWritten = readHours(text);
		const weekly = asWritten === undefined ? readHours(written.join('; ')) : asWritten;
		if (weekly === undefined) return null;
		return {
			times: weekly && weekly.map((line) => compileCalendar({ timeZone, weekly: [line] })),
		};
	},
);

/**
 * Reads at what times a rule is asked.
 *
 * @param where the rule, as an error names it
 * @returns `null` for always
 * @throws LeadOpsError `rule.times` for what cannot be read, `calendar.*` for a zone or hours that are none
 * @example
 * compileTimes('Rules: "Night"', { text: 'Mon-Fri 18:00-08:00; Sat, Sun', timeZone: 'Europe/Berlin' })
 */
export function compileTimes(where: string, during: RuleDuring | undefined): RuleTimes | null {
	if (!during || during.text.trim() === '') return null;
	zoneNamed(during.timeZone);
	const read = timesOf(during);
	if (read) return read.times;
	throw new LeadOpsError({
		code: 'rule.times',
		message: `${where}: Only During "${during.text}" cannot be read`,
		hint: 'Write days and times, such as Mon-Fri 9:00-17:00; Sat, Sun. Leave it empty for always.',
	});
}
