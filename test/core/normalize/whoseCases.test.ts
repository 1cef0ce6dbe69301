/** Small inputs that people reported, each with who asks. */
import { compileNormalizer } from '../../../nodes/core/normalize';

const now = '2026-11-28T09:00:00.000Z';
const normalize = compileNormalizer({ defaultCountry: 'DE' });

const hook = (body: object) => ({
	headers: { host: 'x.example' },
	params: {},
	query: {},
	body,
	webhookUrl: 'https://x.example/webhook/lead',
	executionMode: 'production',
});

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
	[
		'own-mailbox-01 own-mailbox',
		{
			id: '18c1',
			threadId: '18c1',
			snippet: 'Offer for a roof',
			internalDate: '1796009400000',
			labels: [{ id: 'INBOX', name: 'INBOX' }],
			From: 'Jo Lee <jo@lee-bau.de>',
			To: 'sales@acme-own.com',
			Subject: 'Offer for a roof',
		},
		{ email: 'jo@lee-bau.de', fullName: 'Jo Lee' },
	],
	[
		'own-mailbox-02 own-mailbox',
		{
			from: '"Jo Lee" <jo@lee-bau.de>',
			to: 'sales@acme-own.com',
			subject: 'Offer',
			date: 'Sat, 28 Nov 2026 04:00:00 +0100',
			metadata: {},
			textPlain: 'Please send an offer for a roof.',
			textHtml: '<p>Please send an offer for a roof.</p>',
		},
		{ email: 'jo@lee-bau.de', fullName: 'Jo Lee' },
	],
	[
		'own-mailbox-03 own-mailbox',
		{ name: 'Jo Lee', phone: '+4930901820', notification_email: 'sales@acme-own.com' },
		{ email: null },
	],
	[
		'own-mailbox-04 own-mailbox',
		{ name: 'Jo Lee', phone: '+4930901820', assigned_to: 'ann@acme-own.com' },
		{ email: null },
	],
	[
		'own-mailbox-05 own-mailbox',
		{ name: 'Jo Lee', phone: '+4930901820', to: 'sales@acme-own.com' },
		{ email: null },
	],
	[
		'own-mailbox-06 own-mailbox',
		{ name: 'Jo Lee', phone: '+4930901820', admin_email: 'info@acme-own.com' },
		{ email: null },
	],
	[
		'whatsapp-own-number-01 whatsapp-own-number',
		{
			messaging_product: 'whatsapp',
			metadata: { display_phone_number: '4930901820', phone_number_id: '1' },
			contacts: [{ profile: { name: 'Jo Lee' }, wa_id: '4917112345678' }],
			messages: [
				{
					from: '4917112345678',
					id: 'wamid.1',
					timestamp: '1796009400',
					text: { body: 'I need an offer' },
					type: 'text',
				},
			],
			field: 'messages',
		},
		{ phone: '+4917112345678', fullName: 'Jo Lee' },
	],
	[
		'whatsapp-own-number-02 whatsapp-own-number',
		{
			messaging_product: 'whatsapp',
			metadata: { display_phone_number: '4930901820', phone_number_id: '1' },
			contacts: [{ profile: { name: 'Ana Ruiz' }, wa_id: '5215512345678' }],
			messages: [
				{
					from: '5215512345678',
					id: 'wamid.1',
					timestamp: '1796009400',
					text: { body: 'Hola' },
					type: 'text',
				},
			],
			field: 'messages',
		},
		{ phone: '+525512345678' },
	],
	[
		'whatsapp-own-number-03 whatsapp-own-number',
		{
			messaging_product: 'whatsapp',
			metadata: { display_phone_number: '4930901820', phone_number_id: '1' },
			contacts: [{ profile: { name: 'Sam Hill' }, wa_id: '14155552671' }],
			messages: [
				{
					from: '14155552671',
					id: 'wamid.1',
					timestamp: '1796009400',
					text: { body: 'Hi' },
					type: 'text',
				},
			],
			field: 'messages',
		},
		{ phone: '+14155552671' },
	],
	[
		'whatsapp-own-number-05 whatsapp-own-number',
		{
			From: 'whatsapp:+5215512345678',
			To: 'whatsapp:+14155550000',
			Body: 'Hola',
			ProfileName: 'Ana Ruiz',
			WaId: '5215512345678',
			MessageSid: 'SM1234567890',
		},
		{ phone: '+525512345678', fullName: 'Ana Ruiz' },
	],
	[
		'sender-own-words-01 sender-own-words',
		hook({
			event: 'contact_created',
			id: 5,
			name: 'Jo Lee',
			email: 'jo@lee-bau.de',
			phone_number: '+4930901820',
			account: { id: 1, name: 'Acme Own Inc' },
			additional_attributes: { company_name: 'Lee Bau', city: 'Berlin', country: 'Germany' },
		}),
		{ company: 'Lee Bau' },
	],
	[
		'sender-own-words-02 sender-own-words',
		hook({
			event: 'conversation_created',
			id: 12,
			channel: 'Channel::WebWidget',
			meta: {
				sender: {
					id: 5,
					name: 'Jo Lee',
					email: 'jo@lee-bau.de',
					phone_number: '+4930901820',
					type: 'contact',
				},
				assignee: null,
			},
			messages: [{ content: 'Need help' }],
			account: { id: 1, name: 'Acme Own Inc' },
		}),
		{ fullName: 'Jo Lee', phone: '+4930901820', company: null },
	],
	[
		'sender-own-words-03 sender-own-words',
		hook({
			triggerEvent: 'BOOKING_CREATED',
			createdAt: '2026-11-28T03:00:00Z',
			payload: {
				title: 'Intro',
				organizer: { name: 'Ann Owner', email: 'ann@acme-own.com', timeZone: 'Europe/Berlin' },
				attendees: [{ name: 'Jo Lee', email: 'jo@lee-bau.de', timeZone: 'America/New_York' }],
				uid: 'b1234567890',
			},
		}),
		{ jobTitle: null, fullName: 'Jo Lee', email: 'jo@lee-bau.de' },
	],
	[
		'sender-own-words-07 sender-own-words',
		{ name: 'Jo Lee', email: 'jo@lee-bau.de', title: 'CEO' },
		{ jobTitle: 'CEO' },
	],
	[
		'crm-record-name-01 crm-record-name',
		{
			id: 5,
			name: 'Website request: roof',
			contact_name: 'Jo Lee',
			partner_name: 'Lee Bau GmbH',
			email_from: 'Jo Lee <jo@lee-bau.de>',
			phone: '+49 30 901820',
			country_id: [57, 'Germany'],
			description: '<p>Please call</p>',
		},
		{ fullName: 'Jo Lee', email: 'jo@lee-bau.de', company: 'Lee Bau GmbH' },
	],
	[
		'crm-record-name-02 crm-record-name',
		{
			name: 'CRM-LEAD-2026-00001',
			lead_name: 'Jo Lee',
			first_name: 'Jo',
			last_name: 'Lee',
			email: 'jo@lee-bau.de',
			mobile_no: '+4930901820',
			organization: 'Lee Bau',
			lead_owner: 'ann@acme-own.com',
		},
		{ fullName: 'Jo Lee' },
	],
	[
		'ml-139 inbox: n8n’s Email Trigger (IMAP)',
		{
			from: 'Max Mustermann <max@firma-muster.de>',
			to: 'sales@our-company.example',
			subject: 'Anfrage',
			textPlain: 'Guten Tag, bitte senden Sie mir ein Angebot.',
			date: 'Fri, 27 Nov 2026 10:00:00 +0100',
		},
		{
			email: 'max@firma-muster.de',
			fullName: 'Max Mustermann',
			message: 'Guten Tag, bitte senden Sie mir ein Angebot.',
		},
	],
	[
		'ml-304 others email: the form’s own mailbox',
		{
			name: 'Ivo Horvat',
			phone: '+385912345678',
			message: 'Please call me',
			to: 'sales@our-company.example',
		},
		{ phone: '+385912345678', email: null },
	],
	[
		'ml-308 others email: the form’s own mailbox',
		{
			name: 'Ivo Horvat',
			phone: '+385912345678',
			message: 'Please call me',
			notify_to: 'sales@our-company.example',
		},
		{ phone: '+385912345678', email: null },
	],
	[
		'ml-310 others email: the form’s own mailbox',
		{
			name: 'Ivo Horvat',
			phone: '+385912345678',
			message: 'Please call me',
			assigned_to: 'sales@our-company.example',
		},
		{ phone: '+385912345678', email: null },
	],
	[
		'ml-314 inbox outlook: n8n’s Microsoft Outlook Trigger',
		{
			id: 'AAMk',
			subject: 'Anfrage',
			bodyPreview: 'Bitte um Angebot',
			from: { emailAddress: { name: 'Max Mustermann', address: 'max@firma-muster.de' } },
			toRecipients: [{ emailAddress: { name: 'Sales', address: 'sales@our-company.example' } }],
			receivedDateTime: '2026-11-27T09:00:00Z',
		},
		{ email: 'max@firma-muster.de', fullName: 'Max Mustermann' },
	],
	[
		'ml-316 nested name',
		{ personal_info: { name: 'Ivo Horvat', email: 'ivo@horvat-primjer.hr' } },
		{ fullName: 'Ivo Horvat', email: 'ivo@horvat-primjer.hr' },
	],
	[
		'ml-318 nested name',
		{ requester: { name: 'Ivo Horvat', email: 'ivo@horvat-primjer.hr' } },
		{ fullName: 'Ivo Horvat', email: 'ivo@horvat-primjer.hr' },
	],
	[
		'ml-321 nested name',
		{ lead_data: { name: 'Ivo Horvat', email: 'ivo@horvat-primjer.hr' } },
		{ fullName: 'Ivo Horvat', email: 'ivo@horvat-primjer.hr' },
	],
	[
		'ml-339 others nested: the person’s own before the company’s, whichever comes first',
		{
			company: { name: 'Fox AG', phone: '030 901821', email: 'info@fox-example.de' },
			contact: { name: 'Ann Fox', email: 'ann@fox-example.de', phone: '+4915123456789' },
		},
		{
			fullName: 'Ann Fox',
			email: 'ann@fox-example.de',
			phone: '+4915123456789',
			company: 'Fox AG',
		},
	],
])('%s', (_what, json, lead) => {
	expect(normalize(json, now).lead).toMatchObject(lead);
});
