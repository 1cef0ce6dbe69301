import { entriesOf } from '../../read/entries';
import {
	firstText,
	isList,
	isObject,
	objectAt,
	own,
	textAt,
	type JsonObject,
} from '../../read/payload';
import { mailboxesIn, readRawMail, textOfHtml, withoutEntities } from '../../value/mail';
import { textOf } from '../../../text';
import type { Sender } from '../sender';
import { addressesUnder, firstMailbox, headersOf, mailboxesAt, stepsToHeader } from './headers';
import { readMail } from './person';
import type { Found, ReceivedMail } from './receivedMail';

/** What programs call the parts of a mail. */
const names = {
	from: ['FromFull', 'from', 'From', 'sender', 'Sender'],
	replyTo: ['replyTo', 'reply_to', 'reply-to', 'Reply-To', 'ReplyTo', 'reply_to_email'],
	recipients: [
		...['to', 'To', 'cc', 'Cc', 'CC', 'bcc', 'Bcc', 'toRecipients', 'ccRecipients', 'recipient'],
		...['recipients', 'Delivered-To', 'deliveredTo', 'delivered-to', 'ToFull', 'CcFull'],
	],
	subject: ['subject', 'Subject'],
	plain: [
		...[
			'textPlain',
			'text',
			'body-plain',
			'TextBody',
			'plain',
			'bodyPlain',
			'body_plain',
			'bodyText',
		],
		...['stripped-text', 'plainText', 'text_plain'],
	],
	html: ['textHtml', 'html', 'body-html', 'HtmlBody', 'bodyHtml', 'body_html', 'textAsHtml'],
	brief: ['body', 'bodyPreview', 'snippet', 'stripped-text', 'content', 'message'],
	id: ['Message-ID', 'Message-Id', 'messageId', 'message-id', 'MessageID', 'message_id'],
	own: ['internetMessageId', 'id', 'uid'],
	sentAt: ['receivedDateTime', 'sentDateTime', 'date', 'Date', 'internalDate', 'timestamp'],
};

/** What belongs to a mail and is none of the lead's. */
const ofMail = new Set([
	...Object.values(names).flat(),
	...['threadId', 'conversationId', 'labels', 'labelIds', 'sizeEstimate', 'headers', 'metadata'],
	...[
		'attributes',
		'attachments',
		'payload',
		'historyId',
		'inReplyTo',
		'references',
		'hasAttachments',
	],
	...[
		'categories',
		'bccRecipients',
		'importance',
		'isRead',
		'isDraft',
		'flag',
		'webLink',
		'changeKey',
	],
	...['parentFolderId', 'createdDateTime', 'lastModifiedDateTime', 'conversationIndex', 'priority'],
	...['isReadReceiptRequested', 'isDeliveryReceiptRequested', 'inferenceClassification'],
	...['internetMessageHeaders', 'headerLines', 'raw', '@odata.etag', '@odata.context', 'envelope'],
	...[
		'message-headers',
		'stripped-html',
		'stripped-signature',
		'attachment-count',
		'signature',
		'token',
	],
	...[
		'dkim',
		'SPF',
		'spam_score',
		'spam_report',
		'charsets',
		'sender_ip',
		'attachment-info',
		'FromName',
	],
	...['StrippedTextReply', 'MailboxHash', 'OriginalRecipient', 'MessageStream', 'Tag', 'Headers'],
	...['Attachments', 'RawEmail', 'In-Reply-To', 'References', 'MIME-Version', 'Mime-Version'],
	...['Content-Type', 'Received', 'Return-Path', 'BccFull'],
]);

/** The text that a person reads, and where it stands. */
function textIn(json: JsonObject, at: readonly string[]): Pick<ReceivedMail, 'text' | 'textAt'> {
	for (const name of names.plain) {
		const text = textAt(json, name);
		if (text?.trim()) return { text, textAt: [...at, name] };
	}
	for (const name of names.html) {
		const html = textAt(json, name);
		if (html?.trim()) return { text: textOfHtml(html), textAt: [...at, name] };
	}
	// Microsoft's { contentType, content }.
	const body = objectAt(json, 'body');
	const content = textAt(body, 'content');
	if (content?.trim()) return { text: asPlain(content), textAt: [...at, 'body', 'content'] };
	const brief = names.brief.find((name) => textAt(json, name)?.trim());
	return brief === undefined
		? { text: '', textAt: at }
		: { text: asPlain(textAt(json, brief) ?? ''), textAt: [...at, brief] };
}

const asPlain = (text: string) =>
	/<(?:html|body|p|div|br|table|span)\b/i.test(text) ? textOfHtml(text) : withoutEntities(text);

const isReply = (subject: string, headers: Readonly<Record<string, string>>) =>
	headers['in-reply-to'] !== undefined ||
	headers.references !== undefined ||
	/^(?:re|aw|antw|sv|odp|res|rif?)\s?:/i.test(subject.trim());

/** The first mail of a conversation, else this one. */
function idIn(headers: Readonly<Record<string, string>>): string | undefined {
	const [root] = /<[^<>\s]+>/.exec(headers.references ?? headers['in-reply-to'] ?? '') ?? [];
	return root ?? headers['message-id'];
}

/** A mail of which each part has a name of its own. */
function mailIn(json: JsonObject, at: readonly string[]): ReceivedMail {
	const groups = [...headerPlaces.map((place) => json[place]), plainHeaders(json)];
	const headers = Object.fromEntries(groups.flatMap((group) => Object.entries(headersOf(group))));
	const { subject, subjectAt } = subjectIn(json, headers, at);
	const id = firstText(json, names.id) ?? idOfHeaders(headers) ?? textOf(firstOf(json, names.own));
	const labels = isList(json.labelIds) ? json.labelIds : isList(json.labels) ? json.labels : [];
	return {
		from: firstMailbox(json, names.from, at) ?? inHeaders(json, 'from', at),
		replyTo: firstMailbox(json, names.replyTo, at) ?? inHeaders(json, 'reply-to', at),
		recipients: recipientsOf(json, headers),
		subject,
		subjectAt,
		...textIn(json, at),
		headers,
		id,
		thread: threadOf(json, subject, headers),
		sentAt: sentAt(json, headers),
		isOurs: labels.some((label) => (isObject(label) ? label.id : label) === 'SENT'),
	};
}

function subjectIn(
	json: JsonObject,
	headers: Readonly<Record<string, string>>,
	at: readonly string[],
): Pick<ReceivedMail, 'subject' | 'subjectAt'> {
	const name = names.subject.find((one) => textAt(json, one) !== undefined);
	if (name !== undefined) return { subject: textAt(json, name) ?? '', subjectAt: [...at, name] };
	const place = headerPlaces.find((one) => stepsToHeader(json[one], 'subject'));
	const steps = place === undefined ? undefined : stepsToHeader(json[place], 'subject');
	return place === undefined || !steps
		? { subject: '', subjectAt: at }
		: { subject: headers.subject ?? '', subjectAt: [...at, place, ...steps] };
}

const idOfHeaders = (headers: Readonly<Record<string, string>>) => headers['message-id'];

/** Gmail's simple form has headers at the top, by their own names. */
const plainHeaders = (json: JsonObject): JsonObject =>
	Object.fromEntries(
		Object.entries(json).filter(
			([name, value]) => /^[A-Z][\w-]+$/.test(name) && typeof value === 'string',
		),
	);

const firstOf = (json: JsonObject, list: readonly string[]) =>
	list
		.map((name) => own(json, name))
		.find((value) => value !== undefined && value !== null && value !== '');

/** Where programs put the headers that have no name of their own. */
const headerPlaces = ['headers', 'metadata', 'internetMessageHeaders', 'Headers'];

/** The first mailbox of a header, and where that stands. */
function inHeaders(json: JsonObject, name: string, at: readonly string[]): Found | undefined {
	for (const place of headerPlaces) {
		const steps = stepsToHeader(json[place], name);
		const [mailbox] = steps ? mailboxesIn(headersOf(json[place])[name] ?? '') : [];
		if (steps && mailbox) return { mailbox, at: [...at, place, ...steps] };
	}
	return undefined;
}

const recipientsOf = (json: JsonObject, headers: Readonly<Record<string, string>>) => [
	...new Set([
		...addressesUnder(json, names.recipients),
		...addressesUnder(headers, ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to']),
	]),
];

/** What the conversation is known by; a new mail's is its own, so that a form's mails stay apart. */
function threadOf(json: JsonObject, subject: string, headers: Readonly<Record<string, string>>) {
	const outlook = textAt(json, 'conversationId');
	if (outlook !== undefined) return outlook;
	if (!isReply(subject, headers)) return undefined;
	return textAt(json, 'threadId') ?? idIn(headers);
}

function sentAt(json: JsonObject, headers: Readonly<Record<string, string>>): unknown {
	const value = firstOf(json, names.sentAt) ?? headers.date;
	return typeof value === 'string' && /^\d{13}$/.test(value) ? Number(value) : value;
}

const read: Sender['read'] = (json, at) => {
	const told = readMail(mailIn(json, at));
	return { ...told, entries: [...told.entries, ...entriesOf(json, { at, skip: ofMail })] };
};

const has = (json: JsonObject, list: readonly string[]) => list.some((name) => name in json);

const isFromSomebody = (json: JsonObject) =>
	names.from.some((name) => mailboxesAt(own(json, name), []).length > 0);

/** What a mail program calls a mail, and nothing else is called. */
const mailId = /^<[^<>\s]+@[^<>\s]+>$/;

/** Parsers leave out a subject that nobody wrote, as they do a text. */
const hasSubjectOrId = (json: JsonObject) =>
	has(json, names.subject) || mailId.test(firstText(json, names.id) ?? '');

/** Whether the parts are there that only a mail has. */
const isMail = (json: JsonObject) =>
	isFromSomebody(json) &&
	hasSubjectOrId(json) &&
	has(json, [
		...names.recipients,
		...names.id,
		'threadId',
		'conversationId',
		'headers',
		'metadata',
	]);

const signs = [...names.subject, 'from', 'From'];

/** n8n's Gmail Trigger and Gmail nodes: simplified, and the whole mail. */
export const gmail: Sender = {
	id: 'gmail',
	name: 'Gmail',
	channel: 'inbox',
	signs: ['threadId'],
	matches: (json) =>
		typeof json.threadId === 'string' &&
		(isFromSomebody(json) || has(json, ['snippet', 'labelIds'])),
	read,
};

/** n8n's Microsoft Outlook Trigger and node: simplified, chosen fields, and the whole message. */
export const outlook: Sender = {
	id: 'outlook',
	name: 'Microsoft Outlook',
	channel: 'inbox',
	signs: ['bodyPreview', 'toRecipients', 'conversationId'],
	matches: (json) =>
		isFromSomebody(json) &&
		(has(json, ['bodyPreview', 'toRecipients']) ||
			(has(json, ['conversationId']) && has(json, names.subject))),
	read,
};

/** n8n's Email Trigger (IMAP): simple, resolved, and raw, which is the text as it is sent. */
export const emailTrigger: Sender = {
	id: 'emailTrigger',
	name: 'Email Trigger (IMAP)',
	channel: 'inbox',
	signs: ['textPlain', 'textHtml', 'attributes', 'raw'],
	matches: (json) =>
		isRaw(json) ||
		(isFromSomebody(json) &&
			(has(json, ['textPlain', 'textHtml']) || 'uid' in (objectAt(json, 'attributes') ?? {}))),
	read: (json, at) => {
		if (!isRaw(json)) return read(json, at);
		const { headers, text, html } = readRawMail(textAt(json, 'raw') ?? '');
		const mail = mailIn({ headers, text, html }, at);
		return readMail({
			...mail,
			from: mail.from && { ...mail.from, at: [...at, 'raw'] },
			replyTo: mail.replyTo && { ...mail.replyTo, at: [...at, 'raw'] },
			subjectAt: [...at, 'raw'],
			textAt: [...at, 'raw'],
		});
	},
};

const isRaw = (json: JsonObject) =>
	typeof json.raw === 'string' &&
	Object.keys(json).every((name) => ['raw', 'attributes'].includes(name));

/** A mail that another program received: Mailgun, SendGrid, Postmark, or a node that names its parts. */
export const mail: Sender = {
	id: 'mail',
	name: 'Email',
	channel: 'inbox',
	signs,
	matches: isMail,
	read,
};
