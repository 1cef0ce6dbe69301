import fc from 'fast-check';
import {
	emptyRotation,
	Rotation,
	turn,
	type RotationMember,
	type RotationState,
} from '../../../nodes/core/route';
import { runs } from '../../runs';
import { chance } from './chance';

const pool = (...weights: number[]): RotationMember[] =>
	weights.map((weight, index) => ({ key: String.fromCharCode(97 + index), weight }));

const everybody = (members: readonly unknown[]) => [...members.keys()];

/** Takes n turns and returns who had them, with the memory at the end. */
function take(n: number, members: RotationMember[], state: RotationState = emptyRotation()) {
	const rotation = new Rotation(state, members);
	const present = everybody(members);
	let order = '';
	for (let i = 0; i < n; i++) {
		const next = rotation.next(present);
		rotation.take(present, next);
		order += members[next]?.key;
	}
	return { order, state: rotation.state() };
}

const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });

test.each([
	{
		says: 'equal members take turns in the order of the table',
		weights: [1, 1, 1],
		order: 'abcabcabc',
	},
	{
		says: 'twice the weight is twice the turns, spread out',
		weights: [2, 1, 1],
		order: 'abcaabca',
	},
	{ says: 'one member has every turn', weights: [3], order: 'aaa' },
	{ says: 'weights may be fractions', weights: [0.5, 0.5], order: 'abab' },
	{ says: 'sevenths stay in order', weights: [1, 1, 1, 1, 1, 1, 1], order: 'abcdefgabcdefg' },
])('$says', ({ weights: given, order }) => {
	expect(take(order.length, pool(...given)).order).toBe(order);
});

test.each([3, 6, 7, 11])(
	'%i equal members go round in the same order for thousands of turns',
	(n) => {
		const members = pool(...Array.from({ length: n }, () => 1));
		const round = members.map(({ key }) => key).join('');
		expect(take(runs(1000) * n, members).order).toBe(round.repeat(runs(1000)));
	},
);

test('with constant members everyone is within one turn of their exact share at every moment', () => {
	fc.assert(
		fc.property(weights, fc.integer({ min: 1, max: 300 }), (given, n) => {
			const members = pool(...given);
			const total = given.reduce((sum, weight) => sum + weight, 0);
			const { order } = take(n, members);
			const taken = new Map<string, number>();
			let worst = 0;
			for (const [index, key] of [...order].entries()) {
				taken.set(key, (taken.get(key) ?? 0) + 1);
				for (const { key: each, weight } of members) {
					const exact = ((index + 1) * weight) / total;
					worst = Math.max(worst, Math.abs((taken.get(each) ?? 0) - exact));
				}
			}
			expect(worst).toBeLessThan(1);
		}),
	);
});

/** Who is there at each turn, as positions among 6. */
const presences = fc.array(
	fc
		.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1 })
		.map((present) => present.toSorted((a, b) => a - b)),
	{ maxLength: 80 },
);

test('every turn is taken once, by somebody who was there, and lags add up to nothing', () => {
	fc.assert(
		fc.property(presences, (given) => {
			const rotation = new Rotation(emptyRotation(), pool(1, 2, 3, 1, 2, 3));
			for (const [index, present] of given.entries()) {
				const next = rotation.next(present);
				expect(present).toContain(next);
				rotation.take(present, next);
				const { turns, members } = rotation.state();
				const sum = (of: 'turns' | 'lag') =>
					Object.values(members).reduce((n, member) => n + member[of], 0);
				expect([turns, sum('turns'), sum('lag')]).toEqual([index + 1, index + 1, 0]);
			}
		}),
	);
});

test('whoever comes and goes, nobody of n is n turns off', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(presences, fc.integer({ min: 1, max: 40 })), { maxLength: 5 }),
			(phases) => {
				const members = pool(1, 9, 2, 1, 5, 1);
				const rotation = new Rotation(emptyRotation(), members);
				let worst = 0;
				for (const [given, times] of phases) {
					for (let n = 0; n < times; n++) {
						for (const present of given) {
							rotation.take(present, rotation.next(present));
							for (const position of everybody(members)) {
								const { lag } = rotation.standing(position);
								worst = Math.max(worst, Math.abs(lag));
							}
						}
					}
				}
				expect(worst).toBeLessThan(members.length * turn);
			},
		),
		{ numRuns: runs(50) },
	);
});

describe('members who come and go by chance', () => {
	/** Each is there half of the time, and stays or stays away for some turns; at least half are there. */
	function* comingAndGoing(size: number, stay: number, random: () => number) {
		const there = Array.from({ length: size }, () => random() < 0.5);
		for (;;) {
			for (let n = 0; n < size; n++) if (random() < 1 / stay) there[n] = random() < 0.5;
			const present = there.flatMap((is, position) => (is ? [position] : []));
			if (present.length >= size / 2) yield present;
		}
	}

	test.each([
		{ stay: 1, seed: 1 },
		{ stay: 1, seed: 2 },
		{ stay: 10, seed: 3 },
		{ stay: 60, seed: 4 },
	])(
		'over any 1,000 turns nobody is more than 2 turns off the share they were present for ($stay, $seed)',
		({ stay, seed }) => {
			const members = pool(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 5, 9);
			const rotation = new Rotation(emptyRotation(), members);
			/** What each had in turns, less their exact share, after each turn. */
			const ahead = [members.map(() => 0)];
			let worst = 0;
			for (const present of comingAndGoing(members.length, stay, chance(seed))) {
				const before = ahead.at(-1) ?? [];
				const after = [...before];
				const total = present.reduce((sum, n) => sum + (members[n]?.weight ?? 0), 0);
				for (const n of present) after[n] = (after[n] ?? 0) - (members[n]?.weight ?? 0) / total;
				const next = rotation.next(present);
				rotation.take(present, next);
				after[next] = (after[next] ?? 0) + 1;
				ahead.push(after);
				const back = ahead.at(-1001);
				if (back) {
					for (const [n, value] of after.entries()) {
						worst = Math.max(worst, Math.abs(value - (back[n] ?? 0)));
					}
				}
				if (ahead.length > runs(20_000)) break;
			}
			expect(worst).toBeGreaterThan(0.5);
			expect(worst).toBeLessThanOrEqual(2);
			// Nor does it add up: after all the turns nobody is further off than after a few.
			expect(Math.max(...(ahead.at(-1) ?? []).map(Math.abs))).toBeLessThan(1.5);
		},
	);
});

test('asking whose turn it is changes nothing, nor does taking it change what was given', () => {
	const before = take(5, pool(1, 2)).state;
	const copy = structuredClone(before);
	const rotation = new Rotation(before, pool(1, 2));
	rotation.next([0, 1]);
	expect(rotation.state()).toEqual(copy);
	rotation.take([0, 1], rotation.next([0, 1]));
	expect(before).toEqual(copy);
});

test('what is owed is never cut, however much it is, also when it is kept and opened again', () => {
	const member = (lag: number) => ({ lag, turns: 3, lastTurn: 1 });
	const state: RotationState = {
		...{ turns: 6, lineups: [] },
		members: { a: member(2.5 * turn), b: member(-2.5 * turn) },
	};
	expect(new Rotation(state, pool(1, 1)).state()).toEqual(state);
	expect(take(9, pool(1, 1), state).order).toBe('aaaaababa');
});

test('kept and opened again after each turn, it gives the same turns', () => {
	const members = pool(3, 1, 2);
	let state = emptyRotation();
	let order = '';
	for (let n = 0; n < 24; n++) {
		const one = take(1, members, state);
		order += one.order;
		state = one.state;
	}
	expect(order).toBe(take(24, members).order);
});

test.each([
	{
		says: 'who comes back after a long absence is not flooded',
		away: pool(1, 1, 1).slice(1),
		back: pool(1, 1, 1),
	},
	{ says: 'a new member is not flooded', away: pool(1, 1), back: pool(1, 1, 1) },
	{ says: 'who was given more weight is not flooded', away: pool(1, 1), back: pool(2, 1, 1) },
])('$says', ({ away, back }) => {
	const { state } = take(1000, away);
	const total = back.reduce((sum, { weight }) => sum + weight, 0);
	for (let n = 1; n <= 30; n++) {
		const { order } = take(n, back, state);
		for (const { key, weight } of back) {
			const got = [...order].filter((taken) => taken === key).length;
			expect(Math.abs(got - (n * weight) / total)).toBeLessThanOrEqual(2);
		}
	}
});

test.each([
	{ says: 'the same', members: pool(1, 2), is: true },
	{ says: 'another weight', members: pool(1, 3), is: false },
	{ says: 'another order', members: pool(1, 2).toReversed(), is: false },
	{ says: 'one more', members: pool(1, 2, 1), is: false },
	{ says: 'one less', members: pool(1), is: false },
	{ says: 'somebody else', members: [{ key: 'x', weight: 1 }, ...pool(1, 2).slice(1)], is: false },
])('a rotation that is held ready goes on for its own members only: $says', ({ members, is }) => {
	const own = pool(1, 2);
	const rotation = new Rotation(emptyRotation(), own);
	expect([rotation.isOf(own), rotation.isOf(members)]).toEqual([true, is]);
});

test('two who have most of the turns leave the three others theirs in time', () => {
	const members = pool(1, 1, 9, 9, 1);
	const { order } = take(42, members);
	for (const [index] of [...order].entries()) {
		for (const { key, weight } of members) {
			const had = [...order.slice(0, index + 1)].filter((taken) => taken === key).length;
			expect(Math.abs(had - ((index + 1) * weight) / 21)).toBeLessThan(1);
		}
	}
});

/** A pool whose members are owed so many turns. */
const owing = (...lags: number[]): RotationState => ({
	...{ turns: 9, lineups: [] },
	members: Object.fromEntries(
		lags.map((lag, index) => [
			String.fromCharCode(97 + index),
			{ lag: lag * turn, turns: 3, lastTurn: index + 1 },
		]),
	),
});

test.each([
	{
		says: 'of who would first be a turn behind, while nobody who is away is owed or ahead',
		...{ weights: [1, 9, 1], lags: [0.6, -0.3, -0.3], present: [0, 1, 2], next: 1 },
	},
	{
		says: 'of who is owed most, while somebody who is ahead is away',
		...{ weights: [1, 9, 1], lags: [0.6, -0.3, -0.3], present: [0, 1], next: 0 },
	},
	{
		says: 'of who is owed most, while anybody is a whole turn behind',
		...{ weights: [9, 1, 9], lags: [0.7, 1.02, -1.72], present: [0, 1, 2], next: 0 },
	},
])('the turn is that $says', ({ weights: given, lags, present, next }) => {
	expect(new Rotation(owing(...lags), pool(...given)).next(present)).toBe(next);
});

test('a turn is split among those who are there now, whoever was asked about before', () => {
	const rotation = new Rotation(emptyRotation(), pool(1, 1));
	rotation.next([0]);
	rotation.take([0, 1], 0);
	expect([rotation.standing(0).lag, rotation.standing(1).lag]).toEqual([-turn / 2, turn / 2]);
});
