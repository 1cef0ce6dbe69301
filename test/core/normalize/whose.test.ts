import fc from 'fast-check';
import { compileNormalizer, type NormalizeSettings } from '../../../nodes/core/normalize';
import { labelPhrase } from '../../../nodes/core/normalize/read/label';
import { isOtherPartys, partyOf } from '../../../nodes/core/normalize/read/party';
import { languages, phrasesIn, wordsIn } from '../../../nodes/core/words';

const now = '2026-03-02T09:00:00.000Z';
const read = (json: unknown, settings: NormalizeSettings = {}) =>
	compileNormalizer({ defaultCountry: 'DE', ...settings })(json, now);

const person = { name: 'Jo Lee', phone: '+4930901820' };

describe('an address under another party’s name', () => {
	test.each([
		...['to', 'To', 'cc', 'Bcc', 'recipient', 'recipients', 'to_email', 'sent_to', 'deliveredTo'],
		...['notification_email', 'notify', 'notify_to', 'admin_email', 'Admin', 'webmaster'],
		...[
			'assigned_to',
			'assignedTo',
			'assignee',
			'owner',
			'lead_owner',
			'owner_email',
			'ownerEmail',
		],
		...[
			'created_by',
			'createdBy',
			'updated_by_email',
			'last_modified_by',
			'salesperson',
			'sales_rep',
		],
		...['account_manager', 'sales_email', 'site_email', 'agency_email', 'our_email', 'support'],
		...[
			'Empfänger',
			'An',
			'Kopie an',
			'zugewiesen an',
			'Zuständiger Mitarbeiter',
			'Kundenbetreuer',
		],
		...['Erstellt von', 'benachrichtigung_email', 'Eigentümer', 'Sachbearbeiter E-Mail'],
		...['destinataire', 'copie à', 'Assigné à', 'créé par', 'Propriétaire', 'conseiller_email'],
		...['para', 'destinatario', 'asignado a', 'creado por', 'Propietario', 'vendedor'],
		...['destinatário', 'atribuído a', 'criado por', 'atendente', 'corretor email'],
		...['destinatari', 'assegnato a', 'creato da', 'responsabile', 'venditore'],
		...['aan', 'ontvanger', 'toegewezen aan', 'aangemaakt door', 'eigenaar', 'verkoper e-mail'],
		...['advisor_email', 'consultant_email', 'routed_to', 'loan officer email', 'internal email'],
		...['Weiterleiten an', 'Filiale E-Mail', 'Ansprechpartner intern', 'betreut von'],
		...['Responsable du compte', 'email agence', 'suivi par', 'courtier_email'],
		...['responsable de cuenta', 'correo_agencia', 'correo de la sucursal', 'gestionado por'],
		...['email agenzia', 'inoltrare a', 'Vestiging e-mail', 'doorsturen naar'],
		...['encaminhado para', 'e-mail da filial', 'e-mail oddziału', 'prowadzony przez'],
		...['do', 'odbiorca', 'przypisane do', 'utworzone przez', 'opiekun', 'handlowiec email'],
	])('%s', (name) => {
		const { lead, validation } = read({ ...person, [name]: 'sales@acme-own.com' });
		expect(lead).toMatchObject({ fullName: 'Jo Lee', phone: '+4930901820', email: null });
		expect(Object.values(lead.custom)).toContain('sales@acme-own.com');
		expect(validation.status).toBe('valid');
	});

	test.each([
		[{ name: 'Jo Lee', owner_email: 'ann@acme-own.com' }, 'owner_email', 'email'],
		[{ name: 'Jo Lee', company: { email: 'info@fox.example' } }, 'company.email', 'email'],
		[{ name: 'Jo Lee', agent: { phone: '030 901820' } }, 'agent.phone', 'phone'],
	])('alone in %j is told, not taken', (json, place, field) => {
		const { lead, validation } = read(json);
		expect(lead).toMatchObject({ fullName: 'Jo Lee', email: null, phone: null });
		expect(validation.issues).toContainEqual(
			expect.objectContaining({
				code: 'contact.others',
				field,
				message: expect.stringContaining(`"${place}"`),
			}),
		);
	});
});

describe('beside the person', () => {
	const jo = { fullName: 'Jo Lee', email: 'jo@lee.example' };
	const rep = { name: 'Ann Rep', email: 'ann@acme-own.example' };
	const typed = (label: string, value: string) => ({
		key: label,
		label,
		type: 'INPUT_EMAIL',
		value,
	});
	test.each<[what: string, json: object, wanted?: object]>([
		[
			'a user of the CRM, in whatever order',
			{ user_id: rep, person_id: { name: 'Jo Lee', email: 'jo@lee.example' } },
		],
		[
			'its creator',
			{ creator_user_id: rep, customer: { name: 'Jo Lee', email: 'jo@lee.example' } },
		],
		['a title beside them', { name: 'Kitchen job', contact: { name: 'Jo Lee', email: jo.email } }],
		[
			'a user beside a contact',
			{
				user: { firstName: 'Ann', email: rep.email },
				contact: { name: 'Jo Lee', email: jo.email },
			},
		],
		['the form itself', { form: rep, fields: { name: 'Jo Lee', email: 'jo@lee.example' } }],
		[
			'a box for the address of somebody else',
			{
				fullName: 'Jo Lee',
				data: { fields: [typed('Email of your manager', rep.email), typed('Mail', jo.email)] },
			},
		],
		[
			'a deal of which the rest was left out',
			{
				...{ title: 'Lee Bau deal', user_id: rep, stage_id: 2, creator_user_id: rep },
				person_id: { name: 'Jo Lee', email: [{ label: 'work', value: jo.email, primary: true }] },
				org_id: { name: 'Lee Bau' },
			},
			{ company: 'Lee Bau' },
		],
	])('%s is not the lead', (_what, json, wanted = {}) => {
		expect(read(json).lead).toMatchObject({ ...jo, ...wanted });
	});

	test('a box for an address alone, of somebody else, is told and not taken', () => {
		const json = { name: 'Jo Lee', data: { fields: [typed("Your assistant's email", rep.email)] } };
		const { lead, validation } = read(json);
		expect(lead.email).toBeNull();
		expect(validation.issues.map(({ code }) => code)).toContain('contact.others');
	});
});

test.each(['value', 'address', 'email'])('addresses in a list, each under %s', (name) => {
	const emails = [
		{ [name]: 'old@lee.example', type: 'home' },
		{ [name]: 'jo@lee.example', type: 'work', primary: true },
	];
	expect(read({ person: { name: 'Jo Lee', emails } }).lead.email).toBe('jo@lee.example');
});

test.each([
	['Sender email'],
	['Office phone'],
	['Company email'],
	['Best e-mail to send the offer to'],
	['Contact person'],
	['Reply to'],
	['Your email address'],
	['Name of your organisation'],
	['Homeowner email'],
	['Absender E-Mail'],
	['Email du demandeur'],
	['Correo del solicitante'],
])('%s is asked of the lead', (name) => {
	expect(isOtherPartys(name)).toBe(false);
});

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
	[
		'the company before its person',
		{
			company: { name: 'Fox AG', phone: '030 901821', email: 'info@fox-example.de' },
			contact: { name: 'Ann Fox', email: 'ann@fox-example.de', phone: '+4915123456789' },
		},
		{
			fullName: 'Ann Fox',
			email: 'ann@fox-example.de',
			phone: '+4915123456789',
			company: 'Fox AG',
		},
	],
	[
		'a person in their company',
		{ company: { name: 'Fox AG', contact: { name: 'Ann Fox', email: 'ann@fox-example.de' } } },
		{ fullName: 'Ann Fox', email: 'ann@fox-example.de', company: 'Fox AG' },
	],
	[
		'an organization in German',
		{
			Firma: { Name: 'Fox AG', Telefon: '030 901821' },
			Kunde: { Name: 'Ann Fox', Telefon: '030 901820' },
		},
		{ fullName: 'Ann Fox', phone: '+4930901820', company: 'Fox AG' },
	],
	[
		'the site of the form',
		{
			site: { name: 'Acme', email: 'web@acme-own.com' },
			form: { name: 'Contact' },
			email: 'jo@lee-bau.de',
		},
		{ email: 'jo@lee-bau.de', fullName: null, company: null },
	],
	[
		'the agency that handles it',
		{ agency: { name: 'Ad Makers', email: 'ann@makers.example' }, email: 'jo@lee-bau.de' },
		{ email: 'jo@lee-bau.de', company: null },
	],
	[
		'the place where we are',
		{
			location: { name: 'Acme Berlin', email: 'berlin@acme-own.com', city: 'Berlin' },
			email: 'jo@lee-bau.de',
		},
		{ email: 'jo@lee-bau.de', fullName: null, city: 'Berlin' },
	],
	[
		'a block of which nothing is known, after the person’s own',
		{ block_x: { email: 'x@other.example' }, email: 'jo@lee-bau.de' },
		{ email: 'jo@lee-bau.de' },
	],
])('%s', (_what, json, lead) => {
	expect(read(json).lead).toMatchObject(lead);
	const turned = Object.fromEntries(Object.entries(json).reverse());
	expect(read(turned).lead).toMatchObject(lead);
});

test.each([
	...[
		'contact',
		'requester',
		'personal_info',
		'lead_data',
		'step1',
		'page1',
		'Schritt 2',
		'sender',
	],
	...['customer', 'applicant', 'block_7', 'fieldset-contact', 'angaben', 'x'],
])('a person in %s is read whole, with their name', (wrapper) => {
	const block = { name: 'Ivo Horvat', email: 'ivo@horvat-primjer.hr' };
	expect(read({ [wrapper]: block }).lead).toMatchObject({
		fullName: 'Ivo Horvat',
		email: 'ivo@horvat-primjer.hr',
	});
});

test.each([
	...[
		'homeowner_name',
		'sender_name',
		'borrower name',
		'Name des Interessenten',
		'Absendername',
		'Name des Antragstellers',
	],
	...['Nom du demandeur', 'nombre_solicitante', 'Nome del richiedente', 'Naam aanvrager'],
	...['Nome do requerente', 'Imię i nazwisko wnioskodawcy'],
])('%s is the person’s', (name) => {
	expect(read({ [name]: 'Ivo Horvat', phone: '030 901820' }).lead.fullName).toBe('Ivo Horvat');
});

test.each(['tenant_name', 'Nombre de usuario', 'Nome utente', 'product_name'])(
	'%s is no person’s',
	(name) => {
		expect(read({ [name]: 'Ivo Horvat', phone: '030 901820' }).lead.fullName).toBeNull();
	},
);

test('who handles it is not the person, in whatever order', () => {
	const person = { first_name: 'Jo', last_name: 'Lee', email: 'jo@lee-bau.de' };
	const officer = { name: 'Ann Berg', email: 'ann@acme-own.com' };
	const lead = { fullName: 'Jo Lee', email: 'jo@lee-bau.de' };
	expect(read({ borrower: person, loan_officer: officer }).lead).toMatchObject(lead);
	expect(read({ loan_officer: officer, borrower: person }).lead).toMatchObject(lead);
});

test.each(['product', 'plan', 'webinar', 'form', 'office'])(
	'the name of %s is nobody’s, also with an address beside it',
	(thing) => {
		const { lead } = read({
			[thing]: { name: 'Loom', email: 'x@looms.example' },
			phone: '030 901820',
		});
		expect(lead).toMatchObject({ fullName: null, phone: '+4930901820' });
	},
);

describe('Our Own Addresses and Numbers', () => {
	const ours = ['acme-own.com', 'Sales@Other-own.de', '+49 30 901820'];
	const wholeMail = `${'We would like a quote. '.repeat(20)} From: Acme <sales@acme-own.com>`;
	test.each<[Record<string, unknown>, Record<string, unknown>]>([
		[{ email: 'anyone@acme-own.com' }, { email: null }],
		[
			{ email: 'Acme <sales@other-own.de>', work_email: 'jo@lee-bau.de' },
			{ email: 'jo@lee-bau.de' },
		],
		[{ phone: '030/90 18 20', mobile: '0171 1234567' }, { phone: '+491711234567' }],
		[{ phone: 4930901820 }, { phone: null }],
		[
			{ email: 'jo@lee-bau.de', phone: '030 901821' },
			{ email: 'jo@lee-bau.de', phone: '+4930901821' },
		],
		[{ 'E-Mail': wholeMail }, { email: null }],
		[
			{ email: 'jo@lee-bau.de', message: wholeMail },
			{ email: 'jo@lee-bau.de', message: expect.stringContaining('a quote') },
		],
	])('%j', (json, lead) => {
		expect(read(json, { ours }).lead).toMatchObject(lead);
	});

	test('hold also for a field that was mapped by hand', () => {
		const { lead, validation } = read(
			{ box: 'sales@acme-own.com' },
			{ ours, mapping: [{ field: 'email', from: 'box' }] },
		);
		expect(lead.email).toBeNull();
		expect(validation.issues.map(({ code }) => code)).toContain('contact.others');
	});

	test.each([['gmail.com'], ['Acme'], ['12']])('%s is none', (name) => {
		expect(() => read({}, { ours: [name] })).toThrow(
			expect.objectContaining({
				code: 'normalize.ours',
				message: expect.stringContaining(`"${name}"`),
			}),
		);
	});
});

/** As a step it is what senders put a lead into. */
const isEnvelope = (name: string) => /^notifications?$/.test(name);

const parties = Object.values(languages).flatMap(({ labelWords }) => [
	...wordsIn(labelWords.otherParty),
	...phrasesIn(labelWords.otherPartyNames),
]);

test('every word for another party is one, as a step and before what is asked for', () => {
	const asStep = parties.filter((name) => partyOf([name]) !== 'other' && !isEnvelope(name));
	expect(asStep).toEqual([]);
	const own = parties.filter((name) => !isOtherPartys(`${name} email`));
	// Labels of the lead's own in some language.
	expect(own.map(labelPhrase)).toEqual(['office']);
});

const lead = {
	name: 'Jo Lee',
	email: 'jo@lee-bau.de',
	phone: '+4930901820',
	city: 'Berlin',
	message: 'Please call me about the roof',
};
const stranger = { name: 'Ann Owner', email: 'ann@acme-own.com', phone: '+493012345678' };

const spelled = fc.constantFrom<(name: string) => string>(
	(name) => name,
	(name) => name.replaceAll(' ', '_'),
	(name) => name.toUpperCase(),
	(name) => name.replace(/ (\p{L})/gu, (_all, letter: string) => letter.toUpperCase()),
);

const wrap = fc.constantFrom<(json: object) => object>(
	(json) => json,
	(json) => ({ contact: json }),
	(json) => ({ data: { person: json } }),
	(json) => ({ page1: json }),
	(json) => ({ unheard_of: json }),
);

test('law: in any order and wrapper, with other parties beside it, the lead is the same', () => {
	const others = fc.array(fc.tuple(fc.constantFrom(...parties), spelled, fc.boolean()), {
		maxLength: 5,
	});
	fc.assert(
		fc.property(others, wrap, fc.array(fc.nat(), { maxLength: 12 }), (list, wrapped, order) => {
			const beside = list.map(([name, spell, isBlock]): [string, unknown] => [
				spell(name),
				isBlock && !isEnvelope(name) ? stranger : stranger.email,
			]);
			const entries: Array<[string, unknown]> = [...beside, ...Object.entries(wrapped(lead))];
			for (const [from, to] of order.entries()) {
				const [moved] = entries.splice(from % entries.length, 1);
				if (moved) entries.splice(to % (entries.length + 1), 0, moved);
			}
			expect(read(Object.fromEntries(entries)).lead).toMatchObject({
				fullName: lead.name,
				email: lead.email,
				phone: lead.phone,
				message: lead.message,
				company: null,
			});
		}),
		{ numRuns: 400 },
	);
});
