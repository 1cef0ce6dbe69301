/** How large the company is, where it is on the web, who the person is there, and when they want to buy. */
import { compileNormalizer } from '../../../nodes/core/normalize';
import { readCompanySize } from '../../../nodes/core/normalize/value/companySize';
import { isWebAddress } from '../../../nodes/core/normalize/value/domain';

const now = '2026-05-04T08:00:00.000Z';
const normalize = compileNormalizer({});

test.each<[string, number | null, number | null]>([
	['11-50', 11, 50],
	['11–50 employees', 11, 50],
	['1,001 - 5,000', 1001, 5000],
	['1.001 bis 5.000 Mitarbeiter', 1001, 5000],
	['de 10 à 49 salariés', 10, 49],
	['entre 10 y 50', 10, 50],
	['od 10 do 50', 10, 50],
	['200+', 200, null],
	['over 500', 500, null],
	['mehr als 250', 250, null],
	['10k+', 10_000, null],
	['under 10', null, 10],
	['< 10', null, 10],
	['weniger als 10 Mitarbeiter', null, 10],
	['moins de 10', null, 10],
	['About 40', 40, null],
	['12', 12, null],
	['Just me', null, null],
	['Enterprise', null, null],
	['20 in Berlin, 35 in Rome', null, null],
])('a company of "%s" has %s to %s employees', (text, employees, upTo) => {
	expect(readCompanySize(text)).toEqual({ employees, upTo, text });
});

test.each([
	['https://www.engines.example/about?x=1', true],
	['engines.example', true],
	['www.engines.example', true],
	['HTTP://Engines.example', true],
	['facebook.com/engines', true],
	['müller.example', true],
	['none yet', false],
	['N/A', false],
	['ada@engines.example', false],
	['coming soon', false],
	['', false],
	['localhost', false],
])('"%s" is a web address: %s', (text, is) => {
	expect(isWebAddress(text)).toBe(is);
});

const email = 'ada@mail.example';

test.each([
	[
		{ Website: ' https://www.engines.example/a ' },
		'https://www.engines.example/a',
		'engines.example',
	],
	[{ Webseite: 'engines.example' }, 'engines.example', 'engines.example'],
	[{ 'Site web': 'facebook.com/engines' }, 'facebook.com/engines', 'mail.example'],
])('of %j the website is %s and the domain %s', (payload, website, domain) => {
	const { lead } = normalize({ email, ...payload }, now);
	expect(lead).toMatchObject({ website, domain, custom: {} });
});

test('what is no web address is kept among the custom fields', () => {
	const { lead } = normalize({ email, Website: 'coming soon' }, now);
	expect(lead).toMatchObject({ website: null, custom: { website: 'coming soon' } });
});

test.each([
	{ 'When do you want to start?': 'In two months', 'Company size': '11-50' },
	{ 'Wann möchten Sie starten?': 'In two months', Unternehmensgröße: '11-50' },
	{ 'Quand souhaitez-vous démarrer ?': 'In two months', "Nombre d'employés": '11-50' },
	{ '¿Cuándo quiere empezar?': 'In two months', 'Número de empleados': '11-50' },
	{ 'Quando pretende começar?': 'In two months', 'Número de funcionários': '11-50' },
	{ 'Quando vorresti iniziare?': 'In two months', 'Numero dipendenti': '11-50' },
	{ 'Wanneer wilt u starten?': 'In two months', 'Aantal medewerkers': '11-50' },
	{ 'Kiedy chcą Państwo zacząć?': 'In two months', 'Liczba pracowników': '11-50' },
])('a lead says when and how large: %j', (payload) => {
	expect(normalize({ email, LinkedIn: 'linkedin.com/in/ada', ...payload }, now).lead).toMatchObject(
		{
			timeline: 'In two months',
			companySize: { employees: 11, upTo: 50, text: '11-50' },
			linkedin: 'linkedin.com/in/ada',
			custom: {},
		},
	);
});

test('a number of employees counts as well as a text', () => {
	expect(normalize({ email, employees: 40 }, now).lead.companySize).toMatchObject({
		employees: 40,
	});
});

test('they can be required, and mapped by hand', () => {
	const required = ['timeline', 'companySize', 'website', 'linkedin'] as const;
	const mapping = required.map((field, index) => ({ field, from: `q${index}` }));
	const needs = compileNormalizer({ required, mapping });
	const said = { q0: 'May', q1: '5', q2: 'engines.example', q3: 'linkedin.com/in/ada' };
	expect(needs(said, now).validation.status).toBe('valid');
	const missing = needs({}, now).validation.issues.filter(({ code }) => code.endsWith('.missing'));
	expect(missing.map(({ message }) => message)).toEqual([
		expect.stringContaining('no timeline'),
		expect.stringContaining('no company size'),
		expect.stringContaining('no website'),
		expect.stringContaining('no LinkedIn profile'),
	]);
});

test('normalizing again keeps them, and what was corrected in between', () => {
	const json = { email, Website: 'engines.example', employees: 40, Timeline: 'May' };
	const { lead } = normalize(json, now);
	const corrected = { ...lead, website: 'engines.test', timeline: 'June' };
	expect(normalize({ ...json, lead }, now).lead).toEqual(lead);
	expect(normalize({ ...json, lead: corrected }, now).lead).toEqual(corrected);
});

test.each<[field: 'companySize' | 'website' | 'linkedin' | 'timeline', labels: string[]]>([
	[
		'companySize',
		[
			...[
				'Company size',
				'numberOfEmployees',
				'Headcount',
				'How many people work at your company?',
			],
			...[
				'Mitarbeiterzahl',
				'Wie viele Mitarbeiter beschäftigen Sie?',
				'Effectif',
				'Nº de empleados',
			],
			...['Combien de personnes travaillent dans votre entreprise ?', 'Numero dipendenti azienda'],
			...['Porte da empresa', 'Aantal werknemers', 'Ilu pracowników zatrudnia Państwa firma?'],
		],
	],
	[
		'website',
		[
			...[
				'Website',
				'website_url',
				'Do you have a website?',
				'Website Ihres Unternehmens',
				'Site internet',
			],
			...[
				'Página web de la empresa',
				'Sito aziendale',
				'Website da empresa',
				'Bedrijfswebsite',
				'Strona WWW',
			],
		],
	],
	[
		'linkedin',
		[
			...[
				'LinkedIn',
				'linkedin_profile_url',
				'Link zu deinem LinkedIn-Profil',
				'Votre profil LinkedIn',
			],
			...['Perfil de LinkedIn', 'Il tuo profilo LinkedIn', 'Seu LinkedIn', 'LinkedIn-profiel'],
			...['Link do profilu LinkedIn'],
		],
	],
	[
		'timeline',
		[
			...[
				'Timeline',
				'time_frame',
				'When would you like to get started?',
				'Bis wann benötigen Sie es?',
			],
			...[
				'Délai souhaité',
				'¿Cuándo desea comenzar?',
				'Entro quando?',
				'Prazo',
				'Gewenste startdatum',
			],
			...['Kiedy planują Państwo zacząć?'],
		],
	],
])('%s has its name in every language: %j', (field, labels) => {
	for (const label of labels) {
		const said = field === 'companySize' ? '11-50' : 'linkedin.com/in/ada';
		const { lead } = normalize({ email, [label]: said }, now);
		expect({ label, value: lead[field] }).toEqual({
			label,
			value: field === 'companySize' ? { employees: 11, upTo: 50, text: said } : said,
		});
	}
});

/** Questions that nobody words the same way twice: how they begin says what they ask for. */
test.each([
	...['When are you planning to buy?', 'Timeline for purchase', 'How quickly do you need this?'],
	...['When should the work start?', 'How urgent is your project?', 'When do you hope to move in?'],
	...['When do you need the new system?', 'Estimated project start date'],
	...[
		'Dans combien de temps souhaitez-vous acheter ?',
		'Wann ist der Start geplant?',
		'Bis wann brauchen Sie das Angebot umgesetzt?',
	],
	...['Wann möchten Sie mit dem Bau beginnen?', 'Gewünschter Umsetzungszeitraum'],
	...['Délai de réalisation du chantier', 'Quand comptez-vous emménager ?'],
	...['¿Cuándo necesita el servicio?', '¿En qué plazo quiere comprar?', 'Plazo estimado de compra'],
	...['Quando desideri iniziare i lavori?', 'Tempistica prevista', 'In quanto tempo vuoi partire?'],
	...['Wanneer moet het project klaar zijn?', 'Binnen welke termijn wilt u starten?'],
	...['Quando gostaria de começar a obra?', 'Em quanto tempo pretende comprar?'],
	...['Kiedy planujesz rozpocząć remont?', 'W jakim terminie chcesz kupić?'],
])('%s asks when they want to buy or begin', (label) => {
	expect(normalize({ email, [label]: 'in 3 months' }, now).lead.timeline).toBe('in 3 months');
});

test.each([
	...['When should we call you?', 'When do you want us to visit?', 'How soon can we call you?'],
	...['When did you move in?', 'When is the best time to reach you?', 'Start time of the call'],
	...[
		'Wann dürfen wir Sie anrufen?',
		'Wann sind Sie eingezogen?',
		'Wann möchten Sie uns besuchen?',
	],
	...['Quand pouvons-nous vous rappeler ?', '¿Cuándo podemos llamarle?', 'Délai de paiement'],
	...['Quando possiamo richiamarti?', 'Wanneer kunnen we u bellen?', 'Quando podemos ligar?'],
	...['Kiedy możemy zadzwonić?', 'Plazo de garantía', 'Prazo de pagamento'],
])('%s asks for something else', (label) => {
	expect(normalize({ email, [label]: 'in 3 months' }, now).lead.timeline).toBeNull();
});

test.each([
	...['Total number of employees', 'Numero totale di dipendenti'],
	...['How many people do you employ?', 'How many employees are in your company?'],
	...['Wie viele Personen arbeiten bei Ihnen?', 'Anzahl der Mitarbeiter im Unternehmen'],
	...['Combien de personnes emploie votre société ?', '¿Cuántos trabajadores hay en su empresa?'],
	...['Quante persone lavorano con voi?', 'Hoeveel mensen werken er bij u?'],
	...['Quantas pessoas trabalham na empresa?', 'Ilu pracowników zatrudniasz?'],
])('%s asks for the size of the company', (label) => {
	expect(normalize({ email, [label]: '25' }, now).lead.companySize?.employees).toBe(25);
});

test.each([
	...['How many people will attend?', 'How many employees need training?', 'Number of rooms'],
	...['Wie viele Personen kommen?', 'Combien de personnes serez-vous ?', '¿Cuántas personas son?'],
	...['Quante persone siete?', 'Hoeveel personen komen er?', 'Quantas pessoas vêm?', 'Ile osób?'],
])('%s asks how many of something else', (label) => {
	expect(normalize({ email, [label]: '25' }, now).lead.companySize).toBeNull();
});
