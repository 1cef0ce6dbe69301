import { person, type Fixture } from './fixture';

const raw = {
	slug: 'submit/260001/',
	jsExecutionTracker: 'build-date-1=>init',
	submitSource: 'form',
	buildDate: '1770714000000',
	uploadServerUrl: 'https://upload.jotform.com/upload',
	q3_name: { first: 'Vera', last: 'Ostrow' },
	q4_email: 'vera@ostrow.example',
	q5_phoneNumber: { full: '(202) 555-0143' },
	q6_address: {
		addr_line1: '1 Hill Rd',
		addr_line2: '',
		city: 'Denver',
		state: 'CO',
		postal: '80202',
		country: 'United States',
	},
	q7_companyName: 'Ostrow Pools',
	q8_howCan: 'A pool for 12 guests',
	q9_typeA9: 'Blue',
	q10_services: ['Building', 'Care'],
	event_id: '1770714000000_260001_abc',
	submitDate: '1770714000000',
	timeToSubmit: '32',
	validatedNewRequiredFieldIDs: '{"new":1}',
	path: '/submit/260001',
};

const envelope = {
	formID: '260001',
	submissionID: '5790000000000000001',
	webhookURL: 'https://n8n.example.com/webhook/jotform',
	ip: '192.0.2.1',
	formTitle: 'Pool enquiry',
	pretty:
		'Name:Vera Ostrow, Email:vera@ostrow.example, Phone Number:(202) 555-0143, Company Name:Ostrow Pools, How can we help you?:A pool for 12 guests, Colour:Blue, Services:Building Care',
	username: 'ourshop',
	type: 'WEB',
};

const all = {
	...person('Vera', 'Ostrow'),
	email: 'vera@ostrow.example',
	phone: '+12025550143',
	company: 'Ostrow Pools',
	city: 'Denver',
	region: 'US-CO',
	postalCode: '80202',
	country: 'US',
	service: 'Building, Care',
	message: 'A pool for 12 guests',
};

export const jotform: Fixture[] = [
	{
		name: 'the webhook, its request as text',
		payload: { ...envelope, rawRequest: JSON.stringify(raw) },
		lead: { ...all, receivedAt: '2026-02-10T09:00:00.000Z' },
		custom: { Colour: 'Blue' },
		source: { label: 'Pool enquiry', channel: 'form' },
		identified: true,
	},
	{
		name: 'the webhook, its request read already',
		payload: { ...envelope, rawRequest: raw },
		lead: { ...all, receivedAt: '2026-02-10T09:00:00.000Z' },
		identified: true,
	},
	{
		name: 'a posted form with brackets in its names',
		payload: {
			formID: '260001',
			submission_id: '5790000000000000001',
			'q3_name[first]': 'Vera',
			'q3_name[last]': 'Ostrow',
			q4_email: 'vera@ostrow.example',
			'q5_phoneNumber[area]': '202',
			'q5_phoneNumber[phone]': '555-0143',
		},
		lead: { ...person('Vera', 'Ostrow'), email: 'vera@ostrow.example', phone: '+12025550143' },
		identified: true,
	},
	{
		name: 'a submission as the API gives it',
		payload: {
			id: '5790000000000000001',
			form_id: '260001',
			ip: '192.0.2.1',
			created_at: '2026-02-10 04:00:00',
			status: 'ACTIVE',
			new: '1',
			flag: '0',
			notes: '',
			answers: {
				'1': { name: 'heading', order: '1', text: 'Pool enquiry', type: 'control_head' },
				'2': { name: 'submit2', order: '9', text: 'Submit', type: 'control_button' },
				'3': {
					name: 'name',
					order: '2',
					text: 'Full Name',
					type: 'control_fullname',
					answer: { first: 'Vera', last: 'Ostrow' },
					prettyFormat: 'Vera Ostrow',
				},
				'4': {
					name: 'email',
					order: '3',
					text: 'Where do we write?',
					type: 'control_email',
					answer: 'vera@ostrow.example',
				},
				'5': {
					name: 'phone',
					order: '4',
					text: 'Where do we call?',
					type: 'control_phone',
					answer: { area: '202', phone: '555-0143' },
				},
				'6': {
					name: 'typeA',
					order: '5',
					text: 'Colour',
					type: 'control_dropdown',
					answer: 'Blue',
				},
				'7': { name: 'empty', order: '6', text: 'Not answered', type: 'control_textbox' },
			},
		},
		lead: { ...person('Vera', 'Ostrow'), email: 'vera@ostrow.example', phone: '+12025550143' },
		custom: { Colour: 'Blue' },
		identified: true,
	},
	{
		name: "a form's submissions as the API lists them",
		payload: {
			responseCode: 200,
			message: 'success',
			content: [
				{
					id: '5790000000000000001',
					form_id: '260001',
					answers: {
						'4': {
							name: 'email',
							text: 'E-mail',
							type: 'control_email',
							answer: 'vera@ostrow.example',
						},
					},
				},
				{
					id: '5790000000000000002',
					form_id: '260001',
					answers: {
						'4': {
							name: 'email',
							text: 'E-mail',
							type: 'control_email',
							answer: 'will@ostrow.example',
						},
					},
				},
			],
			resultSet: { offset: 0, limit: 20, count: 2 },
		},
		lead: {},
		leads: [{ email: 'vera@ostrow.example' }, { email: 'will@ostrow.example' }],
	},
	{
		sender: 'json',
		name: "n8n's trigger, labels only",
		payload: {
			Name: { first: 'Vera', last: 'Ostrow' },
			'E-mail': 'vera@ostrow.example',
			'Phone Number': { area: '202', phone: '555-0143' },
			Colour: 'Blue',
		},
		lead: { ...person('Vera', 'Ostrow'), email: 'vera@ostrow.example', phone: '+12025550143' },
		custom: { Colour: 'Blue' },
	},
];
