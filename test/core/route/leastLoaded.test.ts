import fc from 'fast-check';
import { decideAgain, decideAssign, emptyRotation, type Pool } from '../../../nodes/core/route';
import { closed, factsOf, line, policy, poolLine, turnsOf } from './team';

const pools = [poolLine('All Owners', { strategy: 'load' })];

const openOf =
	(...open: number[]) =>
	({ index }: { index: number }) =>
		open[index] ?? 0;

test.each([
	{
		says: 'who has the fewest',
		weights: [1, 1, 1],
		open: [3, 1, 2],
		owner: 'P1',
		reason: 'P1 has the fewest open leads in the pool "All Owners"',
	},
	{
		says: 'the fewest for their weight',
		weights: [4, 1, 1],
		open: [3, 1, 2],
		owner: 'P0',
		reason: 'P0 has the fewest open leads for their weight in the pool "All Owners"',
	},
	{
		says: 'several with equally few by turns',
		weights: [1, 1, 1],
		open: [2, 1, 1],
		owner: 'P1',
		reason: 'it was P1\'s turn among 2 who have the fewest open leads in the pool "All Owners"',
	},
])('Least Loaded: a lead goes to $says', ({ weights, open, owner, reason }) => {
	const given = policy({ lines: weights.map((weight, n) => line(`P${n}`, { weight })), pools });
	const { assignment, record } = decideAssign(factsOf(given, { openLeads: openOf(...open) }), 'h');
	expect(assignment).toMatchObject({
		...{ owner: { name: owner }, strategy: 'least loaded' },
		reason: `No rule took it: ${reason}.`,
	});
	expect(decideAgain(record, given)).toMatchObject({ assignment, record });
});

test('of a pool that counts its own leads, who has the fewest of these', () => {
	const given = policy({
		lines: [line('Ann', { openLeadCap: 9 }), line('Bo', { openLeadCap: 9 })],
		pools: [poolLine('All Owners', { strategy: 'load', openOf: 'pool' })],
	});
	const facts = factsOf(given, {
		openLeads: ({ index }, pool) => (pool ? [1, 2] : [7, 3])[index] ?? 0,
	});
	const { assignment, record } = decideAssign(facts, 'hash');
	expect(assignment).toMatchObject({
		...{ owner: { name: 'Ann' }, strategy: 'least loaded' },
		reason: 'No rule took it: Ann has the fewest open leads that came by the pool "All Owners".',
	});
	expect(decideAgain(record, given)).toMatchObject({ assignment, record });
});

test('of those who do not work the least loaded gets it, when nobody works', () => {
	const lines = [line('Ann', { hours: closed }), line('Bo', { hours: closed })];
	const facts = factsOf(policy({ lines, pools }), { openLeads: openOf(1, 0) });
	expect(decideAssign(facts, 'hash').assignment.owner?.name).toBe('Bo');
});

const steps = fc.array(
	fc.record({
		there: fc.integer({ min: 0, max: 31 }),
		weight: fc.integer({ min: 1, max: 4 }),
		leads: fc.integer({ min: 1, max: 12 }),
		/** Whose oldest lead is over before. */
		done: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 6 }),
	}),
	{ maxLength: 8 },
);

test('whoever comes, goes, is done or re-weighted: nobody gets a lead while somebody who is there has fewer for their weight', () => {
	fc.assert(
		fc.property(steps, (all) => {
			const open = [0, 0, 0, 0, 0];
			let memory = emptyRotation();
			for (const { there, weight, leads, done } of all) {
				for (const index of done) open[index] = Math.max(0, (open[index] ?? 0) - 1);
				const lines = open.map((_n, index) =>
					line(`P${index}`, {
						...{ active: (there & (1 << index)) !== 0, weight: index === 0 ? weight : 1 },
					}),
				);
				const given = policy({ lines, pools });
				const facts = factsOf(given, { openLeads: ({ index }) => open[index] ?? 0 });
				const rotation = turnsOf(facts.routing.roster.byPool.get('all owners') as Pool, memory);
				for (let n = 0; n < leads; n++) {
					const { assignment, member, record, turn } = decideAssign(
						{ ...facts, rotation: () => rotation },
						'hash',
					);
					expect(decideAgain(record, given)).toMatchObject({ assignment, record });
					expect(member === null).toBe(lines.every(({ active }) => !active));
					if (!member || !turn) continue;
					const loadOf = (index: number) => (open[index] ?? 0) / (lines[index]?.weight ?? 1);
					for (const [index, { active }] of lines.entries()) {
						if (active) expect(loadOf(member.index)).toBeLessThanOrEqual(loadOf(index));
					}
					open[member.index] = (open[member.index] ?? 0) + 1;
					rotation.take(turn.present, turn.chosen);
				}
				memory = rotation.state();
			}
		}),
	);
});
