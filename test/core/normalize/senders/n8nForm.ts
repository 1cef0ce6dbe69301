import { person, type Fixture } from './fixture';

const submitted = {
	submittedAt: '2026-02-11T10:42:07.312+01:00',
	formMode: 'production',
};

export const n8nForm: Fixture[] = [
	{
		name: 'labels as keys, and the query of the address',
		payload: {
			'Your Name': 'Mira Holt',
			'Work Email': 'mira@holt.example',
			'Phone Number': '+49 30 901820',
			'Company *': 'Holt Gardens',
			'What are you interested in?': ['Design', 'Planting'],
			'How can we help?': 'We need a roof garden.',
			'Preferred start': '2026-05-01',
			...submitted,
			formQueryParameters: { utm_source: 'newsletter', utm_medium: 'email', utm_campaign: 'May' },
		},
		lead: {
			...person('Mira', 'Holt'),
			email: 'mira@holt.example',
			phone: '+4930901820',
			company: 'Holt Gardens',
			service: 'Design, Planting',
			message: 'We need a roof garden.',
			receivedAt: '2026-02-11T09:42:07.312Z',
		},
		custom: { 'Preferred start': '2026-05-01' },
		source: { campaign: 'May', medium: 'email', label: 'newsletter' },
	},
	{
		name: 'only what is required, with empty fields',
		payload: {
			Name: 'Otis',
			Email: 'otis@example.org',
			Phone: '',
			Company: null,
			Topics: [],
			...submitted,
		},
		lead: { fullName: 'Otis', firstName: 'Otis', email: 'otis@example.org' },
		source: { channel: 'form', label: 'Form' },
	},
	{
		name: 'German labels, a file and a consent',
		payload: {
			Vorname: 'Jörg',
			Nachname: 'Lampe',
			'E-Mail-Adresse': 'joerg@lampe.example',
			'Telefonnummer (mobil)': '0170 1234567',
			'Wie können wir helfen?': 'Bitte um Rückruf',
			'Ich stimme der Verarbeitung meiner Daten zu': ['Ja, ich stimme zu'],
			Lageplan: [{ filename: 'plan.pdf', mimetype: 'application/pdf', size: 1200 }],
			...submitted,
		},
		lead: {
			...person('Jörg', 'Lampe'),
			email: 'joerg@lampe.example',
			phone: '+491701234567',
			message: 'Bitte um Rückruf',
		},
	},
	{
		name: 'several pages, and a test run in the editor',
		payload: {
			'First name': 'Ines',
			'Last name': 'Prado',
			'E-mail': 'ines@prado.example',
			City: 'Sevilla',
			'Zip / Postal code': '41001',
			Country: 'ES',
			submittedAt: '2026-02-11T10:42:07.312Z',
			formMode: 'test',
		},
		lead: {
			...person('Ines', 'Prado'),
			email: 'ines@prado.example',
			city: 'Sevilla',
			postalCode: '41001',
			region: 'ES-SE',
			country: 'ES',
		},
	},
];
