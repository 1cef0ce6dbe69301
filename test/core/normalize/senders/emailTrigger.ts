import { person, type Fixture } from './fixture';

const jo = {
	...person('Jo', 'Lee'),
	email: 'jo@lee-bau.example',
	receivedAt: '2026-02-10T09:00:00.000Z',
};

const simple = {
	textHtml: '<p>Please send an offer for a roof.</p>',
	textPlain: 'Please send an offer for a roof.\r\n\r\nVon meinem iPhone gesendet',
	metadata: {
		'message-id': '<one@lee-bau.example>',
		'delivered-to': 'sales@acme-own.example',
		'content-type': 'multipart/alternative; boundary="x"',
	},
	attributes: { uid: 7 },
	from: '"Jo Lee" <jo@lee-bau.example>',
	to: 'sales@acme-own.example',
	subject: 'Offer',
	date: 'Tue, 10 Feb 2026 10:00:00 +0100',
};

/** What n8n's parser makes of a mail in which nobody wrote a subject or a text: neither is there. */
const bare = {
	attributes: { uid: 7 },
	headers: {
		'message-id': 'Message-ID: <one@lee-bau.example>',
		from: 'From: Jo Lee <jo@lee-bau.example>',
		to: 'To: sales@acme-own.example',
		subject: 'Subject: ',
	},
	html: false,
	date: '2026-02-10T09:00:00.000Z',
	from: { value: [{ address: 'jo@lee-bau.example', name: 'Jo Lee' }], html: '', text: '' },
	to: { value: [{ address: 'sales@acme-own.example', name: '' }], html: '', text: '' },
	messageId: '<one@lee-bau.example>',
};

const inbox = { channel: 'inbox' } as const;

export const emailTrigger: Fixture[] = [
	{
		name: 'simple',
		payload: simple,
		lead: { ...jo, message: 'Please send an offer for a roof.' },
		source: { channel: 'inbox', label: 'Email Trigger (IMAP)' },
		identified: true,
	},
	{
		name: 'simple, a name in the letters of ASCII',
		payload: { ...simple, from: '=?utf-8?Q?J=C3=B6rg_Lang?= <joerg@lang.example>' },
		lead: {
			...person('Jörg', 'Lang'),
			email: 'joerg@lang.example',
			message: 'Please send an offer for a roof.',
		},
	},
	{
		name: 'resolved',
		payload: {
			attributes: { uid: 7 },
			headers: { 'message-id': 'Message-ID: <one@lee-bau.example>' },
			html: '<p>Please send an offer.</p>',
			text: 'Please send an offer.\n\nMit freundlichen Grüßen\n\nJo Lee\nLee Bau GmbH\nMobil: 0171 1234567',
			textAsHtml: '<p>Please send an offer.</p>',
			subject: 'Offer',
			date: '2026-02-10T09:00:00.000Z',
			from: { value: [{ address: 'jo@lee-bau.example', name: 'Jo Lee' }], html: '', text: '' },
			to: { value: [{ address: 'sales@acme-own.example', name: '' }], html: '', text: '' },
			messageId: '<one@lee-bau.example>',
		},
		lead: {
			...jo,
			message: 'Please send an offer.',
			phone: '+491711234567',
			company: 'Lee Bau GmbH',
		},
		identified: true,
	},
	{
		name: 'resolved, without a subject',
		payload: { ...bare, text: 'Please send an offer.', textAsHtml: '<p>Please send an offer.</p>' },
		lead: { ...jo, message: 'Please send an offer.' },
		source: inbox,
		identified: true,
	},
	{
		name: 'resolved, with neither subject nor text',
		payload: bare,
		lead: jo,
		source: inbox,
		identified: true,
	},
	{
		name: 'simple, with neither subject nor text',
		payload: {
			...{ attributes: simple.attributes, metadata: simple.metadata },
			...{ from: simple.from, to: simple.to, date: simple.date },
		},
		lead: jo,
		source: inbox,
		identified: true,
	},
	{
		name: 'raw: the text as it is sent, with what a form was filled in with',
		payload: {
			raw: `--b1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Name: J=C3=B6rg Lang
E-Mail: joerg@lang.example
Nachricht: Bitte um einen R=C3=BCckruf wegen des=
 Dachs

--b1
Content-Type: text/html; charset=utf-8

<p>Name</p>
--b1--
`,
		},
		lead: {
			...person('Jörg', 'Lang'),
			email: 'joerg@lang.example',
			message: 'Bitte um einen Rückruf wegen des Dachs',
		},
	},
	{
		name: 'raw: the whole mail',
		payload: {
			raw: 'From: Jo Lee <jo@lee-bau.example>\r\nTo: sales@acme-own.example\r\nSubject: Offer\r\nMessage-ID: <one@lee-bau.example>\r\nDate: Tue, 10 Feb 2026 10:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nUGxlYXNlIHNlbmQgYW4gb2ZmZXIu\r\n',
		},
		lead: { ...jo, message: 'Please send an offer.' },
		identified: true,
	},
];
