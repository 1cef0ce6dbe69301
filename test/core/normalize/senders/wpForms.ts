import { person, type Fixture } from './fixture';

const fields = {
	'0': {
		name: 'Name',
		value: 'Kaja Nord',
		id: '0',
		type: 'name',
		first: 'Kaja',
		middle: '',
		last: 'Nord',
	},
	'1': { name: 'Email', value: 'kaja@nord.example', id: '1', type: 'email' },
	'2': { name: 'Phone', value: '+4930901820', id: '2', type: 'phone' },
	'3': {
		name: 'Services',
		value: 'Painting\nWallpaper',
		value_raw: 'Painting\nWallpaper',
		id: '3',
		type: 'checkbox',
	},
	'4': { name: 'Comment or Message', value: 'Two rooms', id: '4', type: 'textarea' },
	'5': {
		name: 'GDPR Agreement',
		value: 'I consent to having this website store my information.',
		id: '5',
		type: 'gdpr-checkbox',
	},
	'6': {
		name: 'Address',
		value: 'Weg 1\nKiel',
		id: '6',
		type: 'address',
		address1: 'Weg 1',
		address2: '',
		city: 'Kiel',
		state: 'SH',
		postal: '24103',
		country: 'DE',
	},
	'7': { name: 'Number of rooms', value: '2', id: '7', type: 'number' },
};

const all = {
	...person('Kaja', 'Nord'),
	email: 'kaja@nord.example',
	phone: '+4930901820',
	service: 'Painting Wallpaper',
	message: 'Two rooms',
	city: 'Kiel',
	region: 'DE-SH',
	postalCode: '24103',
	country: 'DE',
};

export const wpForms: Fixture[] = [
	{
		name: 'fields by number',
		payload: {
			fields,
			entry_id: 812,
			form_id: 44,
			form_name: 'Painter',
			date: '2026-02-10 09:00:00',
		},
		lead: all,
		custom: { 'Number of rooms': '2' },
		source: { label: 'Painter', channel: 'form' },
		identified: true,
	},
	{
		name: 'fields as text, as the table of entries keeps them',
		payload: { entry_id: '812', form_id: '44', status: '', fields: JSON.stringify(fields) },
		lead: all,
		identified: true,
	},
	{
		name: 'a name in one piece, and what is not filled in',
		payload: {
			fields: {
				'0': {
					name: 'Your full name',
					value: 'Kaja Nord',
					id: '0',
					type: 'name',
					first: '',
					middle: '',
					last: '',
				},
				'1': { name: 'Where to write', value: 'kaja@nord.example', id: '1', type: 'email' },
				'2': { name: 'Phone', value: '', id: '2', type: 'phone' },
			},
			entry_id: 813,
		},
		lead: { ...person('Kaja', 'Nord'), email: 'kaja@nord.example' },
	},
	{
		sender: 'json',
		name: 'names that the builder gave in the webhook',
		payload: { name: 'Kaja Nord', email: 'kaja@nord.example', 'number-of-rooms': '2' },
		lead: { ...person('Kaja', 'Nord'), email: 'kaja@nord.example' },
		custom: { 'number-of-rooms': '2' },
	},
	{
		sender: 'json',
		name: 'the form as the browser posts it: numbers alone',
		payload: {
			'wpforms[fields][0][first]': 'Kaja',
			'wpforms[fields][0][last]': 'Nord',
			'wpforms[fields][1]': 'kaja@nord.example',
			'wpforms[fields][2]': 'Two rooms need new paint, and the ceiling does as well.',
			'wpforms[id]': '44',
			'wpforms[nonce]': 'abc',
		},
		lead: {
			...person('Kaja', 'Nord'),
			email: 'kaja@nord.example',
			message: 'Two rooms need new paint, and the ceiling does as well.',
		},
		guessed: ['email', 'message'],
	},
];
