import type { Fixture } from './fixture';

const entry = {
	id: '111',
	time: 1_770_714_000_000,
	messaging: [
		{
			sender: { id: '222' },
			recipient: { id: '111' },
			timestamp: 1_770_714_000_000,
			message: { mid: 'm_1', text: 'I need an offer' },
		},
	],
};
const lead = { message: 'I need an offer', receivedAt: '2026-02-10T09:00:00.000Z' };

export const messenger: Fixture[] = [
	{
		name: 'Meta’s webhook',
		payload: { object: 'page', entry: [entry] },
		lead,
		source: { channel: 'chat', label: 'Facebook Messenger' },
		identified: true,
	},
	{ name: 'n8n’s trigger', payload: entry, lead, identified: true },
	{
		name: 'what the page said is nobody’s',
		payload: {
			...entry,
			messaging: [
				{
					sender: { id: '111', name: 'Acme' },
					recipient: { id: '222' },
					timestamp: 1_770_714_000_000,
					message: { mid: 'm_2', text: 'How can we help?', is_echo: true },
				},
			],
		},
		lead: {},
	},
];
