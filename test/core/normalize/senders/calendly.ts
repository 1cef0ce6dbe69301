import { person, sizeOf, type Fixture } from './fixture';

const invitee = {
	cancel_url: 'https://calendly.com/cancellations/AAA',
	created_at: '2026-02-10T09:00:00.000000Z',
	email: 'hugo@vega.example',
	event: 'https://api.calendly.com/scheduled_events/EEE',
	first_name: 'Hugo',
	last_name: 'Vega',
	name: 'Hugo Vega',
	new_invitee: null,
	no_show: null,
	old_invitee: null,
	payment: null,
	questions_and_answers: [
		{ answer: 'Vega Wines', position: 0, question: 'Company name' },
		{ answer: '+34 612 34 56 78', position: 1, question: 'Phone Number' },
		{
			answer: 'We want to export.',
			position: 2,
			question: 'Please share anything that will help prepare for our meeting.',
		},
		{ answer: 'About 40', position: 3, question: 'How many people work at your company?' },
	],
	reschedule_url: 'https://calendly.com/reschedulings/AAA',
	rescheduled: false,
	routing_form_submission: null,
	scheduled_event: {
		uri: 'https://api.calendly.com/scheduled_events/EEE',
		name: 'Discovery Call',
		status: 'active',
		start_time: '2026-02-20T15:00:00.000000Z',
		end_time: '2026-02-20T15:30:00.000000Z',
		event_type: 'https://api.calendly.com/event_types/TTT',
		location: { type: 'zoom', join_url: 'https://zoom.example/j/1' },
		event_memberships: [
			{
				user: 'https://api.calendly.com/users/U',
				user_email: 'host@our.example',
				user_name: 'Our Host',
			},
		],
		event_guests: [{ email: 'guest@vega.example', created_at: '2026-02-10T09:00:00.000000Z' }],
		created_at: '2026-02-10T09:00:00.000000Z',
	},
	status: 'active',
	text_reminder_number: null,
	timezone: 'Europe/Madrid',
	tracking: {
		utm_campaign: 'export',
		utm_source: 'linkedin',
		utm_medium: 'paidsocial',
		utm_content: null,
		utm_term: null,
		salesforce_uuid: null,
	},
	updated_at: '2026-02-10T09:00:01.000000Z',
	uri: 'https://api.calendly.com/scheduled_events/EEE/invitees/AAA',
};

const all = {
	...person('Hugo', 'Vega'),
	email: 'hugo@vega.example',
	phone: '+34612345678',
	company: 'Vega Wines',
	message: 'We want to export.',
	timezone: 'Europe/Madrid',
	receivedAt: '2026-02-10T09:00:00.000Z',
};

export const calendly: Fixture[] = [
	{
		name: 'somebody booked',
		payload: {
			event: 'invitee.created',
			created_at: '2026-02-10T09:00:02.000000Z',
			created_by: 'https://api.calendly.com/users/U',
			payload: invitee,
		},
		lead: { ...all, companySize: sizeOf(40, 'About 40') },
		custom: {
			event: 'Discovery Call',
			event_start_time: '2026-02-20T15:00:00.000000Z',
		},
		source: { channel: 'paid social', campaign: 'export' },
		identified: true,
	},
	{
		name: 'a name in one piece, a number for reminders, no questions',
		payload: {
			event: 'invitee.created',
			created_at: '2026-02-10T09:00:02.000000Z',
			payload: {
				...invitee,
				first_name: null,
				last_name: null,
				questions_and_answers: [],
				text_reminder_number: '+34 612 34 56 78',
				tracking: { utm_campaign: null, utm_source: null },
			},
		},
		lead: { ...all, company: undefined, message: undefined },
		source: { channel: 'booking', label: 'Calendly' },
		identified: true,
	},
	{
		name: 'the first version',
		payload: {
			event: 'invitee.created',
			time: '2026-02-10T09:00:00Z',
			payload: {
				event_type: { uuid: 'TTT', kind: 'One-on-One', name: 'Discovery Call', duration: 30 },
				event: {
					uuid: 'EEE',
					start_time: '2026-02-20T15:00:00Z',
					assigned_to: ['Our Host'],
					extended_assigned_to: [{ name: 'Our Host', email: 'host@our.example' }],
				},
				invitee: {
					uuid: 'AAAAAAAA1',
					first_name: 'Hugo',
					last_name: 'Vega',
					name: 'Hugo Vega',
					email: 'hugo@vega.example',
					text_reminder_number: '+34 612 34 56 78',
					timezone: 'Europe/Madrid',
					created_at: '2026-02-10T09:00:00Z',
				},
				questions_and_answers: [{ question: 'Company', answer: 'Vega Wines' }],
				questions_and_responses: { '1_question': 'Company', '1_response': 'Vega Wines' },
				tracking: { utm_source: 'linkedin' },
			},
		},
		lead: { ...all, message: undefined },
		identified: true,
	},
	{
		name: 'a routing form',
		payload: {
			event: 'routing_form_submission.created',
			created_at: '2026-02-10T09:00:02.000000Z',
			payload: {
				uri: 'https://api.calendly.com/routing_form_submissions/SSS',
				routing_form: 'https://api.calendly.com/routing_forms/RRR',
				questions_and_answers: [
					{ question_uuid: 'q1', question: 'What is your name?', answer: 'Hugo Vega' },
					{ question_uuid: 'q2', question: 'Work email', answer: 'hugo@vega.example' },
				],
				tracking: {},
				submitter: null,
				created_at: '2026-02-10T09:00:00.000000Z',
			},
		},
		lead: {
			...person('Hugo', 'Vega'),
			email: 'hugo@vega.example',
			receivedAt: '2026-02-10T09:00:00.000Z',
		},
		identified: true,
	},
	{
		name: 'a call to the number that was given',
		payload: {
			event: 'invitee.created',
			payload: {
				...invitee,
				questions_and_answers: [],
				scheduled_event: {
					...invitee.scheduled_event,
					location: { type: 'outbound_call', location: '+34 612 34 56 78' },
				},
			},
		},
		lead: { ...all, company: undefined, message: undefined },
	},
];
