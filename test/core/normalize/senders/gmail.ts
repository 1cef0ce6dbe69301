import { person, type Fixture } from './fixture';

const receivedAt = '2026-02-10T09:00:00.000Z';

/** n8n's Gmail Trigger with Simplify on: headers at the top, and the beginning of the text in HTML. */
const simple = {
	id: '18c1a',
	threadId: '18c1a',
	snippet: 'Please send an offer for a roof &amp; a wall.',
	sizeEstimate: 3210,
	historyId: '99',
	internalDate: String(Date.parse(receivedAt)),
	payload: { mimeType: 'multipart/alternative' },
	labels: [{ id: 'INBOX', name: 'INBOX' }],
	From: 'Jo Lee <jo@lee-bau.example>',
	To: 'sales@acme-own.example',
	Subject: 'Offer for a roof',
};

/** The same with Simplify off: what mailparser makes of the mail. */
const full = {
	id: '18c1b',
	threadId: '18c1b',
	labelIds: ['INBOX'],
	sizeEstimate: 3210,
	headers: {
		'delivered-to': 'Delivered-To: sales@acme-own.example',
		'message-id': 'Message-ID: <one@lee-bau.example>',
		from: 'From: Jo Lee <jo@lee-bau.example>',
	},
	html: '<p>Please send an offer.</p>',
	text: `Hello,

please send an offer for a roof of 120 m².

Best regards,
Jo Lee
Lee Bau GmbH
Tel.: +49 30 901820
Fax: +49 30 901829
`,
	textAsHtml: '<p>Please send an offer.</p>',
	subject: 'Offer for a roof',
	date: receivedAt,
	to: {
		value: [{ address: 'sales@acme-own.example', name: 'Acme Sales' }],
		html: '',
		text: 'Acme Sales <sales@acme-own.example>',
	},
	from: { value: [{ address: 'jo@lee-bau.example', name: 'Jo Lee' }], html: '', text: '' },
	messageId: '<one@lee-bau.example>',
};

const jo = { ...person('Jo', 'Lee'), email: 'jo@lee-bau.example', receivedAt };

/** A mail that a website's form sent to its own firm. */
const fromForm = (text: string, more: object = {}) => ({
	...full,
	text,
	html: '',
	subject: 'New submission',
	from: { value: [{ address: 'wordpress@acme-own.example', name: 'Acme' }], html: '', text: '' },
	...more,
});

export const gmail: Fixture[] = [
	{
		name: 'simplified',
		payload: simple,
		lead: { ...jo, message: 'Please send an offer for a roof & a wall.' },
		custom: { subject: 'Offer for a roof', to: 'sales@acme-own.example' },
		source: { channel: 'inbox', label: 'Gmail' },
		identified: true,
	},
	{
		name: 'whole, with a signature',
		payload: full,
		lead: {
			...jo,
			message: 'Hello,\n\nplease send an offer for a roof of 120 m².',
			phone: '+4930901820',
			company: 'Lee Bau GmbH',
		},
		custom: { subject: 'Offer for a roof' },
		identified: true,
	},
	{
		name: 'an answer, with the quoted history of three programs',
		payload: {
			...full,
			subject: 'Re: Offer for a roof',
			text: `Tuesday suits me.

Am Mo., 9. Feb. 2026 um 10:00 Uhr schrieb Acme Sales
<sales@acme-own.example>:
> Does Tuesday suit you?
> Tel. +49 30 555555

-----Original Message-----
From: Acme Sales <sales@acme-own.example>
Sent: Monday
To: jo@lee-bau.example
Subject: Offer`,
		},
		lead: { ...jo, message: 'Tuesday suits me.' },
		identified: true,
	},
	{
		name: 'a form’s mail with labels, from the receiving firm itself',
		payload: fromForm(`A new enquiry came in:

Name: Ana Ruiz
Email: ana@ruiz-obras.example
Phone: +52 55 1234 5678
Company: Ruiz Obras
Message:
Buenos días,

necesito un presupuesto.
Nota: para mayo.

---

Date: February 10, 2026
Page URL: https://acme-own.example/contact
User Agent: Mozilla/5.0
Remote IP: 198.51.100.7
`),
		lead: {
			...person('Ana', 'Ruiz'),
			email: 'ana@ruiz-obras.example',
			phone: '+525512345678',
			company: 'Ruiz Obras',
			message: 'Buenos días,\n\nnecesito un presupuesto.\nNota: para mayo.',
		},
		source: { url: 'https://acme-own.example/contact' },
		identified: true,
	},
	{
		name: 'a form’s mail in Contact Form 7’s own words',
		payload: fromForm(
			`From: Ana Ruiz <ana@ruiz-obras.example>
Subject: Roof

Message Body:
Please call me.

-- 
This e-mail was sent from a contact form on Acme (https://acme-own.example)`,
			{
				replyTo: { value: [{ address: 'ana@ruiz-obras.example', name: '' }], html: '', text: '' },
				headers: { 'auto-submitted': 'Auto-Submitted: auto-generated' },
			},
		),
		lead: { ...person('Ana', 'Ruiz'), email: 'ana@ruiz-obras.example', message: 'Please call me.' },
	},
	{
		name: 'a form’s mail in a table of HTML',
		payload: fromForm('', {
			text: undefined,
			html: `<html><body><table><tr><td><strong>Name</strong></td><td>Ana Ruiz</td></tr>
<tr><td><strong>E-Mail</strong></td><td><a href="mailto:ana@ruiz-obras.example">ana@ruiz-obras.example</a></td></tr>
<tr><td><strong>Nachricht</strong></td><td>Bitte um R&uuml;ckruf</td></tr></table></body></html>`,
		}),
		lead: {
			...person('Ana', 'Ruiz'),
			email: 'ana@ruiz-obras.example',
			message: 'Bitte um Rückruf',
		},
	},
	{
		name: 'a form’s mail of which only Reply-To says who asks',
		payload: fromForm('Please call me about the roof, it is urgent.', {
			replyTo: {
				value: [{ address: 'ana@ruiz-obras.example', name: 'Ana Ruiz' }],
				html: '',
				text: '',
			},
		}),
		lead: {
			...person('Ana', 'Ruiz'),
			email: 'ana@ruiz-obras.example',
			message: 'Please call me about the roof, it is urgent.',
		},
	},
	{
		name: 'a mail that a colleague handed on',
		payload: {
			...full,
			subject: 'Fwd: Roof',
			from: { value: [{ address: 'ann@acme-own.example', name: 'Ann Owner' }], html: '', text: '' },
			text: `Please take this one.

---------- Forwarded message ---------
From: Ana Ruiz <ana@ruiz-obras.example>
Date: Tue, Feb 10, 2026 at 9:00 AM
Subject: Roof
To: <ann@acme-own.example>

I need a new roof.

Kind regards
Ana Ruiz
Ruiz Obras S.L.`,
		},
		lead: {
			...person('Ana', 'Ruiz'),
			email: 'ana@ruiz-obras.example',
			message: 'I need a new roof.',
			company: 'Ruiz Obras S.L.',
		},
	},
	{
		name: 'a mail that we sent is nobody’s inquiry',
		payload: {
			...simple,
			labels: [{ id: 'SENT', name: 'SENT' }],
			From: 'Ann <ann@acme-own.example>',
			To: 'jo@lee-bau.example',
		},
		lead: { message: 'Please send an offer for a roof & a wall.' },
	},
];
