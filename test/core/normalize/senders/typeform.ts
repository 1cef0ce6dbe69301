import { person, sizeOf, type Fixture } from './fixture';

const responseIds = ['a3a12ec67a1365927098a606107fac15', 'b3a12ec67a1365927098a606107fac15'];

const fields = [
	{ id: 'f1', ref: 'r1', type: 'short_text', title: "What's your *first name*?" },
	{ id: 'f2', ref: 'r2', type: 'short_text', title: 'And your last name, {{field:r1}}?' },
	{ id: 'f3', ref: 'r3', type: 'email', title: 'Where can we reach you?' },
	{ id: 'f4', ref: 'r4', type: 'phone_number', title: 'A number, in case we need it' },
	{ id: 'f5', ref: 'r5', type: 'short_text', title: 'Which company do you work for?' },
	{ id: 'f6', ref: 'r6', type: 'multiple_choice', title: 'What are you interested in?' },
	{ id: 'f7', ref: 'r7', type: 'dropdown', title: 'Team size' },
	{ id: 'f8', ref: 'r8', type: 'long_text', title: 'How can we help?' },
	{ id: 'f9', ref: 'r9', type: 'legal', title: 'May we keep your data?' },
	{ id: 'f10', ref: 'r10', type: 'yes_no', title: 'Do you have a website?' },
	{ id: 'f11', ref: 'r11', type: 'website', title: 'Then where is it?' },
];

const field = (index: number) => {
	const { id, ref, type } = fields[index - 1] ?? {};
	return { id, ref, type };
};

const answers = [
	{ type: 'text', text: 'Lena', field: field(1) },
	{ type: 'text', text: 'Brandt', field: field(2) },
	{ type: 'email', email: 'lena@brandt.example', field: field(3) },
	{ type: 'phone_number', phone_number: '+4930901820', field: field(4) },
	{ type: 'text', text: 'Brandt Logistics', field: field(5) },
	{
		type: 'choices',
		choices: { ids: ['a', 'b'], labels: ['Storage', 'Transport'], refs: ['x', 'y'] },
		field: field(6),
	},
	{ type: 'choice', choice: { id: 'c', label: '11 to 50', ref: 'z' }, field: field(7) },
	{ type: 'text', text: 'We move in June.\nCan you quote?', field: field(8) },
	{ type: 'boolean', boolean: true, field: field(9) },
	{ type: 'boolean', boolean: true, field: field(10) },
	{ type: 'url', url: 'https://www.brandt.example', field: field(11) },
];

const response = {
	form_id: 'lT4Z3j',
	token: responseIds[0],
	landed_at: '2026-02-10T18:17:02Z',
	submitted_at: '2026-02-10T18:20:02Z',
	hidden: { utm_source: 'partner-site', customer_ref: 'A-7' },
	calculated: { score: 9 },
	variables: [{ key: 'score', type: 'number', number: 9 }],
	definition: { id: 'lT4Z3j', title: 'Quote request', fields, endings: [] },
	answers,
	ending: { id: 'e1', ref: 'default' },
};

const all = {
	...person('Lena', 'Brandt'),
	email: 'lena@brandt.example',
	phone: '+4930901820',
	company: 'Brandt Logistics',
	service: 'Storage, Transport',
	message: 'We move in June.\nCan you quote?',
	receivedAt: '2026-02-10T18:20:02.000Z',
};

export const typeform: Fixture[] = [
	{
		name: 'the webhook with its definition',
		payload: { event_id: 'ev1', event_type: 'form_response', form_response: response },
		lead: {
			...all,
			website: 'https://www.brandt.example',
			consent: {
				given: true,
				text: 'May we keep your data?',
				at: '2026-02-10T18:20:02.000Z',
			},
		},
		custom: { 'Team size': '11 to 50', customer_ref: 'A-7', score: 9 },
		source: { channel: 'form', label: 'Quote request' },
		identified: true,
	},
	{
		name: 'questions that nobody answered, and another choice',
		payload: {
			event_id: 'ev2',
			event_type: 'form_response',
			form_response: {
				...response,
				token: responseIds[1],
				hidden: undefined,
				answers: [
					{ type: 'email', email: 'lena@brandt.example', field: field(3) },
					{ type: 'choice', choice: { other: 'Customs' }, field: field(6) },
				],
			},
		},
		lead: { email: 'lena@brandt.example', service: 'Customs' },
		identified: true,
	},
	{
		name: 'contact and address blocks, which hold questions',
		payload: {
			event_id: 'ev3',
			event_type: 'form_response',
			form_response: {
				...response,
				definition: {
					id: 'lT4Z3j',
					title: 'Quote request',
					fields: [
						{
							id: 'c0',
							ref: 'c',
							type: 'contact_info',
							title: 'Please tell us about yourself',
							properties: {
								fields: [
									{
										id: 'c1',
										ref: 'c-1',
										type: 'short_text',
										subfield_key: 'first_name',
										title: 'First name',
									},
									{
										id: 'c2',
										ref: 'c-2',
										type: 'short_text',
										subfield_key: 'last_name',
										title: 'Last name',
									},
									{
										id: 'c3',
										ref: 'c-3',
										type: 'phone_number',
										subfield_key: 'phone_number',
										title: 'Phone number',
									},
									{ id: 'c4', ref: 'c-4', type: 'email', subfield_key: 'email', title: 'Email' },
									{
										id: 'c5',
										ref: 'c-5',
										type: 'short_text',
										subfield_key: 'company',
										title: 'Company',
									},
								],
							},
						},
						{
							id: 'a0',
							ref: 'a',
							type: 'address',
							title: 'Where are you?',
							properties: {
								fields: [
									{
										id: 'a1',
										ref: 'a-1',
										type: 'short_text',
										subfield_key: 'address',
										title: 'Address',
									},
									{
										id: 'a2',
										ref: 'a-2',
										type: 'short_text',
										subfield_key: 'city',
										title: 'City/Town',
									},
									{
										id: 'a3',
										ref: 'a-3',
										type: 'short_text',
										subfield_key: 'state',
										title: 'State/Region/Province',
									},
									{
										id: 'a4',
										ref: 'a-4',
										type: 'short_text',
										subfield_key: 'zip_code',
										title: 'Zip/Post Code',
									},
									{
										id: 'a5',
										ref: 'a-5',
										type: 'short_text',
										subfield_key: 'country',
										title: 'Country',
									},
								],
							},
						},
					],
				},
				answers: [
					{ type: 'text', text: 'Lena', field: { id: 'c1', ref: 'c-1', type: 'short_text' } },
					{ type: 'text', text: 'Brandt', field: { id: 'c2', ref: 'c-2', type: 'short_text' } },
					{
						type: 'phone_number',
						phone_number: '+4930901820',
						field: { id: 'c3', ref: 'c-3', type: 'phone_number' },
					},
					{
						type: 'email',
						email: 'lena@brandt.example',
						field: { id: 'c4', ref: 'c-4', type: 'email' },
					},
					{
						type: 'text',
						text: 'Brandt Logistics',
						field: { id: 'c5', ref: 'c-5', type: 'short_text' },
					},
					{
						type: 'text',
						text: 'Hafenstr. 4',
						field: { id: 'a1', ref: 'a-1', type: 'short_text' },
					},
					{ type: 'text', text: 'Hamburg', field: { id: 'a2', ref: 'a-2', type: 'short_text' } },
					{ type: 'text', text: 'Hamburg', field: { id: 'a3', ref: 'a-3', type: 'short_text' } },
					{ type: 'text', text: '20457', field: { id: 'a4', ref: 'a-4', type: 'short_text' } },
					{ type: 'text', text: 'Germany', field: { id: 'a5', ref: 'a-5', type: 'short_text' } },
				],
			},
		},
		lead: {
			...person('Lena', 'Brandt'),
			email: 'lena@brandt.example',
			phone: '+4930901820',
			company: 'Brandt Logistics',
			city: 'Hamburg',
			region: 'DE-HH',
			postalCode: '20457',
			country: 'DE',
		},
	},
	{
		name: 'responses as the API lists them, with readable refs',
		payload: {
			total_items: 2,
			page_count: 1,
			items: [
				{
					landing_id: 'l1',
					token: 'l1aaaaaaaaaa1',
					landed_at: '2026-02-10T18:17:02Z',
					submitted_at: '2026-02-10T18:20:02Z',
					metadata: { referer: 'https://example.com/quote?utm_medium=email', platform: 'mobile' },
					answers: [
						{
							type: 'text',
							text: 'Lena Brandt',
							field: { id: 'x1', ref: 'full_name', type: 'short_text' },
						},
						{
							type: 'email',
							email: 'lena@brandt.example',
							field: { id: 'x2', ref: 'email', type: 'email' },
						},
					],
				},
				{
					landing_id: 'l2',
					token: 'l2aaaaaaaaaa2',
					submitted_at: '2026-02-10T18:21:02Z',
					answers: [
						{
							type: 'email',
							email: 'max@brandt.example',
							field: { id: 'x2', ref: '01F-2', type: 'email' },
						},
					],
				},
			],
		},
		lead: {},
		leads: [
			{ ...person('Lena', 'Brandt'), email: 'lena@brandt.example' },
			{ email: 'max@brandt.example' },
		],
	},
	{
		sender: 'json',
		name: "n8n's trigger, simplified: questions as names",
		payload: {
			"What's your first name?": 'Lena',
			"What's your last name?": 'Brandt',
			"What's the best email to reach you at?": 'lena@brandt.example',
			'Which company do you work for?': 'Brandt Logistics',
			'How did you hear about our company?': 'Podcast',
			'How big is your company?': '11 to 50',
		},
		lead: {
			...person('Lena', 'Brandt'),
			email: 'lena@brandt.example',
			company: 'Brandt Logistics',
			companySize: sizeOf(11, '11 to 50', 50),
		},
		source: { label: 'Podcast' },
	},
];
