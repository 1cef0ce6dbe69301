import fc from 'fast-check';
import {
	companyKey,
	domainKey,
	emailKey,
	keysOf,
	nameKey,
	personOf,
	phoneKey,
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
	['030 123456', null],
	['+0123456', null],
	['+49', null],
	['call me', null],
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

test('a domain is the same with and without www', () => {
	expect(domainKey('WWW.Example.com')).toBe(domainKey('example.com'));
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
