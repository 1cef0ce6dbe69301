import { person, type Fixture } from './fixture';

export const calCom: Fixture[] = [
	{
		name: 'a booking, with questions',
		payload: {
			triggerEvent: 'BOOKING_CREATED',
			createdAt: '2026-02-10T09:00:00.000Z',
			payload: {
				type: 'intro',
				title: 'Intro between Ann Owner and Jo Lee',
				eventTitle: 'Intro',
				additionalNotes: 'About the roof',
				startTime: '2026-02-12T09:00:00Z',
				organizer: { name: 'Ann Owner', email: 'ann@acme-own.example', timeZone: 'Europe/Berlin' },
				attendees: [
					{
						name: 'Jo Lee',
						email: 'jo@lee-bau.example',
						timeZone: 'America/New_York',
						language: { locale: 'en' },
					},
				],
				responses: {
					name: { label: 'your_name', value: 'Jo Lee' },
					email: { label: 'email_address', value: 'jo@lee-bau.example' },
					company: { label: 'Your company', value: 'Lee Bau GmbH' },
				},
				uid: 'b1234567890',
				bookingId: 7,
			},
		},
		lead: {
			...person('Jo', 'Lee'),
			email: 'jo@lee-bau.example',
			company: 'Lee Bau GmbH',
			message: 'About the roof',
			timezone: 'America/New_York',
			language: 'en',
			receivedAt: '2026-02-10T09:00:00.000Z',
		},
		source: { channel: 'booking' },
		identified: true,
	},
];
