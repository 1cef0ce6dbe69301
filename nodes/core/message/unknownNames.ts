import { joinedWords } from '../fold';
import { nearNames } from '../nearNames';
import type { MessageText } from './messageText';
import { isInternal, type Placeholder, type TextKind } from './names';
import { knows, nameChoices } from './values';

/** A name in a text that stands for nothing there. */
export interface UnknownName {
	/** In its braces. */
	written: string;
	/** Whether it stands for something in other texts. */
	isElsewhere: boolean;
	/** Those that may be meant, the nearest first, in braces. */
	near: string[];
}

/** Other words for what a text can name. */
const otherWords: Readonly<Partial<Record<Placeholder, readonly string[]>>> = {
	'lead.fullName': ['name', 'full name', 'last name', 'surname', 'your name'],
	'lead.firstName': ['first', 'given name', 'vorname'],
	'lead.company': ['company name', 'organization', 'organisation', 'firm'],
	'lead.phone': ['phone number', 'mobile', 'telephone'],
	'lead.email': ['email address', 'mail'],
	'lead.message': ['comment', 'comments', 'inquiry'],
	'lead.place': ['address', 'location'],
	'owner.name': ['owner name', 'rep', 'sales rep', 'assignee'],
	'owner.phone': ['owner phone number'],
	'clock.dueAt': ['due date', 'due at', 'due by', 'deadline'],
	'clock.answerBy': ['answer time', 'reply by'],
	'desk.name': ['team', 'our company', 'desk name'],
};

/**
 * The names of a text that stand for nothing there, each once.
 *
 * @param isForPerson whether who asked reads it, who is told nothing internal
 * @example
 * unknownNames(readMessage('Dear {firstname},'), 'delivery', true)
 * // [{ written: '{firstname}', isElsewhere: false, near: ['{lead.firstName}'] }]
 */
export function unknownNames(
	message: MessageText,
	kind: TextKind,
	isForPerson: boolean,
): UnknownName[] {
	const found = new Map<string, UnknownName>();
	for (const part of message) {
		if (typeof part === 'string' || knows(part.name, kind) || found.has(part.written)) continue;
		const { name, written } = part;
		const isElsewhere = knows(name);
		const asked = joinedWords(name.replace(/^\$json\./, ''));
		const near = isElsewhere ? [] : meantBy(asked, candidatesFor(kind, isForPerson));
		found.set(written, { written, isElsewhere, near: near.map(([said]) => `{${said}}`) });
	}
	return [...found.values()];
}

type Candidate = readonly [name: string, meant: Placeholder];

/** What may be meant, looked at only where something is unknown: hardly a text has that. */
const candidatesFor = (kind: TextKind, isForPerson: boolean): Candidate[] =>
	nameChoices(kind).filter(([, meant]) => !isForPerson || !isInternal(meant));

/** Those that are called so in other words, else those that are spelled alike. */
function meantBy(asked: string, candidates: readonly Candidate[]): Candidate[] {
	const same = candidates.filter((candidate) => wordings(candidate).includes(asked));
	return same.length > 0 ? same : nearNames(asked, candidates, wordings);
}

/** How a name may be written by somebody who has not looked it up. */
function wordings([name, meant]: Candidate): string[] {
	const [family, field = ''] = meant.split('.');
	const own = family === 'lead' ? [field] : [];
	return [name, meant, ...own, ...(otherWords[meant] ?? [])].map(joinedWords);
}
