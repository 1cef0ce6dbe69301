import { person, type Fixture } from './fixture';

const property = { id: '58ca8453', name: 'Acme site' };
const visitor = { name: 'Jo Lee', email: 'jo@lee-bau.example', city: 'Berlin', country: 'DE' };
const time = '2026-02-10T09:00:00.000Z';
const jo = { ...person('Jo', 'Lee'), email: 'jo@lee-bau.example' };
const place = { city: 'Berlin', country: 'DE' };

export const tawk: Fixture[] = [
	{
		name: 'a chat begins',
		payload: {
			event: 'chat:start',
			chatId: '70fe3290',
			time,
			message: { text: 'I need an offer', type: 'msg', sender: { type: 'visitor' } },
			visitor,
			property,
		},
		lead: { ...jo, ...place, message: 'I need an offer', receivedAt: time },
		source: { channel: 'chat', label: 'tawk.to' },
		identified: true,
	},
	{
		name: 'a ticket',
		payload: {
			event: 'ticket:create',
			time,
			property,
			requester: { name: 'Jo Lee', email: 'jo@lee-bau.example', type: 'visitor' },
			ticket: { id: '02c8b1e0', humanId: 3, subject: 'Roof', message: 'I need an offer' },
		},
		lead: { ...jo, message: 'I need an offer', receivedAt: time },
		identified: true,
	},
	{
		name: 'a transcript that an agent began, by a visitor without a name',
		payload: {
			event: 'chat:transcript_created',
			time,
			property,
			chat: {
				id: '70fe3290',
				visitor: {
					name: 'V1589123456',
					email: 'jo@lee-bau.example',
					city: 'Berlin',
					country: 'DE',
				},
				messages: [
					{ sender: { t: 'a', n: 'Ann Owner' }, type: 'msg', msg: 'How can we help?', time },
					{ sender: { t: 'v' }, type: 'msg', msg: 'I need an offer', time },
				],
			},
		},
		lead: { email: 'jo@lee-bau.example', ...place, message: 'I need an offer' },
		identified: true,
	},
];
