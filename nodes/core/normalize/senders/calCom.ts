import { isList, objectAt, textAt } from '../read/payload';
import { readPlaces } from './places';
import type { Sender } from './sender';

/** Cal.com: bookings. Who is booked is the organizer; the title is the meeting's. */
export const calCom: Sender = {
	id: 'calCom',
	name: 'Cal.com',
	channel: 'booking',
	signs: ['triggerEvent'],
	matches: (json) =>
		typeof json.triggerEvent === 'string' && isList(objectAt(json, 'payload').attendees),
	read: (json, at) => ({
		entries: readPlaces(json, at, {
			fields: [
				{ from: 'payload.attendees.0.firstName', field: 'firstName' },
				{ from: 'payload.attendees.0.lastName', field: 'lastName' },
				{ from: 'payload.attendees.0.name', field: 'fullName' },
				{ from: 'payload.attendees.0.email', field: 'email' },
				{ from: 'payload.attendees.0.phoneNumber', field: 'phone' },
				{ from: 'payload.attendees.0.timeZone', field: 'timezone' },
				{ from: 'payload.attendees.0.language.locale', field: 'language' },
				{ from: 'payload.additionalNotes', field: 'message' },
				{ from: 'payload.eventTitle', field: 'formName' },
			],
			answers: ['payload.responses', 'payload.customInputs'],
		}),
		about: {
			submissionId: textAt(objectAt(json, 'payload'), 'uid'),
			receivedAt: json.createdAt,
		},
	}),
};
