import { fold } from '../../../fold';
import { cleanText } from '../../../text';
import { allPhrases } from '../../../words';
import { mailboxesIn, type Mailbox } from './mailbox';

/** What a mail's text is made of. */
export interface MailParts {
	/** All that its writer wrote, without what it answers. */
	readonly own: string;
	/** What its writer says, without what it answers and without who they are. */
	readonly said: string;
	/** The lines under it that say who they are. */
	readonly signature: readonly string[];
	/** The message that is handed on below, where one is. */
	readonly forwarded: { readonly from: Mailbox; readonly text: string } | undefined;
}

/** Longer mails are not read to their end. */
const MOST_LINES = 3000;

/** So far down from a quoted message's first line there are the others that belong to it. */
const HEADER_LINES = 6;

/** A signature has no more lines. */
const LONGEST_SIGNATURE = 15;

const keysOf = (phrases: readonly string[]) => new Set(phrases.map(keyOf));

/** A line without the marks around its words. */
function keyOf(line: string): string {
	return fold(line)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const quoting = new RegExp(
	`^(?:${allPhrases(({ mail }) => mail.quoting)
		.map((phrase) =>
			phrase
				.split('…')
				.map((part) => escaped(part.trim()))
				.join('.{1,200}'),
		)
		.join('|')})\\s?:$`,
);
const dividers = keysOf(allPhrases(({ mail }) => mail.divider));
const from = keysOf(allPhrases(({ mail }) => mail.fromLine));
const others = keysOf([
	...allPhrases(({ mail }) => mail.sentLine),
	...allPhrases(({ mail }) => mail.toLine),
	...allPhrases(({ mail }) => mail.subjectLine),
]);
const closings = keysOf(allPhrases(({ mail }) => mail.closings));
const sentFrom = allPhrases(({ mail }) => mail.sentFrom).map(keyOf);

const labelled = /^[\s>*]*([^:*]{1,40})\*?\s?:\*?\s*(.*)$/;

const labelOf = (line: string) => keyOf(labelled.exec(line)?.[1] ?? '');

/** Whether the lines of a header begin here: from whom, and when, to whom or about what. */
function beginsHeader(lines: readonly string[], at: number): boolean {
	if (!from.has(labelOf(lines[at] ?? ''))) return false;
	const next = lines.slice(at + 1, at + HEADER_LINES);
	return next.filter((line) => others.has(labelOf(line))).length >= 2;
}

function beginsQuotation(lines: readonly string[], at: number): boolean {
	const line = (lines[at] ?? '').trim();
	if (line === '') return false;
	if (dividers.has(keyOf(line)) && /[-_–*>]|:$/.test(line)) return true;
	if (/[:：]$/.test(line) && quoting.test(fold(line))) return true;
	// Mail programs break the line.
	const two = `${line} ${(lines[at + 1] ?? '').trim()}`;
	return (
		(two.endsWith(':') && two.length < 300 && quoting.test(fold(two))) || beginsHeader(lines, at)
	);
}

/**
 * Takes a mail's text apart: what is said, the signature, and the message that is handed on. What it
 * answers is left out.
 *
 * @param raw plain text
 * @param writer what its writer is called, where that is known: a line of that name begins the signature
 * @example
 * mailParts('Please call.\n\nBest regards\nJo Lee\n\nOn Monday Ann wrote:\n> Hello').said // 'Please call.'
 */
export function mailParts(raw: string, writer: string | null = null): MailParts {
	const lines = cleanText(raw).split('\n', MOST_LINES);
	const end = lines.findIndex((_line, at) => beginsQuotation(lines, at));
	const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/^\s?>/.test(line));
	const { said, signature } = signed(own, keyOf(writer ?? ''));
	return {
		own: own.join('\n'),
		said,
		signature,
		forwarded: end < 0 ? undefined : forwardedIn(lines.slice(end)),
	};
}

const joined = (lines: readonly string[]) =>
	lines
		.map((line) => line.trimEnd())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.replace(/[\s_-]+$/, '')
		.trim();

/** "Maria, +34 612 345 678" */
const nameAndNumber =
	/^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}\s*[,|·–-]\s*\+?[\d(][\d\s()./-]{6,25}\d$/u;

/** @param writer the words of a name; empty for none */
function signed(lines: readonly string[], writer: string): Pick<MailParts, 'said' | 'signature'> {
	const program = lines.findIndex((line) => isPrograms(line));
	const written = program < 0 ? lines : lines.slice(0, program);
	const marked = written.findIndex((line) => /^(?:--|—|__+)\s?$/.test(line));
	const closed = written.findLastIndex(
		(line, at) => isClosing(line) && written.length - at <= LONGEST_SIGNATURE,
	);
	// A name of one word may be the first of a sentence.
	const named = writer.includes(' ')
		? written.findLastIndex(
				(line, at) => keyOf(line) === writer && written.length - at <= LONGEST_SIGNATURE,
			)
		: -1;
	const ends = [marked, closed, named].filter((at) => at >= 0);
	const at = ends.length > 0 ? Math.min(...ends) : -1;
	const [end, start] = at < 0 ? atNumber(written) : [at, at + 1];
	const said = end < 0 ? '' : joined(written.slice(0, end));
	if (said === '')
		return { said: joined(written), signature: marked < 0 ? [] : written.slice(marked + 1) };
	return { said, signature: written.slice(start, start + LONGEST_SIGNATURE) };
}

/** The last line, where it is a name and a number: it ends what is said, and is a signature. */
function atNumber(lines: readonly string[]): [end: number, start: number] {
	const last = lines.findLastIndex((line) => line.trim() !== '');
	return last > 0 && nameAndNumber.test((lines[last] ?? '').trim()) ? [last, last] : [-1, -1];
}

/** "Best regards," and "Viele Grüße Jo". */
function isClosing(line: string): boolean {
	if (line.length > 60) return false;
	const all = keyOf(line).split(' ');
	if (closings.has(all.join(' '))) return true;
	const [before = '', after = ''] = line.split(',');
	return closings.has(keyOf(before)) && keyOf(after).split(' ').length <= 3;
}

const isPrograms = (line: string) => {
	if (line.length > 100) return false;
	const key = keyOf(line);
	return sentFrom.some((start) => key.startsWith(`${start} `));
};

/** The message under the lines that say from whom it is. */
function forwardedIn(lines: readonly string[]): MailParts['forwarded'] {
	const start = lines.findIndex((_line, at) => at < HEADER_LINES && beginsHeader(lines, at));
	if (start < 0) return undefined;
	const [sender] = mailboxesIn(
		(labelled.exec(lines[start] ?? '')?.[2] ?? '').replace(/\[mailto:([^\]]*)\]/i, '<$1>'),
	);
	if (!sender) return undefined;
	let at = start + 1;
	while (at < lines.length && at < start + HEADER_LINES + 2 && isHeaderOrBlank(lines[at] ?? ''))
		at++;
	return { from: sender, text: lines.slice(at).join('\n') };
}

const isHeaderOrBlank = (line: string) =>
	line.trim() === '' || others.has(labelOf(line)) || from.has(labelOf(line));
