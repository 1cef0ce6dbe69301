import { fold } from '../../../fold';
import { allPhrases } from '../../../words';

/** What a program sent, and not a person. */
export type Automatic = 'bounce' | 'auto reply' | 'bulk';

/** What is known of a mail from outside its text. */
export interface MailHead {
	/** Header names in small letters. */
	readonly headers: Readonly<Record<string, string>>;
	readonly subject: string;
	/** The address it came from. */
	readonly from: string | undefined;
}

const startingWith = (phrases: readonly string[]) => {
	const keys = phrases.map(keyOf);
	return (subject: string) => keys.some((key) => subject === key || subject.startsWith(`${key} `));
};

function keyOf(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

const isAnswer = startingWith(allPhrases(({ mail }) => mail.autoReply));
const isReturned = startingWith(allPhrases(({ mail }) => mail.bounce));

/** Answers and forwards have the subject behind a mark. */
const marks = /^(?:(?:re|aw|antw|sv|fwd?|wg|tr|rv|enc|odp|res|r|i)\s?:\s?)+/i;

/**
 * Whether a program sent a mail: because it did not arrive, in answer to one, or to many people at
 * once. After RFC 3834, what servers add, and how subjects begin in each language.
 *
 * @returns `undefined` for what a person may have sent
 * @example
 * automaticKind({ headers: { 'auto-submitted': 'auto-replied' }, subject: '', from: undefined }) // 'auto reply'
 * automaticKind({ headers: {}, subject: 'Abwesenheitsnotiz: Angebot', from: undefined }) // 'auto reply'
 */
export function automaticKind({ headers, subject, from }: MailHead): Automatic | undefined {
	const said = keyOf(subject.replace(marks, ''));
	const local = (from ?? '').slice(0, (from ?? '').lastIndexOf('@')).toLowerCase();
	const header = (name: string) => (headers[name] ?? '').trim().toLowerCase();
	if (
		/^(?:mailer-?daemon|postmaster)$/.test(local) ||
		header('return-path') === '<>' ||
		headers['x-failed-recipients'] !== undefined ||
		/report-type="?delivery-status/.test(header('content-type')) ||
		isReturned(said)
	) {
		return isAnswer(said) ? 'auto reply' : 'bounce';
	}
	const submitted = header('auto-submitted');
	const precedence = header('precedence');
	if (
		submitted.startsWith('auto-replied') ||
		/^auto[_-]?reply$/.test(precedence) ||
		['x-autoreply', 'x-autorespond', 'x-autoresponder'].some(
			(name) => headers[name] !== undefined,
		) ||
		isAnswer(said)
	) {
		return 'auto reply';
	}
	const isBulk =
		/^(?:bulk|list|junk)$/.test(precedence) ||
		(submitted !== '' && submitted !== 'no') ||
		headers['list-unsubscribe'] !== undefined;
	return isBulk ? 'bulk' : undefined;
}
