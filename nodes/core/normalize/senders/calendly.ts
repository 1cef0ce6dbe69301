import { entriesOf, valuesAt } from '../read/entries';
import {
	isList,
	isObject,
	objectAt,
	numbered,
	textAt,
	type Entry,
	type JsonObject,
} from '../read/payload';
import type { PayloadField } from '../../lead';
import type { Sender } from './sender';

const isInvitee = (json: JsonObject) =>
	isList(json.questions_and_answers) ||
	isObject(json.scheduled_event) ||
	(isObject(json.invitee) && ('event_type' in json || 'event' in json));

function answers(posted: JsonObject, at: readonly string[]): Entry[] {
	return numbered(posted.questions_and_answers).flatMap(([answer, index]) =>
		valuesAt({
			path: [textAt(answer, 'question') ?? `question ${index + 1}`],
			value: answer.answer,
			at: [...at, 'questions_and_answers', String(index), 'answer'],
		}),
	);
}

/** The same in the first version: `{ '1_question': …, '1_response': … }`. */
function responses(posted: JsonObject, at: readonly string[]): Entry[] {
	const pairs = objectAt(posted, 'questions_and_responses');
	return Object.keys(pairs)
		.filter((name) => name.endsWith('_response'))
		.flatMap((name) =>
			valuesAt({
				path: [textAt(pairs, name.replace('_response', '_question')) ?? name],
				value: pairs[name],
				at: [...at, 'questions_and_responses', name],
			}),
		);
}

const invitee: Readonly<Record<string, PayloadField | null>> = {
	name: 'fullName',
	first_name: 'firstName',
	last_name: 'lastName',
	email: 'email',
	text_reminder_number: 'phone',
	timezone: 'timezone',
};

/** What was booked, under names that say so. */
function booked(posted: JsonObject, at: readonly string[]): Entry[] {
	const event = isObject(posted.scheduled_event) ? 'scheduled_event' : 'event';
	const about = objectAt(posted, event);
	const location = about.location;
	const within = [...at, event];
	const phoned = isObject(location) && location.type === 'outbound_call';
	const place = isObject(location) && 'location' in location ? 'location' : 'join_url';
	return [
		...valuesAt({ path: ['event'], value: about.name, at: [...within, 'name'], field: null }),
		...valuesAt({
			path: ['event'],
			value: objectAt(posted, 'event_type').name,
			at: [...at, 'event_type', 'name'],
			field: null,
		}),
		...['start_time', 'end_time'].flatMap((name) =>
			valuesAt({ path: [`event_${name}`], value: about[name], at: [...within, name], field: null }),
		),
		...valuesAt({
			path: ['event_location'],
			value: isObject(location) ? location[place] : location,
			at: isObject(location) ? [...within, 'location', place] : [...within, 'location'],
			field: phoned ? 'phone' : null,
		}),
	];
}

const read = new Set(
	`created_at event event_type invitee invitee_scheduled_by name first_name last_name email new_invitee
	no_show old_invitee questions_and_answers questions_and_responses reconfirmation scheduled_event
	submitter submitter_type text_reminder_number timezone tracking updated_at uri`.split(/\s+/),
);

/** Calendly: somebody booked, or filled in a routing form. */
export const calendly: Sender = {
	id: 'calendly',
	name: 'Calendly',
	channel: 'booking',
	signs: ['payload', 'questions_and_answers', 'scheduled_event', 'invitee'],
	matches: (json) =>
		isInvitee(json) ||
		(/^(?:invitee|routing_form_submission)/.test(textAt(json, 'event') ?? '') &&
			isObject(json.payload)),
	read: (json, at) => {
		const inEvent = !isInvitee(json) && isObject(json.payload);
		const posted = inEvent ? objectAt(json, 'payload') : json;
		const within = inEvent ? [...at, 'payload'] : at;
		const person = isObject(posted.invitee) ? objectAt(posted, 'invitee') : posted;
		const personAt = person === posted ? within : [...within, 'invitee'];
		const told = Object.fromEntries(Object.keys(invitee).map((name) => [name, person[name]]));
		return {
			entries: [
				...entriesOf(told, { at: personAt, fields: invitee }),
				...answers(posted, within),
				...responses(posted, within),
				...booked(posted, within),
				...entriesOf(objectAt(posted, 'tracking'), {
					at: [...within, 'tracking'],
					fields: { salesforce_uuid: null },
				}),
				...entriesOf(posted, {
					at: within,
					skip: read,
					fields: { status: null, cancel_url: null, reschedule_url: null, rescheduled: null },
				}),
			],
			about: {
				submissionId: posted.uri ?? person.uri ?? person.uuid,
				receivedAt: posted.created_at ?? person.created_at ?? json.created_at,
			},
		};
	},
};
