import { person, type Fixture } from './fixture';

const input = (
	key: string,
	label: string | null,
	type: string,
	value: unknown,
	more: object = {},
) => ({
	key: `question_${key}`,
	label,
	type,
	value,
	...more,
});

const options = [
	{ id: 'o-1', text: 'Cleaning' },
	{ id: 'o-2', text: 'Repair' },
];

const fields = [
	input('a1', 'First name', 'INPUT_TEXT', 'Tom'),
	input('a2', 'Last name', 'INPUT_TEXT', 'Krug'),
	input('a3', 'Where do we write to?', 'INPUT_EMAIL', 'tom@krug.example'),
	input('a4', 'Phone number', 'INPUT_PHONE_NUMBER', '+4930901820'),
	input('a5', 'Company', 'INPUT_TEXT', 'Krug OHG'),
	input('a6', 'Service', 'DROPDOWN', ['o-2'], { options }),
	input('a7', 'Extras', 'CHECKBOXES', ['o-1', 'o-2'], { options }),
	input('a7_o-1', 'Extras (Cleaning)', 'CHECKBOXES', true),
	input('a7_o-2', 'Extras (Repair)', 'CHECKBOXES', true),
	input('a8', 'Message', 'TEXTAREA', 'Two boilers.'),
	input('a9', 'Website', 'INPUT_LINK', 'https://krug.example'),
	input('b1', 'utm_campaign', 'HIDDEN_FIELDS', 'boiler'),
	input('b2', 'Rating', 'LINEAR_SCALE', 7),
	input('b3', 'Photo', 'FILE_UPLOAD', null),
];

const data = {
	responseId: '2wgx4n00001',
	submissionId: '2wgx4n00001',
	respondentId: 'dwQKYm',
	formId: 'VwbNEw',
	formName: 'Boiler check',
	createdAt: '2026-02-10T11:00:00.000Z',
	fields,
};

const all = {
	...person('Tom', 'Krug'),
	email: 'tom@krug.example',
	phone: '+4930901820',
	company: 'Krug OHG',
	service: 'Repair',
	message: 'Two boilers.',
	website: 'https://krug.example',
};

export const tally: Fixture[] = [
	{
		name: 'the webhook: options by their ids, boxes twice, hidden fields',
		payload: {
			eventId: 'a4cb511e-0000-4000-8000-2b4b6bd85a16',
			eventType: 'FORM_RESPONSE',
			createdAt: '2026-02-10T11:00:01.000Z',
			data,
		},
		lead: { ...all, receivedAt: '2026-02-10T11:00:00.000Z' },
		custom: { Extras: ['Cleaning', 'Repair'], Rating: 7 },
		not: ['Extras (Cleaning)', 'Extras (Repair)'],
		source: { label: 'Boiler check', campaign: 'boiler' },
		identified: true,
	},
	{
		name: 'the data alone, as a node before hands it on',
		payload: data,
		lead: { ...all, receivedAt: '2026-02-10T11:00:00.000Z' },
		identified: true,
	},
	{
		name: 'labels in French, one missing, consent as boxes',
		payload: {
			eventId: 'a4cb511e-0000-4000-8000-2b4b6bd85a17',
			eventType: 'FORM_RESPONSE',
			createdAt: '2026-02-10T11:00:01.000Z',
			data: {
				...data,
				formName: null,
				fields: [
					input('f1', 'Votre nom complet', 'INPUT_TEXT', 'Tom Krug'),
					input('f2', null, 'INPUT_EMAIL', 'tom@krug.example'),
					input('f3', 'En quoi pouvons-nous vous aider ?', 'TEXTAREA', 'Deux chaudières'),
					input('f4', 'RGPD', 'CHECKBOXES', ['y'], {
						options: [{ id: 'y', text: "J'accepte d'être contacté" }],
					}),
					input('f4_y', "RGPD (J'accepte d'être contacté)", 'CHECKBOXES', true),
				],
			},
		},
		lead: {
			...person('Tom', 'Krug'),
			email: 'tom@krug.example',
			message: 'Deux chaudières',
			consent: { given: true, text: "J'accepte d'être contacté", at: '2026-02-10T11:00:00.000Z' },
		},
	},
	{
		name: "a form's submissions as the API lists them",
		payload: {
			page: 1,
			limit: 50,
			hasMore: false,
			questions: [
				{ id: 'q1', type: 'INPUT_TEXT', title: 'Name', formId: 'VwbNEw' },
				{ id: 'q2', type: 'INPUT_EMAIL', title: 'Write to', formId: 'VwbNEw' },
			],
			submissions: [
				{
					id: '2wgx4n00001',
					formId: 'VwbNEw',
					respondentId: 'dwQKYm',
					isCompleted: true,
					submittedAt: '2026-02-10T11:00:00.000Z',
					responses: [
						{ questionId: 'q1', answer: 'Tom Krug' },
						{ questionId: 'q2', answer: 'tom@krug.example' },
					],
				},
				{
					id: '2wgx4n00002',
					formId: 'VwbNEw',
					respondentId: 'dwQKYn',
					isCompleted: true,
					submittedAt: '2026-02-10T11:05:00.000Z',
					responses: [{ questionId: 'q2', answer: 'uta@krug.example' }],
				},
			],
		},
		lead: {},
		leads: [{ ...person('Tom', 'Krug'), email: 'tom@krug.example' }, { email: 'uta@krug.example' }],
	},
];
