import fc from 'fast-check';
import { decideAssign, emptyRotation, turn, type Pool } from '../../../nodes/core/route';
import { closed, factsOf, line, policy, poolLine, turnsOf } from './team';

const pools = [poolLine('All Owners', { strategy: 'order' })];

test.each([
	{
		says: 'the first of the order gets it',
		lines: [line('Ann', { pools: ['All Owners: 2'] }), line('Bo', { pools: ['All Owners: 1'] })],
		owner: 'Bo',
		reason: 'No rule took it: Bo is first in the order of the pool "All Owners".',
	},
	{
		says: 'the next one, when the first cannot take it',
		lines: [
			line('Ann', { pools: ['All Owners: 2'] }),
			line('Bo', { pools: ['All Owners: 1'], active: false }),
		],
		owner: 'Ann',
		reason:
			'No rule took it: Ann is the first in the order of the pool "All Owners" who can take it.',
	},
	{
		says: 'who has no place is after all others',
		lines: [line('Ann'), line('Bo', { pools: ['All Owners: 9'] })],
		owner: 'Bo',
		reason: 'No rule took it: Bo is first in the order of the pool "All Owners".',
	},
	{
		says: 'several in one place take turns',
		lines: [line('Ann'), line('Bo'), line('Cy', { active: false, pools: ['All Owners: 1'] })],
		owner: 'Ann',
		reason:
			'No rule took it: it was Ann\'s turn among 2 in one place in the order of the pool "All Owners".',
	},
	{
		says: 'also outside their hours, when nobody works now',
		lines: [
			line('Ann', { hours: closed }),
			line('Bo', { hours: closed, pools: ['All Owners: 1'] }),
		],
		owner: 'Bo',
		reason:
			'No rule took it: Bo is first in the order of the pool "All Owners", though outside working hours.',
	},
])('In an Order: $says', ({ lines, owner, reason }) => {
	const { assignment } = decideAssign(factsOf(policy({ lines, pools })), 'hash');
	expect(assignment).toMatchObject({ owner: { name: owner }, strategy: 'in order', reason });
});

const people = fc.array(
	fc.record({
		place: fc.option(fc.integer({ min: 1, max: 3 })),
		weight: fc.integer({ min: 1, max: 5 }),
	}),
	{ minLength: 1, maxLength: 6 },
);

/** Who is there for the next leads, as a bit each, and the weight that somebody has from then on. */
const phases = fc.array(
	fc.record({
		there: fc.integer({ min: 0, max: 63 }),
		weight: fc.integer({ min: 1, max: 5 }),
		leads: fc.integer({ min: 1, max: 12 }),
	}),
	{ maxLength: 8 },
);

test('whoever comes, goes or is re-weighted: nobody gets a lead while somebody before them is there, and those in one place are never as many turns off as they are', () => {
	fc.assert(
		fc.property(people, phases, (team, all) => {
			let memory = emptyRotation();
			for (const { there, weight, leads } of all) {
				const lines = team.map((one, n) =>
					line(`P${n}`, {
						active: (there & (1 << n)) !== 0,
						weight: n === 0 ? weight : one.weight,
						pools: one.place === null ? [] : [`All Owners: ${one.place}`],
					}),
				);
				const rotation = turnsOf(
					factsOf(policy({ lines })).routing.roster.byPool.get('all owners') as Pool,
					memory,
				);
				const facts = factsOf(policy({ lines, pools }), { rotation: () => rotation });
				const first = Math.min(
					...team.flatMap(({ place }, n) => (lines[n]?.active ? [place ?? Infinity] : [])),
				);
				for (let n = 0; n < leads; n++) {
					const { assignment, member, turn: taken } = decideAssign(facts, 'hash');
					expect(assignment.owner === null).toBe(lines.every(({ active }) => !active));
					if (!member || !taken) continue;
					expect(team[member.index]?.place ?? Infinity).toBe(first);
					rotation.take(taken.present, taken.chosen);
					for (const position of lines.keys()) {
						expect(Math.abs(rotation.standing(position).lag)).toBeLessThan(team.length * turn);
					}
				}
				memory = rotation.state();
			}
		}),
	);
});
