import { agreement, allFields } from './records';

describe('first and last names', () => {
	test.each([
		['Ada', 'ada', 'exact'],
		['Jörg', 'Joerg', 'exact'],
		['Annamaria', 'Anna Maria', 'exact'],
		['Michael', 'Micheal', 'close'],
		['Sara', 'Sarah', 'close'],
		['Bob', 'Robert', 'short'],
		['Alex', 'Alexandra', 'short'],
		['A.', 'Ada', 'initial'],
		['B.', 'Ada', 'differs'],
		['Anna Maria', 'Anna Elena', 'part'],
		['Mario', 'Maria', 'differs'],
		['Tim', 'Tom', 'differs'],
		['Test 5', 'Test 50', 'differs'],
		['Branch 1234', 'Branch 1235', 'differs'],
		['Ada2', 'Ada', 'close'],
		['Anna and Peter', 'Anna', 'part'],
		['Anna and Peter', 'Peter', 'part'],
		['Anna & Peter', 'Peter', 'part'],
		['Anna und Robert', 'Bob', 'part'],
		['Anna & Peter', 'Peter und Anna', 'part'],
		['Anna and Peter', 'Hans', 'differs'],
		['Александр', 'Alexander', 'close'],
		['Алексей', 'Alexey', 'close'],
		['Ксения', 'Xenia', 'close'],
		['Maks', 'Max', 'close'],
		['Александр', 'Alexandra', 'differs'],
		['Max', 'Mats', 'differs'],
	])('%s and %s: %s', (one, other, level) => {
		expect(agreement({ firstName: one }, { firstName: other })).toEqual({ firstName: level });
	});

	test.each([
		['Müller', 'Mueller', 'exact'],
		['Schmidt', 'Schmdit', 'close'],
		['Schmidt', 'Schmidt-Meyer', 'part'],
		['S.', 'Schmidt', 'initial'],
		['Schmidt', 'Meyer', 'differs'],
		['van den Berg', 'van der Berg', 'close'],
		['van den Berg', 'v.d. Berg', 'part'],
		['de la Cruz', 'Cruz', 'part'],
		['van Dam', 'van Dan', 'close'],
		['van Dam', 'vandam', 'exact'],
		['Lopez', 'García López', 'part'],
		['López García', 'García López', 'part'],
		['Mac Donald', 'MacDonald', 'exact'],
		['van Dam', 'van Dijk', 'differs'],
		['van Bon', 'van Hop', 'differs'],
		['von Arnim', 'von Bülow', 'differs'],
		['de Gaulle', 'de Villiers', 'differs'],
		['De Luca', 'De Santis', 'differs'],
		['dos Santos', 'dos Reis', 'differs'],
		['Mac Neil', 'Mac Donald', 'differs'],
		['O Brien', 'O Connor', 'differs'],
		['Ter Horst', 'Ter Braak', 'differs'],
		['El Amrani', 'El Idrissi', 'differs'],
		['bin Ali', 'bin Omar', 'differs'],
		['de la Cruz', 'de la Torre', 'differs'],
		['García López', 'García Martínez', 'differs'],
		['Souza Lima', 'Souza Prado', 'differs'],
		['5', '50', 'differs'],
		['7', '7', 'exact'],
	])('last names %s and %s: %s', (one, other, level) => {
		expect(agreement({ lastName: one }, { lastName: other })).toEqual({ lastName: level });
	});

	test.each([
		['Turn 1', 'Turn 2'],
		['Turns Nr12', 'Turns Nr13'],
		['Test5 User', 'Test6 User'],
	])('%s and %s are two in every part of their names', (one, other) => {
		const isAnother = { firstName: 'differs', lastName: 'differs' };
		expect(agreement({ fullName: one }, { fullName: other })).toEqual(isAnother);
	});

	test('a number that only one gives is no other name', () => {
		const levels = { firstName: 'part', lastName: 'close' };
		expect(agreement({ fullName: 'Ada Lovelace 2' }, { fullName: 'Ada Lovelace' })).toEqual(levels);
	});

	test.each([
		[
			{ firstName: 'Ada', lastName: 'Lovelace' },
			{ firstName: 'Lovelace', lastName: 'Ada' },
		],
		[
			{ firstName: 'Ada', lastName: 'Lovelace' },
			{ firstName: 'Lovelcae', lastName: 'Ada' },
		],
		[{ firstName: 'Lovelace' }, { firstName: 'Ada', lastName: 'Lovelace' }],
		[{ firstName: 'Lovelace' }, { lastName: 'Lovelace' }],
	])('%j and %j are swapped', (one, other) => {
		expect(agreement(one, other)).toMatchObject({ names: 'swapped' });
	});

	test('colleagues with one name in common are not swapped', () => {
		const one = { firstName: 'Martin', lastName: 'Peter' };
		const other = { firstName: 'Peter', lastName: 'Schulz' };
		expect(agreement(one, other)).toEqual({ firstName: 'differs', lastName: 'differs' });
	});

	test('a mailbox spells the name that is not given', () => {
		const named = { firstName: 'Ada', lastName: 'Lovelace' };
		expect(agreement({ email: 'adalovelace@engine.example' }, named)).toEqual({
			firstName: 'spelled',
			lastName: 'spelled',
		});
		expect(agreement({ email: 'alovelace@engine.example' }, named)).toEqual({
			firstName: 'initial',
			lastName: 'spelled',
		});
	});
});

describe('mailboxes', () => {
	test.each([
		['ada@engine.example', 'ADA@engine.example', 'exact'],
		['info@engine.example', 'info@engine.example', 'exact'],
		['ada@engine.example', 'ada@engin.example', 'close'],
		['lovelace.a@web.de', 'lovelaec.a@web.de', 'close'],
		['lovelace@web.de', 'lovelace@gmail.com', 'local'],
		['anna1@engine.example', 'anna2@engine.example', 'host'],
		['anna@engine.example', 'hanna@engine.example', 'host'],
		['bob@engine.example', 'ada@engine.example', 'host'],
		['bob@gmail.com', 'ada@gmail.com', 'differs'],
	])('%s and %s: %s', (one, other, level) => {
		expect(agreement({ email: one }, { email: other })).toEqual({ email: level });
	});

	test('one that several read is whose it is where nobody gives a name', () => {
		const email = 'info@engine.example';
		expect(agreement({ email, firstName: 'Ada' }, { email })).toEqual({ email: 'role' });
	});

	test('one that holds the given name is nobody else’s of a family', () => {
		const ada = { firstName: 'Ada', email: 'ada7@web.de' };
		expect(agreement(ada, { email: 'ada7@web.de' })).toEqual({ email: 'own' });
	});

	test('one that is made of the name says little at another host', () => {
		const ada = { firstName: 'Ada', lastName: 'Lovelace' };
		expect(
			agreement({ ...ada, email: 'a.lovelace@web.de' }, { ...ada, email: 'a.lovelace@gmail.com' }),
		).toMatchObject({ email: 'only a name' });
	});

	test('nobody’s says nothing', () => {
		const both = { email: 'noreply@forms.example' };
		expect(agreement(both, both)).toEqual({});
	});
});

test.each([
	['phone', '+4930123456', '+49 30 123456', 'personal'],
	['phone', '+4930123456', '030 123456', 'suffix'],
	['phone', '+43301234567', '+49301234567', 'suffix'],
	['phone', '+4930123456', '+4930123457', 'digit'],
	['phone', '+4930123456', '+493012345612', 'extension'],
	['company', 'Engine GmbH', 'The Engine', 'exact'],
	['company', 'Engine Works', 'Enigne Works', 'close'],
	['company', 'Engine Works', 'Works Engine', 'exact'],
	['company', 'Engine Works', 'Works Engines', 'close'],
	['company', 'Engine Works', 'Engine Works Berlin', 'close'],
	['company', 'Bayerische Motoren Werke AG', 'BMW', 'part'],
	['company', 'Engine Works', 'Engine Holding', 'part'],
	['company', 'Engine Works', 'Miller Ltd', 'differs'],
	['company', 'Hotel 21 Berlin', 'Hotel 22 Berlin', 'differs'],
	['company', 'Studio 54', 'Studio', 'close'],
	['domain', 'hotel-21.example', 'hotel-22.example', 'differs'],
	['domain', 'hotel-21.example', 'hotle-21.example', 'close'],
	['email', 'someone@hotel-21.example', 'someone@hotel-22.example', 'differs'],
	['email', 'someone@hotel-21.example', 'someone@hotle-21.example', 'close'],
	['city', 'München', 'Muenchen', 'exact'],
	['city', 'Frankfurt', 'Frankfurt am Main', 'close'],
	['city', 'Berlin', 'Bonn', 'differs'],
	['postalCode', 'SW1A 1AA', 'sw1a1aa', 'exact'],
	['postalCode', '10115', '10151', 'close'],
	['street', 'Hauptstr. 5', 'Hauptstraße 5', 'exact'],
	['street', '12 Main St', 'Main Street', 'close'],
	['street', '12 Main St', '14 Main St', 'part'],
	['street', '12 Main St', '12 High St', 'differs'],
	['birthDate', '12.03.1980', '1980-03-12', 'exact'],
	['birthDate', '1980-03-12', '1980-12-03', 'close'],
	['birthDate', '1980-03-12', '1976-03-12', 'close'],
	['birthDate', '1980-03-12', '1980-04-02', 'close'],
	['birthDate', '1980-03-12', '1981-01-25', 'near'],
	['birthDate', '1980-03-12', '1962-11-25', 'differs'],
	['externalId', '6988048', '6988084', 'close'],
	['externalId', '123', '132', 'differs'],
	['own text', 'sunny lodge', 'lodge', 'part'],
	['own number', '100', '101', 'close'],
	['own number', '1,000', '1000', 'exact'],
	['own name', 'Muster', 'Mustre', 'close'],
])('%s: %s and %s: %s', (field, one, other, level) => {
	const given = agreement({ [field]: one }, { [field]: other }, allFields);
	expect(given).toEqual({ [field]: level });
});

test.each([
	['mobile', '', 'personal'],
	['', '', 'exact'],
	['fixed line', '', 'line'],
	['toll free', '', 'shared'],
	['fixed line', '12', 'shared'],
])('a number of the type %j with the extension %j: %s', (phoneType, phoneExtension, phone) => {
	const one = { firstName: 'Ada', phone: '+4930901820', phoneType, phoneExtension };
	expect(agreement(one, { phone: '+4930901820' })).toEqual({ phone });
});

test.each([
	['Robert Stone Sr.', 'Robert Stone Jr.', 'differs'],
	['Robert Stone', 'Robert Stone II', 'one'],
	['Mr. Taylor', 'Mrs. Taylor', 'differs'],
	['M. Petit', 'Mme Petit', 'differs'],
	['Mr. Taylor', 'Taylor', undefined],
])('%s and %s are told apart by what stands beside their names: %s', (one, other, notes) => {
	expect(agreement({ fullName: one }, { fullName: other }).notes).toBe(notes);
});
