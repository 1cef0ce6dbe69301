import { person, sizeOf, type Fixture } from './fixture';

const properties = {
	createdate: '2026-02-10T09:00:00.000Z',
	email: 'gil@stone.example',
	firstname: 'Gil',
	lastname: 'Stone',
	phone: '+1 202 555 0143',
	company: 'Stone Tiles',
	jobtitle: 'Buyer',
	website: 'stone.example',
	city: 'Boston',
	state: 'MA',
	zip: '02108',
	country: 'United States',
	message: 'Need 200 tiles',
	numemployees: '25',
	salutation: null,
	lifecyclestage: 'lead',
	hs_lead_status: 'NEW',
	hs_analytics_source: 'ORGANIC_SEARCH',
	hs_object_id: '512',
	hs_language: 'en-us',
	lastmodifieddate: '2026-02-10T09:05:00.000Z',
};

const all = {
	...person('Gil', 'Stone'),
	email: 'gil@stone.example',
	phone: '+12025550143',
	company: 'Stone Tiles',
	website: 'stone.example',
	companySize: sizeOf(25),
	jobTitle: 'Buyer',
	city: 'Boston',
	region: 'US-MA',
	postalCode: '02108',
	country: 'US',
	message: 'Need 200 tiles',
};

export const hubspot: Fixture[] = [
	{
		name: 'a company: its name is nobody’s',
		payload: {
			id: '12',
			properties: { name: 'Quist AB', phone: '+4930901820', hs_object_id: '12' },
			createdAt: '2026-02-10T09:00:00.000Z',
			archived: false,
		},
		lead: { company: 'Quist AB', phone: '+4930901820', receivedAt: '2026-02-10T09:00:00.000Z' },
	},
	{
		name: 'a contact, third version',
		payload: {
			id: '512',
			properties,
			createdAt: '2026-02-10T09:00:00.000Z',
			updatedAt: '2026-02-10T09:05:00.000Z',
			archived: false,
		},
		lead: { ...all, receivedAt: '2026-02-10T09:00:00.000Z', language: 'en' },
		custom: { hs_lead_status: 'NEW' },
		source: { channel: 'organic search', label: 'HubSpot' },
	},
	{
		name: 'a contact, first version: each property an object',
		payload: {
			vid: 512,
			'canonical-vid': 512,
			'merged-vids': [],
			'portal-id': 62_515,
			'is-contact': true,
			properties: Object.fromEntries(
				Object.entries(properties).map(([name, value]) => [
					name,
					{ value, versions: [{ value, 'source-type': 'FORM', timestamp: 1 }] },
				]),
			),
			'form-submissions': [
				{
					'conversion-id': '6a9b1c1e-0000-4000-8000-000000000001',
					timestamp: 1_770_714_000_000,
					'form-id': 'f-1',
					'portal-id': 62_515,
					'page-url': 'https://tiles.example/quote',
					'page-title': 'Quote',
					title: 'Quote form',
				},
			],
			'identity-profiles': [
				{ vid: 512, identities: [{ type: 'EMAIL', value: 'gil@stone.example', timestamp: 1 }] },
			],
			'associated-company': { 'company-id': 9, properties: { name: { value: 'Stone Tiles' } } },
		},
		lead: { ...all, receivedAt: '2026-02-10T09:00:00.000Z' },
		source: { label: 'Quote form', url: 'https://tiles.example/quote' },
		identified: true,
	},
	{
		name: 'a contact found by search, among others',
		payload: {
			total: 2,
			results: [
				{ id: '1', properties: { email: 'a@stone.example', hs_object_id: '1' }, archived: false },
				{
					id: '2',
					properties: { email: 'b@stone.example', firstname: 'Bea', hs_object_id: '2' },
					archived: false,
				},
			],
		},
		lead: {},
		leads: [
			{ email: 'a@stone.example' },
			{ email: 'b@stone.example', firstName: 'Bea', fullName: 'Bea' },
		],
	},
	{
		name: "a form's submission as it is sent",
		payload: {
			submittedAt: '1770714000000',
			fields: [
				{ objectTypeId: '0-1', name: 'firstname', value: 'Gil' },
				{ objectTypeId: '0-1', name: 'lastname', value: 'Stone' },
				{ objectTypeId: '0-1', name: 'email', value: 'gil@stone.example' },
				{ objectTypeId: '0-2', name: 'name', value: 'Stone Tiles' },
				{ objectTypeId: '0-1', name: 'tile_colour', value: 'grey' },
			],
			context: {
				hutk: 'abc',
				pageUri: 'https://tiles.example/quote',
				pageName: 'Quote',
				ipAddress: '192.0.2.1',
			},
			legalConsentOptions: {
				consent: {
					consentToProcess: true,
					text: 'I agree that my data is kept.',
					communications: [{ value: true, subscriptionTypeId: 999, text: 'Send me news.' }],
				},
			},
		},
		lead: {
			...person('Gil', 'Stone'),
			email: 'gil@stone.example',
			company: 'Stone Tiles',
			receivedAt: '2026-02-10T09:00:00.000Z',
			consent: {
				given: true,
				text: 'I agree that my data is kept.',
				at: '2026-02-10T09:00:00.000Z',
			},
		},
		custom: { tile_colour: 'grey' },
		source: { channel: 'form', url: 'https://tiles.example/quote' },
	},
	{
		name: "a form's submissions as the API lists them",
		payload: {
			results: [
				{
					conversionId: '6a9b1c1e-0000-4000-8000-000000000001',
					submittedAt: 1_770_714_000_000,
					pageUrl: 'https://tiles.example/quote',
					values: [
						{ name: 'email', value: 'gil@stone.example', objectTypeId: '0-1' },
						{ name: 'firstname', value: 'Gil', objectTypeId: '0-1' },
					],
				},
				{
					conversionId: '6a9b1c1e-0000-4000-8000-000000000002',
					submittedAt: 1_770_715_000_000,
					values: [{ name: 'email', value: 'hal@stone.example', objectTypeId: '0-1' }],
				},
			],
		},
		lead: {},
		leads: [
			{ firstName: 'Gil', fullName: 'Gil', email: 'gil@stone.example' },
			{ email: 'hal@stone.example' },
		],
	},
	{
		name: 'events of several contacts',
		payload: {
			headers: {},
			query: {},
			body: [
				{
					eventId: 1,
					subscriptionId: 1,
					portalId: 62_515,
					appId: 3,
					occurredAt: 1_770_714_000_000,
					subscriptionType: 'contact.propertyChange',
					attemptNumber: 0,
					objectId: 512,
					propertyName: 'email',
					propertyValue: 'gil@stone.example',
					changeSource: 'FORM',
				},
				{
					eventId: 2,
					subscriptionId: 1,
					portalId: 62_515,
					appId: 3,
					occurredAt: 1_770_714_000_000,
					subscriptionType: 'contact.creation',
					attemptNumber: 0,
					objectId: 513,
					changeFlag: 'CREATED',
					changeSource: 'CRM',
				},
			],
		},
		lead: {},
		leads: [{ email: 'gil@stone.example' }, {}],
	},
	{
		name: 'a workflow that sends the properties without an envelope',
		payload: {
			hs_object_id: 512,
			firstname: 'Gil',
			lastname: 'Stone',
			email: 'gil@stone.example',
			mobilephone: '+12025550143',
			hs_analytics_source: 'PAID_SOCIAL',
			ip_city: 'Paris',
		},
		lead: { ...person('Gil', 'Stone'), email: 'gil@stone.example', phone: '+12025550143' },
		source: { channel: 'paid social' },
	},
];
