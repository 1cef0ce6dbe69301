/**
 * Who is in a pool by conditions: everybody who meets all of them, besides those who name it.
 */
import fc from 'fast-check';
import { problemsOf } from '../../../nodes/core/check';
import {
	checksOfRouting,
	compileRoster,
	decideAgain,
	decideAssign,
	everyone,
	poolNamed,
	type MemberCondition,
	type RosterLine,
} from '../../../nodes/core/route';
import { factsOf, line, now, policy, poolLine, rule } from './team';

const condition = (
	of: MemberCondition['of'],
	values: readonly string[],
	more: Partial<MemberCondition> = {},
): MemberCondition => ({ of, column: '', compare: 'is one of', values, ...more });

const team = [
	line('Ann', { languages: ['German', 'en'], skills: ['Security: 3', 'CRM'], pools: ['A'] }),
	line('Bo', { languages: ['fr'], skills: ['Security'], columns: { segment: 'Enterprise' } }),
	line('Cy', { territories: ['Bavaria'], columns: { segment: 'SMB', seniority: '4' }, pools: [] }),
];

const none = { compare: 'is none of' } as const;
const least = { compare: 'is at least' } as const;
const column = (name: string) => ({ column: name });

const membersOf = (conditions: MemberCondition[], lines: readonly RosterLine[] = team) =>
	poolNamed(compileRoster(lines, [poolLine('Some', { conditions })]), 'some').members.map(
		({ owner }) => owner.name,
	);

test.each<[says: string, conditions: MemberCondition[], names: string[]]>([
	['a language by its code', [condition('language', ['de'])], ['Ann']],
	['one of two languages', [condition('language', ['Deutsch', 'Français'])], ['Ann', 'Bo']],
	['no language of these', [condition('language', ['de'], none)], ['Bo', 'Cy']],
	['a skill, however well', [condition('skill', ['security'])], ['Ann', 'Bo']],
	['a skill so well', [condition('skill', ['Security: 2'], least)], ['Ann']],
	['a skill that is written without a number', [condition('skill', ['CRM: 1'], least)], ['Ann']],
	['a territory', [condition('territory', ['bavaria'])], ['Cy']],
	['another pool', [condition('pool', ['a'])], ['Ann']],
	['a column', [condition('column', ['enterprise'], column('Segment'))], ['Bo']],
	[
		'a column that is otherwise or empty',
		[condition('column', ['SMB'], { ...column('segment'), ...none })],
		['Ann', 'Bo'],
	],
	[
		'a number in a column',
		[condition('column', ['3,5'], { ...column('Seniority'), ...least })],
		['Cy'],
	],
	['all of several', [condition('language', ['de']), condition('skill', ['CRM'])], ['Ann']],
	['not all of several', [condition('language', ['de']), condition('skill', ['Golf'])], []],
	['no condition', [], []],
])('%s', (_says, conditions, names) => {
	expect(membersOf(conditions)).toEqual(names);
});

test('who names the pool is in it too, in their place of its order, and all stand as in the table', () => {
	const lines = [line('Ann', { languages: ['de'] }), line('Bo', { pools: ['some: 1'] }), ...team];
	const roster = compileRoster(lines.slice(0, 2), [
		poolLine('Some', { strategy: 'order', conditions: [condition('language', ['de'])] }),
	]);
	expect(poolNamed(roster, 'Some')).toMatchObject({
		...{ name: 'some', members: [{ index: 0 }, { index: 1 }] },
		places: [Infinity, 1],
	});
	expect(roster.members.map(({ pools }) => pools)).toEqual([['Sales', 'some'], ['some']]);
});

test('who names the pool with a weight of its own has it, and with none is not in it', () => {
	const lines = [
		line('Ann', { pools: ['Some x2'], languages: ['de'] }),
		line('Bo', { pools: ['Some x0'], languages: ['de'] }),
		line('Cy', { weight: 3, languages: ['de'] }),
	];
	const pools = [poolLine('Some', { conditions: [condition('language', ['de'])] })];
	expect(poolNamed(compileRoster(lines, pools), 'Some')).toMatchObject({
		members: [{ index: 0 }, { index: 2 }],
		weights: [2, 3],
	});
});

test('that a pool follows from another does not depend on the order of the rows', () => {
	const [one, other] = [
		poolLine('One', { conditions: [condition('pool', ['Sales'])] }),
		poolLine('Other', { conditions: [condition('pool', ['One'])] }),
	];
	for (const pools of [
		[one, other],
		[other, one],
	]) {
		const roster = compileRoster([line('Ann')], pools);
		expect(['One', 'Other'].map((name) => poolNamed(roster, name).members.length)).toEqual([1, 0]);
	}
});

test('leads are shared in it, and a decision is taken in the same way again', () => {
	const given = policy({
		lines: team,
		pools: [poolLine('German', { conditions: [condition('language', ['de', 'fr'])] })],
		rules: [rule('R', { target: { kind: 'pool', name: 'german' } })],
	});
	const { assignment, record } = decideAssign(factsOf(given), 'hash');
	expect(assignment.reason).toBe('Rule "R": it was Ann\'s turn in the pool "German".');
	expect(decideAgain(record, given)).toMatchObject({ assignment, record });
});

test('a pool whose conditions nobody meets stops no lead: the next rule is asked, and it is told', () => {
	const given = policy({
		pools: [poolLine('Polish', { conditions: [condition('language', ['pl'])] })],
		rules: [rule('R', { target: { kind: 'pool', name: 'Polish' } })],
	});
	expect(decideAssign(factsOf(given), 'hash').assignment.reason).toBe(
		'Rule "R": nobody meets the conditions of the pool "Polish"; no rule took it: it was Ann\'s turn in the pool "All Owners".',
	);
	const looked = { ...given, conditions: [], capConditions: [], now };
	expect(problemsOf(checksOfRouting(looked)).map(({ code, where }) => [code, where])).toEqual([
		['pool.metByNobody', 'Pools: row 1 (Polish)'],
	]);
});

test.each<[says: string, condition: MemberCondition, message: RegExp]>([
	['no value', condition('skill', []), /a condition has no Value/],
	['no column', condition('column', ['x']), /names no Column/],
	['languages by number', condition('language', ['de'], least), /not for a language/],
	['a skill without a number', condition('skill', ['CRM'], least), /"CRM" says no number/],
	[
		'a column by no number',
		condition('column', ['much'], { ...least, ...column('Seniority') }),
		/"much" says no number/,
	],
])('conditions that cannot work are refused by their row: %s', (_says, wrong, message) => {
	const pools = [poolLine('Some', { conditions: [wrong] }), poolLine('Sales')];
	const looked = { ...policy({ pools }), conditions: [], capConditions: [], now };
	const [problem, ...others] = problemsOf(checksOfRouting(looked));
	expect(problem).toMatchObject({ code: 'pool.condition', where: 'Pools: row 1 (Some)' });
	expect(problem?.message).toMatch(message);
	expect(others.map(({ severity }) => severity)).not.toContain('error');
	expect(() => compileRoster([], pools)).toThrow(message);
});

test('law: who meets a condition and who meets its contrary are all owners, each once', () => {
	const anyTeam = fc.array(
		fc.record({
			languages: fc.subarray(['German', 'fr', 'pl']),
			skills: fc.subarray(['CRM', 'Golf: 2']),
		}),
		{ maxLength: 6 },
	);
	const anyValues = fc.subarray(['de', 'French', 'CRM', 'Golf'], { minLength: 1 });
	fc.assert(
		fc.property(anyTeam, anyValues, fc.constantFrom('language', 'skill'), (rows, values, of) => {
			const lines = rows.map((changes, n) => line(`P${n}`, { ...changes, pools: [] }));
			const those = membersOf([condition(of, values)], lines);
			const others = membersOf([condition(of, values, none)], lines);
			expect([...those, ...others].toSorted()).toEqual(lines.map(({ owner }) => owner.name));
			expect(poolNamed(compileRoster(lines), everyone).members).toHaveLength(lines.length);
		}),
	);
});
