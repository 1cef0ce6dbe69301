import fc from 'fast-check';
import type { ShadowAnswer } from '../../../nodes/core/lead';
import {
	answerOf,
	isSameAnswer,
	saidOf,
	shadowReport,
	type ShadowCount,
} from '../../../nodes/core/route';
import { now, owner } from './team';

const answer = (kind: ShadowAnswer['kind'], name: string, rule = 'All'): ShadowAnswer => ({
	...{ kind, name, rule, key: name.toLowerCase() },
});

const pair = (live: string, shadow: string, leads: number, rule = 'All'): ShadowCount => ({
	...{ live: answer('owner', live), shadow: answer('owner', shadow, rule), leads },
});

const report = (
	counts: readonly ShadowCount[],
	since: number | null = now,
	others: string[] = [],
) => shadowReport({ name: 'Trial', since, others, counts }, 'UTC');

const waiting = { for: 'DACH', why: '', since: '', until: '', giveUpAt: '' };

describe('an answer', () => {
	test.each([
		[{ owner: owner('Ann'), queue: null }, 'owner', 'key of Ann', 'Ann'],
		[{ owner: null, queue: { name: ' Desk ', email: null } }, 'queue', 'desk', 'queue " Desk "'],
		[{ owner: null, queue: null, waiting }, 'waiting', 'dach', 'waits for "DACH"'],
	])('of %j', (assignment, kind, key, said) => {
		const found = answerOf({ ...assignment, rule: 'All' }, ({ name }) => `key of ${name}`);
		expect(found).toMatchObject({ kind, key, rule: 'All' });
		expect(saidOf(found)).toBe(said);
	});

	test.each([
		['the same owner, by whatever rule', answer('owner', 'Ann', 'Other'), true],
		['another owner', answer('owner', 'Bo'), false],
		['a queue that is called like an owner', answer('queue', 'Ann'), false],
	])('is compared with %s', (_says, other, same) => {
		expect(isSameAnswer(answer('owner', 'Ann'), other)).toBe(same);
	});
});

describe('the report of a shadow', () => {
	const counts = [
		...[pair('Ann', 'Ann', 6), pair('Ann', 'Bo', 3, 'New'), pair('Bo', 'Bo', 2)],
		{ live: answer('queue', 'Desk'), shadow: answer('owner', 'Bo', 'New'), leads: 1 },
	];

	test('says how often both agree, where they differ most, and who would have how many', () => {
		const told = report(counts);
		expect(told).toMatchObject({
			...{ leads: 12, same: 8, different: 4, since: '2026-03-02T09:30:00.000Z' },
			reason:
				'Since Mon 2 Mar 2026, 09:30 (UTC) 8 of 12 leads (66.7 %) would have gone where they went; of the other 4 most (3): Ann, by the shadow Bo.',
			owners: [
				{ name: 'Ann', live: 9, shadow: 6 },
				{ name: 'Bo', live: 2, shadow: 6 },
				{ name: 'queue "Desk"', live: 1, shadow: 0 },
			],
			differences: [
				{ live: 'Ann', shadow: 'Bo', leads: 3 },
				{ live: 'queue "Desk"', shadow: 'Bo', leads: 1 },
			],
			rules: [
				{ rule: 'All', leads: 8, same: 8 },
				{ rule: 'New', leads: 4, same: 0 },
			],
		});
		expect(told.picture.split('\n')).toEqual([
			told.reason,
			'',
			`Goes to       Live                                  Shadow`,
			`Ann              9  ${'█'.repeat(30)}       6  ${'█'.repeat(20)}`,
			`Bo               2  ${'█'.repeat(7)}${' '.repeat(23)}       6  ${'█'.repeat(20)}`,
			`queue "Desk"     1  ${'█'.repeat(3)}${' '.repeat(27)}       0`,
			'',
			'Live          Shadow  Leads  Of all',
			`Ann           Bo          3  25.0 %  ${'█'.repeat(30)}`,
			`queue "Desk"  Bo          1   8.3 %  ${'█'.repeat(10)}`,
			'',
			'Decided by (shadow)  Leads  As live',
			'All                      8  100.0 %',
			'New                      4    0.0 %',
		]);
	});

	test('says what is missing where nothing was compared', () => {
		expect(report([]).reason).toBe(
			'Since Mon 2 Mar 2026, 09:30 (UTC) the shadow "Trial" has compared no lead yet.',
		);
		expect(report([], null, ['A', 'B']).reason).toMatch(
			/^No shadow is called "Trial" in this workspace; there are "A", "B"\. It begins with/,
		);
		expect(report([], null).since).toBeNull();
	});

	test('keeps its lists short, and adds up all', () => {
		const many = Array.from({ length: 300 }, (_, n) => pair('Ann', `Bo ${n}`, 1, `Rule ${n}`));
		const told = report(many);
		expect([told.leads, told.differences.length, told.rules.length]).toEqual([300, 200, 200]);
		expect(told.picture).toContain('and 260 more');
	});

	test('law: everything adds up', () => {
		const name = fc.constantFrom('Ann', 'Bo', 'Cy');
		const some = fc.array(
			fc.tuple(name, name, fc.integer({ min: 1, max: 99 }), fc.constantFrom('A', 'B')),
		);
		fc.assert(
			fc.property(some, (given) => {
				const told = report(given.map((each) => pair(...each)));
				const sum = (numbers: number[]) => numbers.reduce((all, n) => all + n, 0);
				expect(told.same + told.different).toBe(told.leads);
				expect(sum(told.differences.map(({ leads }) => leads))).toBe(told.different);
				expect(sum(told.rules.map(({ leads }) => leads))).toBe(told.leads);
				expect(sum(told.owners.map(({ live }) => live))).toBe(told.leads);
				expect(sum(told.owners.map(({ shadow }) => shadow))).toBe(told.leads);
			}),
		);
	});
});
