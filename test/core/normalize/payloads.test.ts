import { unbracketed } from '../../../nodes/core/normalize/read/encoded';
import { compileNormalizer } from '../../../nodes/core/normalize';
import type { NormalizeSettings } from '../../../nodes/core/normalize';

const now = '2026-03-02T09:00:00.000Z';
const read = (json: unknown, settings: NormalizeSettings = {}) =>
	compileNormalizer({ defaultCountry: 'DE', ...settings })(json, now);

const person = {
	fullName: 'Ada Lovelace',
	firstName: 'Ada',
	lastName: 'Lovelace',
	email: 'ada@example.com',
	phone: '+4930901820',
	company: 'Engines GmbH',
	message: 'Please call',
};

/** One form in each language, as people label them. */
const forms: Record<string, Record<string, string>> = {
	en: { name: 'Your name', email: 'E-mail address *', phone: 'Phone Number (optional)' },
	de: { name: 'Vor- und Nachname', email: 'E-Mail-Adresse', phone: 'Telefon' },
	fr: { name: 'Nom complet', email: 'Adresse e-mail', phone: 'Téléphone' },
	es: { name: 'Nombre y apellidos', email: 'Correo electrónico', phone: 'Teléfono móvil' },
	pt: { name: 'Nome completo', email: 'Endereço de e-mail', phone: 'Telemóvel' },
	it: { name: 'Nome e cognome', email: 'Indirizzo e-mail', phone: 'Numero di telefono' },
	nl: { name: 'Volledige naam', email: 'E-mailadres', phone: 'Telefoonnummer' },
};
const more: Record<string, [company: string, country: string, message: string, source: string]> = {
	en: ['Company *', 'Country', 'How can we help you?', 'How did you hear about us?'],
	de: ['Firma', 'Land', 'Ihre Nachricht', 'Wie haben Sie von uns erfahren?'],
	fr: ['Entreprise', 'Pays', 'Votre message', 'Comment nous avez-vous connus ?'],
	es: ['Empresa', 'País', 'Mensaje', '¿Cómo nos conociste?'],
	pt: ['Empresa', 'País', 'Mensagem', 'Como nos conheceu?'],
	it: ['Azienda', 'Paese', 'Messaggio', 'Come ci hai conosciuto?'],
	nl: ['Bedrijf', 'Land', 'Bericht', 'Hoe heeft u ons gevonden?'],
};

test.each(Object.keys(forms))('a form with labels in %s is recognised', (language) => {
	const { name = '', email = '', phone = '' } = forms[language] ?? {};
	const [company, country, message, source] = more[language] ?? ['', '', '', ''];
	const { lead, validation } = read({
		[name]: 'Ada Lovelace',
		[email]: 'ada@example.com',
		[phone]: '030 901820',
		[company]: 'Engines GmbH',
		[country]: 'Deutschland',
		[message]: 'Please call',
		[source]: 'A friend',
	});
	expect(lead).toMatchObject({ ...person, country: 'DE', custom: {} });
	expect(lead.source.label).toBe('A friend');
	expect(validation).toMatchObject({ status: 'valid', issues: [] });
});

test("n8n's Form Trigger: labels, time and the address's query", () => {
	const { lead } = read({
		Name: 'ada lovelace',
		Email: 'ada@example.com',
		Interests: ['Web', 'Print'],
		Budget: '5k',
		submittedAt: '2026-03-02T09:30:00.000+01:00',
		formMode: 'production',
		formQueryParameters: { utm_source: 'google', utm_medium: 'cpc', utm_campaign: 'spring' },
	});
	expect(lead).toMatchObject({
		fullName: 'Ada Lovelace',
		receivedAt: '2026-03-02T08:30:00.000Z',
		service: 'Web, Print',
		source: {
			channel: 'paid search',
			label: 'google',
			campaign: 'spring',
			medium: 'cpc',
			utmSource: 'google',
		},
		budget: { amount: 5000, text: '5k' },
		custom: {},
	});
});

describe('what a request was sent with is nobody’s', () => {
	const secrets = {
		authorization: 'Bearer s3cr3t-1',
		'x-api-key': 's3cr3t-2',
		cookie: 'sid=s3cr3t-3',
	};
	const request = (body: unknown, query = {}) => ({
		...{ headers: secrets, params: {}, query, body },
		...{ webhookUrl: 'https://n8n.example/webhook/s3cr3t-4', executionMode: 'production' },
	});

	test.each([
		['a text', 'Please call me: ada@example.com', 'Please call me: ada@example.com'],
		['an empty text', '', null],
		['nothing', null, null],
		['a number', 7, '7'],
		['an empty list', [], null],
		['an object', { message: 'Please call' }, 'Please call'],
	])('beside %s', (_what, body, message) => {
		const { lead, validation } = read(request(body));
		expect(JSON.stringify({ lead, validation })).not.toContain('s3cr3t');
		expect(lead.message).toBe(message);
	});

	test('the query of a text counts', () => {
		expect(read(request('Please call', { email: 'ada@example.com' })).lead).toMatchObject({
			email: 'ada@example.com',
			message: 'Please call',
		});
	});

	test.each(['password', 'Passwort', 'Mot de passe', 'api_key', 'access_token', 'client_secret'])(
		'in a field called %s',
		(name) => {
			const { lead, validation } = read({ email: 'ada@example.com', [name]: 's3cr3t' });
			expect(JSON.stringify({ lead, validation })).not.toContain('s3cr3t');
		},
	);
});

test("n8n's Webhook node: the body counts, then the query", () => {
	const { lead } = read({
		headers: { referer: 'https://example.com/contact', host: 'n8n' },
		params: {},
		query: { email: 'other@example.com', plan: 'pro' },
		body: {
			first_name: 'Ada',
			lastName: 'Lovelace',
			contact: { email: 'ada@example.com' },
			phone: '030 901820',
			address: { city: 'Berlin', zip: '10115', country_code: 'de' },
			owner: { name: 'Bob', email: 'bob@example.com' },
		},
		webhookUrl: 'https://n8n.example.com/webhook/x',
		executionMode: 'production',
	});
	expect(lead).toMatchObject({
		fullName: 'Ada Lovelace',
		email: 'ada@example.com',
		city: 'Berlin',
		postalCode: '10115',
		country: 'DE',
		source: { channel: 'webhook', label: 'Webhook', url: 'https://example.com/contact' },
		custom: {
			'owner.name': 'Bob',
			'owner.email': 'bob@example.com',
			email: 'other@example.com',
			plan: 'pro',
		},
	});
});

const metaLead = {
	id: '444444444444',
	created_time: '2026-03-02T08:49:14+0000',
	form_id: '99',
	campaign_name: 'Spring',
	field_data: [
		{ name: 'full_name', values: ['Ada Lovelace'] },
		{ name: 'email', values: ['ada@example.com'] },
		{ name: 'phone_number', values: ['+4930901820'] },
		{ name: 'company_name', values: ['Engines GmbH'] },
		{ name: 'when_do_you_start?', values: ['soon'] },
	],
};

test('Meta lead ads, as retrieved and through a webhook, are one inquiry', () => {
	const { lead } = read(metaLead);
	expect(lead).toMatchObject({
		fullName: 'Ada Lovelace',
		email: 'ada@example.com',
		phone: '+4930901820',
		company: 'Engines GmbH',
		receivedAt: '2026-03-02T08:49:14.000Z',
		source: { channel: 'paid social', label: 'Meta Lead Ad', campaign: 'Spring' },
		custom: { 'when_do_you_start?': 'soon', form_id: '99' },
	});
	const posted = read({ headers: {}, query: {}, body: metaLead }).lead;
	expect(posted.inquiryId).toBe(lead.inquiryId);
});

test("Meta's own webhook only names the lead, which then needs attention", () => {
	const value = { leadgen_id: '444444444444', form_id: '99', created_time: 1772442000 };
	const { lead, validation } = read({ object: 'page', entry: [{ changes: [{ value }] }] });
	expect(lead.inquiryId).toBe(read(metaLead).lead.inquiryId);
	expect(validation).toMatchObject({
		status: 'needs attention',
		issues: [{ code: 'emailOrPhone.missing' }, { code: 'lead.notice' }],
	});
});

test('a list of fields with questions as labels', () => {
	const { lead } = read({
		data: {
			fields: [
				{ key: 'question_a', label: 'E-Mail', type: 'INPUT_EMAIL', value: 'ada@example.com' },
				{ key: 'question_b', label: 'Team size', type: 'NUMBER', value: 12 },
			],
		},
	});
	expect(lead).toMatchObject({ email: 'ada@example.com', custom: { 'Team size': 12 } });
});

test.each([
	[{ email: { title: 'Your e-mail', value: 'ada@example.com' } }],
	[{ 'form_fields[email]': 'ada@example.com' }],
	[{ 'contact.email': 'ada@example.com' }],
	[{ contacts: [{ EMAIL: 'ada@example.com' }] }],
	[{ 'Best e-mail to send the offer to': 'ada@example.com' }],
	[{ Kontaktmöglichkeit: 'ada@example.com' }],
	[{ user: { emailAddress: 'ada@example.com' } }],
])('the e-mail address is found in %j', (json) => {
	expect(read(json).lead.email).toBe('ada@example.com');
});

test.each([
	[{ product: { name: 'Widget' } }, 'fullName'],
	[{ contact: 'ada@example.com' }, 'fullName'],
	[{ title: 'Mr.' }, 'jobTitle'],
	[{ page: 2 }, 'company'],
	[{ account_manager: { phone: '030 901820' }, agent: { phone: '030 901820' } }, 'fullName'],
] as const)('%j holds no %s', (json, field) => {
	expect(read(json).lead[field]).toBeNull();
});

test('a second number is used when the first is none, and the first is told', () => {
	const { lead, validation } = read({ phone: '12', mobile: '0170 1234567', home_phone: '030 1' });
	expect(lead).toMatchObject({
		phone: '+491701234567',
		phoneType: 'mobile',
		custom: { phone: '12', home_phone: '030 1' },
	});
	expect(validation).toMatchObject({
		status: 'valid',
		issues: [{ field: 'phone', code: 'phone.invalid', value: '12' }],
	});
});

test("the lead's own country comes before the default", () => {
	expect(read({ phone: '06 12 34 56 78', country: 'France' }).lead.phone).toBe('+33612345678');
	expect(read({ phone: '030 901820', country: 'France' }).lead.phone).toBe('+4930901820');
});

test('spam checks and other technical fields are no custom fields', () => {
	const { lead } = read({ email: 'a@example.com', 'g-recaptcha-response': 'x1', _wpnonce: 'y2' });
	expect(lead.custom).toEqual({});
});

test('where a visit came from is read from the page address', () => {
	const page = 'https://example.com/?utm_source=news&utm_medium=email&utm_campaign=May&gclid=1';
	expect(read({ page_url: page }).lead.source).toMatchObject({
		channel: 'email',
		label: 'news',
		campaign: 'May',
		medium: 'email',
		term: null,
		content: null,
		clickIds: { gclid: '1' },
		url: page,
	});
});

test('ignored fields are no part of the lead, nor of its identity', () => {
	const form = { email: 'ada@example.com' };
	const settings = { ignored: ['settings'] };
	const { lead } = read({ settings: { phone: '030 901820', team: 'A' }, ...form }, settings);
	expect(lead).toMatchObject({ email: 'ada@example.com', phone: null, custom: {} });
	expect(lead.inquiryId).toBe(read(form).lead.inquiryId);
});

describe('corrections by hand', () => {
	const json = { body: { Mail: 'a@example.com', a: { b: [{ c: 'b@example.com' }] } } };
	test.each([
		['Mail', 'a@example.com'],
		['body.Mail', 'a@example.com'],
		['body.a.b[0].c', 'b@example.com'],
		['nothing', 'a@example.com'],
	])('the field %s gives %s', (from, email) => {
		const mapping = [{ field: 'email' as const, from }];
		expect(read(json, { mapping }).lead.email).toBe(email);
	});

	test('a corrected field is taken from there first; other fields stay automatic', () => {
		const { lead } = read(
			{ phone: '030 901820', handset: '0170 1234567', name: 'Ada' },
			{ mapping: [{ field: 'phone', from: 'handset' }] },
		);
		expect(lead).toMatchObject({
			phone: '+491701234567',
			fullName: 'Ada',
			custom: { phone: '030 901820' },
		});
		expect(lead.custom).not.toHaveProperty('handset');
	});

	test('with several lines for a field the first usable one counts', () => {
		const mapping = ['x', 'y', 'z'].map((from) => ({ field: 'email' as const, from }));
		expect(read({ y: 'b@example.com', z: 'c@example.com' }, { mapping }).lead.email).toBe(
			'b@example.com',
		);
	});
});

describe('settings that cannot work', () => {
	test.each([
		[{ defaultCountry: 'Atlantis' }, 'normalize.country', 'Default Country'],
		[{ mapping: [{ field: 'email', from: ' ' }] }, 'normalize.mapping', 'Payload Field'],
		[{ mapping: [{ field: 'toString', from: 'x' }] }, 'normalize.mapping', 'Lead Field'],
		[{ required: ['shoeSize'] }, 'normalize.required', 'Required Fields'],
	])('%j', (settings, code, label) => {
		expect(() => compileNormalizer(settings as NormalizeSettings)).toThrow(
			expect.objectContaining({ code, message: expect.stringContaining(label) }),
		);
	});
});

test.each([
	[
		{ 'contact[name]': 'Ada', page: 1 },
		{ contact: { name: 'Ada' }, page: 1 },
	],
	[{ 'a[b][c]': 1, 'a[b][d]': 2 }, { a: { b: { c: 1, d: 2 } } }],
	[
		{ a: 1, 'a[b]': 2 },
		{ a: 1, 'a[b]': 2 },
	],
	[
		{ 'a[]': { b: { c: 1 } }, 'a[b][d]': 2 },
		{ a: { b: { c: 1 } }, 'a[b][d]': 2 },
	],
	[{ 'a[__proto__]': 1 }, { 'a[__proto__]': 1 }],
])('the names with brackets of %j', (json, expanded) => {
	const before = structuredClone(json);
	expect(unbracketed(json)).toEqual(expanded);
	expect(json).toEqual(before);
});
