import fc from 'fast-check';
import {
	compare,
	evidenceOf,
	keyKinds,
	scoreOf,
	type Comparison,
	type Learned,
	type Person,
} from '../../../nodes/core/match';
import { runs } from '../../runs';
import { ada, anyPerson, nobody } from './people';

const compareAll = (one: Person, other: Person) => {
	const comparison = compare(one, other, keyKinds);
	const evidence = evidenceOf(comparison);
	return { ...comparison, evidence, score: scoreOf(evidence) };
};

test('the order of the two changes nothing', () => {
	fc.assert(
		fc.property(anyPerson, anyPerson, (one, other) => {
			expect(compareAll(one, other)).toEqual(compareAll(other, one));
		}),
		{ numRuns: runs(500) },
	);
});

test('the score stays between 0 and 1', () => {
	fc.assert(
		fc.property(anyPerson, anyPerson, (one, other) => {
			const { score } = compareAll(one, other);
			expect(score).toBeGreaterThanOrEqual(0);
			expect(score).toBeLessThanOrEqual(1);
		}),
	);
});

test.each([
	['an email', { email: 'Ada@engine.example' }, ['email'], 0.95],
	['email and phone', { email: ada.email, phone: ada.phone }, ['email', 'phone'], 1],
	['name and company', { fullName: 'Lovelace Ada', company: 'engine' }, [], 0.68],
	['a name', { fullName: 'Lovelace, Ada' }, [], 0.2],
	[
		'another person behind one phone',
		{ ...nobody, fullName: 'Bob Miller', email: 'b@x.example', phone: ada.phone },
		[],
		0.5,
	],
	['nothing', {}, [], 0],
])('%s', (_what, other, proofs, score) => {
	const comparison = compareAll(ada, { ...nobody, ...other });
	expect(comparison.proofs).toEqual(proofs);
	expect(comparison.score).toBe(score);
});

test.each([
	['Ada Lovelace', 'A. Lovelace', 0.1],
	['Ada Lovelace', 'Ada King Lovelace', 0.2],
	['Ada Lovelace', 'Ada', 0.1],
	['Ada Lovelace', 'Bob', -0.3],
	['Ada Lovelace', 'Ada Miller', -0.2],
	['Ada Lovelace', 'Bob Lovelace', -0.3],
	['Müller, Jörg', 'Jorg Muller', 0.2],
])('the names %j and %j weigh %j', (one, other, weight) => {
	const { evidence } = compareAll({ ...nobody, fullName: one }, { ...nobody, fullName: other });
	expect(evidence.find(({ kind }) => kind === 'name')?.weight).toBe(weight);
});

test('an address that the record does not show still agrees when the key was shared', () => {
	const other = { ...nobody, email: 'ada@home.example' };
	expect(compare(ada, other, keyKinds, ['email']).proofs).toEqual(['email']);
	expect(compare(ada, other, keyKinds).proofs).toEqual([]);
});

test('what is not matched on does not speak', () => {
	expect(compare(ada, ada, ['phone']).proofs).toEqual(['phone']);
});

test.each<[string, Partial<Person>, boolean]>([
	['everything', {}, true],
	['everything, spelled otherwise', { email: 'ADA@engine.example', company: 'engine' }, true],
	['everything but the name', { fullName: 'Ada King Lovelace' }, false],
	['everything, the name in another order', { fullName: 'Lovelace Ada' }, false],
	['everything but the email', { email: 'ada@home.example' }, false],
	['everything but the phone', { phone: '+4930999999' }, false],
	['everything but the company', { company: null }, false],
	['everything but the domain', { domain: 'home.example' }, false],
])('who says %s the same', (_what, other, identical) => {
	expect(compare(ada, { ...ada, ...other }, keyKinds, keyKinds).identical).toBe(identical);
});

test('who gives no mailbox and no number can be told from nobody', () => {
	const contactless = { ...ada, email: null, phone: null };
	expect(compare(contactless, contactless, keyKinds).identical).toBe(false);
});

test('who says the same again, and can be reached, is proven to be the same', () => {
	const email = fc.constantFrom(
		null,
		ada.email,
		'info@a.example',
		'noreply@a.example',
		'fam.ray@a.example',
	);
	const phoneType = fc.constantFrom(null, 'mobile', 'fixed line', 'toll free');
	const learned = fc.constantFrom<Learned>(
		...[{}, { email: 'shared' as const }, { phone: 'shared' as const }],
		{ email: 'by another name', phone: 'by another name' },
	);
	fc.assert(
		fc.property(anyPerson, email, phoneType, learned, (person, mailbox, type, known) => {
			const one = { ...person, email: mailbox, phoneType: type };
			const { identical, proofs } = compare(one, { ...one }, keyKinds, undefined, known);
			expect(proofs.length > 0).toBe(identical);
		}),
		{ numRuns: runs(500) },
	);
});

const number = { ...nobody, phone: ada.phone };
const mailbox = (local: string) => ({ ...nobody, email: `${local}@ray.example` });
const byAnother: Learned = { phone: 'by another name' };
const land = { ...ada, phoneType: 'fixed line' };

test.each<[string, Person, Person, Learned, Partial<Comparison>]>([
	['a number of one', ada, ada, {}, { phone: 'personal' }],
	['a number that two have', ada, ada, { phone: 'shared' }, { phone: 'company' }],
	['a land line that two have', land, land, { phone: 'shared' }, { phone: 'household' }],
	['a number of whose name is given', ada, ada, byAnother, { phone: 'personal' }],
	['a number of who gives no name', number, ada, byAnother, { phone: 'company' }],
	['a mailbox that spells the name', mailbox('bob.ray'), ada, {}, { name: 'differs' }],
	["nobody's mailbox", mailbox('no.reply'), ada, {}, { name: 'silent' }],
	[
		'a company called as a domain',
		{ ...nobody, fullName: ada.fullName, company: 'Engine' },
		{ ...nobody, fullName: ada.fullName, domain: 'engine' },
		{},
		{ suggestions: [] },
	],
])('what is found of %s', (_what, one, other, learned, found) => {
	expect(compare(one, other, keyKinds, undefined, learned)).toMatchObject(found);
	expect(compare(other, one, keyKinds, undefined, learned)).toMatchObject(found);
});
