import {
	apartBy,
	decideMatchAgain,
	decideWithFacts,
	hashedMark,
	marksOf,
	matchedData,
	saysNothingElse,
	saysTheSame,
	type MatchFacts,
	type Person,
} from '../../../nodes/core/match';
import { asking, found, usual } from './knownLeads';
import { known, nobody } from './people';

const anna: Person = { ...nobody, fullName: 'Anna Schmidt', company: 'Bär GmbH' };

describe('marksOf', () => {
	test.each<[string, Partial<Person>, string[]]>([
		['nobody', {}, ['lead|a']],
		[
			'a mailbox of their own, alone and with the name',
			{ fullName: 'Ada Byron', email: 'ada@byron.example' },
			['lead|a', 'email|ada@byron.example', 'name and email|ada byron|ada@byron.example'],
		],
		[
			'a mailbox of many only with the name',
			{ fullName: 'Ada Byron', email: 'info@byron.example' },
			['lead|a', 'name and email|ada byron|info@byron.example'],
		],
		[
			'a name with a company',
			{ fullName: 'Ada Byron', company: 'Byron Ltd' },
			['lead|a', 'name and company|ada byron|byron'],
		],
	])('tell %s', (_says, person, marks) => {
		expect(marksOf({ ids: ['a'], person: { ...nobody, ...person } })).toEqual(marks);
	});

	test('tell mailboxes that only the store has', () => {
		const keys = [{ kind: 'email', value: 'second@byron.example' }];
		expect(marksOf({ ids: [], person: nobody, keys })).toContain('email|second@byron.example');
	});
});

test('what both have tells neither', () => {
	const one = { ids: ['a'], person: { ...anna, email: 'anna@one.example' } };
	const other = { ids: ['b'], person: anna };
	const pairs = apartBy(one, other);
	expect(new Set(pairs.map(([, beside]) => beside))).toEqual(new Set(['lead|b']));
	expect(pairs.map(([mark]) => mark)).toContain('email|anna@one.example');
	expect(pairs.flat().join()).not.toContain('name and company');
});

test('a mark is kept so that only the workspace can tell it', () => {
	const [key, other] = ['a', 'b'].map((text) => Buffer.from(text).toString('base64url'));
	const hash = hashedMark('email|ada@byron.example', key ?? '');
	expect(hash).toMatch(/^[\w-]{22}$/);
	expect(hashedMark('email|ada@byron.example', other ?? '')).not.toBe(hash);
});

describe('saysNothingElse', () => {
	test.each<[string, Partial<Person>, boolean]>([
		['the same', {}, true],
		['less', { company: null, domain: 'baer.example' }, false],
		['more', { email: 'anna@baer.example' }, true],
		['another company', { company: 'Fuchs AG' }, false],
		['another name', { fullName: 'Anne Schmidt' }, false],
		['the name in other letters', { fullName: 'ANNA SCHMIDT' }, true],
	])('of who says %s', (what, person, says) => {
		expect(saysNothingElse({ ...anna, ...person }, anna)).toBe(says);
		expect(saysNothingElse(anna, { ...anna, ...person })).toBe(says);
		const isWhole = what === 'the same' || what === 'the name in other letters';
		expect(saysTheSame({ ...anna, ...person }, anna)).toBe(isWhole);
	});
});

describe('a known lead of whom a person said that it is somebody else', () => {
	const phone = '+4915112345678';
	const juan = known({ id: 'juan', fullName: 'Juan Ruiz', phone });
	const facts: MatchFacts = {
		...usual,
		...asking({ ...nobody, fullName: 'Ana Sol', phone }),
		found: [found(juan, 'phone')],
	};
	const apart = facts.found.map((each) => ({ ...each, isAnother: true }));

	test('is neither asked about nor taken, and the reason says so', () => {
		expect(decideWithFacts(facts).match.decision).toBe('review');
		const { match } = decideWithFacts({ ...facts, found: apart });
		expect(match).toMatchObject({ decision: 'new', candidates: [] });
		expect(match.reason).toBe(
			'New: a person decided that a known lead is somebody else, and no other one fits.',
		);
	});

	test('still shows that what they share is shared', () => {
		const ana = known({ id: 'ana', fullName: 'Ana Sol', phone });
		const nameless = { ...nobody, phone };
		const both = [...apart, found(ana, 'phone')];
		expect(
			decideWithFacts({ ...facts, ...asking(nameless), found: both.slice(1) }).match,
		).toMatchObject({ decision: 'existing' });
		expect(decideWithFacts({ ...facts, ...asking(nameless), found: both }).match).toMatchObject({
			decision: 'review',
		});
	});

	test('is counted in the record, by which the decision can be taken again', () => {
		const decided = decideWithFacts({ ...facts, found: apart });
		const data = matchedData({ known: decided, countsKnown: true }, 'hash');
		expect(data.record.others).toEqual([
			{ why: 'Not taken: a person decided that they are not the same', count: 1 },
		]);
		expect(JSON.stringify(data)).not.toContain('juan');
		expect(decideMatchAgain(data.record)).toEqual(decided.match);
	});
});
