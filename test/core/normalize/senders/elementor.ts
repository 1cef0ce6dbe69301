import { person, type Fixture } from './fixture';

const field = (id: string, type: string, title: string, value: string) => ({
	id,
	type,
	title,
	value,
	raw_value: value,
	required: '1',
});

const advanced = {
	form: { id: 'a1b2c3d', name: 'Kontakt' },
	fields: {
		name: field('name', 'text', 'Ihr Name', 'Rolf Busch'),
		email: field('email', 'email', 'E-Mail', 'rolf@busch.example'),
		field_5a1c: field('field_5a1c', 'tel', 'Unter welcher Nummer erreichen wir Sie?', '030 901820'),
		field_77aa: field('field_77aa', 'text', 'Firma', 'Busch & Söhne'),
		message: field('message', 'textarea', 'Nachricht', 'Bitte Angebot schicken'),
		field_9: field('field_9', 'acceptance', 'Ich habe die Datenschutzerklärung gelesen', 'on'),
		field_10: field('field_10', 'select', 'Wie viele Fenster?', '4'),
	},
	meta: {
		date: { title: 'Datum', value: 'Februar 10, 2026' },
		time: { title: 'Zeit', value: '9:00 a.m.' },
		page_url: { title: 'Seiten-URL', value: 'https://fenster.example/kontakt/' },
		user_agent: { title: 'User-Agent', value: 'Mozilla/5.0' },
		remote_ip: { title: 'Remote-IP', value: '192.0.2.4' },
		credit: { title: 'Powered by', value: 'Elementor' },
	},
};

const all = {
	...person('Rolf', 'Busch'),
	email: 'rolf@busch.example',
	phone: '+4930901820',
	company: 'Busch & Söhne',
	message: 'Bitte Angebot schicken',
};

/** As forms are posted: `fields[name][value]`. */
const flat = (value: unknown, name = ''): Record<string, unknown> =>
	typeof value !== 'object' || value === null
		? { [name]: value }
		: Object.assign(
				{},
				...Object.entries(value).map(([key, inner]) => flat(inner, name ? `${name}[${key}]` : key)),
			);

export const elementor: Fixture[] = [
	{
		name: 'advanced data',
		payload: advanced,
		lead: all,
		custom: { 'Wie viele Fenster?': '4' },
		source: { label: 'Kontakt', url: 'https://fenster.example/kontakt/' },
	},
	{
		name: 'advanced data, as n8n gets the posted form',
		payload: { headers: {}, query: {}, params: {}, body: flat(advanced) },
		lead: all,
		custom: { 'Wie viele Fenster?': '4' },
		source: { label: 'Kontakt', url: 'https://fenster.example/kontakt/' },
	},
	{
		name: 'labels alone',
		payload: {
			Prénom: 'Luc',
			Nom: 'Roche',
			Email: 'luc@roche.example',
			'No Label field_3f': 'hello',
			Date: 'février 10, 2026',
			Time: '09:00',
			'Page URL': 'https://roche.example/devis',
			'User Agent': 'Mozilla/5.0',
			'Remote IP': '192.0.2.4',
			'Powered by': 'Elementor',
			form_id: '9de22fa',
			form_name: 'Devis',
		},
		lead: { ...person('Luc', 'Roche'), email: 'luc@roche.example' },
		custom: { 'No Label field_3f': 'hello' },
		source: { label: 'Devis', url: 'https://roche.example/devis' },
	},
	{
		name: 'the fields only',
		payload: {
			fields: {
				name: field('name', 'text', '', 'Rolf Busch'),
				email: field('email', 'email', '', 'rolf@busch.example'),
			},
		},
		lead: { ...person('Rolf', 'Busch'), email: 'rolf@busch.example' },
	},
];
