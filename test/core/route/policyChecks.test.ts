/**
 * What a policy's hours, backups, rules and territories surely do not mean. Each case names what is
 * found; what is ordinary finds nothing.
 */
import {
	problemsOf,
	type WrittenCondition,
	type WrittenConditions,
} from '../../../nodes/core/check';
import {
	checksOfRouting,
	type FlowClock,
	type LookedPolicy,
	type RosterLine,
	type RoutePolicy,
	type Territory,
} from '../../../nodes/core/route';
import { hours, line, now, policy, poolLine, rule } from './team';

interface Case
	extends Partial<RoutePolicy>,
		Pick<Partial<LookedPolicy>, 'behind' | 'workspaceHours'> {
	says: string;
	conditions?: readonly WrittenConditions[];
	/** `severity code: where`, in their order. */
	finds: readonly string[];
	saying?: RegExp;
}

const noConditions: WrittenConditions = { list: [], any: false, caseSensitive: false };

const number = (operation: string, value: number): WrittenCondition => ({
	left: { kind: 'field', path: ['lead', 'custom', 'seats'] },
	right: { kind: 'fixed', value },
	...{ type: 'number', operation, single: false },
});

const when = (...conditions: WrittenCondition[]): WrittenConditions => ({
	...noConditions,
	list: conditions.map((condition, index) => ({ number: index + 1, condition })),
});

/** Conditions of a rule that are no other rule's. */
const own = (_rule: unknown, index: number): WrittenConditions =>
	when({
		left: { kind: 'field', path: ['lead', 'custom', `field${index}`] },
		right: { kind: 'fixed', value: '' },
		...{ type: 'string', operation: 'notEmpty', single: true },
	});

const looked = ({ conditions, ...changes }: Partial<LookedPolicy>): LookedPolicy => {
	const whole = policy(changes);
	return {
		...whole,
		conditions: conditions ?? whole.rules.map(own),
		capConditions: whole.caps.map(() => noConditions),
		...{ behind: changes.behind, workspaceHours: changes.workspaceHours },
		now,
	};
};

/** Hours on weekdays, several in a day. */
const shifts = (timeZone: string, days: number[], ...spans: string[]) => ({
	timeZone,
	weekly: spans.map((span) => {
		const [from = '', to = ''] = span.split('-');
		return { days, from, to };
	}),
});
const week = [1, 2, 3, 4, 5];
const working = (name: string, changes: Partial<RosterLine>) => {
	const timeZone = changes.hours?.timeZone ?? 'UTC';
	return line(name, { timeZone, ...changes });
};
const toPool = (name: string, changes = {}) =>
	rule(name, { target: { kind: 'pool', name }, ...changes });
const away = (from: string, until: string) => ({ absences: [{ from, until }] });
const queue = { kind: 'queue', name: 'Lead Desk' } as const;

const noon = [
	working('Ann', { hours: shifts('UTC', week, '09:00-12:00', '13:00-17:00') }),
	working('Bo', { hours: shifts('UTC', week, '08:00-12:00', '13:00-16:00') }),
];

const hoursCases: Case[] = [
	{
		says: 'a team from nine to five',
		lines: [
			working('Ann', { hours: hours('09:00', '17:00') }),
			working('Bo', { hours: hours('09:00', '17:00') }),
		],
		finds: [],
	},
	{ says: 'somebody who always takes leads', lines: [...noon, line('Cy')], finds: [] },
	{
		says: 'hours of the workspace, which are not known here',
		lines: [...noon, line('Cy', { ofWorkspace: true })],
		finds: [],
	},
	{ says: 'one person with a break', lines: noon.slice(0, 1), finds: [] },
	{
		says: 'all have their break at the same time',
		lines: noon,
		finds: ['warning pool.hole: Owners'],
		saying:
			/nobody of the pool "All Owners" works Mon-Fri 12:00-13:00 \(UTC\).*given to somebody who is off/,
	},
	{
		says: 'the same where leads go on',
		...{ lines: noon, whenNobody: { do: 'go on' } },
		finds: ['warning pool.hole: Owners'],
		saying: /goes on to the next rule, at the end to the Fallback Queue/,
	},
	{
		says: 'the same where leads wait',
		lines: noon,
		whenNobody: { do: 'wait', hours: 72 },
		finds: [],
	},
	{
		says: 'the same where the rule lets them wait',
		...{ lines: noon, otherwise: queue },
		rules: [toPool('Sales', { whenNobody: { do: 'wait', hours: 2 } })],
		finds: [],
	},
	{
		says: 'the same in a pool whose first who claims has it',
		...{ lines: noon, otherwise: queue, rules: [toPool('Sales')] },
		pools: [poolLine('Sales', { strategy: 'claim' })],
		finds: [],
	},
	{ says: 'a pool that nothing asks', lines: noon, otherwise: queue, finds: [] },
	{
		says: 'a pool with a line of its own that a territory asks',
		...{ lines: noon, pools: [poolLine('sales')] },
		otherwise: { kind: 'territory', name: '' },
		territories: [territory({ target: { kind: 'pool', name: 'Sales' } })],
		finds: ['warning pool.hole: Pools: row 1 (sales)'],
	},
	{
		says: 'a day in the middle of the week',
		lines: [
			working('Ann', { hours: shifts('UTC', [1, 2], '09:00-17:00') }),
			working('Bo', { hours: shifts('UTC', [2, 4, 5], '09:00-17:00') }),
		],
		finds: ['warning pool.hole: Owners'],
		saying: /works Tue 17:00 to Thu 09:00/,
	},
	{
		says: 'another day off that is as long as Sunday',
		lines: ['Ann', 'Bo'].map((name) =>
			working(name, { hours: shifts('UTC', [1, 2, 4, 5, 6], '09:00-17:00') }),
		),
		finds: ['warning pool.hole: Owners'],
		saying: /works Tue 17:00 to Thu 09:00 \(/,
	},
	{
		says: 'shifts that follow each other around the world',
		lines: [
			working('Ann', { hours: shifts('Europe/Berlin', week, '09:00-18:00') }),
			working('Bo', { hours: shifts('America/New_York', week, '12:30-21:00') }),
			working('Cy', { hours: shifts('Asia/Tokyo', week, '09:00-18:00') }),
		],
		finds: ['warning pool.hole: Owners'],
		// New York is six hours behind Berlin, and Tokyo eight before; from 03:00 to 10:00 it is day there.
		saying: /works Mon-Fri 18:00-18:30 \(Europe\/Berlin\)/,
	},
	{
		says: 'night shifts alone',
		lines: ['Ann', 'Bo'].map((name) =>
			working(name, { hours: shifts('UTC', week, '22:00-06:00') }),
		),
		finds: [],
	},
	{
		says: 'around the clock but for a while at night',
		lines: ['Ann', 'Bo'].map((name) =>
			working(name, { hours: shifts('UTC', [1, 2, 3, 4, 5, 6, 7], '01:00-23:30') }),
		),
		finds: ['warning pool.hole: Owners'],
		saying: /Mon 23:30 to Tue 01:00/,
	},
	{
		says: 'a pool that is closed while others of the team work',
		lines: [
			working('Ann', { hours: hours('09:00', '17:00'), pools: ['Big'] }),
			working('Bo', { hours: shifts('UTC', [1, 2, 3, 4, 5, 6], '09:00-18:00') }),
		],
		...{ otherwise: queue, rules: [toPool('Big')] },
		finds: ['note pool.closedMeanwhile: Owners'],
		saying: /"Big" works Mon-Fri 17:00-18:00, Sat 09:00-18:00 \(UTC\), when others of the team do/,
	},
	{
		says: 'others who work elsewhere',
		lines: [
			working('Ann', { hours: hours('09:00', '17:00'), pools: ['Big'] }),
			working('Bo', { hours: shifts('America/New_York', week, '09:00-18:00') }),
		],
		...{ otherwise: queue, rules: [toPool('Big')], finds: [] },
	},
];

function territory(changes: Partial<Territory> = {}): Territory {
	return {
		...{ name: 'T', country: '', region: '', postalCodes: '', areaCodes: '' },
		...{ target: { kind: 'owner', name: 'Ann' }, priority: null },
		...changes,
	};
}

const gapCases: Case[] = [
	{
		says: 'a rule that goes on at night, to a pool for all others',
		lines: [working('Ann', { hours: hours('09:00', '17:00') })],
		...{ rules: [toPool('Sales')], whenNobody: { do: 'go on' }, finds: [] },
	},
	{
		says: 'a rule that goes on at night, and nothing after it',
		lines: [working('Ann', { hours: hours('09:00', '17:00') })],
		...{ rules: [toPool('Sales')], whenNobody: { do: 'go on' }, otherwise: queue },
		finds: ['note rule.offHours: Rules: row 1 (Sales)'],
		saying:
			/such as Fri 17:00 to Mon 09:00 \(UTC\), a lead of this rule goes to the Fallback Queue/,
	},
	{
		says: 'territories of parts of a country',
		otherwise: { kind: 'territory', name: '' },
		territories: [
			territory({ country: 'Germany', region: 'Bavaria' }),
			territory({ country: 'Austria' }),
		],
		finds: ['note territories.gap: Territories'],
		saying: /no row takes the rest of Germany or other countries/,
	},
	{
		says: 'the same with one for all others',
		otherwise: { kind: 'territory', name: '' },
		territories: [territory({ country: 'Germany', region: 'Bavaria' }), territory()],
		finds: [],
	},
	{
		says: 'the same with a pool for all others',
		rules: [rule('Place', { target: { kind: 'territory', name: '' } })],
		territories: [territory({ country: 'Germany', region: 'Bavaria' })],
		finds: [],
	},
	{
		says: 'a number between two rules',
		...{ rules: [rule('Small'), rule('Large')], otherwise: queue },
		conditions: [when(number('lt', 100)), when(number('gt', 100))],
		finds: ['note rules.gap: Rules'],
		saying: /no rule takes a lead whose lead\.custom\.seats is 100: it goes/,
	},
	{
		says: 'numbers between three rules',
		...{ rules: [rule('Large'), rule('Small'), rule('Middle')], otherwise: queue },
		conditions: [
			when(number('gte', 500)),
			when(number('lte', 10)),
			when(number('gte', 11), number('lt', 100)),
		],
		finds: ['note rules.gap: Rules'],
		saying: /is between 100 and 500/,
	},
	{
		says: 'the same with a rule for all others',
		rules: [rule('Small'), rule('Large'), rule('All', { unconditional: true })],
		otherwise: queue,
		conditions: [when(number('lt', 100)), when(number('gt', 100)), noConditions],
		finds: [],
	},
	{
		says: 'numbers that are one each',
		...{ rules: [rule('One'), rule('Three')], otherwise: queue },
		conditions: [when(number('equals', 1)), when(number('equals', 3))],
		finds: [],
	},
];

const backupCases: Case[] = [
	{
		says: 'two who stand in for each other',
		lines: [
			line('Ann', { backup: 'Bo' }),
			line('Bo', { backup: 'Ann', ...away('2026-05-01', '2026-05-04') }),
		],
		finds: [],
	},
	{
		says: 'the same, who are away together',
		lines: [
			line('Ann', { backup: 'Bo', ...away('2026-05-01', '2026-05-04') }),
			line('Bo', { backup: 'Ann', ...away('2026-05-03', '2026-05-09') }),
		],
		finds: ['warning backup.circle: Owners'],
		saying:
			/^Ann and Bo, who stand in for each other, are all away from 3 May until 4 May, so nobody takes over$/,
	},
	{
		says: 'a circle of three who are away together',
		lines: ['Ann Bo', 'Bo Cy', 'Cy Ann'].map((pair) => {
			const [name = '', backup = ''] = pair.split(' ');
			return line(name, { backup, ...away('2026-02-01', '') });
		}),
		finds: ['warning backup.circle: Owners'],
		saying: /^Ann, Bo and Cy, .* away until further notice/,
	},
	{
		says: 'somebody and their backup',
		lines: [
			line('Ann', { backup: 'Bo', ...away('2026-02-01', '2026-03-09') }),
			line('Bo', away('2026-02-20', '2026-03-05')),
		],
		finds: ['warning backup.away: Owners'],
		saying: /^Ann and their Backup Bo are both away until 5 Mar, so/,
	},
	{
		says: 'what is over',
		lines: [
			line('Ann', { backup: 'Bo', ...away('2026-01-01', '2026-01-09') }),
			line('Bo', away('2026-01-01', '2026-01-09')),
		],
		finds: [],
	},
	{
		says: 'a backup who is switched off',
		lines: [line('Ann', { backup: 'Bo' }), line('Bo', { active: false })],
		rules: [rule('R', { backup: { kind: 'owner', name: 'Bo' } })],
		finds: [
			'warning backup.inactive: Owners: row 1 (Ann)',
			'warning backup.inactive: Rules: row 1 (R)',
		],
		saying: /the Backup of Ann, Bo, is switched off/,
	},
];

const otherCases: Case[] = [
	...(['owner', 'queue'] as const).map(
		(kind): Case => ({
			says: `a rule of one ${kind} that waits`,
			rules: [rule('R', { target: { kind, name: 'Ann' }, whenNobody: { do: 'wait', hours: 1 } })],
			finds: ['warning rule.waitForNothing: Rules: row 1 (R)'],
		}),
	),
	{
		says: 'a rule of a pool that is claimed and waits',
		rules: [toPool('Sales', { whenNobody: { do: 'wait', hours: 1 } })],
		pools: [poolLine('Sales', { strategy: 'claim' })],
		finds: ['warning rule.waitForNothing: Rules: row 1 (Sales)'],
		saying: /First to Claim/,
	},
	{
		says: 'rules that wait, or go on to the next',
		rules: [
			toPool('Sales', { whenNobody: { do: 'wait', hours: 1 } }),
			rule('R', { target: { kind: 'owner', name: 'Ann' }, whenNobody: { do: 'go on' } }),
		],
		finds: [],
	},
	{
		says: 'two rows with one CRM ID, and two of one name',
		lines: ['a', 'b', 'c'].map((id, index) => {
			const { owner, ...more } = line('Ann');
			return {
				...more,
				owner: {
					...owner,
					id,
					name: index < 2 ? `Ann ${id}` : 'Ann A',
					crmId: index < 2 ? '7' : null,
				},
			};
		}),
		finds: [
			'warning owner.sameCrmId: Owners: row 2 (Ann b)',
			'note owner.sameName: Owners: row 3 (Ann A)',
		],
	},
	{
		says: 'a pool of those who are switched off that a named account asks',
		lines: [line('Ann', { active: false, pools: ['Key'] }), line('Bo')],
		accounts: [{ account: 'acme.com', target: { kind: 'pool', name: 'key' }, priority: 'high' }],
		finds: ['warning pool.inactive: Owners'],
	},
];

const clock = (changes: Partial<FlowClock> = {}): FlowClock => ({
	...{ name: 'Reply', target: { amount: 2, unit: 'hours' }, policies: null },
	...{ startFrom: 'receivedAt', hours: 'workspace' },
	...changes,
});
const behind = (...clocks: FlowClock[]) => ({ behind: { clocks, isWhole: true } });
const nineToFive = { lines: [working('Ann', { hours: hours('09:00', '17:00') })] };
const gold = { rules: [toPool('Sales', { slaPolicy: 'Gold' })], otherwise: queue };
const due = 'warning sla.beforeOpening: When No Rule Matches';

const clockCases: Case[] = [
	{
		says: 'a clock by the wall, shorter than the night',
		...{ ...nineToFive, ...behind(clock()) },
		finds: [due],
		saying:
			/"Reply" of Lead SLA Timer is due after 2 hours, and nobody of the pool "All Owners" works Fri 17:00 to Mon 09:00 \(UTC\)/,
	},
	{
		says: 'one that is longer than the weekend',
		...{ ...nineToFive, ...behind(clock({ target: { amount: 3, unit: 'days' } })) },
		finds: [],
	},
	{
		says: 'business time of the same hours',
		...{ ...nineToFive, workspaceHours: hours('09:00', '17:00') },
		...behind(clock({ target: { amount: 5, unit: 'businessMinutes' } })),
		finds: [],
	},
	{
		says: 'business time that begins before the pool',
		...{ ...nineToFive, workspaceHours: hours('07:00', '17:00') },
		...behind(clock({ target: { amount: 120, unit: 'businessMinutes' } })),
		finds: [due],
		saying: /is due after 120 business minutes/,
	},
	{
		says: 'a little more business time than that',
		...{ ...nineToFive, workspaceHours: hours('07:00', '17:00') },
		...behind(clock({ target: { amount: 121, unit: 'businessMinutes' } })),
		finds: [],
	},
	{
		says: 'hours of a workspace that are not known',
		...{ ...nineToFive, ...behind(clock({ target: { amount: 5, unit: 'businessMinutes' } })) },
		finds: [],
	},
	{
		says: 'business time by hours of its own',
		...nineToFive,
		...behind(
			clock({ target: { amount: 1, unit: 'businessHours' }, hours: hours('16:00', '18:00') }),
		),
		finds: [due],
	},
	{
		says: 'a lead that waits, and is late by then',
		...{ ...nineToFive, ...behind(clock()), whenNobody: { do: 'wait', hours: 72 } },
		finds: [due],
	},
	{
		says: 'a lead that waits, and whose clock starts when somebody has it',
		...{ ...nineToFive, ...behind(clock({ startFrom: 'assignedAt' })) },
		...{ whenNobody: { do: 'wait', hours: 72 }, finds: [] },
	},
	{
		says: 'a lead that goes on to others',
		...{ ...nineToFive, ...behind(clock()), whenNobody: { do: 'go on' }, finds: [] },
	},
	{
		says: 'the clock of the SLA policy of a rule',
		...{ ...nineToFive, ...gold, ...behind(clock({ policies: ['gold'] })) },
		finds: ['warning sla.beforeOpening: Rules: row 1 (Sales)'],
	},
	{
		says: 'of clocks of one name the first that is for the lead',
		...{ ...nineToFive, ...gold },
		...behind(clock({ policies: ['gold'], target: { amount: 9, unit: 'days' } }), clock()),
		finds: [],
	},
	{
		says: 'an SLA policy for which no clock asks',
		...{ ...gold, ...behind(clock({ policies: ['golden'] })) },
		finds: ['warning sla.unknownPolicy: Rules: row 1 (Sales)'],
		saying: /no clock behind this node asks for the SLA Policy "Gold"/,
	},
	{
		says: 'the same where a clock asks for more than a name',
		...{ ...gold, behind: { clocks: [clock({ policies: ['golden'] })], isWhole: false } },
		finds: [],
	},
	{ says: 'no clock behind the node', ...{ ...gold, ...behind() }, finds: [] },
];

test.each([...hoursCases, ...gapCases, ...backupCases, ...otherCases, ...clockCases])(
	'$says',
	({ finds, saying, ...changes }) => {
		const problems = problemsOf(checksOfRouting(looked(changes)));
		expect(problems.map(({ severity, code, where }) => `${severity} ${code}: ${where}`)).toEqual(
			finds,
		);
		if (saying) expect(problems.map(({ message }) => message).join('\n')).toMatch(saying);
		expect(problems.every(({ hint }) => hint !== '')).toBe(true);
	},
);
