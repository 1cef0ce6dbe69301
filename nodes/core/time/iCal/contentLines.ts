import { LeadOpsError } from '../../errors';
import { labels } from '../labels';

/** A line of iCalendar text (RFC 5545 §3.1): a property with its parameters and value. */
export interface ContentLine {
	/** Where it begins in the text, from 1. */
	readonly number: number;
	/** In capitals. */
	readonly name: string;
	/** By name in capitals; only the first value of each. */
	readonly parameters: ReadonlyMap<string, string>;
	readonly value: string;
}

const PARAMETER = String.raw`;([\w-]+)=("[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*`;
const LINE = new RegExp(String.raw`^([\w-]+)((?:${PARAMETER})*):(.*)$`, 's');

/**
 * Reads the lines of iCalendar text, putting together those that were broken in two.
 *
 * @throws LeadOpsError `calendar.iCal` for a line that is none, with its number.
 */
export function readContentLines(text: string): ContentLine[] {
	const whole: Array<{ number: number; text: string }> = [];
	for (const [index, line] of text
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\r|\n/)
		.entries()) {
		const last = whole.at(-1);
		if (/^[ \t]/.test(line) && last) last.text += line.slice(1);
		else if (line.trim() !== '') whole.push({ number: index + 1, text: line });
	}
	return whole.map(({ number, text: line }) => {
		const [, name, parameters = '', , , value] = LINE.exec(line) ?? [];
		if (name === undefined || value === undefined) throw brokenLine({ number }, quote(line));
		const pairs = [...parameters.matchAll(new RegExp(PARAMETER, 'g'))].map(
			([, key = '', given = '']) => [key.toUpperCase(), given.replaceAll('"', '')] as const,
		);
		return { number, name: name.toUpperCase(), parameters: new Map(pairs), value };
	});
}

/** The error for a line, or what is on it, that cannot be read. */
export function brokenLine(
	{ number }: Pick<ContentLine, 'number'>,
	problem: string,
	hint = 'Paste the whole text of the .ics file as it was exported, from BEGIN:VCALENDAR to END:VCALENDAR.',
): LeadOpsError {
	return new LeadOpsError({
		code: 'calendar.iCal',
		message: `${labels.iCal}, line ${number}: ${problem}`,
		hint,
	});
}

const LONGEST_QUOTE = 60;

/** What cannot be read, short enough for a message. */
export function quote(text: string): string {
	const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
	return `"${short}" cannot be read`;
}
