import { isGibberish } from '../../gibberish';
import type { Lead } from '../../lead';
import type { FieldReader } from '../read/fieldReader';
import type { Entry } from '../read/payload';
import { isPitch } from '../value/pitch';
import type { Problem, Severity } from '../report';
import { quoted } from '../../text';

/** Something about a lead that people rarely do and programs often. */
interface SpamSignal extends Problem {
	field: 'message' | 'fullName' | 'company' | 'source';
	value: unknown;
	/** Whether honest leads have it too, so that it is only told. */
	weak?: true;
}

/** A message is looked at so far. */
const LONGEST_MESSAGE = 20_000;

const link = /(?:https?:\/\/|www\.)[^\s<>"']+/gi;

/** Links as programs write them into forms that show no links. */
const markup = /<a\s[^>]{0,200}href|\[(?:url|link)[=\]]/i;

/** So many links are many for so few words. */
const MANY_LINKS = 3;
const WORDS_PER_LINK = 30;

/** From this share on a message is nothing but links. */
const ALL_LINKS = 0.7;

/** The same letter so often is no word of any language. */
const LONGEST_RUN = 9;

/**
 * Signals that a lead is spam. Each is a reason to look, none is a proof.
 *
 * @example
 * spamSignals({ message: 'https://a.example https://b.example', … })[0].code // 'spam.links'
 */
function spamSignals(lead: Pick<Lead, 'message' | 'fullName' | 'company'>): SpamSignal[] {
	const { message, fullName, company } = lead;
	const signals: SpamSignal[] = [];
	if (message !== null) readMessage(message, signals);
	if (fullName !== null && isGibberish(fullName))
		signals.push({ ...gibberish(fullName), field: 'fullName' });
	if (company !== null && /(?:https?:\/\/|\[url)/i.test(company) && company.includes(' ')) {
		signals.push({ ...gibberish(company), field: 'company' });
	}
	return signals;
}

/** The issue about a field that only programs fill in. */
const trapSignal = (name: string, value: unknown): SpamSignal => ({
	field: 'source',
	code: 'spam.honeypot',
	message: `The hidden field ${quoted(name)} is filled in with ${quoted(value)}, which people do not see. Take this lead for a program's, unless you know the sender.`,
	value,
});

const gibberish = (value: string) => ({
	code: 'spam.name',
	message: `${quoted(value)} does not look like a name. Check the other fields, or ask for the name, before anyone spends time on it.`,
	value,
});

function readMessage(message: string, signals: SpamSignal[]): void {
	const text = message.length > LONGEST_MESSAGE ? message.slice(0, LONGEST_MESSAGE) : message;
	const mayLink = text.includes('://') || /www\.|\[|<a/i.test(text);
	if (mayLink && isLinkStuffed(text)) {
		signals.push({
			field: 'message',
			code: 'spam.links',
			message: 'The message is stuffed with links. Do not open them; check the sender first.',
			value: text.slice(0, 200),
		});
	}
	if (repeats(text)) {
		signals.push({
			field: 'message',
			code: 'spam.repeated',
			message: 'The message repeats one letter over and over. Ask what the lead needs.',
			value: text.slice(0, 200),
		});
	}
	if (isPitch(text)) {
		signals.push({
			field: 'message',
			code: 'spam.pitch',
			message:
				'The message reads like an offer of rankings, links or visitors. Check whether they want to buy or to sell.',
			value: text.slice(0, 200),
			weak: true,
		});
	}
}

/** Whether a letter or a digit stands there over and over; lines of dashes and dots are usual. */
function repeats(text: string): boolean {
	let run = 0;
	for (let at = 1; at < text.length; at++) {
		run = text.charCodeAt(at) === text.charCodeAt(at - 1) ? run + 1 : 0;
		if (run >= LONGEST_RUN && /[\p{L}\p{N}]/u.test(text.charAt(at))) return true;
	}
	return false;
}

function isLinkStuffed(text: string): boolean {
	if (markup.test(text)) return true;
	const links = text.match(link) ?? [];
	if (links.length === 0) return false;
	const linked = links.reduce((sum, { length }) => sum + length, 0);
	const all = text.replace(/\s+/g, '').length;
	if (linked >= all * ALL_LINKS) return true;
	const count = text.split(/\s+/).length - links.length;
	return links.length >= MANY_LINKS && count < links.length * WORDS_PER_LINK;
}

/** Lists what makes a lead look like spam. */
export function reportSpam(
	{ report }: FieldReader,
	lead: Lead,
	traps: readonly Entry[],
	suspicious: Severity,
): void {
	const filled = traps.map(({ label, path, value }) =>
		trapSignal(label ?? path.at(-1) ?? '', value),
	);
	for (const { field, code, message, value, weak } of [...filled, ...spamSignals(lead)]) {
		report.issue(weak ? 'note' : suspicious, field, { code, message }, value);
	}
}
