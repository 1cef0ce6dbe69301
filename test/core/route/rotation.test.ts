import fc from 'fast-check';
import {
	emptyRotation,
	takeTurn,
	type RotationMember,
	type RotationState,
} from '../../../nodes/core/route';

const pool = (...weights: number[]): RotationMember[] =>
	weights.map((weight, index) => ({ id: String.fromCharCode(97 + index), weight }));

/** Takes n turns and returns who had them, with the memory at the end. */
function take(n: number, members: RotationMember[], state: RotationState = emptyRotation()) {
	const order: string[] = [];
	let current = state;
	for (let i = 0; i < n; i++) {
		const turn = takeTurn(current, members);
		order.push(turn.memberId);
		current = turn.state;
	}
	return { order: order.join(''), state: current };
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
])('$says', ({ weights: given, order }) => {
	expect(take(order.length, pool(...given)).order).toBe(order);
});

test('with constant members everyone is within one turn of their exact share at every moment', () => {
	fc.assert(
		fc.property(weights, fc.integer({ min: 1, max: 300 }), (given, n) => {
			const members = pool(...given);
			const total = given.reduce((sum, weight) => sum + weight, 0);
			let state = emptyRotation();
			for (let turns = 1; turns <= n; turns++) {
				state = takeTurn(state, members).state;
				for (const { id, weight } of members) {
					const exact = (turns * weight) / total;
					const taken = state.members[id]?.turns ?? 0;
					expect(Math.abs(taken - exact)).toBeLessThan(1 + 1e-6);
				}
			}
		}),
	);
});

test('every turn is taken once, by somebody who was there', () => {
	fc.assert(
		fc.property(
			fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1 }), { maxLength: 60 }),
			(presences) => {
				const all = pool(1, 2, 3, 1, 2, 3);
				let state = emptyRotation();
				for (const [index, present] of presences.entries()) {
					const members = present.flatMap((which) => all[which] ?? []);
					const turn = takeTurn(state, members);
					expect(members.map(({ id }) => id)).toContain(turn.memberId);
					expect(turn.state.turns).toBe(index + 1);
					const sum = Object.values(turn.state.members).reduce((n, { turns }) => n + turns, 0);
					expect(sum).toBe(index + 1);
					state = turn.state;
				}
			},
		),
	);
});

test('a turn changes nothing of the memory it was given', () => {
	const before = take(5, pool(1, 2)).state;
	const copy = structuredClone(before);
	takeTurn(before, pool(1, 2));
	expect(before).toEqual(copy);
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
		for (const { id, weight } of back) {
			const got = [...order].filter((taken) => taken === id).length;
			expect(Math.abs(got - (n * weight) / total)).toBeLessThanOrEqual(2);
		}
	}
});
