import fc from 'fast-check';
import { readNeeds, type LeadNeeds } from '../../../nodes/core/lead';
import {
	decideAgain,
	decideAssign,
	decideReassign,
	emptyRotation,
	type Pool,
} from '../../../nodes/core/route';
import { canDo } from '../../../nodes/core/route/abilities';
import { closed, factsOf, line, named, policy, poolLine, turnsOf } from './team';

const pools = [poolLine('All Owners', { strategy: 'skills', queue: 'Experts' })];

const lines = [
	line('Ann', { skills: ['Solar', 'CRM'], languages: ['German'] }),
	line('Bo', { skills: ['solar'], languages: ['English', 'Deutsch'] }),
	line('Cy', { skills: ['IT'], languages: ['fr'] }),
];

const given = policy({ lines, pools, otherwise: { kind: 'everyone', name: '' } });

const decide = (needs: Partial<LeadNeeds>, had: string[] = []) =>
	decideAssign(factsOf(given, { needs: () => ({ must: [], better: [], ...needs }) }, had), 'hash');

test.each<{ says: string; needs: Partial<LeadNeeds>; owner: string | null; reason: string }>([
	{
		says: 'that needs nothing goes by turns',
		needs: {},
		owner: 'Ann',
		reason: 'No rule took it: it was Ann\'s turn in the pool "All Owners".',
	},
	{
		says: 'goes to who speaks the language, however it is written',
		needs: { must: ['fr-FR'] },
		owner: 'Cy',
		reason: 'No rule took it: Cy has fr-FR in the pool "All Owners".',
	},
	{
		says: 'goes by turns among those who have what it needs',
		needs: { must: ['de'], better: ['SOLAR'] },
		owner: 'Ann',
		reason:
			'No rule took it: it was Ann\'s turn among those who have de and SOLAR in the pool "All Owners".',
	},
	{
		says: 'gives up what nobody has',
		needs: { better: ['German', 'CRM', 'French', 'IT'] },
		owner: 'Ann',
		reason:
			'No rule took it: Ann has German and CRM in the pool "All Owners", and French and IT had to be given up.',
	},
	{
		says: 'gives up in the middle what nobody has with what stands before it',
		needs: { better: ['German', 'IT', 'CRM'] },
		owner: 'Ann',
		reason:
			'No rule took it: Ann has German and CRM in the pool "All Owners", and IT had to be given up.',
	},
	{
		says: 'gives up all of it, if need be',
		needs: { better: ['Polish'] },
		owner: 'Ann',
		reason:
			'No rule took it: it was Ann\'s turn in the pool "All Owners", and Polish had to be given up.',
	},
	{
		says: 'waits where nobody has what it must have',
		needs: { must: ['German', 'IT'] },
		owner: null,
		reason:
			'Nobody is in the pool "All Owners" who has German and IT; it waits in the queue "Experts".',
	},
])('Best Skill Match: a lead $says', ({ needs, owner, reason }) => {
	const { assignment, record } = decide(needs);
	expect(assignment.owner?.name ?? null).toBe(owner);
	expect(assignment.reason).toBe(reason);
	expect(assignment.needs).toEqual({ must: [], better: [], ...needs });
	expect(decideAgain(record, given)).toEqual(expect.objectContaining({ assignment, record }));
});

test('who is off counts only if they have what the lead must have', () => {
	const must = ['German'];
	const off = policy({
		lines: [line('Ann', { hours: closed, languages: ['German'] }), line('Bo')],
		pools,
		whenNobody: { do: 'assign' },
	});
	const facts = factsOf(off, { needs: () => ({ must, better: [] }) });
	expect(decideAssign(facts, 'hash').assignment.reason).toBe(
		'No rule took it: Ann has German in the pool "All Owners", though outside working hours.',
	);
	const next = policy({ ...off, whenNobody: { do: 'go on' } });
	const { assignment } = decideAssign({ ...facts, routing: factsOf(next).routing }, 'hash');
	expect(assignment.reason).toBe(
		'Nobody in the pool "All Owners" who has German could take it: Ann (outside working hours); it waits in the queue "Experts".',
	);
	const wait = policy({ ...off, whenNobody: { do: 'wait', hours: 48 } });
	const waits = { ...facts, routing: factsOf(wait).routing, waitSince: facts.now };
	expect(decideAssign(waits, 'hash').assignment).toMatchObject({
		strategy: 'waiting',
		reason: expect.stringMatching(/everyone in the pool "All Owners" who has German is off until/),
	});
});

test('a lead that is reassigned needs what it needed', () => {
	const needs = { must: ['German'], better: ['CRM'] };
	const facts = factsOf(given, { needs: () => needs }, ['Ann']);
	const current = {
		owner: { name: 'Ann', member: named(facts, 'Ann') },
		...{ pool: 'All Owners', priority: 'normal' as const, taken: 'did not act' as const },
	};
	const { assignment, record } = decideReassign(facts, 'hash', current, { to: 'pool' });
	expect(assignment).toMatchObject({ owner: { name: 'Bo' }, needs });
	expect(decideAgain(record, given)).toMatchObject({ assignment, record });
});

test.each([
	['Solar', ['solar '], [], true],
	['Café', ['cafe'], [], true],
	['de', [], ['German'], true],
	['Deutsch', [], ['de-AT'], true],
	['it', ['IT'], [], false],
	['IT', ['IT'], [], true],
	['IT', [], ['Italian'], false],
	['it', [], ['Italian'], true],
	['Solar', [], ['German'], false],
])('who needs %s is served by skills %j, languages %j: %s', (need, skills, languages, is) => {
	const { members } = factsOf(policy({ lines: [line('Ann', { skills, languages })] })).routing
		.roster;
	expect(members.map((member) => canDo(member, need))).toEqual([is]);
});

test('what is needed is kept once, and not more than a decision can hold', () => {
	expect(readNeeds([' German', ''], ['Solar', 'german', 'x'.repeat(99)])).toEqual({
		...{ must: ['German'], better: ['Solar', 'x'.repeat(60)] },
	});
	const many = Array.from({ length: 20 }, (_, n) => `S${n}`);
	expect(readNeeds(many, []).must).toHaveLength(8);
});

const skills = fc.subarray(['A', 'B', 'C', 'D']);

test('whoever comes, goes or learns: nobody without what a lead must have gets it, nor while somebody who is there has more of what is better', () => {
	const leads = fc.array(
		fc.record({
			team: fc.array(fc.record({ skills, active: fc.boolean() }), { minLength: 3, maxLength: 3 }),
			must: fc.subarray(['A', 'B'], { maxLength: 1 }),
			better: fc.shuffledSubarray(['B', 'C', 'D']),
		}),
		{ maxLength: 12 },
	);
	fc.assert(
		fc.property(leads, (all) => {
			let memory = emptyRotation();
			for (const { team, must, better } of all) {
				const one = policy({ lines: team.map((who, n) => line(`P${n}`, who)), pools });
				const facts = factsOf(one, { needs: () => ({ must, better }) });
				const rotation = turnsOf(facts.routing.roster.byPool.get('all owners') as Pool, memory);
				const { assignment, member, turn, record } = decideAssign(
					{ ...facts, rotation: () => rotation },
					'hash',
				);
				expect(decideAgain(record, one)).toMatchObject({ assignment, record });
				const able = team.filter(
					(who) => who.active && must.every((need) => who.skills.includes(need)),
				);
				expect(assignment.owner === null).toBe(able.length === 0);
				/** The earlier ones count more than all that follow together. */
				const score = (who: (typeof team)[number] | undefined) =>
					better.reduce((sum, need) => 2 * sum + Number(who?.skills.includes(need)), 0);
				if (member) {
					const chosen = team[member.index];
					expect(able).toContain(chosen);
					for (const who of able) expect(score(chosen)).toBeGreaterThanOrEqual(score(who));
				}
				if (turn) rotation.take(turn.present, turn.chosen);
				memory = rotation.state();
			}
		}),
	);
});
