import { amountOf, person, posted, type Fixture } from './fixture';

export const webhook: Fixture[] = [
	{
		name: 'a body of plain fields, and the query',
		payload: posted(
			{ first_name: 'Dana', last_name: 'Weiss', email: 'dana@weiss.example', tel: '030 901820' },
			{ utm_source: 'bing', utm_medium: 'cpc', gclid: 'abc' },
		),
		lead: { ...person('Dana', 'Weiss'), email: 'dana@weiss.example', phone: '+4930901820' },
		source: { medium: 'cpc', channel: 'paid search' },
	},
	{
		name: 'a body that is JSON written as text',
		payload: posted('{"contact":{"name":"Dana Weiss","email":"dana@weiss.example"},"budget":5000}'),
		lead: {
			...person('Dana', 'Weiss'),
			email: 'dana@weiss.example',
			budget: amountOf(5000, '5000'),
		},
	},
	{
		name: 'a body of a form as text',
		payload: posted(
			'your-name=Dana+Weiss&your-email=dana%40weiss.example&services=Web&services=Print',
		),
		lead: { ...person('Dana', 'Weiss'), email: 'dana@weiss.example', service: 'Web, Print' },
	},
	{
		name: 'names with brackets, as forms post them',
		payload: posted({
			'contact[first_name]': 'Dana',
			'contact[last_name]': 'Weiss',
			'contact[email]': 'dana@weiss.example',
			'contact[address][city]': 'Köln',
			'contact[address][zip]': '50667',
			'services[]': ['Web', 'Print'],
			'answers[0][question]': 'Budget',
			'answers[0][answer]': '5k',
		}),
		lead: {
			...person('Dana', 'Weiss'),
			email: 'dana@weiss.example',
			city: 'Köln',
			postalCode: '50667',
			service: 'Web, Print',
			budget: amountOf(5000, '5k'),
		},
	},
	{
		name: 'wrapped twice',
		payload: posted({
			event: 'lead.created',
			data: {
				payload: {
					fullName: 'Dana Weiss',
					emailAddress: 'dana@weiss.example',
					phoneNumber: { number: '+49 30 901820', type: 'work' },
				},
			},
		}),
		lead: { ...person('Dana', 'Weiss'), email: 'dana@weiss.example', phone: '+4930901820' },
	},
	{
		name: 'a list of leads',
		payload: posted([
			{ name: 'Dana Weiss', email: 'dana@weiss.example' },
			{ name: 'Emil Roth', phone: '030 901820', company: 'Roth' },
			{ name: 'Fay Lind', email: 'fay@lind.example', message: 'Hello' },
		]),
		lead: {},
		leads: [
			{ ...person('Dana', 'Weiss'), email: 'dana@weiss.example' },
			{ ...person('Emil', 'Roth'), phone: '+4930901820', company: 'Roth' },
			{ ...person('Fay', 'Lind'), email: 'fay@lind.example', message: 'Hello' },
		],
	},
	{
		name: 'several people in one envelope that says more',
		payload: posted({
			company: 'Weiss KG',
			source: 'Trade fair',
			contacts: [
				{ name: 'Dana Weiss', email: 'dana@weiss.example' },
				{ name: 'Emil Roth', email: 'emil@weiss.example' },
			],
		}),
		lead: {},
		leads: [
			{ ...person('Dana', 'Weiss'), email: 'dana@weiss.example', company: 'Weiss KG' },
			{ ...person('Emil', 'Roth'), email: 'emil@weiss.example', company: 'Weiss KG' },
		],
	},
];
