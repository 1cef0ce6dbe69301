import { person, type Fixture } from './fixture';

const answers = [
	{ name: 'email', values: ['nora@lund.example'] },
	{ name: 'full_name', values: ['Nora Lund'] },
	{ name: 'phone_number', values: ['+493090182055'] },
	{ name: 'company_name', values: ['Lund Bakery'] },
	{ name: 'job_title', values: ['Owner'] },
	{ name: 'city', values: ['Berlin'] },
	{ name: 'zip_code', values: ['10115'] },
	{ name: 'country', values: ['DE'] },
	{ name: 'how_many_ovens_do_you_run?', values: ['three'] },
];

const all = {
	...person('Nora', 'Lund'),
	email: 'nora@lund.example',
	phone: '+493090182055',
	company: 'Lund Bakery',
	jobTitle: 'Owner',
	city: 'Berlin',
	postalCode: '10115',
	country: 'DE',
};

const change = (leadgen_id: string, more: object = {}) => ({
	field: 'leadgen',
	value: {
		created_time: 1_770_800_000,
		page_id: '104000000000001',
		form_id: '204000000000001',
		adgroup_id: '304000000000001',
		ad_id: '304000000000001',
		leadgen_id,
		...more,
	},
});

export const metaLeadAd: Fixture[] = [
	{
		name: 'a lead as it is retrieved',
		payload: {
			id: '120210000000000001',
			created_time: '2026-02-10T08:31:20+0000',
			ad_id: '304000000000001',
			ad_name: 'Ovens, video',
			adset_name: 'Bakeries Berlin',
			campaign_id: '404000000000001',
			campaign_name: 'Ovens spring',
			form_id: '204000000000001',
			is_organic: false,
			platform: 'ig',
			field_data: answers,
		},
		lead: { ...all, receivedAt: '2026-02-10T08:31:20.000Z' },
		custom: { 'how_many_ovens_do_you_run?': 'three' },
		source: { channel: 'paid social', label: 'Meta Lead Ad', campaign: 'Ovens spring' },
		identified: true,
	},
	{
		name: 'first and last name apart, work fields, organic, boxes under the form',
		payload: {
			id: '120210000000000002',
			created_time: '2026-02-10T08:31:20+0000',
			is_organic: true,
			field_data: [
				{ name: 'first_name', values: ['Nora'] },
				{ name: 'last_name', values: ['Lund'] },
				{ name: 'work_email', values: ['nora@lund.example'] },
				{ name: 'work_phone_number', values: ['+493090182055'] },
				{ name: 'street_address', values: ['Ofenweg 1'] },
				{ name: 'province', values: ['Berlin'] },
				{ name: 'which_products?', values: ['ovens', 'mixers'] },
			],
			custom_disclaimer_responses: [{ checkbox_key: 'may_we_call', is_checked: '1' }],
		},
		lead: {
			...person('Nora', 'Lund'),
			email: 'nora@lund.example',
			phone: '+493090182055',
			region: 'DE-BE',
			country: 'DE',
			service: 'ovens, mixers',
		},
		source: { channel: 'organic social' },
	},
	{
		name: 'the webhook, which names the lead only',
		payload: {
			object: 'page',
			entry: [
				{ id: '104000000000001', time: 1_770_800_001, changes: [change('120210000000000001')] },
			],
		},
		lead: { receivedAt: '2026-02-11T08:53:20.000Z' },
		notice: true,
		identified: true,
	},
	{
		name: 'the webhook with several leads',
		payload: {
			object: 'page',
			entry: [
				{
					id: '1',
					time: 1_770_800_001,
					changes: [
						change('120210000000000001', { field_data: answers }),
						change('120210000000000002', {
							field_data: [{ name: 'email', values: ['ole@berg.example'] }],
						}),
					],
				},
				{
					id: '2',
					time: 1_770_800_002,
					changes: [
						change('120210000000000003', {
							field_data: [{ name: 'full_name', values: ['Pia Dahl'] }],
						}),
					],
				},
			],
		},
		lead: {},
		leads: [all, { email: 'ole@berg.example' }, person('Pia', 'Dahl')],
	},
	{
		name: "a form's leads as the Graph API lists them",
		payload: {
			data: [
				{ id: '1', created_time: '2026-02-10T08:31:20+0000', field_data: answers },
				{
					id: '2',
					created_time: '2026-02-10T08:32:20+0000',
					field_data: [{ name: 'email', values: ['ole@berg.example'] }],
				},
			],
			paging: { cursors: { before: 'a', after: 'b' } },
		},
		lead: {},
		leads: [all, { email: 'ole@berg.example' }],
	},
	{
		name: "n8n's trigger, simplified",
		payload: {
			id: '120210000000000001',
			data: Object.fromEntries(answers.map(({ name, values }) => [name, values[0]])),
			form: { id: '204000000000001', name: 'Oven guide', locale: 'de_DE', status: 'ACTIVE' },
			ad: { id: '304000000000001', name: 'Ovens, video' },
			adset: { id: '304000000000002', name: 'Bakeries Berlin' },
			page: { id: '104000000000001', name: 'Oven Shop' },
			created_time: '2026-02-10T08:31:20+0000',
		},
		lead: { ...all, receivedAt: '2026-02-10T08:31:20.000Z' },
		source: { channel: 'paid social', label: 'Oven guide', content: 'Ovens, video' },
		identified: true,
	},
	{
		name: "n8n's trigger with the form's questions in another language",
		payload: {
			id: '120210000000000001',
			field_data: [
				{ name: 'vollständiger_name', values: ['Nora Lund'] },
				{ name: 'e-mail-adresse', values: ['nora@lund.example'] },
				{ name: 'wie_viele_öfen?', values: ['drei'] },
			],
			form: {
				id: '204000000000001',
				name: 'Oven guide',
				questions: [
					{ id: '1', key: 'vollständiger_name', label: 'Vollständiger Name', type: 'FULL_NAME' },
					{ id: '2', key: 'e-mail-adresse', label: 'E-Mail-Adresse', type: 'EMAIL' },
					{ id: '3', key: 'wie_viele_öfen?', label: 'Wie viele Öfen?', type: 'CUSTOM' },
				],
			},
			ad: { id: '3', name: 'Ovens, video' },
			adset: { id: '4', name: 'Bakeries' },
			page: { id: '1', name: 'Oven Shop' },
			created_time: '2026-02-10T08:31:20+0000',
		},
		lead: { ...person('Nora', 'Lund'), email: 'nora@lund.example' },
		custom: { 'Wie viele Öfen?': 'drei' },
	},
	{
		name: 'a row of the downloaded table',
		payload: {
			id: 'l:120210000000000001',
			created_time: '2026-02-10T08:31:20+01:00',
			ad_id: 'ag:304000000000001',
			ad_name: 'Ovens, video',
			adset_id: 'as:304000000000002',
			adset_name: 'Bakeries Berlin',
			campaign_id: 'c:404000000000001',
			campaign_name: 'Ovens spring',
			form_id: 'f:204000000000001',
			form_name: 'Oven guide',
			is_organic: 'false',
			platform: 'ig',
			vollständiger_name: 'Nora Lund',
			'e-mail-adresse': 'nora@lund.example',
			telefonnummer: 'p:+493090182055',
			postleitzahl: 'z:10115',
			lead_status: 'CREATED',
		},
		lead: {
			...person('Nora', 'Lund'),
			email: 'nora@lund.example',
			phone: '+493090182055',
			postalCode: '10115',
			receivedAt: '2026-02-10T07:31:20.000Z',
		},
		source: { channel: 'paid social', label: 'Oven guide', campaign: 'Ovens spring' },
		identified: true,
	},
	{
		name: "a test lead of Meta's own tool",
		payload: {
			id: '120210000000000009',
			created_time: '2026-02-10T08:31:20+0000',
			field_data: [
				{ name: 'full_name', values: ['<test lead: dummy data for full_name>'] },
				{ name: 'email', values: ['test@fb.com'] },
			],
		},
		lead: {
			email: 'test@fb.com',
			fullName: expect.any(String) as unknown as string,
			firstName: expect.anything() as unknown as string,
			lastName: expect.anything() as unknown as string,
		},
		test: true,
	},
];
