import {
	decideAgain,
	decideAssign,
	decideReassign,
	routeRecordSchema,
	type RouteRule,
} from '../../../nodes/core/route';
import { factsOf, line, named, policy, rule } from './team';

const toBo = { backup: { kind: 'owner' as const, name: 'Bo' } };
const toAnn = { target: { kind: 'owner' as const, name: 'Ann' } };

/** Ann's own backup is Cy. */
const lines = (annIsThere: boolean) => [
	line('Ann', { active: annIsThere, backup: 'Cy' }),
	line('Bo', { pools: [], backup: 'Ann' }),
	line('Cy', { pools: [] }),
];

test.each<{
	says: string;
	rules: RouteRule[];
	annIsThere?: boolean;
	known?: string;
	owner: string;
	backup: string | null;
	slaPolicy?: string;
}>([
	{
		says: 'the owner’s own, where the rule says none',
		rules: [rule('R')],
		owner: 'Ann',
		backup: 'Cy',
	},
	{ says: 'whom the rule says', rules: [rule('R', toBo)], owner: 'Ann', backup: 'Bo' },
	{
		says: 'the owner’s own, where the rule says the owner',
		rules: [rule('R', { backup: { kind: 'owner', name: 'Ann' } })],
		owner: 'Ann',
		backup: 'Cy',
	},
	{
		says: 'the owner’s own, where a lead says somebody who is not there',
		rules: [rule('R', { backup: { kind: 'owner', name: 'Zed', ofLead: true } })],
		owner: 'Ann',
		backup: 'Cy',
	},
	{
		says: 'whom the rule says has the lead of an owner who is away',
		rules: [rule('R', { ...toAnn, ...toBo })],
		annIsThere: false,
		owner: 'Bo',
		backup: null,
	},
	{
		says: 'none of a rule that had nobody',
		rules: [
			rule('First', { ...toBo, target: { kind: 'pool', name: 'Sales' } }),
			rule('Next', {
				target: { kind: 'owner', name: 'Ann' },
			}),
		],
		annIsThere: false,
		owner: 'Cy',
		backup: null,
	},
	{
		says: 'none of a rule, where the lead is somebody’s',
		rules: [rule('R', toBo)],
		known: 'Ann',
		owner: 'Ann',
		backup: 'Cy',
	},
	{
		says: 'and the SLA policy of the rule that decided',
		rules: [rule('R', { ...toBo, slaPolicy: 'Gold' })],
		owner: 'Ann',
		backup: 'Bo',
		slaPolicy: 'Gold',
	},
])('who takes over: $says', ({ rules, annIsThere = true, known, owner, backup, slaPolicy }) => {
	const given = policy({ lines: lines(annIsThere), rules });
	const facts = factsOf(given);
	const knownOwner = known ? { name: known, member: named(facts, known) } : null;
	const { assignment, record } = decideAssign({ ...facts, knownOwner }, 'hash');
	expect(assignment.owner?.name).toBe(owner);
	expect(assignment.backup?.name ?? null).toBe(backup);
	expect(assignment.slaPolicy).toBe(slaPolicy);
	const kept = routeRecordSchema.parse(JSON.parse(JSON.stringify(record)));
	expect(decideAgain(kept, given)).toMatchObject({ assignment, record });
});

test('a lead that waits in the queue keeps the SLA policy of the rule that was met first', () => {
	const rules = [rule('R', { slaPolicy: 'Gold' }), rule('S', { slaPolicy: 'Silver' })];
	const given = policy({
		...{ lines: [line('Ann', { active: false })], rules },
		otherwise: { kind: 'queue', name: 'Lead Desk' },
	});
	expect(decideAssign(factsOf(given), 'hash').assignment).toMatchObject({
		...{ owner: null, rule: 'R', slaPolicy: 'Gold' },
	});
});

test.each([
	['Bo', 'Bo', 'Ann'],
	[null, 'Cy', null],
])('who takes over by the rule, %s, is who gets it next: %s', (substitute, next, backup) => {
	const given = policy({ lines: lines(true) });
	const facts = factsOf(given);
	const { assignment, record } = decideReassign(
		facts,
		'hash',
		{
			owner: { name: 'Ann', member: named(facts, 'Ann') },
			...{ pool: 'Sales', priority: 'normal', taken: 'did not act', slaPolicy: 'Gold' },
			substitute: substitute === null ? null : named(facts, substitute),
		},
		{ to: 'backup' },
	);
	expect([assignment.owner?.name, assignment.backup?.name ?? null]).toEqual([next, backup]);
	expect(assignment.slaPolicy).toBe('Gold');
	const kept = routeRecordSchema.parse(JSON.parse(JSON.stringify(record)));
	expect(decideAgain(kept, given)).toMatchObject({ assignment, record });
});
