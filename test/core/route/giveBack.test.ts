import fc from 'fast-check';
import {
	emptyRotation,
	giveBack,
	Rotation,
	turn,
	type RotationMember,
	type RotationState,
	type TakenTurn,
} from '../../../nodes/core/route';
import { runs } from '../../runs';

const [ann, bo] = ['ann', 'bo'].map((key) => ({ key, weight: 1 })) as [
	RotationMember,
	RotationMember,
];

/** Takes the next turn of those who are there, and says what its record would. */
function take(state: RotationState, members: readonly RotationMember[], there: readonly number[]) {
	const rotation = new Rotation(state, members);
	const chosen = rotation.next(there);
	const taken: TakenTurn = {
		present: there.flatMap((position) => members[position] ?? []),
		lastTurns: there.map((position) => rotation.standing(position).lastTurn),
		chosen: members[chosen]?.key ?? '',
	};
	rotation.take(there, chosen);
	return { state: rotation.state(), taken };
}

const lagsOf = ({ members }: RotationState) =>
	Object.fromEntries(Object.entries(members).map(([key, { lag }]) => [key, lag / turn]));

test('a turn that comes back is as if it had never been', () => {
	const first = take(emptyRotation(), [ann, bo], [0, 1]);
	expect(first.taken.chosen).toBe('ann');
	expect(lagsOf(first.state)).toEqual({ ann: -0.5, bo: 0.5 });
	const back = giveBack(first.state, first.taken);
	expect(back && lagsOf(back)).toEqual({ ann: 0, bo: 0 });
	expect(back?.members.ann).toEqual({ lag: 0, turns: 0, lastTurn: 0 });
	expect(back && take(back, [ann, bo], [0, 1]).taken.chosen).toBe('ann');
});

test('who declined has as many leads as the others in the end', () => {
	const kept: string[] = [];
	let state = emptyRotation();
	for (let n = 0; n < 9; n++) {
		const next = take(state, [ann, bo], [0, 1]);
		const declines = n === 2;
		state = (declines && giveBack(next.state, next.taken)) || next.state;
		if (!declines) kept.push(next.taken.chosen);
	}
	expect(kept.filter((key) => key === 'ann')).toHaveLength(4);
	expect(kept.filter((key) => key === 'bo')).toHaveLength(4);
});

test('many that come back at once are no flood: nobody is owed more than one turn by them', () => {
	let state = emptyRotation();
	const taken: TakenTurn[] = [];
	for (let n = 0; n < 20; n++) {
		const next = take(state, [ann, bo], [0, 1]);
		state = next.state;
		if (next.taken.chosen === 'ann') taken.push(next.taken);
	}
	for (const one of taken) state = giveBack(state, one) ?? state;
	expect(lagsOf(state)).toEqual({ ann: 1, bo: -1 });
});

test('a turn of somebody who did not share it does not come back', () => {
	const { state, taken } = take(emptyRotation(), [ann, bo], [0, 1]);
	expect(giveBack(state, { ...taken, chosen: 'cy' })).toBeNull();
});

test('whatever is taken and comes back, lags add up to nothing, and nobody of n is n turns off', () => {
	const members = [1, 3, 1, 5, 2].map((weight, n) => ({ key: `m${n}`, weight }));
	const step = fc.record({
		there: fc
			.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1 })
			.map((present) => present.toSorted((a, b) => a - b)),
		/** Which of the turns so far comes back after it, from the newest. */
		back: fc.option(fc.nat({ max: 30 })),
		times: fc.integer({ min: 1, max: 8 }),
	});
	fc.assert(
		fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
			let state = emptyRotation();
			const taken: TakenTurn[] = [];
			let worst = 0;
			for (const { there, back, times } of steps) {
				for (let n = 0; n < times; n++) {
					const next = take(state, members, there);
					state = next.state;
					taken.push(next.taken);
				}
				const [one] = back === null ? [] : taken.splice(-1 - (back % taken.length), 1);
				const owed = one && (state.members[one.chosen]?.lag ?? 0);
				state = (one && giveBack(state, one)) ?? state;
				if (one && owed !== undefined) {
					const after = state.members[one.chosen]?.lag ?? 0;
					expect(after).toBeLessThanOrEqual(Math.max(turn, owed));
				}
				const lags = Object.values(state.members).map(({ lag }) => lag);
				expect(lags.reduce((sum, lag) => sum + lag, 0)).toBe(0);
				worst = Math.max(worst, ...lags.map(Math.abs));
			}
			expect(worst).toBeLessThan(members.length * turn);
		}),
		{ numRuns: runs(300) },
	);
});
