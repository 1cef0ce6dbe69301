import fc from 'fast-check';
import {
	companyKey,
	domainKey,
	emailKey,
	keysOf,
	nameKey,
	personOf,
	phoneKey,
	type Person,
} from '../../../nodes/core/match';
import { ada, anyPerson, nobody } from './people';

test.each([
	[' Ada@Example.COM ', 'ada@example.com'],
	['ada.l+news@gmail.com', 'adal@gmail.com'],
	['ada.l+news@example.com', 'ada.l+news@example.com'],
	['"a@b"@example.com', '"a@b"@example.com'],
	['no address', null],
	['@example.com', null],
	['ada@', null],
	['', null],
	[null, null],
])('the email key of %j is %j', (email, key) => {
	expect(emailKey(email)).toBe(key);
});

test.each([
	['+4930123456', '+4930123456'],
	['+49 (30) 123-456', '+4930123456'],
	['+5491123456789', '+541123456789'],
	['+54 11 2345-6789', '+541123456789'],
	['+5215512345678', '+525512345678'],
	['+525512345678', '+525512345678'],
	['+556198765432', '+5561998765432'],
	['+5561998765432', '+5561998765432'],
	['+551133334444', '+551133334444'],
	['030 123456', null],
	['+0123456', null],
	['+49', null],
	['call me', null],
	['call +4930123456', null],
	['+4930123456 ext 12', null],
	['+49301', null],
	['+493012', '+493012'],
	['+493012345678901', '+493012345678901'],
	['+4930123456789012', null],
	[null, null],
])('the phone key of %j is %j', (phone, key) => {
	expect(phoneKey(phone)).toBe(key);
});

test.each([
	['Ada Lovelace', 'ada lovelace'],
	['LOVELACE, Ada', 'ada lovelace'],
	['Jörg  Müller-Groß', 'gross jorg muller'],
	['Zoë Łukasz', 'lukasz zo'],
	['Joerg Mueller-Gross', 'gross jorg muller'],
	['Søren Aagaard', 'agard soren'],
	['Soeren Ågård', 'agard soren'],
	['Ada B. Lovelace', 'ada lovelace'],
	['A. Lovelace', 'a lovelace'],
	['王小明', '小 明 王'],
	['Ada', null],
	['김철수', '김철수'.normalize('NFKD')],
	['김3', '김3'.normalize('NFKD')],
	['3김', '3김'.normalize('NFKD')],
	['—', null],
	[null, null],
])('the name key of %j is %j', (name, key) => {
	expect(nameKey(name)).toBe(key);
});

test.each([
	['Engine GmbH', 'engine'],
	['ENGINE G.m.b.H. & Co. KG', 'engine'],
	['Smith & Sons, S.A.', 'smith sons'],
	['Smith and Sons', 'smith sons'],
	['Société Générale S.A.', 'generale societe'],
	["O'Neil Inc", 'oneil'],
	['AG', 'ag'],
	[' ', null],
	[null, null],
])('the company key of %j is %j', (company, key) => {
	expect(companyKey(company)).toBe(key);
});

test.each([
	['WWW.Example.com', 'example.com'],
	[' example.com ', 'example.com'],
	['shop.www.example.com', 'shop.www.example.com'],
	[' ', null],
	[null, null],
])('the domain key of %j is %j', (domain, key) => {
	expect(domainKey(domain)).toBe(key);
});

test.each<[string, Partial<Person>, Array<[string, string]>]>([
	["a number that is nobody's", { fullName: 'Ada Falk', phone: '+49301111111' }, []],
	[
		'a company, in one spelling and in order',
		{ fullName: 'Ada Falk', company: 'Mueller Muf GmbH' },
		[['name and company', 'ada falk|muf muller']],
	],
	['a company whose name is none', { fullName: 'Ada Falk', company: '—' }, []],
])('%s', (_what, given, keys) => {
	expect(keysOf({ ...nobody, ...given }).map(({ kind, value }) => [kind, value])).toEqual(keys);
});

test('a person has one key of each kind that they give', () => {
	expect(keysOf(ada)).toEqual([
		{ kind: 'email', value: 'ada@engine.example' },
		{ kind: 'phone', value: '+4930123456' },
		{ kind: 'name and company', value: 'ada lovelace|engine' },
		{ kind: 'name and domain', value: 'ada lovelace|engine.example' },
		{ kind: 'name and email', value: 'ada lovelace|ada@engine.example' },
		{ kind: 'name and phone', value: 'ada lovelace|+4930123456' },
	]);
	expect(keysOf(ada, ['phone']).map(({ kind }) => kind)).toEqual(['phone', 'name and phone']);
	expect(keysOf(ada, ['name and domain']).map(({ kind }) => kind)).toEqual(['name and domain']);
	expect(keysOf(nobody)).toEqual([]);
});

test('first and last name make the full name where it is not given', () => {
	const lead = { ...nobody, firstName: 'Ada', lastName: 'Lovelace' };
	expect(personOf(lead).fullName).toBe('Ada Lovelace');
});

test('making the keys of any person gives no empty value and each kind once', () => {
	fc.assert(
		fc.property(anyPerson, (person) => {
			const keys = keysOf(person);
			expect(new Set(keys.map(({ kind }) => kind)).size).toBe(keys.length);
			expect(keys.every(({ value }) => value !== '')).toBe(true);
		}),
	);
});

test.each<[string, Partial<Person>, string[]]>([
	[
		'a whole name',
		{ fullName: 'Jörg Müller' },
		['jorg muller|info@a.de', 'jorg muller|+4930123456'],
	],
	['a first name alone', { fullName: 'Ana' }, ['ana|info@a.de', 'ana|+4930123456']],
	['no name', { fullName: null }, ['|info@a.de', '|+4930123456']],
	[
		"nobody's mailbox and a first name",
		{ fullName: 'Ana', email: 'noreply@a.de', phone: null },
		[],
	],
])('behind a mailbox and a number of many one is found by %s', (_what, given, values) => {
	const person = { ...nobody, email: 'info@a.de', phone: '+4930123456', ...given };
	const named = keysOf(person).filter(({ kind }) =>
		['name and email', 'name and phone'].includes(kind),
	);
	expect(named.map(({ value }) => value)).toEqual(values);
});
