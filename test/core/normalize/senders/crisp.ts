import { person, type Fixture } from './fixture';

const hook = (event: string, data: object) => ({
	website_id: '42286ab3',
	event,
	data: { website_id: '42286ab3', session_id: 'session_1', ...data },
	timestamp: 1_770_714_000_000,
});
const receivedAt = '2026-02-10T09:00:00.000Z';

export const crisp: Fixture[] = [
	{
		name: 'a message',
		payload: hook('message:send', {
			type: 'text',
			content: 'I need an offer',
			from: 'user',
			origin: 'chat',
			timestamp: 1_770_714_000_000,
			user: { nickname: 'Jo Lee', user_id: 'session_1' },
		}),
		lead: { ...person('Jo', 'Lee'), message: 'I need an offer', receivedAt },
		source: { channel: 'chat', label: 'Crisp' },
		identified: true,
	},
	{
		name: 'an address',
		payload: hook('session:set_email', { email: 'jo@lee-bau.example' }),
		lead: { email: 'jo@lee-bau.example', receivedAt },
		identified: true,
	},
	{
		name: 'what an operator wrote is nobody’s',
		payload: hook('message:received', {
			type: 'text',
			content: 'How can we help?',
			from: 'operator',
			user: { nickname: 'Ann Owner', user_id: '7' },
		}),
		lead: {},
	},
	{
		name: 'a conversation',
		payload: {
			session_id: 'session_1',
			website_id: '42286ab3',
			meta: {
				nickname: 'Jo Lee',
				email: 'jo@lee-bau.example',
				phone: '+4930901820',
				data: { budget: '5k' },
			},
			assigned: { user_id: '7' },
			last_message: 'I need an offer',
			created_at: 1_770_714_000_000,
		},
		lead: {
			...person('Jo', 'Lee'),
			email: 'jo@lee-bau.example',
			phone: '+4930901820',
			message: 'I need an offer',
			budget: { amount: 5000, upTo: null, currency: null, period: null, text: '5k' },
		},
		identified: true,
	},
	{
		name: 'a visitor without a name',
		payload: hook('message:send', {
			content: 'Hi',
			from: 'user',
			user: { nickname: 'visitor42' },
		}),
		lead: { message: 'Hi' },
	},
];
