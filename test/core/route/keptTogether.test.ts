import fc from 'fast-check';
import {
	compileRoster,
	decideAgain,
	decideAssign,
	emptyRotation,
	keptKeys,
	noMarks,
	turn,
	type Member,
	type Pool,
	type PoolLine,
} from '../../../nodes/core/route';
import { closed, factsOf, line, named, policy, poolLine, turnsOf } from './team';

const kept = (changes: Partial<PoolLine> = {}) => [
	poolLine('All Owners', { strategy: 'kept', ...changes }),
];

test.each([
	{
		says: 'by turns where nobody had one',
		keeper: null,
		reason: 'it was Ann\'s turn in the pool "All Owners"',
		owner: 'Ann',
	},
	{
		says: 'to who has those of the company',
		keeper: 'Bo',
		reason: 'Bo has the leads of this company in the pool "All Owners"',
		owner: 'Bo',
	},
	{
		says: 'to the next in turn, where they cannot take it',
		keeper: 'Cy',
		reason:
			'it was Ann\'s turn in the pool "All Owners", as Cy, who has the leads of this company, could not take it',
		owner: 'Ann',
	},
])('Kept Together: a lead goes $says', ({ keeper, reason, owner }) => {
	const lines = [line('Ann'), line('Bo'), line('Cy', { hours: closed })];
	const given = policy({ lines, pools: kept() });
	const facts = factsOf(given);
	const member = keeper === null ? null : named(facts, keeper);
	const { assignment, record } = decideAssign({ ...facts, keeper: () => member }, 'hash');
	expect(assignment).toMatchObject({
		...{ owner: { name: owner }, strategy: 'kept together' },
		reason: `No rule took it: ${reason}.`,
	});
	expect(decideAgain(record, given)).toMatchObject({ assignment, record });
});

describe('under what a pool finds a lead again', () => {
	const keyOf = (changes: Partial<PoolLine>, marks: Partial<typeof noMarks>, own = '') => {
		const roster = compileRoster([line('Ann')], kept(changes));
		return [...keptKeys('secret', roster, { ...noMarks, ...marks }, () => own).values()];
	};
	const company = (name: string) => ({ account: { ...noMarks.account, company: name } });

	test.each([
		{ by: 'domain' as const, one: { domain: 'acme.com' }, other: { domain: 'acme.com' }, is: true },
		{ by: 'domain' as const, one: { domain: 'acme.com' }, other: { domain: 'acme.de' }, is: false },
		{ by: 'company' as const, one: company('Acme Ltd'), other: company('ACME'), is: true },
		{ by: 'company' as const, one: company('Acme'), other: company('Engines'), is: false },
	])('by $by: $one and $other, the same: $is', ({ by, one, other, is }) => {
		const [first, second] = [keyOf({ keepBy: by }, one), keyOf({ keepBy: by }, other)];
		expect(first).toHaveLength(1);
		expect(first[0] === second[0]).toBe(is);
	});

	test('by a value of its own, however it is written', () => {
		const by = { keepBy: 'value' as const };
		expect(keyOf(by, {}, ' Zürich')).toEqual(keyOf(by, {}, 'zurich '));
	});

	test('a lead without the value is by turns, and no key tells what it is of', () => {
		expect(keyOf({}, {})).toEqual([]);
		expect(keyOf({ keepBy: 'value' }, {}, ' ')).toEqual([]);
		expect(keyOf({}, { domain: 'acme.com' })[0]).toMatch(/^[\w-]{11}$/);
	});

	test('another workspace finds it under another key', () => {
		const roster = compileRoster([line('Ann')], kept());
		const marks = { ...noMarks, domain: 'acme.com' };
		const keyBy = (secret: string) => [...keptKeys(secret, roster, marks, () => '').values()];
		expect(keyBy('one')).toEqual(keyBy('one'));
		expect(keyBy('one')).not.toEqual(keyBy('other'));
	});

	test('each pool keeps its own', () => {
		const lines = [line('Ann', { pools: ['A', 'B'] })];
		const roster = compileRoster(lines, [
			poolLine('A', { strategy: 'kept' }),
			poolLine('B', { strategy: 'kept' }),
			poolLine('C', { strategy: 'kept' }),
		]);
		const keys = keptKeys('secret', roster, { ...noMarks, domain: 'acme.com' }, () => '');
		expect(new Set(keys.values()).size).toBe(2);
	});
});

test('whoever comes and goes: one value stays with one owner while they are there, and nobody is far off by what counts', () => {
	const leads = fc.array(
		fc.record({ company: fc.integer({ min: 0, max: 4 }), there: fc.integer({ min: 1, max: 7 }) }),
		{ maxLength: 60 },
	);
	fc.assert(
		fc.property(leads, fc.boolean(), (all, knownTakesTurn) => {
			const keepers = new Map<number, number>();
			let memory = emptyRotation();
			for (const { company, there } of all) {
				const lines = [0, 1, 2].map((n) => line(`P${n}`, { active: (there & (1 << n)) !== 0 }));
				const given = policy({ lines, pools: kept({ knownTakesTurn }) });
				const facts = factsOf(given);
				const before = keepers.get(company);
				const keeper: Member | null = facts.routing.roster.members[before ?? -1] ?? null;
				const rotation = turnsOf(facts.routing.roster.byPool.get('all owners') as Pool, memory);
				const {
					assignment,
					member,
					record,
					turn: taken,
				} = decideAssign({ ...facts, rotation: () => rotation, keeper: () => keeper }, 'hash');
				expect(decideAgain(record, given)).toMatchObject({ assignment, record });
				expect(lines[member?.index ?? -1]?.active).toBe(true);
				if (keeper?.active) expect(member?.index).toBe(before);
				if (taken) rotation.take(taken.present, taken.chosen);
				if (member) keepers.set(company, member.index);
				memory = rotation.state();
				const lags = Object.values(memory.members).map(({ lag }) => lag);
				expect(lags.reduce((sum, lag) => sum + lag, 0)).toBe(0);
				for (const lag of lags) expect(lag).toBeGreaterThan(-6 * turn - 3 * turn);
			}
		}),
	);
});
