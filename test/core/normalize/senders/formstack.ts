import { person, type Fixture } from './fixture';

const all = {
	...person('Bo', 'Tran'),
	email: 'bo@tran.example',
	phone: '+12025550143',
	city: 'Fishers',
	region: 'US-IN',
	country: 'US',
	postalCode: '46037',
};

export const formstack: Fixture[] = [
	{
		name: 'JSON with parts as objects',
		payload: {
			FormID: '5550001',
			UniqueID: '990000001',
			Name: { first: 'Bo', last: 'Tran' },
			Email: 'bo@tran.example',
			Phone: '(202) 555-0143',
			Address: { address: '1 Elm St', city: 'Fishers', state: 'IN', zip: '46037' },
			'Roof area': '120',
			HandshakeKey: 'secret',
		},
		lead: all,
		custom: { 'Roof area': '120' },
		source: { channel: 'form', label: 'Formstack' },
		identified: true,
	},
	{
		name: 'JSON with the kinds of fields',
		payload: {
			FormID: '5550001',
			UniqueID: '990000001',
			Name: { first: 'Bo', last: 'Tran', field_type: 'name' },
			'Where to write': { value: 'bo@tran.example', field_type: 'email' },
			'Where to call': { value: '(202) 555-0143', field_type: 'phone' },
			Address: {
				address: '1 Elm St',
				city: 'Fishers',
				state: 'IN',
				zip: '46037',
				field_type: 'address',
			},
		},
		lead: all,
		identified: true,
	},
	{
		name: 'a posted form, parts as lines of text',
		payload: {
			FormID: '5550001',
			UniqueID: '990000001',
			Name: 'first = Bo\nlast = Tran',
			Email: 'bo@tran.example',
			Phone: '(202) 555-0143',
			Address: 'address = 1 Elm St\ncity = Fishers\nstate = IN\nzip = 46037',
		},
		lead: all,
		identified: true,
	},
	{
		name: 'a submission as the API gives it',
		payload: {
			id: '990000001',
			timestamp: '2026-02-10 09:00:00',
			user_agent: 'Mozilla/5.0',
			remote_addr: '192.0.2.1',
			latitude: '',
			longitude: '',
			form: '5550001',
			data: [
				{
					field: '1001',
					label: 'Name',
					type: 'name',
					value: { first: 'Bo', last: 'Tran' },
					flat_value: 'first = Bo\nlast = Tran',
				},
				{
					field: '1002',
					label: 'E-mail',
					type: 'email',
					value: 'bo@tran.example',
					flat_value: 'bo@tran.example',
				},
				{
					field: '1003',
					label: 'Notes for us',
					type: 'textarea',
					value: 'Call at noon',
					flat_value: 'Call at noon',
				},
			],
		},
		lead: { ...person('Bo', 'Tran'), email: 'bo@tran.example', message: 'Call at noon' },
		identified: true,
	},
	{
		name: 'submissions as the API lists them',
		payload: {
			submissions: [
				{
					id: '990000001',
					timestamp: '2026-02-10 09:00:00',
					remote_addr: '192.0.2.1',
					form: '5550001',
					data: {
						'1002': { field: '1002', label: 'Email', type: 'email', value: 'bo@tran.example' },
					},
				},
				{
					id: '990000002',
					timestamp: '2026-02-10 09:01:00',
					remote_addr: '192.0.2.1',
					form: '5550001',
					data: {
						'1002': { field: '1002', label: 'Email', type: 'email', value: 'cy@tran.example' },
					},
				},
			],
			total: 2,
			pages: 1,
		},
		lead: {},
		leads: [{ email: 'bo@tran.example' }, { email: 'cy@tran.example' }],
	},
];
