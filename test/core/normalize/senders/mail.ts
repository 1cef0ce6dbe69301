import { person, type Fixture } from './fixture';

const jo = { ...person('Jo', 'Lee'), email: 'jo@lee-bau.example' };

export const mail: Fixture[] = [
	{
		name: 'Mailgun',
		payload: {
			recipient: 'sales@acme-own.example',
			sender: 'bounces+1@mailer.example',
			from: 'Jo Lee <jo@lee-bau.example>',
			subject: 'Offer',
			'body-plain': 'Please send an offer.\n\n-- \nJo Lee',
			'stripped-text': 'Please send an offer.',
			'Message-Id': '<one@lee-bau.example>',
			timestamp: 1_770_714_000,
			token: 'abc',
			signature: 'def',
		},
		lead: { ...jo, message: 'Please send an offer.', receivedAt: '2026-02-10T09:00:00.000Z' },
		source: { channel: 'inbox' },
		identified: true,
	},
	{
		name: 'Postmark',
		payload: {
			FromName: 'Jo Lee',
			From: 'jo@lee-bau.example',
			FromFull: { Email: 'jo@lee-bau.example', Name: 'Jo Lee', MailboxHash: '' },
			To: 'sales@acme-own.example',
			ToFull: [{ Email: 'sales@acme-own.example', Name: '', MailboxHash: '' }],
			Subject: 'Offer',
			MessageID: '22c74902',
			Date: 'Tue, 10 Feb 2026 10:00:00 +0100',
			TextBody: 'Please send an offer.',
			HtmlBody: '',
			Headers: [{ Name: 'X-Spam-Status', Value: 'No' }],
		},
		lead: { ...jo, message: 'Please send an offer.', receivedAt: '2026-02-10T09:00:00.000Z' },
		identified: true,
	},
	{
		name: 'a mail without a subject, as parsers in JavaScript give it',
		payload: {
			headers: { 'message-id': '<one@lee-bau.example>' },
			text: 'Please send an offer.',
			from: { value: [{ address: 'jo@lee-bau.example', name: 'Jo Lee' }], html: '', text: '' },
			to: { value: [{ address: 'sales@acme-own.example', name: '' }], html: '', text: '' },
			messageId: '<one@lee-bau.example>',
		},
		lead: { ...jo, message: 'Please send an offer.' },
		source: { channel: 'inbox' },
		identified: true,
	},
	{
		name: 'SendGrid',
		payload: {
			to: 'sales@acme-own.example',
			from: 'Jo Lee <jo@lee-bau.example>',
			subject: 'Offer',
			text: 'Please send an offer.',
			envelope: '{"to":["sales@acme-own.example"],"from":"jo@lee-bau.example"}',
			charsets: '{"to":"UTF-8"}',
			SPF: 'pass',
		},
		lead: { ...jo, message: 'Please send an offer.' },
	},
];
