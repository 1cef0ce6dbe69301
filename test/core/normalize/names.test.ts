import { compileNormalizer } from '../../../nodes/core/normalize';

const now = '2026-03-02T09:00:00.000Z';
const normalize = compileNormalizer({});
const read = (payload: object) => normalize({ ...payload, email: 'x@example.com' }, now);

type Expected = readonly [text: string, firstName: string | null, lastName: string | null];

/** What people write into the one field for their name, and who they are. */
const wholeNames: readonly Expected[] = [
	['Jane Doe, CEO', 'Jane', 'Doe'],
	['JANE DOE, CEO', 'Jane', 'Doe'],
	['Jane Doe (CEO)', 'Jane', 'Doe'],
	['Jane Doe CEO', 'Jane', 'Doe'],
	['Jane Doe, CEO & Founder', 'Jane', 'Doe'],
	['Jane Doe, Head of Sales', 'Jane', 'Doe'],
	['Jane Doe, VP Marketing, Acme', 'Jane', 'Doe'],
	['Doe, Jane, CEO', 'Jane', 'Doe'],
	['Jane Doe, PhD, CEO', 'Jane', 'Doe'],
	['Jane Doe, PMP', 'Jane', 'Doe'],
	['Jane Doe, ASID', 'Jane', 'Doe'],
	['Doe, JANE', 'Jane', 'Doe'],
	['Jane Doe, they/them', 'Jane', 'Doe'],
	['Jane Doe (she/her)', 'Jane', 'Doe'],
	['Jane Doe she/her', 'Jane', 'Doe'],
	['Jane Doe – CEO', 'Jane', 'Doe'],
	['Jane Doe | Acme Inc', 'Jane', 'Doe'],
	['Jane Doe / Acme', 'Jane', 'Doe'],
	['Jane Doe @Acme', 'Jane', 'Doe'],
	['Jane Doe at Acme', 'Jane', 'Doe'],
	['Anna Müller von der Firma Beispiel', 'Anna', 'Müller'],
	['Anna Müller bei Acme', 'Anna', 'Müller'],
	['Anna Müller, Vertriebsleiterin', 'Anna', 'Müller'],
	['Anna Müller, Beispiel GmbH', 'Anna', 'Müller'],
	['Beispiel GmbH, Anna Müller', 'Anna', 'Müller'],
	['Acme - Jane Doe', 'Jane', 'Doe'],
	['Firma Beispiel - Anna Müller', 'Anna', 'Müller'],
	['Pierre Martin, gérant', 'Pierre', 'Martin'],
	['Pierre Martin - Directeur commercial', 'Pierre', 'Martin'],
	['Marie Dupont, Société Exemple', 'Marie', 'Dupont'],
	['Juan Pérez, gerente de ventas', 'Juan', 'Pérez'],
	['Mario Rossi - titolare', 'Mario', 'Rossi'],
	['Jan de Vries, directeur', 'Jan', 'de Vries'],
	['Jan Kowalski, prezes zarządu', 'Jan', 'Kowalski'],
	['João Silva, sócio-gerente', 'João', 'Silva'],
	['Karl Huber, Berlin', 'Karl', 'Huber'],
	['Garcia Lopez, Maria', 'Maria', 'Garcia Lopez'],
	['Lovelace, Ada', 'Ada', 'Lovelace'],
	['van der Berg, Anna', 'Anna', 'van der Berg'],
	['Doe, John A.', 'John A.', 'Doe'],
	['Doe, Jane (Acme Ltd)', 'Jane', 'Doe'],
	['Jane Doe · Acme GmbH', 'Jane', 'Doe'],
	['JEAN-LUC Dupont', 'Jean-Luc', 'Dupont'],
	['MARTIN Paul', 'Paul', 'Martin'],
	['Jan v.d. Berg', 'Jan', 'v.d. Berg'],
	['Jan v. d. Berg', 'Jan', 'v. d. Berg'],
	['Jan v/d Berg', 'Jan', 'v/d Berg'],
	['Berg, Jan v.d.', 'Jan', 'v.d. Berg'],
	['Karl v. Stein', 'Karl', 'v. Stein'],
	['Karl V. Stein', 'Karl V.', 'Stein'],
	['Ernst & Young', null, null],
	['Müller & Söhne', null, null],
	['John W. Ingram, V', 'John W.', 'Ingram V'],
	['John W. Ingram V', 'John W.', 'Ingram V'],
	['John Smith, Jr.', 'John', 'Smith Jr.'],
	['John Smith, III', 'John', 'Smith III'],
	['Dr. Jane Doe', 'Jane', 'Doe'],
	['Mr. John Smith', 'John', 'Smith'],
	['Frau Müller', null, 'Müller'],
	['Tom & Lisa Berg', 'Tom & Lisa', 'Berg'],
	['Tom und Lisa Berg', 'Tom und Lisa', 'Berg'],
	['TOM UND LISA BERG', 'Tom und Lisa', 'Berg'],
	['Tom and Lisa Berg', 'Tom and Lisa', 'Berg'],
	['Tom et Lisa Berg', 'Tom et Lisa', 'Berg'],
	['Ana y José García', 'Ana y José', 'García'],
	['Tom en Lisa de Vries', 'Tom en Lisa', 'de Vries'],
	['Anna e Marco Rossi', 'Anna e Marco', 'Rossi'],
	['Anna i Jan Kowalscy', 'Anna i Jan', 'Kowalscy'],
	['Tom Berg & Lisa Klein', 'Tom', 'Berg'],
	['Tom Berg und Lisa Klein', 'Tom', 'Berg'],
	['Mr R & Mrs J Bloggs', 'R', 'Bloggs'],
	['Mr. & Mrs. Smith', null, 'Smith'],
	['Mr and Mrs Smith', null, 'Smith'],
	['Herr und Frau Schmidt', null, 'Schmidt'],
	['Familie Berg', null, 'Berg'],
	['Tom/Lisa Berg', 'Tom / Lisa', 'Berg'],
	['Tom + Lisa Berg', 'Tom + Lisa', 'Berg'],
	['Tom & Lisa', 'Tom & Lisa', null],
	['José Ortega y Gasset', 'José', 'Ortega y Gasset'],
	['EDUARDO DATO E IRADIER', 'Eduardo', 'Dato e Iradier'],
	['ANTONI GAUDÍ I CORNET', 'Antoni', 'Gaudí i Cornet'],
	['Antoni Gaudí i Cornet', 'Antoni', 'Gaudí i Cornet'],
	['António Costa e Silva', 'António', 'Costa e Silva'],
	['Mary E Jones', 'Mary E', 'Jones'],
	['JOHN I SMITH', 'John I', 'Smith'],
	['Jean DUPONT', 'Jean', 'Dupont'],
	['tomás GARCÍA', 'Tomás', 'García'],
	['DUPONT Jean', 'Jean', 'Dupont'],
	['Ana GARCÍA LÓPEZ', 'Ana', 'García López'],
	['Wei LI', 'Wei', 'Li'],
	["Anne O'BRIEN", 'Anne', "O'Brien"],
	['Jean DE LA FONTAINE', 'Jean', 'de la Fontaine'],
	['Marie-Claire LE GOFF', 'Marie-Claire', 'Le Goff'],
	['Jean-Pierre VAN DER BERG', 'Jean-Pierre', 'van der Berg'],
	['Ronald McDONALD', 'Ronald', 'McDonald'],
	['JD Vance', 'JD', 'Vance'],
	['Jane Doe MBA', 'Jane', 'Doe'],
	['John Smith III', 'John', 'Smith III'],
	['ИВАН ПЕТРОВ', 'Иван', 'Петров'],
	['иван петров', 'Иван', 'Петров'],
	['ΓΙΩΡΓΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ', 'Γιωργος', 'Παπαδοπουλος'],
	['Иван ПЕТРОВ', 'Иван', 'Петров'],
	['АННА-МАРИЯ ИВАНОВА', 'Анна-Мария', 'Иванова'],
	['გიორგი მაისურაძე', 'გიორგი', 'მაისურაძე'],
	['محمد علي', 'محمد', 'علي'],
	['山田 太郎', '太郎', '山田'],
	['Sean O&#039;Brien', 'Sean', "O'Brien"],
	['Sean O&#x27;Brien', 'Sean', "O'Brien"],
	['Sean O&apos;Brien', 'Sean', "O'Brien"],
	["Sean O\\'Brien", 'Sean', "O'Brien"],
	["Sean O''Brien", 'Sean', "O'Brien"],
	['Tom &amp; Lisa Berg', 'Tom & Lisa', 'Berg'],
	['Andr&eacute; M&uuml;ller', 'André', 'Müller'],
	['Ren&amp;eacute; Klein', 'René', 'Klein'],
	['"Jane Doe"', 'Jane', 'Doe'],
	['Jane Doe 🌸', 'Jane', 'Doe'],
	['✨Jane✨ Doe', 'Jane', 'Doe'],
	['👩🏽‍💻 Jane Doe', 'Jane', 'Doe'],
	['Jane Doe ™', 'Jane', 'Doe'],
	['Anna Müller geb. Schmidt', 'Anna', 'Müller'],
	['Anna Müller, geb. Schmidt', 'Anna', 'Müller'],
	['Anna Müller (geb. Schmidt)', 'Anna', 'Müller'],
	['Marie Dupont née Martin', 'Marie', 'Dupont'],
	['Marie Dupont épouse Martin', 'Marie', 'Dupont'],
	['Anna Kowalska z domu Nowak', 'Anna', 'Kowalska'],
	['Anna Müller geborene Schmidt', 'Anna', 'Müller'],
	['Jane Doe née Smith', 'Jane', 'Doe'],
	['Jane Doe (formerly Smith)', 'Jane', 'Doe'],
	['Ann Fox Ann Fox', 'Ann', 'Fox'],
	['Jane Doe,', 'Jane', 'Doe'],
	['Jane Doe -', 'Jane', 'Doe'],
	['  Jane   Doe ', 'Jane', 'Doe'],
	['Jane', 'Jane', null],
	['Jane Doe (Acme GmbH)', 'Jane', 'Doe'],
	['Elizabeth (Liz) Taylor', 'Elizabeth', 'Taylor'],
	['Anna-Maria Müller-Lüdenscheid', 'Anna-Maria', 'Müller-Lüdenscheid'],
	['Jane Doe, Acme', 'Jane', 'Doe'],
	['Xandra Foo, Acme Ltd.', 'Xandra', 'Foo'],
	['Xandra Foo, Yorick', 'Yorick', 'Xandra Foo'],
	['Jane Doe, Marketing', 'Jane', 'Doe'],
	['Prof. Dr. Hans Meier, Universität Ulm', 'Hans', 'Meier'],
	['Jane Doe, MSc, PMP', 'Jane', 'Doe'],
	['Jane Doe, RN, BSN', 'Jane', 'Doe'],
	['Jane Doe, M.D.', 'Jane', 'Doe'],
	['Dipl.-Ing. Max Mustermann', 'Max', 'Mustermann'],
	['Jane Doe c/o Acme', 'Jane', 'Doe'],
	['Jane Doe for Acme', 'Jane', 'Doe'],
	['jane doe from acme', 'Jane', 'Doe'],
	['Anna Maria, Schmidt', 'Anna Maria', 'Schmidt'],
	['Bob Stone, Acme Corp', 'Bob', 'Stone'],
];

/** The same, of further kinds. */
const further: readonly Expected[] = [
	['Jane Doe (Acme)', 'Jane', 'Doe'],
	['Jane Doe [Acme]', 'Jane', 'Doe'],
	['Jane Doe of Acme', 'Jane', 'Doe'],
	['Jane Doe : Acme', 'Jane', 'Doe'],
	['Jane from Acme', 'Jane', null],
	['Amt für Bildung', 'Amt für', 'Bildung'],
	['CEO Jane Doe', 'Jane', 'Doe'],
	['Director Jane Doe', 'Jane', 'Doe'],
	['Carlos Gómez, Ing.', 'Carlos', 'Gómez'],
	['Anna Nowak, mgr', 'Anna', 'Nowak'],
	['Lopez, Maria (Marketing)', 'Maria', 'Lopez'],
	['Müller, Sophie | Acme', 'Sophie', 'Müller'],
	["O'BRIEN, SEAN", 'Sean', "O'Brien"],
	['Иванов Иван Иванович', 'Иван Иванович', 'Иванов'],
	['ПЕТРОВА АННА СЕРГЕЕВНА', 'Анна Сергеевна', 'Петрова'],
	['Xandra Foo, Yorick', 'Yorick', 'Xandra Foo'],
	['Thomas, Peter', 'Peter', 'Thomas'],
	['v.d. Berg', null, 'v.d. Berg'],
	['Jan v.d. Berg', 'Jan', 'v.d. Berg'],
	['Jan v/d Berg', 'Jan', 'v/d Berg'],
	['Eva v. Berg', 'Eva', 'v. Berg'],
	['John V. Berg', 'John V.', 'Berg'],
	['JEAN-LUC Dupont', 'Jean-Luc', 'Dupont'],
	['ANNE-MARIE Lefebvre', 'Anne-Marie', 'Lefebvre'],
	['MARÍA JOSÉ Pérez Gómez', 'María José', 'Pérez Gómez'],
	['MARTIN-DUPONT Zoé', 'Zoé', 'Martin-Dupont'],
	['JEAN-MARIE Paul', 'Paul', 'Jean-Marie'],
	['MARTIN Jean', 'Jean', 'Martin'],
	["O'BRIEN Sean", 'Sean', "O'Brien"],
	["D'ANGELO Marco", 'Marco', "D'Angelo"],
	['Ernst & Young', null, null],
	['Johnson & Johnson', null, null],
	['Müller & Söhne', null, null],
	['Meyer & Partner', null, null],
	['Name: Schmidt, Vorname: Anna', 'Anna', 'Schmidt'],
	['Nachname: Huber Vorname: Josef', 'Josef', 'Huber'],
	['Nom: Dupont Prénom: Marie', 'Marie', 'Dupont'],
	['Nombre: Luis Apellidos: Vega Ríos', 'Luis', 'Vega Ríos'],
	['Imię: Adam; Nazwisko: Nowak', 'Adam', 'Nowak'],
	['Nome: Carla Cognome: Rossi', 'Carla', 'Rossi'],
	['Voornaam: Tim Achternaam: de Wit', 'Tim', 'de Wit'],
	['First name: Ann Last name: Fox', 'Ann', 'Fox'],
	['Name: Ann Fox', 'Ann', 'Fox'],
	['Dña. Rosa Gil', 'Rosa', 'Gil'],
	['KEES V.D. BERG', 'Kees', 'v.d. Berg'],
	['JOHN V. BERG', 'John V.', 'Berg'],
	['Jane Doe: Acme', 'Jane', 'Doe'],
];

test.each(further)('%s, too, is %s %s', (name, firstName, lastName) => {
	expect(read({ name }).lead).toMatchObject({ firstName, lastName });
});

test.each(wholeNames)('%s is %s %s', (name, firstName, lastName) => {
	expect(read({ name }).lead).toMatchObject({ firstName, lastName });
});

/** What becomes of the whole name. */
test.each([
	['Jane Doe, CEO', 'Jane Doe'],
	['Jane Doe (CEO)', 'Jane Doe'],
	['Jane Doe (she/her)', 'Jane Doe'],
	['Jane Doe - Acme', 'Jane Doe'],
	['Jane Doe, PhD', 'Jane Doe'],
	['Dr. Jane Doe', 'Jane Doe'],
	['Dr. & Mrs. Berg', 'Berg'],
	['Jane Doe (Acme)', 'Jane Doe'],
	['Frau Müller', 'Müller'],
	['Jane Doe 🌸', 'Jane Doe'],
	['👩🏽‍💻 Jane Doe', 'Jane Doe'],
	['"Jane Doe"', 'Jane Doe'],
	['John W. Ingram, V', 'John W. Ingram V'],
	['Lovelace, Ada', 'Ada Lovelace'],
	['Anna Müller geb. Schmidt', 'Anna Müller'],
	['Ann Fox Ann Fox', 'Ann Fox'],
	['Tom & Lisa Berg', 'Tom & Lisa Berg'],
	['Tom Berg & Lisa Klein', 'Tom Berg & Lisa Klein'],
	['Mr R & Mrs J Bloggs', 'R & J Bloggs'],
	['Elizabeth (Liz) Taylor', 'Elizabeth (Liz) Taylor'],
	['Müller & Söhne', 'Müller & Söhne'],
	['山田 太郎', '山田 太郎'],
	['王小明', '王小明'],
])('%s is called %s', (name, fullName) => {
	expect(read({ name }).lead.fullName).toBe(fullName);
});

test('what is left out of a name is told', () => {
	expect(read({ name: 'Jane Doe, CEO, Acme Inc' }).validation.changes).toContainEqual({
		field: 'fullName',
		from: 'Jane Doe, CEO, Acme Inc',
		to: 'Jane Doe',
		why: 'Only the name taken; left out: CEO, Acme Inc',
	});
});

const codes = (payload: object) =>
	read(payload)
		.validation.issues.map(({ code }) => code)
		.filter((code) => code.startsWith('name.'));

test.each([
	...[
		'Jane Doe - Acme',
		'Jane Doe / Acme',
		'Karl Huber, Berlin',
		'Jane Doe, Acme',
		'Acme - Jane Doe',
		'Anna Schmidt - Meier',
	].map((name) => [name, 'name.beside'] as const),
	...[
		'Tom & Lisa Berg',
		'Tom und Lisa Berg',
		'Tom Berg & Lisa Klein',
		'Mr R & Mrs J Bloggs',
		'Tom & Lisa',
	].map((name) => [name, 'name.several'] as const),
	...['CEO', 'Geschäftsführer', 'Marketing Team', 'Sales'].map(
		(name) => [name, 'name.role'] as const,
	),
	...[
		'Engine, Inc.',
		'Müller & Söhne GmbH',
		'Xandra Works GmbH',
		'Ernst & Young',
		'Marks & Spencer',
	].map((name) => [name, 'name.company'] as const),
])('%s gives %s', (name, code) => {
	expect(codes({ name })).toEqual([code]);
});

test.each(['Jane Doe, CEO', 'Jane Doe', 'Dr. Jane Doe', 'Lovelace, Ada', 'Jane Doe at Acme'])(
	'%s leaves no doubt',
	(name) => {
		expect(codes({ name })).toEqual([]);
	},
);

test.each(['CEO', 'Geschäftsführer', 'Marketing Team'])('%s is no first name', (name) => {
	expect(read({ name }).lead).toMatchObject({ firstName: null, lastName: null, fullName: name });
	expect(read({ first_name: name, last_name: 'Doe' }).lead.firstName).toBeNull();
});

/** Names in several fields, and under labels that say their order. */
const payloads: ReadonlyArray<
	readonly [payload: Record<string, string>, firstName: string | null, lastName: string | null]
> = [
	[{ 'Name, Vorname': 'Fox Ann' }, 'Ann', 'Fox'],
	[{ 'Nachname, Vorname': 'Müller Anna Maria' }, 'Anna Maria', 'Müller'],
	[{ 'Name, Vorname': 'Müller, Anna' }, 'Anna', 'Müller'],
	[{ 'Name, Vorname': 'Anna Müller' }, 'Anna', 'Müller'],
	[{ 'Nom Prénom': 'Dupont Jean' }, 'Jean', 'Dupont'],
	[{ 'Nom et prénom': 'Jean Dupont' }, 'Jean', 'Dupont'],
	[{ 'Nom et prénom': 'DUPONT Jean' }, 'Jean', 'Dupont'],
	[{ 'Apellidos y nombre': 'García López María' }, 'María', 'García López'],
	[{ 'Cognome e nome': 'Rossi Mario' }, 'Mario', 'Rossi'],
	[{ 'Nome e cognome': 'Mario Rossi' }, 'Mario', 'Rossi'],
	[{ 'Achternaam, voornaam': 'de Vries Jan' }, 'Jan', 'de Vries'],
	[{ 'Nazwisko i imię': 'Kowalski Jan' }, 'Jan', 'Kowalski'],
	[{ 'Imię i nazwisko': 'Jan Kowalski' }, 'Jan', 'Kowalski'],
	[{ 'Last name, first name': 'Fox Ann' }, 'Ann', 'Fox'],
	[{ 'Surname First name': 'Fox Ann' }, 'Ann', 'Fox'],
	[{ 'Vor- und Nachname': 'Ann Fox' }, 'Ann', 'Fox'],
	[{ 'Vorname Name': 'Ann Fox' }, 'Ann', 'Fox'],
	[{ 'Name Vorname': 'FOX ANN' }, 'Ann', 'Fox'],
	[{ 'Apelido e nome': 'Silva João' }, 'João', 'Silva'],
	[{ 'First and Last Name': 'Fox Ann' }, 'Fox', 'Ann'],
	[{ Voornaam: 'Pieter', Tussenvoegsel: 'van der', Achternaam: 'Berg' }, 'Pieter', 'van der Berg'],
	[
		{ Voornaam: 'Pieter', Tussenvoegsel: 'van der', Achternaam: 'van der Berg' },
		'Pieter',
		'van der Berg',
	],
	[{ Voornaam: 'PIETER', Tussenvoegsel: 'VAN DER', Achternaam: 'BERG' }, 'Pieter', 'van der Berg'],
	[{ voornaam: 'Pieter', tussenvoegsel: '-', achternaam: 'Berg' }, 'Pieter', 'Berg'],
	[{ Voornaam: 'Jan', Tussenvoegsels: "'t", Achternaam: 'Hooft' }, 'Jan', "'t Hooft"],
	[{ firstname: 'Ann Fox', lastname: 'Ann Fox' }, 'Ann', 'Fox'],
	[{ firstname: 'Ann Fox', lastname: 'Fox' }, 'Ann', 'Fox'],
	[{ firstname: 'Ann', lastname: 'Ann Fox' }, 'Ann', 'Fox'],
	[{ firstname: 'Ann', lastname: 'Fox, CEO' }, 'Ann', 'Fox'],
	[{ firstname: 'Dr. Ann', lastname: 'Fox' }, 'Ann', 'Fox'],
	[{ firstname: 'Frau', lastname: 'Fox' }, null, 'Fox'],
	[{ firstname: 'Ann 🌸', lastname: 'Fox' }, 'Ann', 'Fox'],
	[{ firstname: 'Ann (she/her)', lastname: 'Fox' }, 'Ann', 'Fox'],
	[{ firstname: 'Jean', lastname: 'DUPONT' }, 'Jean', 'Dupont'],
	[{ firstname: 'Ann', lastname: 'Fox, PhD' }, 'Ann', 'Fox'],
	[{ firstname: 'Tom & Lisa', lastname: 'Berg' }, 'Tom & Lisa', 'Berg'],
	[{ firstname: 'ИВАН', lastname: 'ПЕТРОВ' }, 'Иван', 'Петров'],
	[{ firstname: 'O&#39;Neil', lastname: "D\\'Angelo" }, "O'Neil", "D'Angelo"],
	[{ Anrede: 'Frau', Vorname: 'Anna', Nachname: 'Müller' }, 'Anna', 'Müller'],
	[{ firstname: 'Ann', lastname: 'Fox geb. Wolf' }, 'Ann', 'Fox'],
	[{ firstname: 'Maria', lastname: 'Schmidt - Meier' }, 'Maria', 'Schmidt - Meier'],
];

test.each(payloads)('%j is %s %s', (payload, firstName, lastName) => {
	const { lead } = read(payload);
	const fullName = [firstName, lastName].filter(Boolean).join(' ');
	expect(lead).toMatchObject({ firstName, lastName, fullName });
});

test('a name against the order of its label is told', () => {
	expect(codes({ 'Name, Vorname': 'Anna Müller' })).toEqual(['name.order']);
	expect(codes({ 'Name, Vorname': 'Müller Anna' })).toEqual([]);
	expect(codes({ 'Name, Vorname': 'Müller, Anna' })).toEqual([]);
});

test('small words of a family name without one are kept', () => {
	expect(read({ naam: 'Pieter Berg', tussenvoegsel: 'van der' }).lead.custom).toEqual({
		tussenvoegsel: 'van der',
	});
});

test.each<[Record<string, string>, Record<string, unknown>]>([
	[{ name: 'Mr. Taylor' }, { salutation: 'Mr.' }],
	[{ name: 'Mrs. Taylor' }, { salutation: 'Mrs.' }],
	[{ name: 'Herr Prof. Dr. Taylor' }, { salutation: 'Herr' }],
	[{ name: 'Frau Anna Müller' }, { salutation: 'Frau' }],
	[{ name: 'Müller, Frau Anna' }, { salutation: 'Frau' }],
	[{ name: 'Sr. García' }, { salutation: 'Sr.' }],
	[{ name: 'Sra. García' }, { salutation: 'Sra.' }],
	[{ name: 'Monsieur Dupont' }, { salutation: 'Monsieur' }],
	[{ name: 'Mme Dupont' }, { salutation: 'Mme' }],
	[{ name: 'Sig. Rossi' }, { salutation: 'Sig.' }],
	[{ name: 'Sig.ra Rossi' }, { salutation: 'Sig.ra' }],
	[{ name: 'Dhr. Jansen' }, { salutation: 'Dhr.' }],
	[{ name: 'Mevr. Jansen' }, { salutation: 'Mevr.' }],
	[{ name: 'Pan Jan Kowalski' }, { salutation: 'Pan' }],
	[{ name: 'Pani Anna Kowalska' }, { salutation: 'Pani' }],
	[{ firstName: 'Mrs. Anna', lastName: 'Berg' }, { salutation: 'Mrs.' }],
	[{ firstname: 'Frau', lastname: 'Fox' }, { salutation: 'Frau' }],
	[{ Anrede: 'Frau', name: 'Frau Taylor' }, { Anrede: 'Frau' }],
	[{ salutation: 'Ms', name: 'Mrs. Taylor' }, { salutation: 'Ms' }],
	[{ name: 'Mr. & Mrs. Smith' }, {}],
	[{ name: 'Mr R & Mrs J Bloggs' }, {}],
	[{ name: 'Dr. Ada Lovelace' }, {}],
	[{ name: 'Robert Stone Sr.' }, {}],
	[{ name: 'Pan Wei' }, {}],
	[{ name: 'Frau Holle GmbH' }, {}],
])('of %j the form of address is kept beside the name', (payload, custom) => {
	expect(read(payload).lead.custom).toEqual(custom);
});

test('a lead that was normalized before keeps its name', () => {
	for (const [name] of wholeNames) {
		const item = read({ name });
		const again = normalize({ ...item }, now);
		expect(again.lead).toEqual(item.lead);
	}
});

test.each<[Record<string, string>, string | null, string | null]>([
	[{ 'Name (Prefix)': 'Dr.', 'Name (First)': 'Anna', 'Name (Last)': 'Berg' }, 'Anna', 'Berg'],
	[{ 'Name (First)': 'Anna', 'Name (Middle)': 'Marie', 'Name (Last)': 'Berg' }, 'Anna', 'Berg'],
	[
		{ 'Name (Anrede)': 'Frau', 'Name (Vorname)': 'Anna', 'Name (Nachname)': 'Berg' },
		'Anna',
		'Berg',
	],
	[{ 'Nom (Prénom)': 'Anna', 'Nom (Nom)': 'Berg' }, 'Anna', 'Berg'],
	[{ 'Nombre (Nombre)': 'Anna', 'Nombre (Apellidos)': 'Berg' }, 'Anna', 'Berg'],
	[{ 'Nome (Cognome)': 'Berg', 'Nome (Nome)': 'Anna' }, 'Anna', 'Berg'],
	[{ 'Naam (Voornaam)': 'Anna', 'Naam (Achternaam)': 'Berg' }, 'Anna', 'Berg'],
	[{ 'Name (Given)': 'Anna', 'Name (Family)': 'Berg' }, 'Anna', 'Berg'],
	[{ 'Name (required)': 'Anna Berg' }, 'Anna', 'Berg'],
	[{ 'Name (first and last)': 'Anna Berg' }, 'Anna', 'Berg'],
	[{ Name: 'Mrs.', 'First name': 'Anna', 'Last name': 'Berg' }, 'Anna', 'Berg'],
	[{ Name: 'King' }, 'King', null],
])('of the name in parts %j each is where it belongs', (payload, firstName, lastName) => {
	const { lead } = read(payload);
	expect(lead).toMatchObject({ firstName, lastName });
	expect(lead.fullName).toBe([firstName, lastName].filter(Boolean).join(' '));
});
