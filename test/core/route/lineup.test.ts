import {
	compileRoster,
	emptyRotation,
	noteLineup,
	poolNamed,
	Rotation,
	unlikeLineups,
	wayOfTurns,
	type PoolLine,
	type RotationMember,
	type RotationState,
} from '../../../nodes/core/route';
import { takeTurn } from './takeTurn';
import { line as rosterLine, poolLine } from './team';

const members = (weights: Record<string, number>): RotationMember[] =>
	Object.entries(weights).map(([key, weight]) => ({ key, weight }));

const day = 24 * 60 * 60 * 1000;

const use = (state: RotationState, weights: Record<string, number>, node = 'one', now = day) =>
	noteLineup(state, members(weights), { node, now });

describe('two nodes that name a pool alike', () => {
	const before = use(emptyRotation(), { ann: 1, bo: 1 }).state;

	test.each<{ says: string; weights: Record<string, number>; now?: number; unlike: boolean }>([
		{ says: 'with the same people', weights: { ann: 1, bo: 1 }, unlike: false },
		{ says: 'in another order', weights: { bo: 1, ann: 1 }, unlike: false },
		{ says: 'with another weight', weights: { ann: 2, bo: 1 }, unlike: true },
		{ says: 'with one more', weights: { ann: 1, bo: 1, cy: 1 }, unlike: true },
		{ says: 'with one less', weights: { ann: 1 }, unlike: true },
		{ says: 'after two months', weights: { ann: 1 }, now: 60 * day, unlike: false },
	])('are told apart: $says', ({ weights, now, unlike }) => {
		expect(use(before, weights, 'two', now).unlike !== null).toBe(unlike);
	});

	test('a node whose own table changes is not unlike itself', () => {
		expect(use(before, { ann: 3 }).unlike).toBeNull();
	});

	test('each is told at each use, until they agree', () => {
		const second = use(before, { ann: 1 }, 'two');
		const first = use(second.state, { ann: 1, bo: 1 });
		expect(first.unlike).not.toBeNull();
		const mended = use(first.state, { ann: 1, bo: 1 }, 'two');
		expect([mended.unlike, use(mended.state, { ann: 1, bo: 1 }).unlike]).toEqual([null, null]);
	});

	test.each([
		{ says: 'as it was', changes: {}, place: 1, unlike: false },
		{ says: 'with another place in the order', changes: {}, place: 2, unlike: true },
		{ says: 'with another strategy', changes: { strategy: 'turns' }, place: 1, unlike: true },
		{ says: 'with another queue', changes: { queue: 'Desk' }, place: 1, unlike: false },
	] as const)('with the same people, $says: unlike $unlike', ({ changes, place, unlike }) => {
		const wayOf = (at: number, line: Partial<PoolLine> = {}) => {
			const lines = [rosterLine('Ann', { pools: [`Sales: ${at}`] })];
			const roster = compileRoster(lines, [poolLine('Sales', { strategy: 'order', ...line })]);
			return wayOfTurns(poolNamed(roster, 'Sales'), ['ann']);
		};
		const ann = members({ ann: 1 });
		const first = noteLineup(emptyRotation(), ann, { node: 'one', now: day }, wayOf(1));
		const second = { node: 'two', now: day };
		const { unlike: other } = noteLineup(first.state, ann, second, wayOf(place, changes));
		expect(other !== null).toBe(unlike);
	});

	test('the places of a pool that has no order do not count', () => {
		const wayOf = (pool: string) =>
			wayOfTurns(poolNamed(compileRoster([rosterLine('Ann', { pools: [pool] })]), 'Sales'), [
				'ann',
			]);
		expect(wayOf('Sales: 1')).toEqual(wayOf('Sales'));
	});

	test('the sentence names the pool and what to do', () => {
		const other = { node: 'xK2/4f', lineup: 'a', usedAt: Date.parse('2026-03-02T09:30Z') };
		expect(unlikeLineups('Sales', other)).toMatch(
			/ID xK2 \(last used 2026-03-02 09:30 UTC\), has a pool "Sales".*Give both the same owners/,
		);
	});
});

test('a node counts for thirty days, and not a moment longer', () => {
	const before = use(emptyRotation(), { ann: 1 }, 'one', 0).state;
	const after = (now: number) => use(before, { bo: 1 }, 'two', now).unlike?.node;
	expect([after(30 * day - 1), after(30 * day)]).toEqual(['one', undefined]);
});

test('of nodes that share a pool, the twenty that used it last are known', () => {
	let state = emptyRotation();
	for (let n = 0; n < 25; n++) state = use(state, { ann: 1 }, `node-${n}`, day + n).state;
	expect(state.lineups.map(({ node }) => node)).toEqual(
		Array.from({ length: 20 }, (_, n) => `node-${24 - n}`),
	);
});

test('a pool that nobody is in now keeps what it remembers', () => {
	const before = takeTurn(
		use(emptyRotation(), { ann: 1, bo: 1 }).state,
		members({ ann: 1, bo: 1 }),
	);
	expect(use(before.state, {}).state.members).toEqual(before.state.members);
});

test('who is there still keeps their place as it was while nobody is gone', () => {
	const before = takeTurn(
		use(emptyRotation(), { ann: 1, bo: 1 }).state,
		members({ ann: 1, bo: 1 }),
	);
	expect(use(before.state, { ann: 1, bo: 1, cy: 1 }).state.members).toEqual(before.state.members);
});

describe('who is gone from the table', () => {
	const turns = takeTurn(use(emptyRotation(), { ann: 1, bo: 1, cy: 1 }).state, [
		...members({ ann: 1, bo: 1, cy: 1 }),
	]).state;

	test('is forgotten, and the others share what they were owed', () => {
		const { state } = use(turns, { ann: 1, bo: 1 });
		expect(Object.keys(state.members)).toEqual(['ann', 'bo']);
		expect(Object.values(state.members).reduce((sum, { lag }) => sum + lag, 0)).toBe(0);
		expect(new Rotation(state, members({ ann: 1, bo: 1 })).next([0, 1])).toBe(1);
	});

	test('is kept while another node means them', () => {
		const { state } = use(turns, { ann: 1, bo: 1 }, 'two');
		expect(Object.keys(state.members)).toEqual(['ann', 'bo', 'cy']);
	});

	test('staff that changes a hundred times makes the memory no larger, and lags add up to nothing', () => {
		let state = emptyRotation();
		for (let n = 0; n < 100; n++) {
			const weights = { [`p${n}`]: 1 + (n % 3), [`p${n + 1}`]: 2, [`p${n + 2}`]: 1 };
			state = takeTurn(use(state, weights).state, members(weights)).state;
			expect(Object.keys(state.members)).toHaveLength(3);
			expect(Object.values(state.members).reduce((sum, { lag }) => sum + lag, 0)).toBe(0);
		}
	});
});
