import fc from 'fast-check';
import { completeLead } from '../../../nodes/shared';
import { problemsOf } from '../../../nodes/core/check';
import {
	checksOfRouting,
	decideAgain,
	decideAssign,
	leadMarksOf,
	noMarks,
	routeRecordSchema,
	type NamedAccount,
	type RouteFacts,
	type RoutePolicy,
} from '../../../nodes/core/route';
import { accountsIn, hostIn } from '../../../nodes/core/keys';
import { factsOf, line, named, now, policy, rule } from './team';

const account = (name: string, changes: Partial<NamedAccount> = {}): NamedAccount => ({
	account: name,
	target: { kind: 'owner', name: 'Ann' },
	priority: 'normal',
	...changes,
});

const toPool = (name: string) => ({ target: { kind: 'pool' as const, name } });

/** What a lead tells of its company. */
const of = (lead: object, accountId?: string) =>
	leadMarksOf(
		completeLead({ id: 'l', inquiryId: 'i', ...lead }, '2026-03-02T09:30:00Z'),
		accountId === undefined
			? null
			: { ...{ system: null, id: null, url: null, ownerId: null, stage: null }, accountId },
	);

test.each([
	['acme.com', 'acme.com'],
	[' WWW.Acme.com ', 'acme.com'],
	['https://www.acme.com/about?x=1', 'acme.com'],
	['ann@acme.com', 'acme.com'],
	['@acme.com', 'acme.com'],
	['*.acme.com', 'acme.com'],
	['Bücher.example', 'xn--bcher-kva.example'],
	['Acme', undefined],
	['Acme Ltd.', undefined],
	['0015g00000AbCdE', undefined],
])('the host in %j is %s', (text, host) => {
	expect(hostIn(text)).toBe(host);
});

test.each([
	['eta.de, theta.de', ['eta.de', 'theta.de']],
	['eta.de;theta.de | iota.de', ['eta.de', 'theta.de', 'iota.de']],
	['eta.de theta.de', ['eta.de', 'theta.de']],
	['eta.de, Theta GmbH', ['eta.de', 'Theta GmbH']],
	['0012, 0013', ['0012', '0013']],
	['Acme, Inc.', ['Acme, Inc.']],
	['Smith, Jones & Co', ['Smith, Jones & Co']],
	['Acme Ltd; Beta', ['Acme Ltd', 'Beta']],
	['acme.com', ['acme.com']],
])('the accounts in the cell %j are %j', (cell, accounts) => {
	expect(accountsIn(cell)).toEqual(accounts);
});

test.each([
	{ domain: 'eta.de' },
	{ domain: 'theta.de' },
	{ email: 'ada@eu.theta.de' },
	{ company: 'Iota GmbH' },
])('a row of several accounts is met by each of them: %j', (lead) => {
	const accounts = [account('eta.de, theta.de, Iota')];
	const facts = { ...factsOf(policy({ accounts })), marks: of(lead) };
	expect(decideAssign(facts, 'hash').assignment.owner?.name).toBe('Ann');
});

test('a web address begins a sentence as it is written', () => {
	const accounts = [account('https://www.acme.com/')];
	const facts = { ...factsOf(policy({ accounts })), marks: of({ domain: 'acme.com' }) };
	expect(decideAssign(facts, 'hash').assignment.reason).toMatch(/^https:\/\/www\.acme\.com\//);
});

test('Check Settings names the row of an account that is there twice, or that names none', () => {
	const given = policy({
		accounts: ['acme.com', 'beta.de, acme.com', ''].map((name) => account(name)),
	});
	const looked = { ...given, conditions: [], capConditions: [], now };
	const found = problemsOf([...checksOfRouting(looked)]).filter(({ code }) =>
		code.startsWith('account.'),
	);
	expect(found.map(({ where, code }) => [where, code])).toEqual([
		['Named Accounts: row 3', 'account.none'],
		['Named Accounts: row 2 (beta.de, acme.com)', 'account.twice'],
	]);
	expect(found[0]?.message).toBe('names no account');
});

describe('which named account a lead falls under', () => {
	const accounts = [
		account('acme.com'),
		account('Engine Ltd', { target: { kind: 'owner', name: 'Bo' } }),
		account('eu.acme.com', { target: { kind: 'owner', name: 'Cy' } }),
		account('0015g00000AbCdE', { target: { kind: 'queue', name: 'Key Desk' } }),
		account('ACME.com', { target: { kind: 'owner', name: 'Bo' } }),
	];

	test.each([
		{ says: 'by its domain', marks: of({ domain: 'acme.com' }), goesTo: 'Ann' },
		{ says: 'by its mailbox', marks: of({ email: 'ada@acme.com' }), goesTo: 'Ann' },
		{ says: 'by a domain below', marks: of({ email: 'ada@mail.acme.com' }), goesTo: 'Ann' },
		{
			says: 'by the longest domain, whatever else is there',
			marks: of({ email: 'ada@mail.eu.acme.com', domain: 'acme.com', company: 'Engine' }),
			goesTo: 'Cy',
		},
		{ says: 'not by the end of a name', marks: of({ domain: 'notacme.com' }), goesTo: null },
		{
			says: 'by its name, whatever the legal form',
			marks: of({ company: 'THE ENGINE GmbH' }),
			goesTo: 'Bo',
		},
		{
			says: 'by its domain before its name',
			marks: of({ domain: 'acme.com', company: 'Engine' }),
			goesTo: 'Ann',
		},
		{
			says: 'by the ID in the CRM before its domain',
			marks: of({ domain: 'acme.com' }, '0015g00000AbCdE'),
			goesTo: 'Key Desk',
		},
		{ says: 'by an ID that is in no row, not', marks: of({}, '0015g00000AbCd'), goesTo: null },
		{ says: 'none', marks: of({ email: 'ada@gmail.com', company: 'Else' }), goesTo: null },
		{ says: 'by nothing', marks: noMarks, goesTo: null },
	])('$says', ({ marks, goesTo }) => {
		const otherwise = { kind: 'queue', name: 'Nobody' } as const;
		const { assignment } = decideAssign(factsOf(policy({ accounts, otherwise }), { marks }), 'h');
		const { owner, queue } = assignment;
		expect(owner?.name ?? queue?.name).toBe(goesTo ?? 'Nobody');
	});
});

describe('what is decided by named accounts', () => {
	const marks = of({ email: 'ada@acme.com', company: 'Acme' });
	const away = line('Ann', { active: false });
	test.each<{
		says: string;
		given?: Partial<RoutePolicy>;
		facts?: Partial<RouteFacts>;
		known?: string;
		owner: string | null;
		priority?: string;
		reason: string;
	}>([
		{
			says: 'an owner has it, before the rules',
			given: { rules: [rule('All')], accounts: [account('acme.com', { priority: 'high' })] },
			owner: 'Ann',
			priority: 'high',
			reason: 'acme.com is a named account of Ann.',
		},
		{
			says: 'who owns the person comes first',
			known: 'Bo',
			owner: 'Bo',
			reason: 'Bo owns this lead already.',
		},
		{
			says: 'the backup of an owner who is not active',
			given: { lines: [{ ...away, backup: 'Bo' }, line('Bo')] },
			owner: 'Bo',
			reason: 'Ann, whose named account acme.com is, is not active; Bo is the backup.',
		},
		{
			says: 'the rules where nobody can take it, by whose name it then is',
			given: { lines: [away, line('Bo')], rules: [rule('All')] },
			owner: 'Bo',
			reason:
				'Ann, whose named account acme.com is, is not active; rule "All": it was Bo\'s turn in the pool "Sales".',
		},
		{
			says: 'a pool shares it',
			given: { accounts: [account('Acme Inc.', toPool('Sales'))] },
			owner: 'Ann',
			reason: 'Acme Inc. is a named account: it was Ann\'s turn in the pool "Sales".',
		},
		{
			says: 'a queue has it',
			given: { accounts: [account('acme.com', { target: { kind: 'queue', name: 'Key' } })] },
			owner: null,
			reason: 'acme.com is a named account; it waits in the queue "Key".',
		},
		{
			says: 'an owner that each lead says, and who is nobody: on to the rules',
			given: {
				accounts: [account('acme.com', { target: { kind: 'owner', name: 'Zed', ofLead: true } })],
			},
			owner: 'Ann',
			reason:
				'acme.com is a named account: "Zed" is not in the Owners table; no rule took it: it was Ann\'s turn in the pool "All Owners".',
		},
		{
			says: 'another company',
			facts: { marks: of({ email: 'ada@else.com' }) },
			owner: 'Ann',
			reason: 'No rule took it: it was Ann\'s turn in the pool "All Owners".',
		},
	])('$says', ({ given = {}, facts = {}, known, owner, priority = 'normal', reason }) => {
		const one = policy({ accounts: [account('acme.com')], ...given });
		const all = factsOf(one, { marks, ...facts });
		const member = known === undefined ? null : named(all, known);
		const knownOwner = known === undefined ? null : { name: known, member };
		const { assignment, record } = decideAssign({ ...all, knownOwner }, 'hash');
		expect(assignment.owner?.name ?? null).toBe(owner);
		expect(assignment).toMatchObject({ priority, reason });
		const kept = routeRecordSchema.parse(JSON.parse(JSON.stringify(record)));
		expect(decideAgain(kept, one)).toMatchObject({ assignment, record });
	});

	test('what decided is kept: the row, and what the lead told', () => {
		const accounts = [account('else.com'), account('acme.com')];
		const { record } = decideAssign(factsOf(policy({ accounts }), { marks }), 'hash');
		expect(record.account).toEqual({ id: null, hosts: ['acme.com'], company: 'Acme', row: 1 });
		const other = { ...record, account: { id: null, hosts: [], company: null } };
		expect(decideAgain(other, policy({ accounts })).assignment.rule).toBe('No Rule Matched');
	});

	test('however long what a lead says of its company, the record stays small', () => {
		const long = of(
			{ company: 'x'.repeat(5000), email: `a@${'x'.repeat(5000)}.com` },
			'y'.repeat(5000),
		);
		const { record } = decideAssign(
			factsOf(policy({ accounts: [account('acme.com')] }), { marks: long }),
			'hash',
		);
		expect(JSON.stringify(record).length).toBeLessThan(1500);
	});
});

test('of many rows the one counts that would be found by looking at each', () => {
	const names = fc.constantFrom(
		'a.com',
		'b.a.com',
		'c.b.a.com',
		'd.com',
		'Engine Ltd',
		'Acme',
		'7',
	);
	const row = names.map((name) => account(name));
	const lead = fc.record({
		domain: fc.constantFrom(null, 'a.com', 'd.com', 'e.com'),
		email: fc.constantFrom(null, 'x@b.a.com', 'x@z.c.b.a.com', 'x@e.com'),
		company: fc.constantFrom(null, 'Engine', 'ACME, Inc.'),
	});
	const otherwise = { kind: 'queue', name: 'Nobody' } as const;
	fc.assert(
		fc.property(fc.array(row, { maxLength: 8 }), lead, fc.boolean(), (accounts, given, hasId) => {
			const marks = of(given, hasId ? '7' : undefined);
			const { record } = decideAssign(factsOf(policy({ accounts, otherwise }), { marks }), 'h');
			const hosts = [given.email?.slice(2), given.domain].filter(
				(host) => typeof host === 'string',
			);
			const isOf = (domain: string) =>
				hosts.some((host) => host === domain || host.endsWith(`.${domain}`));
			const rank = ({ account: name }: NamedAccount) => {
				if (name === '7') return hasId ? 1000 : 0;
				if (name.includes('.')) return isOf(name) ? 100 + name.length : 0;
				return given.company?.toLowerCase().startsWith(name.slice(0, 4).toLowerCase()) ? 1 : 0;
			};
			const best = Math.max(0, ...accounts.map(rank));
			const expected = best === 0 ? -1 : accounts.findIndex((each) => rank(each) === best);
			expect(record.account?.row ?? -1).toBe(expected);
		}),
	);
});
