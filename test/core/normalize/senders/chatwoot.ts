import { person, type Fixture } from './fixture';

const account = { id: 1, name: 'Acme Own Inc' };
const sender = {
	id: 5,
	name: 'Jo Lee',
	email: 'jo@lee-bau.example',
	phone_number: '+4930901820',
	type: 'contact',
	additional_attributes: { company_name: 'Lee Bau', city: 'Berlin', country: 'Germany' },
	custom_attributes: { budget: '5k' },
};
const reach = { ...person('Jo', 'Lee'), email: 'jo@lee-bau.example', phone: '+4930901820' };
const whole = { ...reach, company: 'Lee Bau', city: 'Berlin', country: 'DE' };
const agent = { id: 2, name: 'Ann Owner', email: 'ann@acme-own.example', type: 'user' };

export const chatwoot: Fixture[] = [
	{
		name: 'a contact',
		payload: {
			event: 'contact_created',
			account,
			...sender,
			custom_attributes: {},
			created_at: '2026-02-10T09:00:00.000Z',
		},
		lead: { ...whole, receivedAt: '2026-02-10T09:00:00.000Z' },
		source: { channel: 'chat', label: 'Chatwoot' },
	},
	{
		name: 'a conversation',
		payload: {
			event: 'conversation_created',
			id: 12,
			channel: 'Channel::WebWidget',
			meta: {
				sender: { ...sender, additional_attributes: {}, custom_attributes: {} },
				assignee: agent,
			},
			messages: [{ id: 3, content: 'Need help', message_type: 0 }],
			additional_attributes: { referer: 'https://acme-own.example/pricing', browser: {} },
			account,
			inbox: { id: 1, name: 'Acme site' },
		},
		lead: { ...reach, message: 'Need help' },
		source: { url: 'https://acme-own.example/pricing' },
		identified: true,
	},
	{
		name: 'a message of theirs',
		payload: {
			event: 'message_created',
			id: 3,
			content: 'Need help',
			message_type: 'incoming',
			sender: { ...sender, custom_attributes: {} },
			conversation: { id: 12, meta: { assignee: agent } },
			account,
			inbox: { id: 1, name: 'Acme site' },
		},
		lead: { ...whole, message: 'Need help' },
		identified: true,
	},
	{
		name: 'a message of an agent',
		payload: {
			event: 'message_created',
			id: 4,
			content: 'How can we help?',
			message_type: 'outgoing',
			sender: agent,
			conversation: { id: 12, meta: { sender: { ...sender, custom_attributes: {} } } },
			account,
		},
		lead: whole,
	},
];
