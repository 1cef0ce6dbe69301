import { person, type Fixture } from './fixture';

const message = (from: string, id: string, body: string) => ({
	from,
	id,
	timestamp: '1770714000',
	text: { body },
	type: 'text',
});

/** What n8n's WhatsApp Trigger gives: a change of Meta's webhook. */
const plain = {
	messaging_product: 'whatsapp',
	metadata: { display_phone_number: '4930555555', phone_number_id: '106540352242922' },
	contacts: [{ profile: { name: 'Jo Lee' }, wa_id: '4917112345678' }],
	messages: [message('4917112345678', 'wamid.1', 'I need an offer')],
};

const triggered = { ...plain, field: 'messages' };

const receivedAt = '2026-02-10T09:00:00.000Z';
const jo = {
	...person('Jo', 'Lee'),
	phone: '+4917112345678',
	message: 'I need an offer',
	receivedAt,
};

const hook = (values: object[]) => ({
	object: 'whatsapp_business_account',
	entry: [{ id: '1', changes: values.map((one) => ({ value: one, field: 'messages' })) }],
});

export const whatsApp: Fixture[] = [
	{
		name: 'n8n’s trigger',
		payload: triggered,
		lead: jo,
		source: { channel: 'chat', label: 'WhatsApp' },
		identified: true,
	},
	{ name: 'Meta’s webhook', payload: hook([plain]), lead: jo, identified: true },
	{
		name: 'a number of Mexico, and a button',
		payload: {
			...triggered,
			contacts: [{ profile: { name: 'Ana Ruiz' }, wa_id: '5215512345678' }],
			messages: [
				{
					from: '5215512345678',
					id: 'wamid.2',
					timestamp: '1770714000',
					type: 'interactive',
					interactive: { type: 'button_reply', button_reply: { id: 'a', title: 'Call me' } },
				},
			],
		},
		lead: { ...person('Ana', 'Ruiz'), phone: '+525512345678', message: 'Call me' },
		identified: true,
	},
	{
		name: 'messages of two people',
		payload: hook([
			{
				...plain,
				contacts: [...plain.contacts, { profile: { name: 'Ana Ruiz' }, wa_id: '5215512345678' }],
				messages: [...plain.messages, message('5215512345678', 'wamid.3', 'Hola')],
			},
		]),
		lead: {},
		leads: [jo, { ...person('Ana', 'Ruiz'), phone: '+525512345678', message: 'Hola' }],
	},
	{
		name: 'a status of a message that we sent is nobody’s',
		payload: {
			messaging_product: 'whatsapp',
			metadata: plain.metadata,
			statuses: [{ id: 'wamid.4', status: 'delivered', recipient_id: '4917112345678' }],
			field: 'messages',
		},
		lead: {},
	},
];
