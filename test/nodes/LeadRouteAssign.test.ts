import type { IDataObject, INodeParameters, NodeExecutionHint } from 'n8n-workflow';
import type { Assignment } from '../../nodes/core/lead';
import { unsaid } from '../../nodes/core/workspace';
import { changeStatus } from '../../nodes/desk/people';
import { sayForWorkspace } from '../../nodes/desk/workspace';
import type { KnownLead } from '../../nodes/store';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { noConditions } from '../../nodes/shared';
import { clocksFrom, firstTouch, fridayAfternoon } from '../core/sla/policies';
import { partAsRead } from './asRead';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const team = (...names: string[]): IDataObject => ({
	owner: names.map((name) => ({
		name,
		email: `${name.toLowerCase()}@example.com`,
		pools: 'Sales',
	})),
});

const inquiries = (n: number, from = 0) =>
	Array.from({ length: n }, (_, index) => ({
		lead: { id: `lead-${from + index}`, inquiryId: `inq-${from + index}`, country: 'DE' },
	})) as unknown as IDataObject[];

const isCountry = (country: string) => ({
	...noConditions,
	conditions: [
		{
			id: country,
			leftValue: '={{ $json.lead.country }}',
			rightValue: country,
			operator: { type: 'string', operation: 'equals' },
		},
	],
});

const run = async (
	parameters: IDataObject,
	items: IDataObject[],
	more: Pick<Parameters<typeof runNode>[0], 'mode' | 'onError' | 'nodeId' | 'hints'> = {},
) =>
	jsonOf(
		await runNode({
			node: new LeadRouteAssign(),
			parameters: parameters as INodeParameters,
			items,
			...more,
		}),
	);

const assignments = (items: IDataObject[] | undefined) =>
	(items ?? []).map((item) => partAsRead('assignment', item.assignment) as Assignment);

const ownersOf = (items: IDataObject[] | undefined) =>
	assignments(items).map(({ owner }) => owner?.name ?? null);

test('twelve leads to three owners: four each, in turn, over several runs', async () => {
	const owners = team('Ann', 'Bo', 'Cy');
	const [first] = await run({ owners }, inquiries(5));
	const [second] = await run({ owners }, inquiries(7, 5));
	expect(ownersOf([...(first ?? []), ...(second ?? [])])).toEqual(
		Array(4).fill(['Ann', 'Bo', 'Cy']).flat(),
	);
});

test('a pool gives its leads in the order that is written, and they wait in its queue', async () => {
	const owners = {
		owner: ['Sales: 2', 'Sales: 1', ''].map((pools, n) => ({
			...{ name: `P${n}`, email: `p${n}@example.com`, pools, more: { dailyCap: 1 } },
		})),
	};
	const pools = { pool: [{ name: 'sales', strategy: 'order', queue: 'Sales Desk' }] };
	const shared = { owners, pools, otherwise: 'pool', otherwisePool: 'Sales' };
	const [assigned, , review] = await run(shared, inquiries(3));
	expect(ownersOf(assigned)).toEqual(['P1', 'P0']);
	expect(assignments(review)).toMatchObject([{ owner: null, queue: { name: 'Sales Desk' } }]);
	const again = { operation: 'reassign', reassignTo: 'pool' };
	const [, , queued] = await run(again, assigned?.slice(0, 1) ?? []);
	expect(assignments(queued)).toMatchObject([{ owner: null, queue: { name: 'Sales Desk' } }]);
});

test('a lead that is an owner’s already takes their turn where the pool says so', async () => {
	const pools = { pool: [{ name: 'Sales', knownTakesTurn: true }] };
	const shared = { owners: team('Ann', 'Bo'), pools, otherwise: 'pool', otherwisePool: 'Sales' };
	const [first, ...rest] = inquiries(4, 70);
	const known = { ...first, match: { owner: { name: 'Ann' } } };
	const [assigned] = await run(shared, [known, ...rest]);
	expect(ownersOf(assigned)).toEqual(['Ann', 'Bo', 'Ann', 'Bo']);
});

test('a lead goes to who has the fewest open leads, also of the same run', async () => {
	const owners = team('Ann', 'Bo');
	const [first, ...rest] = inquiries(5, 80);
	const known = [0, 1, 2].map((n) => ({
		...{ lead: { id: `known-${n}`, inquiryId: `known-${n}` } },
		match: { owner: { name: 'Ann' } },
	}));
	const pools = { pool: [{ name: 'All Owners', strategy: 'load' }] };
	const [assigned] = await run({ owners, pools }, [...known, ...(first ? [first] : []), ...rest]);
	expect(ownersOf(assigned).slice(3)).toEqual(['Bo', 'Bo', 'Bo', 'Ann', 'Bo']);
	expect(assignments(assigned)[3]?.strategy).toBe('least loaded');
});

test('the same inquiry again has the same owner and takes no turn', async () => {
	const owners = team('Ann', 'Bo');
	await run({ owners }, inquiries(1));
	const [again] = await run({ owners }, inquiries(3));
	expect(ownersOf(again)).toEqual(['Ann', 'Bo', 'Ann']);
	expect(assignments(again).map(({ repeated }) => repeated)).toEqual([true, false, false]);
});

test('an assignment stops the clock to the owner, wherever the clock was started', async () => {
	const toOwner = { ...firstTouch, name: 'To owner', stopsOn: ['owner'] };
	await inDefaultStore(async (workspace) => {
		const clocks = clocksFrom(fridayAfternoon, toOwner, firstTouch);
		await workspace('default').clocks.start(
			clocks.map((clock) => ({ ...clock, inquiryId: 'inq-0' })),
		);
	});
	const [assigned] = await run({ owners: team('Ann') }, inquiries(1));
	const clocks = await inDefaultStore(
		async (workspace) => await workspace('default').clocks.ofInquiry('inq-0'),
	);
	expect(clocks.map(({ name, stoppedAt }) => [name, stoppedAt])).toEqual([
		['First touch', null],
		['To owner', assignments(assigned)[0]?.assignedAt],
	]);
});

test('overlapping runs give one inquiry one owner', async () => {
	const owners = team('Ann', 'Bo', 'Cy');
	const runs = await Promise.all(
		Array.from({ length: 8 }, async () => await run({ owners }, inquiries(1))),
	);
	expect(new Set(runs.flatMap(([assigned]) => ownersOf(assigned)))).toEqual(new Set(['Ann']));
});

test('a run by hand in the editor takes nobody’s turn', async () => {
	const owners = team('Ann', 'Bo');
	const [byHand] = await run({ owners }, inquiries(1, 50), { mode: 'manual' });
	const [live] = await run({ owners }, inquiries(1));
	expect([ownersOf(byHand), ownersOf(live)]).toEqual([['Ann'], ['Ann']]);
});

test('a rule that can never be true is told in the output pane, and the leads go on', async () => {
	const rule = (name: string, leftValue: string, target: string) => ({
		...{ name, assignTo: 'owner', target },
		conditions: {
			...noConditions,
			conditions: [
				{
					id: name,
					leftValue,
					rightValue: 'Bo',
					operator: { type: 'string', operation: 'equals' },
				},
			],
		},
	});
	const rules = {
		rule: [
			rule('Slip', '={{ $json.lead.contry }}', 'Bo'),
			rule('Text', 'lead.country', 'Bo'),
			rule('Fine', '={{ $json.lead.company }}', 'Bo'),
		],
	};
	const hints: NodeExecutionHint[] = [];
	const [assigned] = await run({ owners: team('Ann', 'Bo'), rules }, inquiries(2), { hints });
	expect(ownersOf(assigned)).toEqual(['Ann', 'Bo']);
	const ofRules = hints
		.map(({ message }) => message)
		.filter((message) => message.startsWith('Rules'));
	expect(ofRules).toEqual([
		'Rules: row 1 (Slip), condition 1: lead.contry is no field that a node gives, so it can never be true. Did you mean lead.country?',
		expect.stringMatching(
			/^Rules: row 2 \(Text\), condition 1: "lead\.country" is compared as a text/,
		),
	]);
});

test.each([
	['Bayern', 'Bavaria'],
	['Bavaria', 'Bavaria'],
	['DE-BY', 'Bavaria'],
	['Hessen', 'Elsewhere'],
])('a rule of the region %s takes a lead of DE-BY: %s', async (region, name) => {
	const rules = {
		rule: [
			{
				...{ name: 'Bavaria', assignTo: 'owner', target: 'Bo' },
				conditions: {
					...noConditions,
					conditions: [
						{
							...{ id: 'r', leftValue: '={{ $json.lead.region }}', rightValue: region },
							operator: { type: 'string', operation: 'equals' },
						},
					],
				},
			},
			{ name: 'Elsewhere', assignTo: 'owner', target: 'Ann' },
		],
	};
	const [inquiry = {}] = inquiries(1);
	const lead = { ...(inquiry.lead as IDataObject), region: 'DE-BY' };
	const [assigned] = await run({ owners: team('Ann', 'Bo'), rules }, [{ lead }]);
	expect(assignments(assigned)[0]?.rule).toBe(name);
});

test('a lead goes to who owns its company, or as each lead says', async () => {
	const known = (id: string, name: string): KnownLead => ({
		...{ id, fullName: id, email: null, phone: null, company: 'Acme', domain: 'acme.com' },
		...{ status: 'open', firstSeenAt: 0, lastInquiryAt: name === 'Bo' ? 1 : 0 },
		...{ lastTouchAt: null, inquiries: 1, crm: undefined },
		owner: { id: `${name.toLowerCase()}@example.com`, name, email: null, phone: null, crmId: null },
	});
	await inDefaultStore(async (workspace) => {
		const { leads } = workspace('default');
		for (const lead of [known('ada', 'Ann'), known('bob', 'Bo')]) await leads.save(lead, []);
	});
	const rule = { name: 'All', assignTo: 'owner', target: 'Cy' };
	const parameters = (options: object) => ({
		...{ owners: team('Ann', 'Bo', 'Cy'), rules: { rule: [rule] } },
		options: { ...options },
	});
	const items = (cells: readonly string[], id?: string) =>
		cells.map((cell) => ({
			cell,
			lead: { id: id ?? `of ${cell}`, inquiryId: `inquiry of ${id} ${cell}`, domain: 'acme.com' },
		}));
	const cell = '={{ $json.cell }}';
	const [assigned] = await run(parameters({ accountOwnerFirst: cell }), items(['yes', 'no']));
	expect(ownersOf(assigned)).toEqual(['Bo', 'Cy']);
	const [given, , reviewed] = await run(
		parameters({ ownersDiffer: cell }),
		items(['person', 'Needs Review', 'account'], 'ada'),
	);
	expect([ownersOf(given), ownersOf(reviewed)]).toEqual([['Ann', 'Bo'], [null]]);
});

test('a lead goes to whose its place is', async () => {
	const owners = team('Ann', 'Bo');
	const rules = { rule: [{ name: 'Place', assignTo: 'territory', priority: 'high' }] };
	const territories = {
		territory: [
			{ name: 'Germany', country: 'Germany', target: 'Ann' },
			{ name: 'Bavaria', country: 'DE', region: 'Bayern', assignTo: 'owner', target: 'Bo' },
			{
				name: 'Vienna',
				country: 'AT',
				postalCodes: '1010-1230',
				assignTo: 'queue',
				target: 'Wien',
			},
		],
	};
	const lead = (id: string, place: object) => ({ lead: { id, inquiryId: id, ...place } });
	const [assigned, , waiting] = await run({ owners, rules, territories }, [
		lead('1', { country: 'DE', region: 'DE-BY' }),
		lead('2', { country: 'DE', region: 'DE-HE' }),
		lead('3', { country: 'AT', postalCode: '1090' }),
	]);
	expect(ownersOf(assigned)).toEqual(['Bo', 'Ann']);
	expect(assignments(assigned)[0]).toMatchObject({
		...{ rule: 'Place', priority: 'high' },
		reason: 'Rule "Place": territory "Bavaria" (region Bavaria): it goes to Bo.',
	});
	expect(assignments(waiting)).toMatchObject([{ queue: { name: 'Wien' }, priority: 'high' }]);
});

test('a domain of anybody is no named account: the run stops, and says why', async () => {
	const namedAccounts = { account: [{ account: 'gmail.com', target: 'Ann' }] };
	await expect(run({ owners: team('Ann'), namedAccounts }, inquiries(1))).rejects.toMatchObject({
		message: expect.stringContaining('Named Accounts: anybody can have a mailbox at gmail.com'),
	});
});

test('a lead of a named account goes to its owner, by the ID that the CRM has for the account', async () => {
	const owners = team('Ann', 'Bo');
	const namedAccounts = { account: [{ account: '0015g000', target: 'Bo' }] };
	const [inquiry = {}] = inquiries(1);
	const found = { attributes: { type: 'Contact' }, Id: '003', AccountId: '0015g000' };
	const [assigned] = await run({ owners, namedAccounts }, [{ ...inquiry, ...found }]);
	expect(assignments(assigned)).toMatchObject([
		{ owner: { name: 'Bo' }, rule: 'Named Account', reason: '0015g000 is a named account of Bo.' },
	]);
});

test('two inquiries of one person have one owner', async () => {
	const [first, second] = inquiries(2);
	const samePerson = { lead: { ...(second?.lead as IDataObject), id: 'lead-0' } };
	await inDefaultStore(async (workspace) => {
		await workspace('default').leads.save(
			{
				id: 'lead-0',
				fullName: 'Ada',
				email: null,
				phone: null,
				company: null,
				domain: null,
				status: 'open',
				owner: null,
				firstSeenAt: 0,
				lastInquiryAt: 0,
				lastTouchAt: null,
				inquiries: 1,
			},
			[],
		);
	});
	const [assigned] = await run({ owners: team('Ann', 'Bo') }, [first ?? {}, samePerson]);
	expect(ownersOf(assigned)).toEqual(['Ann', 'Ann']);
	expect(assignments(assigned)[1]?.strategy).toBe('existing owner');
});

describe('who owns the contact in the CRM', () => {
	const owners = {
		owner: [
			{ name: 'Ann', email: 'ann@example.com', more: { crmId: '101' } },
			{ name: 'Bo', email: 'bo@example.com', more: { crmId: '102' } },
		],
	};
	/** What a Merge makes of a lead and of what a search in HubSpot found. */
	const found = (hubspot_owner_id: string | null) => ({
		id: '7',
		properties: { email: 'ada@example.com', hs_object_id: '7', hubspot_owner_id },
	});

	test.each([
		{
			says: 'has the lead',
			onItem: found('102'),
			owner: 'Bo',
			reason: /^Bo owns this lead in HubSpot\.$/,
		},
		{
			says: 'by a number',
			onItem: { match: { owner: { crmId: 102 } } },
			owner: 'Bo',
			reason: /^Bo owns/,
		},
		{
			says: 'by email',
			onItem: { match: { owner: { email: 'bo@example.com' } } },
			owner: 'Bo',
			reason: /^Bo owns/,
		},
		{
			says: 'is named who is not in the table',
			onItem: found('999'),
			owner: 'Ann',
			reason: /^Owner 999, who owns it in HubSpot, is not in the Owners table; /,
		},
		{ says: 'is nobody', onItem: found(null), owner: 'Ann', reason: /^No rule took it/ },
		{
			says: 'is not told',
			onItem: { match: { owner: { id: '' } } },
			owner: 'Ann',
			reason: /^No rule took it/,
		},
	])('$says', async ({ onItem, owner, reason }) => {
		const [inquiry = {}] = inquiries(1);
		const [assigned] = await run({ owners }, [{ ...inquiry, ...onItem }]);
		expect(ownersOf(assigned)).toEqual([owner]);
		expect(assignments(assigned)[0]?.reason).toMatch(reason);
	});
});

test('rules with conditions are asked in order, for each lead', async () => {
	const rules = {
		rule: [
			{ name: 'UK', conditions: isCountry('GB'), assignTo: 'owner', target: 'Bo' },
			{
				name: 'Germany',
				conditions: isCountry('DE'),
				assignTo: 'owner',
				target: 'Cy',
				priority: 'high',
			},
		],
	};
	const items = inquiries(2);
	(items[1]?.lead as IDataObject).country = 'GB';
	const [assigned] = await run(
		{ owners: team('Ann', 'Bo', 'Cy'), rules } as unknown as IDataObject,
		items,
	);
	expect(assignments(assigned)).toMatchObject([
		{
			owner: { name: 'Cy' },
			rule: 'Germany',
			priority: 'high',
			reason: 'Rule "Germany" (country DE): it goes to Cy.',
		},
		{ owner: { name: 'Bo' }, rule: 'UK', priority: 'normal' },
	]);
});

test('a rule whose conditions were never written takes every lead, and so must stand last', async () => {
	const blank = {
		...noConditions,
		conditions: [
			{ id: '1', leftValue: '', rightValue: '', operator: { type: 'string', operation: 'equals' } },
		],
	};
	const rule = { name: 'Rest', conditions: blank, assignTo: 'owner', target: 'Bo' };
	const owners = team('Ann', 'Bo');
	const [assigned] = await run(
		{ owners, rules: { rule: [rule] } } as unknown as IDataObject,
		inquiries(1),
	);
	expect(assignments(assigned)).toMatchObject([
		{ rule: 'Rest', reason: 'Rule "Rest": it goes to Bo.' },
	]);
	const twice = { owners, rules: { rule: [rule, { ...rule, name: 'Never' }] } };
	await expect(run(twice as unknown as IDataObject, inquiries(1, 1))).rejects.toMatchObject({
		message: expect.stringContaining('"Never" is never reached'),
	});
});

test('a daily cap holds within a batch and over batches, and the rest waits in the queue', async () => {
	const owners = { owner: [{ name: 'Ann', more: { dailyCap: 3 } }] };
	const first = await run({ owners } as unknown as IDataObject, inquiries(2));
	const second = await run({ owners } as unknown as IDataObject, inquiries(2, 2));
	expect([first[0]?.length, second[0]?.length]).toEqual([2, 1]);
	expect(assignments(second[2])).toMatchObject([
		{ owner: null, queue: { name: 'Lead Desk' }, strategy: 'queue' },
	]);
});

test('an owner is given no more than their most open leads, until one is over', async () => {
	const owners = { owner: [{ name: 'Ann', more: { openLeadCap: 2 } }] };
	const by = { owners } as unknown as IDataObject;
	const first = await run(by, inquiries(3));
	expect([first[0]?.length, first[2]?.length]).toEqual([2, 1]);
	expect(assignments(first[2])[0]?.reason).toContain('Ann (has enough open leads)');
	await inDefaultStore(async (workspace) => {
		const lost = { status: 'closed', closedAs: 'lost', reason: null, cause: 'person' } as const;
		const at = Date.now();
		await changeStatus(workspace('default'), 'lead-0', { ...lost, at }, at);
	});
	const again = await run(by, inquiries(2, 3));
	expect([again[0]?.length, again[2]?.length]).toEqual([1, 1]);
});

/** A row of Caps for leads from a country. */
const ofCountry = (country: string, row: object) => ({
	...row,
	conditions: {
		...noConditions,
		conditions: [
			{
				...{ id: country, leftValue: '={{ $json.lead.country }}', rightValue: country },
				operator: { type: 'string', operation: 'equals' },
			},
		],
	},
});

test.each<[string, object, Array<string | null>]>([
	['for each owner', { name: 'Calm', most: 1 }, ['Ann', 'Bo', null, null]],
	[
		'for some owners',
		{ name: 'Calm', most: 1, per: 'hour', scope: 'owners', names: 'Bo' },
		['Ann', 'Bo', 'Ann', 'Ann'],
	],
	[
		'for a pool together',
		{ name: 'Sales', most: 3, per: 'month', scope: 'pool', names: 'sales' },
		['Ann', 'Bo', 'Ann', null],
	],
	[
		'of open leads for a pool together',
		{ name: 'Sales', most: 2, per: 'open', scope: 'pool', names: 'sales' },
		['Ann', 'Bo', null, null],
	],
	[
		'of open leads, whatever conditions the row had before,',
		ofCountry('DE', { name: 'Few', most: 1, per: 'open' }),
		['Ann', 'Bo', null, null],
	],
	[
		'for leads that meet its conditions',
		ofCountry('DE', { name: 'Germans', most: 1, per: 'week', counted: 'rolling' }),
		['Ann', 'Bo', null, null],
	],
	['for other leads', ofCountry('FR', { name: 'French', most: 1 }), ['Ann', 'Bo', 'Ann', 'Bo']],
])('a cap %s holds within a batch and over batches', async (_says, cap, expected) => {
	const parameters = {
		...{ owners: team('Ann', 'Bo'), caps: { cap: [cap] } },
		...{ otherwise: 'pool', otherwisePool: 'Sales' },
	} as unknown as IDataObject;
	const given: Array<string | null> = [];
	for (const [from, count] of [
		[0, 3],
		[3, 1],
	] as const) {
		const outputs = await run(parameters, inquiries(count, from));
		given.push(...ownersOf(outputs.flat()));
	}
	expect(given).toEqual(expected);
});

test.each([
	['as usual', {}, ['Ann', 'Ann']],
	['not above her cap', { namedAlso: ['hours'] }, ['Ann', 'Bo']],
])('a person whom a rule names has the lead %s', async (_says, options, expected) => {
	const owners = { owner: [{ name: 'Ann', backup: 'Bo', more: { dailyCap: 1 } }, { name: 'Bo' }] };
	const rules = { rule: [{ name: 'Named', assignTo: 'owner', target: 'Ann' }] };
	const outputs = await run({ owners, rules, options } as unknown as IDataObject, inquiries(2));
	expect(ownersOf(outputs.flat())).toEqual(expected);
});

test('a lead counts for a cap by its conditions for whoever gets it next, too, and no more for who had it', async () => {
	const cap = ofCountry('DE', { name: 'Germans', most: 1 });
	const parameters = {
		...{ owners: team('Ann', 'Bo', 'Cy'), caps: { cap: [cap] } },
	} as unknown as IDataObject;
	const [assigned] = await run(parameters, inquiries(2));
	expect(ownersOf(assigned)).toEqual(['Ann', 'Bo']);
	const again = await run({ operation: 'reassign', reassignTo: 'pool' }, assigned ?? []);
	expect(ownersOf(again[0])).toEqual(['Cy', 'Ann']);
	const outputs = await run(parameters, inquiries(2, 2));
	expect(ownersOf(outputs.flat())).toEqual(['Bo', null]);
	expect(assignments(outputs[2])[0]?.reason).toContain('Ann (Germans: 1 a day reached)');
});

test('reassigning goes to the backup, then on in the pool, then to the queue; twice is once', async () => {
	const owners = {
		owner: [
			{ name: 'Ann', pools: 'Sales', backup: 'Cy' },
			{ name: 'Bo', pools: 'Sales' },
			{ name: 'Cy', pools: 'Sales' },
		],
	};
	const [assigned] = await run({ owners } as unknown as IDataObject, inquiries(1));
	const item = assigned?.[0] ?? {};
	const step = async (id: string) => {
		const outputs = await run({ operation: 'reassign' }, [{ ...item, escalation: { id } }]);
		return outputs.flat();
	};
	const seen = [
		await step('one'),
		await step('one'),
		await step('two'),
		await step('three'),
	].flat();
	expect(assignments(seen)).toMatchObject([
		{ owner: { name: 'Cy' }, strategy: 'backup', round: 2, repeated: false },
		{ owner: { name: 'Cy' }, round: 2, repeated: true },
		{ owner: { name: 'Bo' }, strategy: 'next in pool', round: 3 },
		{ owner: null, queue: { name: 'Lead Desk' }, round: 4 },
	]);
});

test.each([
	{
		says: 'as Lead Escalate says',
		parameters: {},
		escalation: { reassignTo: 'pool', pool: 'Seniors' },
	},
	{
		says: 'to a pool that the node names',
		parameters: { reassignTo: 'pool', reassignPool: ' seniors ' },
		escalation: { reassignTo: 'backup' },
	},
])('reassigning goes $says', async ({ parameters, escalation }) => {
	const owners = {
		owner: [
			{ name: 'Ann', pools: 'Sales', backup: 'Cy' },
			{ name: 'Cy', pools: 'Sales' },
			{ name: 'Sam', pools: 'Seniors' },
		],
	};
	const rules = { rule: [{ name: 'All', assignTo: 'pool', target: 'Sales' }] };
	const [assigned] = await run({ owners, rules } as unknown as IDataObject, inquiries(1));
	const item = { ...assigned?.[0], escalation: { id: 'one', ...escalation } };
	const [reassigned] = await run({ operation: 'reassign', ...parameters }, [item]);
	expect(assignments(reassigned)).toMatchObject([
		{ owner: { name: 'Sam' }, pool: 'Seniors', strategy: 'next in pool' },
	]);
});

test.each(['Ann', { name: 'Ann' }, { id: 7, name: 'Ann' }])(
	'what an item calls an owner and is none, owns nothing: %j',
	async (owner) => {
		const [item] = inquiries(1);
		const owners = team('Bo');
		const [assigned] = await run({ owners }, [{ ...item, match: { owner } } as IDataObject]);
		expect(ownersOf(assigned)).toEqual(['Bo']);
	},
);

test('what came in is kept, and settings that cannot work are named with what to do', async () => {
	const failing = run({}, inquiries(1));
	await expect(failing).rejects.toMatchObject({
		message: 'Owners: the table is empty, so there is nobody to give a lead to',
		description: expect.stringContaining('Owners table'),
	});
	const [kept] = await run({}, inquiries(1), { onError: 'continueRegularOutput' });
	const both = /^Owners: the table is empty, so .* lead to\. .*Owners table/;
	expect(kept).toEqual([{ ...inquiries(1)[0], error: expect.stringMatching(both) }]);
});

test('what the tier of a lead passes on counts where the rule says nothing itself', async () => {
	const qualification = {
		...{ verdict: 'qualified', category: 'sales', reasonCode: 'x', reason: 'It says so.' },
		...{ fit: 0, intent: 0, score: 0, points: [], grade: 'A1', tier: 'Hot' },
		...{ priority: 'urgent', slaPolicy: 'Gold' },
	};
	const rule = { name: 'Germany', conditions: isCountry('DE'), assignTo: 'owner', target: 'Ann' };
	let count = 0;
	const assigned = async (changes: IDataObject, item: IDataObject = { qualification }) => {
		const rules = { rule: [{ ...rule, ...changes }] };
		const [lead] = inquiries(1, count++);
		const parameters = { owners: team('Ann'), rules } as unknown as IDataObject;
		return assignments((await run(parameters, [{ ...lead, ...item }])).flat());
	};
	expect(await assigned({})).toMatchObject([{ priority: 'urgent', slaPolicy: 'Gold' }]);
	expect(await assigned({ priority: 'low', slaPolicy: 'Silver' })).toMatchObject([
		{ priority: 'low', slaPolicy: 'Silver' },
	]);
	expect(await assigned({}, {})).toMatchObject([{ priority: 'normal' }]);
});

test.each([
	{ verdict: 'disqualified', category: 'spam' },
	{ verdict: 'review', category: 'support' },
])('an inquiry that has ended leaves on Ended and takes no turn: $category', async (said) => {
	const owners = team('Ann', 'Bo');
	const qualification = {
		...{ ...said, reasonCode: 'x', reason: 'It says so.', grade: 'D4', tier: 'Cold' },
		...{ fit: 0, intent: 0, score: 0, points: [] },
	};
	const [ended, wanted] = inquiries(2);
	const outputs = await run({ owners }, [{ ...ended, qualification }, wanted ?? {}]);
	expect(outputs.map((output) => output.length)).toEqual([1, 0, 0, 1]);
	expect(ownersOf(outputs[0])).toEqual(['Ann']);
	expect(assignments(outputs[3])).toMatchObject([
		{
			...{ owner: null, queue: null, strategy: 'ended' },
			reason: expect.stringMatching(/^Given to nobody, because .*: It says so\.$/),
		},
	]);
});

test('a lead whose owner did not act is in the queue, and its next inquiry is not theirs', async () => {
	const owners = team('Ann', 'Bo');
	const [assigned] = await run({ owners }, inquiries(1));
	const [, , queued] = await run({ operation: 'reassign', reassignTo: 'queue' }, assigned ?? []);
	expect(assignments(queued)).toMatchObject([{ owner: null, queue: { name: 'Lead Desk' } }]);
	const match = { owner: null };
	const next = { lead: { ...(inquiries(1, 1)[0]?.lead as IDataObject), id: 'lead-0' }, match };
	const [again] = await run({ owners }, [next as unknown as IDataObject]);
	expect(assignments(again)).toMatchObject([{ owner: { name: 'Bo' }, strategy: 'round robin' }]);
});

test('a lead that has ended is not reassigned, and leaves on Ended as it is', async () => {
	const [assigned] = await run({ owners: team('Ann', 'Bo') }, inquiries(1));
	await inDefaultStore(
		async (workspace) => await workspace('default').inquiries.keepItem('inq-0', null, 0, {}),
	);
	await inDefaultStore(
		async (workspace) => await workspace('default').inquiries.finish('inq-0', 'lost'),
	);
	const outputs = await run({ operation: 'reassign' }, assigned ?? []);
	expect(outputs.map((output) => output.length)).toEqual([0, 0, 0, 1]);
	expect(assignments(outputs[3])).toMatchObject([
		{ owner: { name: 'Ann' }, reason: 'Not reassigned, because the lead has ended (lost).' },
	]);
});

test('an owner who gets an ID and another email keeps their place and what they had today', async () => {
	const ann = { name: 'Ann', email: 'ann@example.com', pools: '', more: { dailyCap: 1 } };
	const bo = { name: 'Bo', email: 'bo@example.com', pools: '', more: {} };
	const changed = { ...ann, email: 'ann@new.example', more: { ...ann.more, id: 'u1' } };
	const by = (...rows: IDataObject[]) => ({ owners: { owner: rows } });
	await run(by(ann, bo), inquiries(1));
	const outputs = await run(by(changed, bo), inquiries(2, 1));
	expect(ownersOf(outputs[0])).toEqual(['Bo', 'Bo']);
	const [, , queued] = await run(by(changed), inquiries(1, 3));
	expect(assignments(queued)[0]?.reason).toContain('Ann (has had 1 lead today)');
});

test('two nodes that mean other people by one pool are told on the screen', async () => {
	await inDefaultStore(async (open) => await sayForWorkspace(open('default'), unsaid('UTC')));
	const hints: NonNullable<Parameters<typeof runNode>[0]['hints']> = [];
	const weighted = {
		owner: [{ name: 'Ann', email: 'ann@example.com', pools: 'Sales', weight: 3 }],
	};
	await run({ owners: team('Ann') }, inquiries(1), { hints, nodeId: 'one' });
	await run({ owners: team('Ann') }, inquiries(1, 1), { hints, nodeId: 'like' });
	const told = () => hints.filter(({ message }) => message.includes('with other members'));
	expect(told()).toEqual([]);
	await run({ owners: weighted }, inquiries(1, 2), { hints, nodeId: 'unlike' });
	expect(told()).toMatchObject([
		{ location: 'outputPane', message: expect.stringContaining('pool "All Owners"') },
	]);
});

test('who is away by an absence or a holiday of their line is given nothing, and the reason says until when', async () => {
	const now = Date.now();
	const dateIn = (days: number) => new Date(now + days * 86_400_000).toISOString().slice(0, 10);
	const absence = (from: string, until: string) => ({ absences: { absence: [{ from, until }] } });
	const owner = [
		{ name: 'Ann', backup: 'Bo', more: { timeZone: 'UTC', ...absence(dateIn(-1), dateIn(400)) } },
		{ name: 'Bo', more: { timeZone: 'UTC', ...absence(dateIn(2), dateIn(3)) } },
		// In one zone all are at work, or none is, whenever this is run.
		{ name: 'Cy', more: { timeZone: 'UTC', ...absence('', '') } },
	];
	const [shared] = await run({ owners: { owner } }, inquiries(4));
	expect(ownersOf(shared)).toEqual(['Bo', 'Cy', 'Bo', 'Cy']);
	const rules = { rule: [{ name: 'Acme', assignTo: 'owner', target: 'Ann' }] };
	const [named] = await run({ owners: { owner }, rules }, inquiries(1, 4));
	expect(assignments(named)[0]?.reason).toMatch(
		/^Ann, whom the rule names, is away until \d+ \w+ \d{4}; rule "Acme": Bo is the backup\.$/,
	);
});

test('after the most owners an inquiry goes to the queue, and says so', async () => {
	await run({ owners: team('Ann', 'Bo', 'Cy') }, inquiries(1, 900));
	const reassign = { operation: 'reassign', reassignTo: 'pool', mostOwners: 2 };
	const [second] = await run(reassign, inquiries(1, 900));
	expect(assignments(second)).toMatchObject([{ round: 2 }]);
	const [, , review] = await run(reassign, inquiries(1, 900));
	expect(assignments(review)).toMatchObject([
		{ queue: { name: 'Lead Desk' }, reason: expect.stringContaining('it has had 2 owners') },
	]);
});

test('an inquiry that meets its rule no more goes by the rules again, where that is chosen', async () => {
	const rule = (name: string, country: string, target: string) => ({
		...{ name, assignTo: 'owner', target },
		conditions: {
			...noConditions,
			conditions: [
				{
					...{ id: name, leftValue: '={{ $json.lead.country }}', rightValue: country },
					operator: { type: 'string', operation: 'equals' },
				},
			],
		},
	});
	const rules = { rule: [rule('DE', 'DE', 'Ann'), rule('FR', 'FR', 'Bo')] };
	const shared = { owners: team('Ann', 'Bo'), rules };
	const [inquiry] = inquiries(1, 600);
	const moved = { lead: { ...(inquiry?.lead as IDataObject), country: 'FR' } };
	await run(shared, inquiry ? [inquiry] : []);
	const [kept] = await run(shared, [moved]);
	const [again] = await run({ ...shared, options: { whenOutgrown: 'again' } }, [moved]);
	expect([ownersOf(kept), ownersOf(again)]).toEqual([['Ann'], ['Bo']]);
	expect(assignments(again)[0]?.reason).toMatch(/^Rule "DE" is met no more; rule "FR"/);
});
