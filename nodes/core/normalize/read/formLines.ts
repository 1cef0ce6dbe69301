import type { PayloadField } from '../../lead';
import { allPhrases } from '../../words';
import { fieldAt } from './fieldOfName';
import { labelKey } from './label';
import { fieldCalled } from './labelTable';

/** One answer in a mail that a form sent. */
export interface FormLine {
	readonly label: string;
	readonly value: string;
}

/** No label is longer. */
const LONGEST_LABEL = 80;

/** Before the first answer there is at most a sentence or two. */
const MOST_BEFORE = 6;

const labelled = /^[\s*•>-]{0,4}([^:\t]{1,80})(?:\s?[:：]|\t)\s*(.*)$/;
const ruled = /^[-=*_]{2,}\s*([^-=*_].{0,80}?)\s*[-=*_]{2,}$/;
/** `*Email* jo@lee.example`, as mail programs write what is bold. */
const bolded = /^\s*\*([^*]{1,80})\*(.*)$/;
const rule = /^[-=_*]{3,}$/;

/** "From" is whom it is from, where a form writes it. */
const fromLabels = new Set(allPhrases(({ mail }) => mail.fromLine).map(labelKey));

const fieldOf = (label: string): PayloadField | 'from' | undefined =>
	fromLabels.has(labelKey(label)) ? 'from' : fieldAt([label.trim()])?.field;

const reaching = new Set<string>(['email', 'phone', 'from']);
const telling = new Set<string>(['fullName', 'firstName', 'lastName', 'message', 'from']);

/** What form builders write under the answers. */
const builders =
	/^(?:(?:if you think|does) this submission|to edit your (?:e-?mail )?settings|(?:report|mark) (?:it|this) (?:as spam|here)|this (?:e-?mail|message|form) was (?:sent|submitted) (?:from|via|by|on)|diese (?:e-?mail|nachricht) wurde (?:von|über|ueber|mit)|(?:dein|ihr) \S+[- ]team$|cet? (?:e-?mail|message) a été envoyé|este (?:mensaje|correo|e-?mail) (?:se ha|ha sido|fue|se) |esta mensagem foi enviada|este e-?mail foi enviado|questa (?:e-?mail|mail) è stata inviata|questo messaggio è stato inviato|(?:deze|dit) (?:e-?mail|bericht) (?:is|werd) |(?:ta|ten) (?:wiadomość|e-?mail) został)/iu;

interface Label {
	label: string;
	/** What stands on the same line. */
	rest: string;
}

/**
 * What a line asks, where it is a label.
 *
 * @param next the line after it, or below an empty one
 */
function labelIn(line: string, next: string): Label | undefined {
	const [, between] = ruled.exec(line.trim()) ?? [];
	if (between !== undefined) return { label: between, rest: '' };
	const [, label, rest = ''] = labelled.exec(line) ?? [];
	if (label !== undefined && !/^\s*https?$/i.test(label)) {
		return { label: label.replace(/\*+$/, '').trim(), rest: rest.replace(/^\*+\s*/, '').trim() };
	}
	const [, bold, after = ''] = bolded.exec(line) ?? [];
	if (bold !== undefined && fieldOf(bold) !== undefined) return { label: bold, rest: after.trim() };
	const bare = line
		.trim()
		.replace(/[?*]+$/, '')
		.trim();
	const isLabel =
		bare !== '' && bare.length <= LONGEST_LABEL && fieldCalled(labelKey(bare)) !== undefined;
	return isLabel && next.trim() !== '' ? { label: bare, rest: '' } : undefined;
}

/**
 * The answers that a mail from a website's form lists: each label with what stands behind or under
 * it.
 *
 * @returns `undefined` for the message of a person, also one with labels in its signature
 * @example
 * formLines('New message\n\nName: Jo Lee\nEmail: jo@lee-bau.de\nMessage:\nPlease call.')
 * // [{ label: 'Name', value: 'Jo Lee' }, { label: 'Email', value: 'jo@lee-bau.de' }, { label: 'Message', value: 'Please call.' }]
 */
export function formLines(text: string): FormLine[] | undefined {
	const lines = text.split('\n');
	const found: Array<{ label: string; field: string | undefined; lines: string[] }> = [];
	let before = 0;
	for (const [at, line] of lines.entries()) {
		if (/^--\s?$/.test(line)) break;
		const open = found.at(-1);
		if (rule.test(line.trim()) || builders.test(line.trim())) {
			// What comes below is no part of the answer above.
			found.push({ label: '', field: undefined, lines: [] });
			continue;
		}
		const label = labelIn(line, (lines[at + 1] ?? '').trim() || (lines[at + 2] ?? ''));
		const field = label && fieldOf(label.label);
		// In a message, only what a form asks for begins another answer.
		const begins =
			label &&
			(open?.field === 'message' ? beginsAfterMessage(field) : (field ?? open) !== undefined);
		if (begins) found.push({ label: label.label, field, lines: [label.rest] });
		else if (open) open.lines.push(line);
		else if (line.trim() !== '') before++;
	}
	const answers = found
		.filter(({ label }) => label !== '')
		.map(({ label, field, lines: under }) => ({ label, field, value: under.join('\n').trim() }))
		.filter(({ value }) => value !== '');
	const asked = [...new Set(answers.map(({ field }) => field ?? ''))];
	const has = (fields: ReadonlySet<string>) => asked.some((field) => fields.has(field));
	const isAnswered = asked.filter((field) => reaching.has(field) || telling.has(field)).length > 1;
	const isForm = before <= MOST_BEFORE && has(reaching) && has(telling) && isAnswered;
	return isForm ? answers.map(({ label, value }) => ({ label, value })) : undefined;
}

/** What people write in a message in front of a colon is mostly a note of their own. */
const beginsAfterMessage = (field: string | undefined) =>
	field !== undefined && field !== 'message';

/** Whether a label says whom the mail is from. */
export const isFromLabel = (label: string): boolean => fromLabels.has(labelKey(label));
