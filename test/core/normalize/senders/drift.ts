import { person, type Fixture } from './fixture';

const attributes = {
	_end_user_version: 3,
	name: 'Jo Lee',
	email: 'jo@lee-bau.example',
	phone: '+4930901820',
	employment_name: 'Lee Bau',
	budget: '5k',
};
const jo = {
	...person('Jo', 'Lee'),
	email: 'jo@lee-bau.example',
	phone: '+4930901820',
	company: 'Lee Bau',
	budget: { amount: 5000, upTo: null, currency: null, period: null, text: '5k' },
	receivedAt: '2026-02-10T09:00:00.000Z',
};

export const drift: Fixture[] = [
	{
		name: 'a contact is known',
		payload: {
			orgId: 1,
			type: 'contact_identified',
			data: { id: 9, createdAt: 1_770_714_000_000, attributes },
		},
		lead: jo,
		source: { channel: 'chat', label: 'Drift' },
	},
	{
		name: 'a contact as the API gives it',
		payload: { data: { id: 9, createdAt: 1_770_714_000_000, attributes } },
		lead: jo,
	},
	{
		name: 'a message of theirs',
		payload: {
			orgId: 1,
			type: 'new_message',
			data: {
				id: 3,
				conversationId: 44,
				body: 'I need an offer',
				author: { id: 9, type: 'contact', bot: false },
				createdAt: 1_770_714_000_000,
			},
		},
		lead: { message: 'I need an offer', receivedAt: jo.receivedAt },
		identified: true,
	},
	{
		name: 'a message of ours is nobody’s',
		payload: {
			orgId: 1,
			type: 'new_message',
			data: { conversationId: 44, body: 'How can we help?', author: { id: 1, type: 'user' } },
		},
		lead: {},
	},
];
