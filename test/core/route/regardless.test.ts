import {
	decideAgain,
	decideAssign,
	decideReassign,
	routeRecordSchema,
	usuallyRegardless,
	type Exception,
	type Regardless,
	type RosterLine,
	type RouteFacts,
	type RouteRecord,
} from '../../../nodes/core/route';
import { cap, closed, factsOf, line, named, policy, rule } from './team';

const kept = (record: RouteRecord) => routeRecordSchema.parse(JSON.parse(JSON.stringify(record)));

const away = { absences: [{ from: '2026-03-01', until: '' }] };

/** What is in the way of Ann, and what her owners' settings may except. */
const inTheWay: Array<{
	says: string;
	ann: Partial<RosterLine>;
	counted?: number;
	openLeads?: number;
	exception: Exception;
	words: string;
}> = [
	{
		says: 'her hours',
		...{ ann: { hours: closed }, exception: 'hours', words: 'is outside working hours' },
	},
	{
		says: 'her Daily Cap',
		...{ ann: { dailyCap: 2 }, counted: 2, exception: 'caps', words: 'has had 2 leads today' },
	},
	{
		says: 'a cap of the table',
		...{ ann: {}, counted: 2, exception: 'caps' },
		words: 'has reached a cap (Calm: 2 a day reached)',
	},
	{
		says: 'her open leads',
		...{ ann: { openLeadCap: 3 }, openLeads: 3, exception: 'caps' },
		words: 'has enough open leads',
	},
	{ says: 'an absence', ann: away, exception: 'away', words: 'is away until further notice' },
];

/** How Ann is meant, with what of the settings says in spite of what she gets it. */
const ways: Array<{
	as: keyof Regardless;
	target: string;
	known?: string;
	backup: string;
	role: string;
}> = [
	{ as: 'known', target: 'Cy', known: 'Ann', backup: '', role: 'who owned it' },
	{ as: 'named', target: 'Ann', backup: '', role: 'whom the rule names' },
	{ as: 'backup', target: 'Bo', backup: 'Ann', role: '' },
];

describe.each(ways)('a person who is meant as $as', ({ as, target, known, backup, role }) => {
	const all: readonly Exception[] = ['away', 'caps', 'hours'];

	const decide = (
		{ ann, counted = 0, openLeads = 0 }: (typeof inTheWay)[number],
		exceptions: readonly Exception[],
	) => {
		const given = policy({
			lines: [
				line('Ann', ann),
				line('Bo', { active: backup === '', backup }),
				line('Cy', { pools: [] }),
			],
			caps: [cap('Calm', { scope: 'owners', names: ['Ann'] })],
			rules: [
				rule('Named', { target: { kind: 'owner', name: target } }),
				rule('Rest', { target: { kind: 'queue', name: 'Rest' } }),
			],
			regardless: { ...usuallyRegardless, [as]: exceptions },
		});
		const facts: RouteFacts = factsOf(given, {
			counted: (one, member) => (one.most === 2 && member?.owner.name === 'Ann' ? counted : 0),
			openLeads: (member) => (member.owner.name === 'Ann' ? openLeads : 0),
		});
		const knownOwner = known ? { name: known, member: named(facts, known) } : null;
		const { assignment, record } = decideAssign({ ...facts, knownOwner }, 'hash');
		expect(decideAgain(kept(record), given)).toMatchObject({ assignment, record });
		return assignment;
	};

	test.each(inTheWay)('gets the lead in spite of $says, where it is said', (one) => {
		expect(decide(one, [one.exception]).owner?.name).toBe('Ann');
	});

	test.each(inTheWay)('does not get it in spite of $says, where it is not said', (one) => {
		const others = all.filter((exception) => exception !== one.exception);
		const { owner, reason } = decide(one, others);
		expect(owner?.name).not.toBe('Ann');
		if (role) expect(reason).toContain(`Ann, ${role}, ${one.words}`);
	});

	test('is kept from it by what is not excepted, behind what is', () => {
		const [hours, daily] = inTheWay;
		if (!hours || !daily) throw new Error('there are some');
		const both = { ...daily, ann: { ...daily.ann, ...hours.ann, ...away } };
		expect(decide(both, all).owner?.name).toBe('Ann');
		for (const exception of all) {
			const others = all.filter((other) => other !== exception);
			expect(decide(both, others).owner?.name).not.toBe('Ann');
		}
	});
});

test('unless it is said otherwise, hours and caps keep nobody who is named from a lead, and an absence does', () => {
	expect(usuallyRegardless).toEqual({
		...{ known: ['caps', 'hours'], named: ['caps', 'hours'], backup: ['caps', 'hours'] },
	});
});

test('the cap of the pool that a named person stands for holds for them too, where caps do', () => {
	const given = policy({
		caps: [cap('All', { scope: 'pool', names: ['Sales'] })],
		rules: [rule('Named', { target: { kind: 'owner', name: 'Ann' } })],
		otherwise: { kind: 'queue', name: 'Rest' },
		regardless: { ...usuallyRegardless, named: [] },
	});
	const { assignment, record } = decideAssign(factsOf(given, { counted: () => 2 }), 'hash');
	expect(assignment.reason).toBe(
		'Ann, whom the rule names, could not take it, as the pool "Sales" takes no more for now (All: 2 a day reached); no rule took it; it waits in the queue "Rest".',
	);
	expect(decideAgain(kept(record), given)).toMatchObject({ assignment, record });
});

test('a backup to whom a lead is reassigned keeps to what is said of backups', () => {
	const given = (regardless: Partial<Regardless>) =>
		policy({
			lines: [line('Ann', { backup: 'Bo' }), line('Bo', { hours: closed }), line('Cy')],
			regardless: { ...usuallyRegardless, ...regardless },
		});
	const next = (regardless: Partial<Regardless>) => {
		const facts = factsOf(given(regardless), {}, ['Ann']);
		const owner = { name: 'Ann', member: named(facts, 'Ann') };
		const current = { owner, pool: 'Sales', priority: 'normal' as const };
		const ending = { ...current, acted: false, taken: 'did not act' as const };
		return decideReassign(facts, 'hash', ending, { to: 'backup' }).assignment.owner?.name;
	};
	expect([next({}), next({ backup: [] })]).toEqual(['Bo', 'Cy']);
});
