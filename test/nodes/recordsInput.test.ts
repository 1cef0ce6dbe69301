/** Records with which leads are compared, on a second input, in n8n's own engine. */
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Lead, Match } from '../../nodes/core/lead';
import { decideMatchAgain, type MatchedData } from '../../nodes/core/match';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadStore } from '../../nodes/LeadStore/LeadStore.node';
import { completeLead } from '../../nodes/shared';
import { someWeights } from '../core/match/engine/someWeights';
import { readJsonOf } from './asRead';
import { runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';
import { runTwoInputs } from './twoInputs';

useTemporaryUserFolder();

interface Answer extends IDataObject {
	lead: Lead & IDataObject;
	match: Match & IDataObject;
}

const received = '2026-03-02T09:00:00.000Z';

const inquiry = (fields: Partial<Lead>, receivedAt = received): IDataObject => ({
	lead: completeLead(fields, receivedAt) as unknown as IDataObject,
});

const ada = {
	...{ fullName: 'Ada Lovelace', email: 'ada@engine.example', phone: '+4915112345678' },
	...{ company: 'Engine GmbH', domain: 'engine.example', message: 'Please call me' },
};

/** As HubSpot's search gives them. */
const inHubSpot = (id: string, properties: IDataObject): IDataObject => ({
	id,
	properties: { hs_object_id: id, ...properties },
	createdAt: '2025-06-01T08:00:00.000Z',
});

const adaInHubSpot = inHubSpot('51', {
	...{ firstname: 'Ada', lastname: 'Lovelace', email: 'ada@engine.example' },
	...{ lifecyclestage: 'customer', hubspot_owner_id: '77' },
	notes_last_contacted: '2026-02-20T10:00:00.000Z',
});

const bobInHubSpot = inHubSpot('52', {
	...{ firstname: 'Bob', lastname: 'Miller', email: 'bob@miller.example' },
	...{ lifecyclestage: 'lead' },
});

async function run(
	items: IDataObject[],
	records: IDataObject[],
	parameters: IDataObject = {},
): Promise<{ left: Answer[][]; hints: string[] }> {
	const [ran] = await runTwoInputs({
		node: new LeadDedupMatch(),
		parameters: { compareWith: 'both', ...parameters } as INodeParameters,
		branches: [
			{ input: 0, items },
			{ input: 1, items: records },
		],
	});
	return {
		left: readJsonOf(ran?.outputs ?? []) as Answer[][],
		hints: (ran?.hints ?? []).map(({ message }) => message),
	};
}

/** What each lead was taken for, by its output. */
const decisions = ({ left }: { left: Answer[][] }) =>
	left.map((items) => items.map(({ match }) => match.decision));

describe('a record of a CRM', () => {
	test('comes along with its ID, owner, stage and last activity, and a lead of the store is made', async () => {
		const { left } = await run([inquiry(ada)], [bobInHubSpot, adaInHubSpot]);
		const [answer] = left[1] ?? [];
		expect(answer?.match).toMatchObject({
			...{ decision: 'existing', relationship: 'customer', recordId: '51' },
			owner: { name: '77', crmId: '77' },
			record: { id: '51', row: 2, system: 'HubSpot', lastActivityAt: '2026-02-20T10:00:00.000Z' },
			candidates: [{ leadId: 'record:51', name: 'Ada Lovelace' }],
		});
		expect(answer?.match.reason).toMatch(
			/^Known by a record: the email is that of Ada Lovelace, [\d.]+ % sure \(customer, owned by .*77\)\.$/,
		);
		expect(answer?.lead).toMatchObject({
			status: 'customer',
			crm: { system: 'HubSpot', id: '51', ownerId: '77' },
		});
		const known = await inDefaultStore(
			async (open) => await open('default').leads.find(answer?.lead.id ?? ''),
		);
		expect(known).toMatchObject({ fullName: 'Ada Lovelace', status: 'customer' });
	});

	test('and the lead that the store made for it are one person, not two who are asked about', async () => {
		await run([inquiry(ada)], [adaInHubSpot]);
		const again = { ...ada, message: 'Me again' };
		const { left } = await run([inquiry(again, '2026-03-05T09:00:00.000Z')], [adaInHubSpot]);
		expect(decisions({ left })).toEqual([[], ['existing'], [], []]);
		const [answer] = left[1] ?? [];
		expect(answer?.match).toMatchObject({ recordId: '51', merged: true });
		expect(
			await inDefaultStore(async (open) => await open('default').leads.page('', 9)),
		).toHaveLength(1);
	});

	test('leads to the lead of the store that has it, though that one says something else', async () => {
		const [[first] = []] = (
			await run(
				[inquiry({ ...ada, email: 'x@home.example', phone: null })],
				[
					{
						...adaInHubSpot,
						properties: { ...(adaInHubSpot.properties as object), email: 'x@home.example' },
					},
				],
			)
		).left.slice(1);
		const { left } = await run([inquiry({ ...ada, message: 'New mailbox' })], [adaInHubSpot]);
		expect(left[1]?.[0]?.lead.id).toBe(first?.lead.id);
	});

	test('of another person changes nothing', async () => {
		const { left } = await run([inquiry(ada)], [bobInHubSpot]);
		expect(left[0]?.[0]?.match).toMatchObject({ decision: 'new', recordId: null, owner: null });
		expect(left[0]?.[0]?.match.reason).toBe(
			'New: no known lead and no record is like them by name, email, phone or company.',
		);
	});

	test('that only may be theirs leaves on Duplicate?', async () => {
		const { left } = await run(
			[inquiry({ ...ada, fullName: 'Grace Hopper', phone: null })],
			[adaInHubSpot],
		);
		const [answer] = left[2] ?? [];
		expect(answer?.match).toMatchObject({
			...{ decision: 'review', recordId: null, merged: false },
			candidates: [{ leadId: 'record:51', record: { id: '51', row: 1, system: 'HubSpot' } }],
		});
		expect(answer?.match.reason).toMatch(
			/^Possible duplicate: the email is that of Ada Lovelace \(record 51 of HubSpot\), but .*\. If they are one person, bring that record up to date in HubSpot\.$/,
		);
		expect(answer?.match).not.toHaveProperty('review');
	});
});

describe('two records of one person', () => {
	const rows = (...more: IDataObject[]) =>
		more.map((each): IDataObject => ({ name: ada.fullName, email: ada.email, ...each }));
	const [ofEve, ofMax] = rows(
		{ id: '7', owner: 'Eve' },
		{ id: '8', owner: 'Max', stage: 'customer' },
	) as [IDataObject, IDataObject];

	test.each([
		['a customer’s counts before one of a lead', [ofEve, ofMax], '8'],
		[
			'an open opportunity before a newer one',
			rows({ id: '7', last_activity: '2026-02-27' }, { id: '8', stage: 'opportunity' }),
			'8',
		],
		[
			'one that somebody has before one of nobody',
			rows({ id: '7' }, { id: '8', owner: 'Max' }),
			'8',
		],
		[
			'the most recent',
			rows({ id: '7', last_activity: '2026-02-20' }, { id: '8', last_activity: '2026-02-27' }),
			'8',
		],
		[
			'one of which is known when before one of which nothing is',
			rows({ id: '7' }, { id: '8', last_activity: '2026-02-27' }),
			'8',
		],
		['what is open before what is lost', rows({ id: '7', stage: 'lost' }, { id: '8' }), '8'],
		[
			'a customer’s with a field more',
			rows({ id: '7' }, { id: '8', stage: 'customer', phone: '+4930123456' }),
			'8',
		],
	])('%s, in any order', async (_what, records, expected) => {
		const who = { fullName: ada.fullName, email: ada.email };
		for (const [at, inOrder] of [records, records.toReversed()].entries()) {
			const lead = inquiry({ ...who, message: `${at}` });
			const { left } = await run([lead], inOrder, { compareWith: 'records' });
			expect(left[1]?.[0]?.match).toMatchObject({ decision: 'existing', recordId: expected });
			expect(left[1]?.[0]?.match.reason).toContain(
				'The record of Ada Lovelace (ID 7) fits as well.',
			);
		}
	});
});

test.each<[string, IDataObject, string]>([
	['was last active long ago', { last_activity: '2020-01-01' }, 're-engaged'],
	['was active lately', { last_activity: '2026-02-20' }, 'open lead'],
	['gives no date', {}, 'open lead'],
])('a record without a stage that %s', async (_what, more, relationship) => {
	const record = { id: '7', name: ada.fullName, email: ada.email, ...more };
	const { left } = await run([inquiry({ fullName: ada.fullName, email: ada.email })], [record]);
	expect(left[1]?.[0]?.match).toMatchObject({ relationship });
	expect(left[1]?.[0]?.match.reason).toBe(
		`Known by a record that says exactly the same: the email is that of Ada Lovelace (${relationship}, without an owner).`,
	);
});

describe('the company', () => {
	const atEngine = (more: IDataObject = {}) =>
		inHubSpot('60', {
			...{ firstname: 'Zoe', lastname: 'Young', email: 'zoe@engine.example', company: 'Engine' },
			...{ lifecyclestage: 'customer', hubspot_owner_id: '77', associatedcompanyid: '900' },
			...more,
		});
	const accountOf = async (lead: Partial<Lead>, parameters: IDataObject = {}) => {
		const { left } = await run([inquiry({ ...ada, ...lead })], [atEngine()], parameters);
		const [answer] = left.flat();
		return { decision: answer?.match.decision, account: answer?.match.account };
	};

	test('of somebody new is known by a colleague’s record, with its owner', async () => {
		expect(await accountOf({})).toEqual({
			decision: 'new',
			account: {
				...{ id: '900', name: 'Engine', domain: 'engine.example', by: 'domain' },
				ownerFrom: 'records',
				...{ relationship: 'customer', owner: expect.objectContaining({ crmId: '77' }) as unknown },
			},
		});
	});

	test('is known by its name as well, and by whom it belongs to', async () => {
		const elsewhere = { email: 'ada@engine.de', domain: 'engine.de' };
		expect((await accountOf(elsewhere)).account).toMatchObject({ id: '900', by: 'base name' });
		const subsidiaries = { subsidiary: [{ domain: 'engine.de', belongsTo: 'engine.example' }] };
		const ofParent = await accountOf({ ...elsewhere, message: 'Two' }, { subsidiaries });
		expect(ofParent.account).toMatchObject({ id: '900', by: 'domain' });
	});

	test('is nobody’s by the person’s own record, which says what it is to us', async () => {
		const zoe = { firstName: 'Zoe', lastName: 'Young', fullName: 'Zoe Young', phone: null };
		expect(
			await accountOf({ ...zoe, email: 'zoe@engine.example', company: 'Engine' }),
		).toMatchObject({
			decision: 'existing',
			account: { id: '900', relationship: 'customer', owner: null, ownerFrom: null },
		});
	});

	test('is whose it is in any order of the rows', async () => {
		const at = (name: string, domain: string, company: string, more: IDataObject): IDataObject => ({
			...{ name, email: `${name}@${domain}`, company, ...more },
		});
		const ann = at('ann', 'acme.com', 'Acme Inc', { owner: 'Eve' });
		const subsidiaries = { subsidiary: [{ domain: 'acme.de', belongsTo: 'acme.com' }] };
		for (const [other, owner, name] of [
			[{ owner: 'Max', last_activity: '2026-02-27' }, 'Max', 'Acme GmbH'],
			[{ owner: 'Max' }, 'Max', 'Acme GmbH'],
			[{ owner: 'Max', stage: 'lost' }, 'Eve', 'Acme Inc'],
			[{ owner: 'Max', stage: 'customer' }, 'Max', 'Acme GmbH'],
		] as const) {
			const kim = at('kim', 'acme.de', 'Acme GmbH', other);
			for (const [place, rows] of [
				[ann, kim],
				[kim, ann],
			].entries()) {
				const bob = { fullName: 'Bob Miller', email: 'bob@acme.de', domain: 'acme.de' };
				const message = JSON.stringify([other, place]);
				const { left } = await run([inquiry({ ...bob, message })], rows, {
					...{ compareWith: 'records', subsidiaries },
				});
				expect(left.flat()[0]?.match.account).toMatchObject({ name, owner: { name: owner } });
			}
		}
	});

	test('at which anybody can have a mailbox is none', async () => {
		const atGmail = { email: 'ada@gmail.com', domain: 'gmail.com', company: null };
		expect((await accountOf(atGmail)).account).toBeUndefined();
	});

	test('is none at the host of a mailbox that is nobody’s', async () => {
		const byProgram = { email: 'noreply@engine.example', domain: 'engine.example', company: null };
		expect((await accountOf(byProgram)).account).toBeUndefined();
	});

	test('that is no domain is refused by its label', async () => {
		const subsidiaries = { subsidiary: [{ domain: 'engine', belongsTo: 'engine.example' }] };
		await expect(accountOf({}, { subsidiaries })).rejects.toMatchObject({
			message: 'Subsidiaries: row 1 (Domain) is "engine", which is no domain',
		});
	});
});

test('no records are nobody known there, which is said', async () => {
	const { left, hints } = await run([inquiry(ada)], []);
	expect(decisions({ left })).toEqual([['new'], [], [], []]);
	expect(hints).toContain('No records came in on the Records input, so nobody was known there.');
});

describe('with records alone', () => {
	const alone = { compareWith: 'records' };

	test('a known lead of the store is new, and stays one lead', async () => {
		const [[first] = []] = (await run([inquiry(ada)], [])).left;
		const later = inquiry({ ...ada, message: 'Me again' }, '2026-04-02T09:00:00.000Z');
		const { left } = await run([later], [bobInHubSpot], alone);
		expect(decisions({ left })).toEqual([['new'], [], [], []]);
		expect(left[0]?.[0]?.lead.id).toBe(first?.lead.id);
		expect(left[0]?.[0]?.match.reason).toMatch(
			/The Lead Store knows them, but its leads are not compared here\.$/,
		);
	});

	test('twins of one batch are one, however old', async () => {
		const { left } = await run(
			[
				inquiry(ada),
				inquiry({ ...ada, message: 'Me again' }, '2026-06-02T09:00:00.000Z'),
				inquiry({ fullName: 'Bob Miller', email: 'bob@miller.example' }),
			],
			[bobInHubSpot],
			alone,
		);
		expect(decisions({ left })).toEqual([['new'], ['existing', 'existing'], [], []]);
	});

	test('somebody of the last hour is known, since the record may be made yet', async () => {
		await run([inquiry(ada)], [], alone);
		const soon = inquiry({ ...ada, message: 'Me again' }, '2026-03-02T09:30:00.000Z');
		expect(decisions(await run([soon], [], alone))).toEqual([[], ['existing'], [], []]);
	});
});

describe('Check Settings', () => {
	const messages = async (records: IDataObject[], parameters: IDataObject = {}) => {
		const { left } = await run([{}], records, { operation: 'checkSettings', ...parameters });
		const [answer] = left.flat();
		return JSON.stringify(answer?.settings);
	};

	test('says how many records came in', async () => {
		expect(await messages([adaInHubSpot])).toContain('1 record came in');
	});

	test('says that none are nobody known', async () => {
		expect(await messages([])).toContain(
			'no records came in, which is taken as nobody known there',
		);
	});

	test('names a column that no record has', async () => {
		const recordColumns = { column: [{ means: 'email', column: 'E-Mail 2' }] };
		expect(await messages([adaInHubSpot], { recordColumns })).toContain('which no item has');
	});

	test('names records of which no column is recognised', async () => {
		expect(await messages([{ Foo: 'x', Bar: 'y' }])).toContain(
			'No name, email or phone was recognised in 1 row, which has the columns Foo, Bar: name its columns under Record Columns',
		);
		expect(await messages([adaInHubSpot])).not.toContain('recognised in');
	});

	test.each<[string, Array<[string, string]>, Array<string | RegExp>]>([
		['nothing wrong', [['acme.de', 'acme.com']], []],
		[
			'what is no domain',
			[['acme', 'acme.com']],
			['row 1 (Domain) is \\"acme\\", which is no domain'],
		],
		[
			'a host of free mailboxes',
			[
				['acme.de', 'acme.com'],
				['gmail.com', 'acme.com'],
			],
			['row 2 (gmail.com)', 'anybody can have a mailbox at gmail.com, so the line is not used'],
		],
		[
			'what belongs to such a host',
			[['acme.de', 'web.de']],
			['anybody can have a mailbox at web.de'],
		],
		['its own parent', [['acme.de', 'www.acme.de']], ['acme.de belongs to itself']],
		[
			'a circle of two',
			[
				['a.de', 'b.de'],
				['b.de', 'a.de'],
			],
			[
				'a.de belongs to b.de, which belongs to a.de: nobody',
				'b.de belongs to a.de, which belongs to b.de: nobody',
			],
		],
		[
			'a circle of three',
			[
				['a.de', 'b.de'],
				['b.de', 'c.de'],
				['c.de', 'a.de'],
			],
			['c.de belongs to a.de, which belongs to b.de, which belongs to c.de: nobody'],
		],
		[
			'one domain with two parents',
			[
				['a.de', 'b.de'],
				['a.de', 'c.de'],
			],
			['a.de belongs to c.de in row 2, which counts instead'],
		],
		[
			'a line twice',
			[
				['a.de', 'b.de'],
				['a.de', 'b.de'],
			],
			['row 2 says the same of a.de'],
		],
	])('says of Subsidiaries: %s', async (_what, lines, expected) => {
		const subsidiary = lines.map(([domain, belongsTo]) => ({ domain, belongsTo }));
		const said = await messages([adaInHubSpot], { subsidiaries: { subsidiary } });
		for (const part of expected) expect(said).toContain(part);
		if (expected.length === 0) expect(said).not.toContain('Subsidiaries');
	});

	test('says nothing of records where none are compared', async () => {
		expect(await messages([], { compareWith: 'store' })).not.toContain('record');
	});
});

describe('columns', () => {
	const sheet = [
		{ Kunde: 'Ada Lovelace', Mail: 'ada@engine.example', Betreuer: 'Meg', Phase: 'Signed' },
	];

	test('that say nothing are named by hand, and own stages count', async () => {
		const { left } = await run([inquiry({ ...ada, phone: null })], sheet, {
			recordColumns: {
				column: [
					{ means: 'owner', column: 'Betreuer' },
					{ means: 'fullName', column: 'Kunde' },
				],
			},
			crmStages: { stage: [{ name: 'Signed', means: 'won' }] },
		});
		expect(left[1]?.[0]?.match).toMatchObject({
			...{ decision: 'existing', relationship: 'customer', recordId: null, owner: { name: 'Meg' } },
			record: { id: null, row: 1 },
		});
	});

	test('that no record has are refused by their label', async () => {
		const wrong = { recordColumns: { column: [{ means: 'email', column: 'E-Mail 2' }] } };
		await expect(run([inquiry(ada)], sheet, wrong)).rejects.toMatchObject({
			message: 'Record Columns: row 1 (Email) names the column "E-Mail 2", which no item has',
		});
	});
});

describe('a search that finds nothing, or little', () => {
	const recordColumns = {
		column: [
			{ means: 'email', column: 'Kontakt' },
			{ means: 'owner', column: 'Betreut von' },
		],
	};

	test.each<[string, IDataObject[], string]>([
		['an empty item is no record', [{}], 'No records came in'],
		[
			'a record without an owner lacks a column',
			[{ Kontakt: 'a@b.example' }],
			'names the column "Betreut von", which no item has',
		],
	])('stops no lead: %s', async (_what, records, told) => {
		const { left, hints } = await run([inquiry(ada)], records, { recordColumns });
		expect(decisions({ left })).toEqual([['new'], [], [], []]);
		expect(hints.join()).toContain(told);
	});

	test.each<[IDataObject]>([[{ foo: 1 }], [{ error: 'Not found' }]])(
		'says that nothing was recognised: %j',
		async (record) => {
			const { hints } = await run([inquiry(ada)], [record]);
			expect(hints.join()).toContain(
				`No name, email or phone was recognised in 1 row, which has the columns ${Object.keys(record).join()}: name its columns under Record Columns.`,
			);
		},
	);
});

test.each<[string, IDataObject, object]>([
	[
		'a person of Pipedrive',
		{
			...{ id: 3, name: ada.fullName, email: [{ value: ada.email, primary: true }] },
			owner_id: { id: 4, name: 'Eve', email: 'eve@us.example' },
		},
		{ recordId: '3', owner: { name: 'Eve', email: 'eve@us.example', crmId: '4' } },
	],
	[
		'HubSpot as it was',
		{ vid: 77, properties: { email: { value: ada.email }, firstname: { value: 'Ada' } } },
		{ recordId: '77' },
	],
	[
		'a sheet',
		{ 'Kunden-Nr.': 'K-12', Name: ada.fullName, 'E-Mail': ada.email, Verantwortlich: 'Max' },
		{ recordId: 'K-12', owner: { name: 'Max' } },
	],
	[
		'a day as people write it',
		{ Nr: 5, Name: ada.fullName, Email: ada.email, 'Letzter Kontakt': '20.02.2026' },
		{
			recordId: '5',
			record: { lastActivityAt: expect.stringMatching(/^2026-02-(19|20)T/) as string },
		},
	],
])('%s is read', async (_what, record, expected) => {
	const { left } = await run([inquiry({ fullName: ada.fullName, email: ada.email })], [record]);
	expect(left[1]?.[0]?.match).toMatchObject(expected);
});

test.each([
	['recordDecision', 'decision'],
	['merge', 'merge'],
])('a doubt about a record is settled in the CRM: %s', async (operation, part) => {
	const { left } = await run(
		[inquiry({ ...ada, fullName: 'Grace Hopper', phone: null })],
		[adaInHubSpot],
	);
	const [[told] = [], [second] = []] = (
		await runNode({
			...{ node: new LeadDedupMatch(), items: left[2] ?? [] },
			parameters: { operation },
		})
	).filter((items) => items.length > 0);
	expect(second).toBeUndefined();
	expect((told?.json[part] as IDataObject).reason).toMatch(
		/: Ada Lovelace \(record 51 of HubSpot\) is no known lead, so it is settled in HubSpot\. /,
	);
});

test('a person who is erased is gone from the records of who was compared with theirs', async () => {
	const properties = { ...(adaInHubSpot.properties as IDataObject), phone: ada.phone };
	const records = [{ ...adaInHubSpot, properties }];
	await run([inquiry(ada)], records);
	const grace = { ...ada, fullName: 'Grace Hopper', email: 'grace@engine.example' };
	const { left } = await run([inquiry(grace)], records);
	const id = left[2]?.[0]?.lead.inquiryId ?? '';
	const said = async () =>
		await inDefaultStore(async (open) => {
			const { events, inquiries } = open('default');
			const { item } = (await inquiries.find(id)) ?? {};
			return JSON.stringify([item?.match, await events.timeline(id)]);
		});
	expect(await said()).toContain('Ada Lovelace');
	await runNode({
		...{ node: new LeadStore(), items: [{}] },
		parameters: {
			...{ operation: 'erasePerson', leadFrom: 'entered', email: ada.email, eraseForGood: true },
		},
	});
	expect(await said()).not.toMatch(/Ada|record:51|record 51|"id":"51"/);
});

test('records are weighed by the weights that were learned', async () => {
	const matchOf = async (message: string) => {
		// By the learned weights a mailbox in common says next to nothing.
		const lead = { ...ada, message };
		const records = [adaInHubSpot, bobInHubSpot];
		const { left } = await run([inquiry(lead)], records, { compareWith: 'records' });
		const [{ match, lead: { inquiryId } } = raise()] = left.flat();
		const events = await inDefaultStore(
			async (open) => await open('default').events.timeline(inquiryId),
		);
		const { record } = events.findLast(({ type }) => type === 'lead.matched')
			?.data as unknown as MatchedData;
		return { score: match.candidates[0]?.score ?? 0, record };
	};
	const ready = await matchOf('One');
	expect(ready.record.records?.facts).not.toHaveProperty('weights');
	await inDefaultStore(async (open) => {
		for (const name of ['default', 'default:test']) {
			await open(name).weights.putToUse({ version: 3, at: 1, weights: someWeights() });
		}
	});
	const learned = await matchOf('Two');
	expect(learned.record.records?.facts.weights).toBe(3);
	expect(learned.score).toBeLessThan(ready.score);
});

const raise = (): never => {
	throw new Error('Nothing left the node');
};

test('the log is enough to decide again', async () => {
	const people = (message: string) => [
		inquiry({ ...ada, message }),
		inquiry({ fullName: 'Cy Ott', email: 'cy@looms.example', message }),
		inquiry({ ...ada, fullName: 'Grace Hopper', phone: null, message }),
	];
	for (const compareWith of ['both', 'records']) {
		const { left } = await run(people(compareWith), [adaInHubSpot, bobInHubSpot], { compareWith });
		for (const { lead, match } of left.flat()) {
			const events = await inDefaultStore(
				async (open) => await open('default').events.timeline(lead.inquiryId),
			);
			const event = events.findLast(({ type }) => type === 'lead.matched');
			const { record } = event?.data as unknown as MatchedData;
			expect(decideMatchAgain(record)).toEqual({ ...match, review: undefined });
			expect(JSON.stringify(record).length).toBeLessThan(4096);
		}
	}
});

test.each([
	['both', { existing: 2, review: 0, new: 1 }],
	['records', { existing: 2, review: 0, new: 1 }],
])('Preview Thresholds decides among records as well: %s', async (compareWith, expected) => {
	const people = [
		ada,
		{ fullName: 'Bob Miller', email: 'bob@miller.example' },
		{ fullName: 'Cy Ott' },
	];
	const items = people.map((each) => inquiry({ ...each, message: 'Hello' }));
	await run(items, [adaInHubSpot, bobInHubSpot], { compareWith });
	const [[told] = []] = await runNode({
		...{ node: new LeadDedupMatch(), items: [{ a: 1 }], mode: 'manual' },
		parameters: { operation: 'previewThresholds' },
	});
	expect(told?.json.preview).toMatchObject({ inquiries: 3 });
	expect((told?.json.preview as { rows: IDataObject[] }).rows[0]).toMatchObject(expected);
});
