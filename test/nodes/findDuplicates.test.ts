import type { IDataObject, INodeParameters, NodeExecutionHint } from 'n8n-workflow';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadStore } from '../../nodes/LeadStore/LeadStore.node';
import { completeLead } from '../../nodes/shared';
import { runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

interface Member extends IDataObject {
	id?: string;
	row?: number;
	name?: string;
}

interface Group extends IDataObject {
	reason: string;
	sure: number;
	count: number;
	ids: string[];
	survivor: Member & { why: string };
	members: Member[];
	links: Array<{ reason: string; evidence: IDataObject[] }>;
}

const now = '2026-03-02T09:00:00.000Z';

async function find(items: IDataObject[], parameters: INodeParameters = {}) {
	const hints: NodeExecutionHint[] = [];
	const [groups = [], others = []] = await runNode({
		...{ node: new LeadDedupMatch(), items, hints },
		parameters: { operation: 'findDuplicates', ...parameters },
	});
	return {
		groups: groups.map(({ json }) => json.duplicates as unknown as Group),
		paired: groups.map(({ pairedItem }) => pairedItem),
		others: others.map(({ json }) => json),
		hints: hints.map(({ message }) => message),
	};
}

const inItems = { duplicatesIn: 'items' };

/** Rows as a sheet has them, with other people beside the two. */
const rows: IDataObject[] = [
	{
		ID: '7',
		Name: 'Ada Lovelace',
		Email: 'ada@engine.example',
		Phone: '+4915112345678',
		Town: 'Ulm',
	},
	{ ID: '8', Name: 'Bo Chan', Email: 'bo@looms.example', Phone: '+4915198765432', Town: 'Bonn' },
	{ ID: '9', Name: 'Ada Lovelase', Email: 'ada@engine.example', Owner: 'Meg' },
	{ ID: '10', Name: 'Cy Ott', Email: 'cy@looms.example', Phone: '+4915155555555' },
];

describe('among items', () => {
	test('a group is one item that names its rows, and the others leave whole', async () => {
		const { groups, paired, others, hints } = await find(rows, inItems);
		expect(groups).toEqual([
			expect.objectContaining({
				...{ count: 2, ids: ['9', '7'], compared: 4, groups: 1 },
				survivor: expect.objectContaining({ id: '9', row: 3, owner: 'Meg', why: 'has an owner' }),
				links: [
					expect.objectContaining({
						between: ['Ada Lovelase (row 3)', 'Ada Lovelace (row 1)'],
						evidence: expect.arrayContaining([
							expect.objectContaining({ field: 'Last Name', says: 'is the same but for slips' }),
						]) as unknown,
					}),
				],
			}),
		]);
		expect(groups[0]?.reason).toMatch(
			/^2 records are one person, 9\d(\.\d)? % sure: .*\. Ada Lovelase \(row 3\) should stay, because it has an owner\. /,
		);
		expect(JSON.stringify(groups)).not.toContain('null');
		expect(paired).toEqual([[{ item: 0 }, { item: 2 }]]);
		expect(others).toEqual([
			{ ...rows[1], duplicates: { reason: expect.stringContaining('No other of 4 items') } },
			{ ...rows[3], duplicates: { reason: expect.any(String) } },
		]);
		expect(hints[0]).toMatch(/^1 of 3 Duplicates: 2 records.*<br>2 of 3 Others: No other/);
	});

	test('the order of the rows changes nothing but their numbers', async () => {
		const saidOf = ({ groups }: Awaited<ReturnType<typeof find>>) =>
			groups.map(({ sure, ids, survivor }) => [sure, ids, survivor.id]);
		const turned = await find(rows.toReversed(), inItems);
		expect(saidOf(turned)).toEqual(saidOf(await find(rows, inItems)));
		expect(turned.groups[0]?.survivor.row).toBe(2);
	});

	test('what Lead Normalize or a CRM wrote is read too, and whoever is a customer should stay', async () => {
		const lead = completeLead({ fullName: 'Ada Lovelace', email: 'ada@engine.example' }, now);
		const hubspot = {
			id: '51',
			properties: {
				...{ firstname: 'Ada', lastname: 'Lovelace', email: 'ada@engine.example' },
				...{ hs_object_id: '51', lifecyclestage: 'customer', hubspot_owner_id: '77' },
			},
		};
		const { groups } = await find([{ lead: lead as unknown as IDataObject }, hubspot], inItems);
		expect(groups[0]?.ids).toEqual(['51', lead.id]);
		expect(groups[0]?.survivor).toMatchObject({ owner: '77', why: 'is a customer' });
	});

	const column = (means: string, name: string) => ({ means, column: name });
	const odd = rows.map(({ ID, Name, Email }) => ({ c1: Name, c2: { mail: Email }, key: ID }));

	test('columns whose names say nothing are named by hand', async () => {
		expect(await find(odd, inItems)).toMatchObject({ groups: [{ ids: [] }] });
		const columns = [column('fullName', 'c1'), column('email', 'c2.mail'), column('id', 'key')];
		const { groups } = await find(odd, { ...inItems, duplicateColumns: { column: columns } });
		expect(groups.map(({ ids }) => ids.toSorted())).toEqual([['7', '9']]);
	});

	test.each([
		['no column', column('email', ' '), expect.stringContaining('row 1 (Email) names no column')],
		[
			'one that no item has',
			column('email', 'c9'),
			expect.stringContaining('names the column "c9", which no item has'),
		],
	])('%s by hand is named', async (_what, line, message) => {
		const parameters = { ...inItems, duplicateColumns: { column: [line] } };
		await expect(find(odd, parameters)).rejects.toMatchObject({ message });
	});

	test('what differs from item to item cannot be how sure it has to be', async () => {
		const items = rows.map((row, n) => ({ ...row, n: 80 + n }));
		const parameters = { ...inItems, atLeast: '={{ $json.n }}' };
		await expect(find(items, parameters)).rejects.toMatchObject({
			message: expect.stringMatching(/At Least \(Percent\) is 80 .* 81 for item 2/),
		});
	});

	test('no more groups than are asked for: the surest, and the others are told', async () => {
		const twins = rows.flatMap((row) => [row, { ...row, ID: `${String(row.ID)}b` }]);
		const { groups, others } = await find(twins, { ...inItems, mostGroups: 1 });
		expect(groups).toEqual([expect.objectContaining({ groups: 1, more: 2 })]);
		// Copies are surer than the four of whom one has a slip in the name.
		expect(groups.map(({ ids }) => ids)).toEqual([['8', '8b']]);
		expect(others).toHaveLength(6);
		expect(JSON.stringify(others)).toContain('beyond the 1 that');
	});

	test('nothing that comes in is lost, and files stay', async () => {
		const binary = { data: { data: 'eA==', mimeType: 'text/plain' } };
		const [, others] = await runNode({
			node: new LeadDedupMatch(),
			items: [{ json: { a: 1 }, binary }, { json: {} }],
			parameters: { operation: 'findDuplicates', ...inItems },
		});
		expect(others).toMatchObject([{ json: { a: 1 }, binary, pairedItem: { item: 0 } }, {}]);
	});
});

/** Known leads, each from an inquiry of its own. */
async function known(people: object[], workspace = 'default') {
	const items = people.map((person, n): IDataObject => {
		const lead = completeLead({ workspace, message: `Hello ${n}`, ...person }, now);
		return { lead: lead as unknown as IDataObject };
	});
	const left = await runNode({ node: new LeadDedupMatch(), items, mode: 'trigger' });
	const leads = left.flat().map(({ json }) => json.lead as IDataObject & { id: string });
	return (fields: object) =>
		leads.find((lead) => Object.entries(fields).every(([name, value]) => lead[name] === value))?.id;
}

/** Two whom Match does not take for one without asking: a name alone proves nobody. */
const two = [
	{ fullName: 'Ada Lovelace', email: 'ada@engine.example' },
	{ fullName: 'Ada Lovelace', phone: '+4915112345678' },
];
const others = [{ fullName: 'Bo Chan', email: 'bo@looms.example', company: 'Looms' }];

describe('in the store', () => {
	const run = async (operation: string, parameters: INodeParameters = {}) =>
		await runNode({
			...{ node: new LeadDedupMatch(), items: [{}], mode: 'trigger' },
			parameters: { operation, ...parameters },
		});
	const idsOf = async (parameters: INodeParameters = {}) =>
		(await find([{ from: 'a form' }], { atLeast: 60, ...parameters })).groups.map(({ ids }) => ids);

	test('known leads that are likely one person, ready for Merge', async () => {
		const idOf = await known([...two, ...others]);
		const { groups, others: rest } = await find([{ a: 1 }], { atLeast: 60 });
		expect(rest).toEqual([]);
		const ids = two.map(idOf);
		expect(groups).toHaveLength(1);
		expect(groups[0]).toMatchObject({ count: 2, compared: 3 });
		expect(groups[0]?.ids.toSorted()).toEqual(ids.toSorted());
		expect(groups[0]?.members[0]).toMatchObject({ inquiries: 1, name: 'Ada Lovelace' });

		const [merged] = await runNode({
			...{
				node: new LeadDedupMatch(),
				items: [{ duplicates: groups[0] as never }],
				mode: 'trigger',
			},
			parameters: { operation: 'merge', writeForGood: true },
		});
		expect(merged?.[0]?.json.merge).toMatchObject({ leadId: groups[0]?.survivor.id });
		const after = await find([{ a: 1 }], { atLeast: 60 });
		expect(after.groups).toEqual([]);
		expect(after.others).toEqual([
			{ a: 1, duplicates: { reason: expect.stringMatching(/^No two of 2 known leads .* 60 %/) } },
		]);
	});

	test('two of whom a person said that they are not the same are in no group', async () => {
		const idOf = await known([...two, ...others]);
		const [one = '', other = ''] = two.map(idOf);
		const leads = { decisionLeadId: one, decisionOtherId: other, writeForGood: true };
		expect(await idsOf()).toHaveLength(1);
		await run('recordDecision', { ...leads, decision: 'notSame' });
		expect(await idsOf()).toEqual([]);
		const asRows = two.map(({ fullName, ...row }) => ({ name: fullName, ...row }));
		expect(await find(asRows, { ...inItems, atLeast: 60 })).toMatchObject({ groups: [] });
		await run('recordDecision', { ...leads, decision: 'takeBack' });
		expect(await idsOf()).toHaveLength(1);
		expect(await find(asRows, { ...inItems, atLeast: 60 })).toMatchObject({
			groups: [{ count: 2 }],
		});
	});

	test('of another workspace nobody is in a group, and nothing is written', async () => {
		await known(two.slice(0, 1));
		await known(two.slice(1), 'client-b');
		expect(await idsOf()).toEqual([]);
		const [told] = await runNode({
			...{ node: new LeadStore(), items: [{}], mode: 'trigger' },
			parameters: { leadFrom: 'entered', email: 'ada@engine.example' },
		});
		expect(JSON.stringify(told)).not.toContain('merged');
	});

	test('only groups with somebody who asked since then', async () => {
		await known([...two, ...others]);
		expect(await idsOf({ askedSince: now })).toHaveLength(1);
		expect(await idsOf({ askedSince: '2026-03-02T09:00:01Z' })).toEqual([]);
		await expect(idsOf({ askedSince: 'soon' })).rejects.toMatchObject({
			message: 'Only With an Inquiry Since is "soon", which is no date',
		});
	});

	test('more known leads than one page', async () => {
		const crowd = Array.from({ length: 1001 }, (_, n) => ({ email: `k${n}@p${n * 7}.example` }));
		await known([...crowd, ...two]);
		expect(await find([{}], { atLeast: 60 })).toMatchObject({
			groups: [{ count: 2, compared: 1003 }],
		});
	});
});
