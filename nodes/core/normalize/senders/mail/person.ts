import type { Problem } from '../../report';
import { formLines, isFromLabel } from '../../read/formLines';
import type { Entry } from '../../read/payload';
import { readMailHost } from '../../value/domain';
import {
	automaticKind,
	mailboxesIn,
	mailParts,
	readSignature,
	type Automatic,
	type Mailbox,
} from '../../value/mail';
import type { Told } from '../sender';
import type { Found, ReceivedMail } from './receivedMail';

/** Mailboxes that programs write from: nobody who could be answered. */
const programs =
	/^(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|wordpress|www(?:-data)?|apache|nobody|mailer(?:-?daemon)?|postmaster|daemon|root|notifications?|notify|bounces?|forms?|formular|webform|webmaster|website|site|system|server|automailer|mailbot|form-?submissions?|submissions?)(?:[+._-].*)?$/i;

const hostOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

const isPrograms = ({ address }: Mailbox) =>
	programs.test(address.slice(0, address.lastIndexOf('@')));

/** Whether all who received it work for the firm from which it came: then it is our own. */
function isFromUs({ address }: Mailbox, { recipients, isOurs }: ReceivedMail): boolean {
	if (isOurs || recipients.includes(address)) return true;
	const host = hostOf(address);
	const isFirms = readMailHost(host).domain !== null;
	return isFirms && recipients.length > 0 && recipients.every((other) => hostOf(other) === host);
}

const entriesOfMailbox = ({ mailbox: { name, address }, at }: Found): Entry[] => [
	...(name === null ? [] : [{ path: ['name'], value: name, at, field: 'fullName' as const }]),
	{ path: ['email'], value: address, at, field: 'email' as const },
];

/** Who is not the lead, kept under its own name. */
const besides = (name: string, found: Found | undefined, ours: boolean): Entry[] =>
	found
		? [
				{
					path: [name],
					value: found.mailbox.address,
					at: found.at,
					field: null,
					...(ours && { ours }),
				},
			]
		: [];

interface Person {
	entries: readonly Entry[];
	/** Whether a form lists what somebody answered. */
	isForm: boolean;
	/** The address that tells whose the conversation is. */
	whose: string;
}

/** The person who asks: in a form's answers, above a message that was handed on, or who wrote it. */
function personIn(mail: ReceivedMail): Person {
	const { from, replyTo, textAt: at, recipients, text } = mail;
	const isNobodys = !from || isPrograms(from.mailbox) || isFromUs(from.mailbox, mail);
	const parts = mailParts(text, isNobodys ? null : from.mailbox.name);
	const answers = formLines(parts.own);
	if (answers && (isNobodys || parts.said !== '')) {
		const entries = answers.flatMap((line) => answerEntries(line, at));
		const reply = replyTo && !recipients.includes(replyTo.mailbox.address) ? replyTo : undefined;
		return {
			entries: [
				...entries,
				...(reply ? entriesOfMailbox(reply) : []),
				...besides('from', from, isNobodys),
			],
			isForm: true,
			whose: '',
		};
	}
	const { forwarded } = parts;
	if (forwarded && isNobodys && !isFromUs(forwarded.from, mail)) {
		const inner = mailParts(forwarded.text, forwarded.from.name);
		return {
			entries: [
				...entriesOfMailbox({ mailbox: forwarded.from, at }),
				...written(inner, at, true),
				...besides('from', from, true),
			],
			isForm: false,
			whose: forwarded.from.address,
		};
	}
	const isReplyTheirs =
		replyTo && !recipients.includes(replyTo.mailbox.address) && !isFromUs(replyTo.mailbox, mail);
	const person = isNobodys ? (isReplyTheirs ? replyTo : undefined) : from;
	return {
		entries: [
			...(person ? entriesOfMailbox(person) : []),
			...(person && person.mailbox.name === null ? nameIn(parts, at) : []),
			...written(parts, at, person !== undefined),
			...(person === from ? besides('replyTo', differing(replyTo, from), false) : []),
			...(person === from ? [] : besides('from', from, isNobodys)),
		],
		isForm: isNobodys,
		whose: person?.mailbox.address ?? '',
	};
}

const differing = (one: Found | undefined, other: Found | undefined) =>
	one?.mailbox.address === other?.mailbox.address ? undefined : one;

/** A form writes "From: Jo Lee <jo@lee-bau.de>", and every other answer under its own label. */
function answerEntries(
	{ label, value }: { label: string; value: string },
	at: readonly string[],
): Entry[] {
	const [mailbox] = isFromLabel(label) ? mailboxesIn(value) : [];
	return mailbox ? entriesOfMailbox({ mailbox, at }) : [{ path: [label], value, at }];
}

/** What somebody wrote, and what their signature says. */
function written(
	{ said, signature }: ReturnType<typeof mailParts>,
	at: readonly string[],
	isTheirs: boolean,
): Entry[] {
	const { phone, company } = isTheirs ? readSignature(signature) : nothing;
	const told = { message: said, phone, company };
	return (['message', 'phone', 'company'] as const).flatMap((field) =>
		told[field] ? [{ path: [field], value: told[field], at, field }] : [],
	);
}

/** The name under a message from a mailbox that has none. */
function nameIn({ signature }: ReturnType<typeof mailParts>, at: readonly string[]): Entry[] {
	const { name } = readSignature(signature);
	return name === undefined ? [] : [{ path: ['name'], value: name, at, field: 'fullName' }];
}

const nothing = { phone: undefined, company: undefined };

const problems: Readonly<Record<Automatic, Problem>> = {
	bounce: {
		code: 'mail.bounce',
		message:
			'This mail says that another one did not arrive; nobody asks for anything. Correct the address that it names, and answer no such mail.',
	},
	'auto reply': {
		code: 'mail.autoReply',
		message:
			'A program answered this, such as an out-of-office note; nobody asks for anything. Do not answer it, so that two programs do not write to each other.',
	},
	bulk: {
		code: 'mail.bulk',
		message:
			'This mail was sent by a program or to many at once, such as a newsletter. Make sure that somebody asks for something before you answer it.',
	},
};

/** Who asks for what in a mail, whichever program received it. */
export function readMail(mail: ReceivedMail): Told {
	const { from, subject, subjectAt, headers, recipients, id, thread, sentAt } = mail;
	const { entries, isForm, whose } = personIn(mail);
	const kind = automaticKind({ headers, subject, from: from?.mailbox.address });
	// Programs send what a form was filled in with, too.
	const automatic =
		kind === 'bulk' && isForm && entries.some(({ field }) => field !== null) ? undefined : kind;
	const conversation = thread === undefined || isForm ? undefined : `${thread} ${whose}`;
	return {
		entries: [
			...(automatic === 'bounce' && (!from || isPrograms(from.mailbox))
				? entries.map(nobodys)
				: entries),
			...(subject === '' ? [] : [{ path: ['subject'], value: subject, at: subjectAt }]),
			...(recipients.length > 0
				? [{ path: ['to'], value: recipients.join(', '), field: null }]
				: []),
		],
		about: { submissionId: conversation ?? id, receivedAt: sentAt },
		...(automatic && { problem: problems[automatic] }),
	};
}

/** Of what a server sent, only the message is kept. */
const nobodys = (entry: Entry): Entry =>
	entry.field === 'message' ? entry : { ...entry, field: null };
