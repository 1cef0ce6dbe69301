import fc from 'fast-check';
import {
	awayTurns,
	decideAgain,
	decideAssign,
	emptyRotation,
	turn,
	type AwayTurn,
	type Pool,
	type RosterLine,
	type RotationState,
} from '../../../nodes/core/route';
import { runs } from '../../runs';
import { closed, factsOf, line, policy, poolLine, turnsOf } from './team';

const names = 'ABCDEF';

/** Shares leads in a pool whose members are there or not, and goes on with what it remembers. */
class Sharing {
	state: RotationState = emptyRotation();

	constructor(
		private readonly away: AwayTurn,
		private readonly weights: readonly number[],
	) {}

	/** @returns who got them, a letter each */
	leads(n: number, missing: readonly number[] = [], how: Partial<RosterLine> = { hours: closed }) {
		const given = policy({
			lines: this.weights.map((weight, index) =>
				line(names.charAt(index), { weight, ...(missing.includes(index) && how) }),
			),
			pools: [poolLine('All Owners', { away: this.away })],
		});
		const { byPool } = factsOf(given).routing.roster;
		const rotation = turnsOf(byPool.get('all owners') as Pool, this.state);
		const facts = factsOf(given, { rotation: () => rotation });
		let owners = '';
		for (let lead = 0; lead < n; lead++) {
			const { assignment, record, turn: taken } = decideAssign(facts, 'hash');
			if (lead < 3) expect(decideAgain(record, given)).toMatchObject({ assignment, record });
			owners += assignment.owner?.name ?? '-';
			if (taken) rotation.take(taken.present, taken.chosen);
		}
		this.state = rotation.state();
		return owners;
	}

	/** What each is owed, in turns. */
	owed() {
		return this.weights.map(
			(_weight, n) => (this.state.members[names[n]?.toLowerCase() ?? '']?.lag ?? 0) / turn,
		);
	}
}

test.each<{ away: AwayTurn; says: string; after: string; of60: number }>([
	{ away: 'skip', says: 'starts even', after: 'ABCABCABCABC', of60: 20 },
	{ away: 'hold', says: 'has the turn that waited as well', after: 'AABCABCABCAB', of60: 21 },
	{
		away: 'credit',
		says: 'catches up five leads, with every second one',
		after: 'ABACABACABAC',
		of60: 25,
	},
])('who comes back to a pool that is set to $away $says', ({ away, after, of60 }) => {
	const pool = new Sharing(away, [1, 1, 1]);
	expect(pool.leads(300, [0])).not.toContain('A');
	const leads = pool.leads(60);
	expect([leads.slice(0, 12), leads.split('A').length - 1]).toEqual([after, of60]);
});

test.each([
	{ how: { active: false }, says: 'who is switched off' },
	{ how: { dailyCap: 0 }, says: 'who has had enough' },
])('$says earns nothing', ({ how }) => {
	const pool = new Sharing('credit', [1, 1, 1]);
	pool.leads(300, [0], how);
	expect(pool.owed()[0]).toBe(0);
});

test('whoever is away how long: each lead goes to somebody who is there, nobody comes back to more than is kept for them, and when all are there they are within a turn again', () => {
	const phases = fc.array(
		fc.record({
			missing: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
			leads: fc.integer({ min: 1, max: 40 }),
		}),
		{ maxLength: 6 },
	);
	const weights = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 });
	fc.assert(
		fc.property(fc.constantFrom(...awayTurns), weights, phases, (away, given, all) => {
			const pool = new Sharing(away, given);
			const kept = { skip: 0, hold: 1, credit: 5 }[away];
			for (const { missing, leads } of all) {
				const before = pool.owed();
				const owners = pool.leads(leads, missing);
				const after = pool.owed();
				expect(after.reduce((sum, owed) => sum + Math.round(owed * turn), 0)).toBe(0);
				for (const index of missing) {
					expect(owners).not.toContain(names.charAt(index));
					const most = Math.max(before[index] ?? 0, kept);
					expect(after[index]).toBeLessThanOrEqual(most + 1e-6);
				}
			}
			pool.leads(300);
			for (const owed of pool.owed()) expect(Math.abs(owed)).toBeLessThan(1.001);
		}),
		{ numRuns: runs(40) },
	);
});

describe("a known owner's lead", () => {
	const given = (knownTakesTurn: boolean, pools = ['Sales']) =>
		policy({
			lines: [line('Ann', { pools }), line('Bo', { hours: closed })],
			pools: [poolLine('Sales', { knownTakesTurn })],
			rules: [],
			otherwise: { kind: 'pool', name: 'Sales' },
		});

	const deciding = (one: ReturnType<typeof given>, state = emptyRotation()) => {
		const first = factsOf(one);
		const pool = first.routing.roster.byPool.get('sales') as Pool;
		const rotation = turnsOf(pool, state);
		const facts = factsOf(one, { rotation: () => rotation });
		const [ann] = facts.routing.roster.members;
		return {
			facts,
			rotation,
			known: { ...facts, knownOwner: { name: 'Ann', member: ann ?? null } },
		};
	};

	test('takes no turn unless the pool says so', () => {
		expect(decideAssign(deciding(given(false)).known, 'hash').turn).toBeNull();
	});

	test('takes one in the first of their pools that counts it', () => {
		const one = given(true, ['Other', 'sales']);
		const { known } = deciding(one);
		const { assignment, turn: taken, record } = decideAssign(known, 'hash');
		expect(assignment.strategy).toBe('existing owner');
		expect(taken).toMatchObject({ pool: { name: 'sales' }, chosen: 0, present: [0] });
		expect(decideAgain(record, one)).toMatchObject({ assignment, record });
	});

	test('puts nobody more than six turns ahead, however many there are', () => {
		const everybody = policy({
			lines: [line('Ann'), line('Bo'), line('Cy')],
			pools: [poolLine('Sales', { knownTakesTurn: true })],
			otherwise: { kind: 'pool', name: 'Sales' },
		});
		const { facts, rotation, known } = deciding(everybody);
		let worst = 0;
		for (let n = 0; n < 100; n++) {
			const { turn: taken, assignment, record } = decideAssign(known, 'hash');
			expect(decideAgain(record, everybody)).toMatchObject({ assignment, record });
			if (taken) rotation.take(taken.present, taken.chosen);
			worst = Math.min(worst, rotation.standing(0).lag);
		}
		expect(worst).toBeGreaterThan(-6 * turn);
		expect(worst).toBeLessThanOrEqual(-5 * turn);
		const owners = Array.from({ length: 18 }, () => {
			const { assignment, turn: taken } = decideAssign(facts, 'hash');
			if (taken) rotation.take(taken.present, taken.chosen);
			return assignment.owner?.name ?? '';
		});
		expect(owners.slice(0, 9)).not.toContain('Ann');
		expect(owners).toContain('Ann');
	});
});
