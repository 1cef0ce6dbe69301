import {
	decideAgain,
	decideAssign,
	decideReassign,
	type RoutePolicy,
} from '../../../nodes/core/route';
import { factsOf, line, named, policy, poolLine, rule } from './team';

const lines = [line('Ann', { pools: ['Night'] }), line('Bo', { pools: ['Night'] }), line('Cy')];
const toNight = rule('Late', { target: { kind: 'pool', name: 'Night' } });

const offering = (changes: Partial<RoutePolicy> = {}, queue = 'Night Desk') =>
	policy({
		...{ lines, rules: [toNight] },
		pools: [poolLine('Night', { strategy: 'claim', queue })],
		...changes,
	});

test.each([
	{ says: "the pool's queue", queue: 'Night Desk', waits: 'Night Desk' },
	{ says: 'the fallback queue, where the pool has none', queue: '', waits: 'Lead Desk' },
])(
	'First to Claim: a lead waits for the pool in $says, and takes nobody’s turn',
	({ queue, waits }) => {
		const given = offering({}, queue);
		const { assignment, turn, record } = decideAssign(factsOf(given), 'hash');
		expect(assignment).toMatchObject({
			...{ owner: null, queue: { name: waits }, pool: 'Night', strategy: 'queue', rule: 'Late' },
			reason: `Rule "Late": whoever of the pool "Night" claims it first has it; it waits in the queue "${waits}".`,
		});
		expect(turn).toBeNull();
		expect(decideAgain(record, given)).toMatchObject({ assignment, record });
	},
);

test('a pool before it that had nobody does not take the lead into its own queue', () => {
	const given = offering({
		lines: [...lines, line('Dee', { pools: ['Day'], active: false })],
		pools: [poolLine('Day', { queue: 'Day Desk' }), poolLine('Night', { strategy: 'claim' })],
		rules: [rule('Day', { target: { kind: 'pool', name: 'Day' } })],
		otherwise: { kind: 'pool', name: 'Night' },
	});
	const { assignment } = decideAssign(factsOf(given), 'hash');
	expect(assignment).toMatchObject({ queue: { name: 'Lead Desk' }, pool: 'Night' });
});

describe('a lead that is reassigned', () => {
	const given = offering();
	const facts = factsOf(given, {}, ['Ann']);
	const current = (owner: string | null) => ({
		owner: owner === null ? null : { name: owner, member: named(facts, owner) },
		...{ pool: 'Night', priority: 'normal' as const, taken: 'did not act' as const },
	});

	test('is offered again', () => {
		const { assignment, record } = decideReassign(facts, 'hash', current('Ann'), { to: 'pool' });
		expect(assignment).toMatchObject({ owner: null, queue: { name: 'Night Desk' }, pool: 'Night' });
		expect(assignment.reason).toMatch(
			/^Ann did not act; whoever of the pool "Night" claims it first/,
		);
		expect(decideAgain(record, given)).toMatchObject({ assignment, record });
	});

	test('is of the pool that it was offered to, once somebody of it claimed it', () => {
		const bo = named(facts, 'Bo') ?? undefined;
		const next = { to: 'claimant' as const, ...(bo && { claimant: bo }) };
		const { assignment } = decideReassign(facts, 'hash', current(null), next);
		expect(assignment).toMatchObject({ owner: { name: 'Bo' }, pool: 'Night' });
	});
});
