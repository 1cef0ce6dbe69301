import { person, type Fixture } from './fixture';

const jo = {
	id: 77,
	is_bot: false,
	first_name: 'Jo',
	last_name: 'Lee',
	username: 'jolee',
	language_code: 'de',
};
const chat = { id: 77, first_name: 'Jo', last_name: 'Lee', username: 'jolee', type: 'private' };
const receivedAt = '2026-02-10T09:00:00.000Z';

export const telegram: Fixture[] = [
	{
		name: 'a message',
		payload: {
			update_id: 1,
			message: { message_id: 5, from: jo, chat, date: 1_770_714_000, text: 'I need an offer' },
		},
		lead: { ...person('Jo', 'Lee'), message: 'I need an offer', language: 'de', receivedAt },
		source: { channel: 'chat', label: 'Telegram' },
		identified: true,
	},
	{
		name: 'their own number',
		payload: {
			update_id: 2,
			message: {
				message_id: 6,
				from: jo,
				chat,
				date: 1_770_714_000,
				contact: { phone_number: '4917112345678', first_name: 'Jo', user_id: 77 },
			},
		},
		lead: { ...person('Jo', 'Lee'), phone: '+4917112345678', language: 'de' },
	},
	{
		name: 'somebody else’s number is not theirs',
		payload: {
			update_id: 3,
			message: {
				message_id: 7,
				from: jo,
				chat,
				date: 1_770_714_000,
				contact: { phone_number: '4930555555', first_name: 'Bob', user_id: 99 },
			},
		},
		lead: { ...person('Jo', 'Lee'), language: 'de' },
	},
	{
		name: 'a button under the bot’s message',
		payload: {
			update_id: 4,
			callback_query: {
				id: '1',
				from: jo,
				message: {
					message_id: 8,
					from: { id: 1, is_bot: true, first_name: 'Acme Bot' },
					chat,
					date: 1_770_714_000,
					text: 'What do you need?',
				},
				data: 'roof',
			},
		},
		lead: { ...person('Jo', 'Lee'), message: 'roof', language: 'de' },
	},
];
