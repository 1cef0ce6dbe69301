import { person, type Fixture } from './fixture';

const receivedAt = '2026-02-10T09:00:00.000Z';
const jo = { ...person('Jo', 'Lee'), email: 'jo@lee-bau.example' };

/** Microsoft Graph's message, as n8n's Outlook Trigger gives it with Output: Raw. */
const message = {
	'@odata.etag': 'W/"CQAAABYA"',
	id: 'AAMkAGI2',
	createdDateTime: receivedAt,
	receivedDateTime: receivedAt,
	internetMessageId: '<one@lee-bau.example>',
	subject: 'Offer',
	bodyPreview: 'Please send an offer.',
	importance: 'normal',
	conversationId: 'AAQkAGI2',
	isRead: false,
	body: {
		contentType: 'html',
		content: `<html><body><div>Please send an offer.</div><div><br></div>
<div>Kind regards,<br>Jo Lee<br>Lee Bau GmbH | T +49 30 901820 | www.lee-bau.example</div>
<hr><div><b>From:</b> Acme &lt;sales@acme-own.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Jo<br><b>Subject:</b> Hello</div>
<div>Old words +49 30 555555</div></body></html>`,
	},
	sender: { emailAddress: { name: 'Jo Lee', address: 'jo@lee-bau.example' } },
	from: { emailAddress: { name: 'Jo Lee', address: 'jo@lee-bau.example' } },
	toRecipients: [{ emailAddress: { name: 'Sales', address: 'sales@acme-own.example' } }],
	ccRecipients: [{ emailAddress: { name: 'Ann', address: 'ann@acme-own.example' } }],
	bccRecipients: [],
	replyTo: [],
	flag: { flagStatus: 'notFlagged' },
};

export const outlook: Fixture[] = [
	{
		name: 'simplified',
		payload: {
			id: 'AAMkAGI2',
			conversationId: 'AAQkAGI2',
			subject: 'Offer',
			bodyPreview: 'Please send an offer.',
			from: 'jo@lee-bau.example',
			to: ['sales@acme-own.example'],
			categories: [],
			hasAttachments: false,
		},
		lead: { email: 'jo@lee-bau.example', message: 'Please send an offer.' },
		source: { channel: 'inbox', label: 'Microsoft Outlook' },
		identified: true,
	},
	{
		name: 'chosen fields',
		payload: {
			id: 'AAMkAGI2',
			subject: 'Offer',
			bodyPreview: 'Please send an offer.',
			from: message.from,
			toRecipients: message.toRecipients,
			receivedDateTime: receivedAt,
		},
		lead: { ...jo, message: 'Please send an offer.', receivedAt },
		identified: true,
	},
	{
		name: 'the whole message, with a signature and what it answers',
		payload: message,
		lead: {
			...jo,
			message: 'Please send an offer.',
			phone: '+4930901820',
			company: 'Lee Bau GmbH',
			receivedAt,
		},
		identified: true,
	},
];
