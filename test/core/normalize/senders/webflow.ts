import { person, type Fixture } from './fixture';

export const webflow: Fixture[] = [
	{
		name: 'the second version',
		payload: {
			triggerType: 'form_submission',
			payload: {
				name: 'Contact Us',
				siteId: '65427cf400e02b306eaa049c',
				data: {
					'First Name': 'Ida',
					'Last Name': 'Falk',
					'Email Address': 'ida@falk.example',
					'Phone Number': '+4930901820',
					Field: 'Yes',
				},
				schema: [
					{ fieldName: 'First Name', fieldType: 'FormTextInput', fieldElementId: 'e1' },
					{ fieldName: 'Email Address', fieldType: 'FormTextInput', fieldElementId: 'e2' },
				],
				submittedAt: '2026-02-10T12:35:16.117Z',
				id: '6321ca84df3949bfc6752327',
				formId: '65429eadebe8a9f3a30f62d0',
				formElementId: '4e038d2c-6a1e-4953-7be9-a59a2b453177',
				pageId: '65429eadebe8a9f3a30f62d1',
				publishedPath: '/contact',
				pageUrl: 'https://falk.example/contact?utm_source=google&utm_medium=cpc',
			},
		},
		lead: {
			...person('Ida', 'Falk'),
			email: 'ida@falk.example',
			phone: '+4930901820',
			receivedAt: '2026-02-10T12:35:16.117Z',
		},
		custom: { Field: 'Yes' },
		source: { label: 'Contact Us', channel: 'paid search' },
		identified: true,
	},
	{
		name: 'the first version',
		payload: {
			name: 'Email Form',
			site: '62749158efef318abc8d5a0f',
			data: {
				Name: 'Ida Falk',
				Email: 'ida@falk.example',
				Message: 'Hello',
				'Company 2': 'Falk & Co',
			},
			d: '2026-02-10T12:35:16.117Z',
			_id: '6321ca84df3949bfc6752327',
		},
		lead: {
			...person('Ida', 'Falk'),
			email: 'ida@falk.example',
			message: 'Hello',
			company: 'Falk & Co',
			receivedAt: '2026-02-10T12:35:16.117Z',
		},
		source: { label: 'Email Form' },
		identified: true,
	},
	{
		name: 'the second version without its envelope, with names of fields as Webflow numbers them',
		payload: {
			name: 'Footer form',
			siteId: '65427cf400e02b306eaa049c',
			data: { 'name-2': 'Ida Falk', 'email-3': 'ida@falk.example', 'Newsletter-Checkbox': 'true' },
			submittedAt: '2026-02-10T12:35:16.117Z',
			id: '6321ca84df3949bfc6752328',
			formElementId: '4e038d2c-6a1e-4953-7be9-a59a2b453178',
		},
		lead: { ...person('Ida', 'Falk'), email: 'ida@falk.example' },
		source: { label: 'Footer form' },
	},
	{
		name: "a form's submissions as the API lists them",
		payload: {
			formSubmissions: [
				{
					id: '6321ca84df3949bfc6752327',
					displayName: 'Sample Form',
					siteId: '62749158efef318abc8d5a0f',
					workspaceId: '62749158efef318abc8d5a0a',
					dateSubmitted: '2026-02-10T12:35:16.117Z',
					formResponse: { 'First Name': 'Ida', 'Last Name': 'Falk', Email: 'ida@falk.example' },
				},
				{
					id: '660d64fabf6e0a0d4edab981',
					displayName: 'Sample Form',
					siteId: '62749158efef318abc8d5a0f',
					dateSubmitted: '2026-02-10T12:36:16.117Z',
					formResponse: { Email: 'jan@falk.example' },
				},
			],
			pagination: { limit: 25, offset: 0, total: 2 },
		},
		lead: {},
		leads: [{ ...person('Ida', 'Falk'), email: 'ida@falk.example' }, { email: 'jan@falk.example' }],
	},
];
