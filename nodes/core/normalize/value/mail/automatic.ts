import { fold } from '../../../fold';
import { allPhrases, wordsIn } from '../../../words';

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

/**
 * Whether a subject begins with one of the phrases, and goes on as a program's does. Who wants "Out of
 * office furniture" is no program.
 *
 * @param goesOn what may come after the phrase
 */
const startingWith = (phrases: readonly string[], goesOn: RegExp) => {
	const keys = phrases.map(keyOf);
	return (subject: string) => {
		const said = keyOf(subject);
		return keys.some(
			(key) =>
				said === key ||
				(said.startsWith(`${key} `) && goesOn.test(afterWords(subject, key.split(' ').length))),
		);
	};
};

const oneWord = String.raw`[\p{L}\p{M}\p{N}]+`;

/** What stands in a text after its first words. */
const afterWords = (text: string, count: number): string =>
	text.replace(new RegExp(`^(?:[^\\p{L}\\p{N}]*${oneWord}){${count}}`, 'u'), '');

/** A sign with a space beside it, a bracket, a number, or the subject that is answered. */
const sign = String.raw`(?:\s*[:.!,;([{|"“«]|\s+[-–—]|[-–—]\s)|\s+(?:\d|(?:re|aw|antw|odp|rif|fwd?|wg|tr)\b)`;

/** Until when, of whom: in small letters, as a thing that is wanted would be; or a name. */
const small =
	wordsIn(`until till from for to by since through between on in at is this the bis vom von ab am im
	wegen bei und mit de du des d au jusqu a hasta del desde y en fino dal al di e della van tot vanaf ate do da
	dos od w na response message returned`);

const ofAnswer = new RegExp(
	`^(?:${sign})|^\\s+(?:(?:${[...small].join('|')})(?!${oneWord})|\\p{Lu})`,
	'u',
);

const ofReturned = new RegExp(`^(?:${sign})`, 'u');

function keyOf(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

const isAnswer = startingWith(
	allPhrases(({ mail }) => mail.autoReply),
	ofAnswer,
);
const isReturned = startingWith(
	allPhrases(({ mail }) => mail.bounce),
	ofReturned,
);

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
	const said = subject.replace(marks, '');
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
