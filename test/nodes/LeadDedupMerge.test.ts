import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadStore } from '../../nodes/LeadStore/LeadStore.node';
import { completeLead } from '../../nodes/shared';
import { jsonOf, runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

type Item = IDataObject & { lead: IDataObject & { id: string }; match: IDataObject };
type Merge = IDataObject & { leadId: string; mergedIds: string[]; update: IDataObject };

const now = '2026-03-02T09:00:00.000Z';
const before = '2026-03-01T09:00:00.000Z';
const juan = { fullName: 'Juan Ruiz', email: 'juan@ruiz.example', phone: '+34612345678' };
const ana = { fullName: 'Ana Sol', email: 'ana@sol.example', phone: juan.phone, company: 'Sol SL' };

const itemOf = (fields: object, more: object = {}, at = now): IDataObject => ({
	lead: completeLead({ ...fields, message: 'Hola', ...more }, at) as unknown as IDataObject,
});

const run = async (
	operation: string,
	items: IDataObject[],
	parameters: INodeParameters = {},
	mode: 'trigger' | 'manual' = 'trigger',
) =>
	jsonOf(
		await runNode({
			...{ node: new LeadDedupMatch(), items, mode },
			parameters: { operation, ...parameters },
		}),
	) as Item[][];

/** Two whom a person has to tell apart: the item that left on Duplicate?, and the ID of the other. */
async function doubt(mode: 'trigger' | 'manual' = 'trigger', more = {}) {
	const [[known] = []] = await run('match', [itemOf(juan, more, before)], {}, mode);
	const [, , [item] = []] = await run('match', [itemOf(ana, more)], {}, mode);
	if (!known || !item) throw new Error('The second one is a possible duplicate');
	return { item, known: known.lead.id };
}

const forGood = { writeForGood: true };

test('merges the lead that left on Duplicate? with its likeliest candidate', async () => {
	const { item, known } = await doubt();
	const [[merged] = [], left] = await run('merge', [item], { ...forGood, doneBy: 'Meg' });
	expect(left).toEqual([]);
	expect(merged?.merge).toMatchObject({
		...{ done: true, leadId: known, mergedIds: [item.lead.id], inquiries: 1 },
		update: { company: { from: null, to: 'Sol SL', origin: item.lead.id } },
	});
	const [[existing] = []] = [
		(await run('match', [itemOf({ ...ana, fullName: 'Juan Ruiz' }, { message: 'Again' })]))[1] ??
			[],
	];
	expect(existing?.match).toMatchObject({ decision: 'existing', recordId: known });
});

test('says what it would do while Write for Good is off', async () => {
	const { item } = await doubt();
	const [merged, [left] = []] = await run('merge', [item]);
	expect(merged).toEqual([]);
	expect(left?.merge).toMatchObject({
		...{ done: false, canMerge: true },
		reason: expect.stringContaining('because Write for Good is off'),
	});
});

test('merges leads named by their IDs, with the one that is to stay and the rules of the panel', async () => {
	const { item, known } = await doubt();
	const [[merged] = []] = await run('merge', [{ ids: [known, item.lead.id] }], {
		...{ ...forGood, leadIds: '={{ $json.ids }}', survivorId: item.lead.id },
		survivorship: { field: [{ field: 'fullName', rule: 'keep' }] },
	});
	expect(merged?.merge).toMatchObject({ leadId: item.lead.id, mergedIds: [known] });
	expect((merged?.merge as Merge).update).toEqual({});
	const names = await run('merge', [{}], { leadIds: `${known}, ${item.lead.id}` });
	expect(names[1]?.[0]?.merge).toMatchObject({
		reason: expect.stringContaining('one lead already'),
	});
});

test.each([[','], [';'], ['; '], [' '], ['\n'], [',\r\n']])(
	'takes IDs with %j between them for a list',
	async (between) => {
		const { item, known } = await doubt();
		const leadIds = `${known}${between}${item.lead.id}`;
		const [[merged] = []] = await run('merge', [{}], { ...forGood, leadIds });
		expect(merged?.merge).toMatchObject({ leadId: known, mergedIds: [item.lead.id] });
	},
);

test('undoes what Merge did to the item, and the timeline says so', async () => {
	const { item, known } = await doubt();
	const [[merged = {}] = []] = await run('merge', [item], forGood);
	const [[undone] = []] = await run('undoMerge', [merged], forGood);
	expect(undone?.mergeUndone).toMatchObject({ done: true, leadId: known, apartId: item.lead.id });
	const [, [again] = []] = await run('undoMerge', [merged], forGood);
	expect(again?.mergeUndone).toMatchObject({ done: false });
	const [[told] = []] = jsonOf(
		await runNode({
			node: new LeadStore(),
			parameters: { leadFrom: 'entered', leadId: item.lead.id },
			items: [{}],
			mode: 'trigger',
		}),
	);
	expect(JSON.stringify(told)).toContain('are two leads again, as before they were merged');
});

test('works on the live workspace in a run by hand, and in the test copy for a test', async () => {
	const live = await doubt();
	const [[merged] = []] = await run('merge', [live.item], forGood, 'manual');
	expect(merged?.merge).toMatchObject({ done: true });
	const test = await doubt('manual', { test: true });
	const [[inCopy] = []] = await run('merge', [test.item], forGood);
	expect(inCopy?.merge).toMatchObject({ done: true });
});

describe('Record Decision', () => {
	test('of an item that left on Duplicate? merges, and says what to change in the CRM', async () => {
		const { item, known } = await doubt();
		const [[same] = [], ...others] = await run('recordDecision', [item], forGood);
		expect(others.flat()).toEqual([]);
		expect(same?.decision).toMatchObject({ verdict: 'same', done: true, leadId: known });
		expect(same?.merge).toMatchObject({
			update: { company: { from: null, to: 'Sol SL', origin: item.lead.id } },
		});
	});

	test('by IDs alone, days later, keeps two apart, and Match does not ask again', async () => {
		const { item, known } = await doubt();
		const answer = { lead: undefined, id: item.lead.id, answer: 'Not the Same' };
		const parameters = {
			...{ ...forGood, doneBy: 'Meg' },
			...{ decision: '={{ $json.answer }}', decisionLeadId: '={{ $json.id }}' },
		};
		const [, [kept] = []] = await run('recordDecision', [answer], parameters);
		expect(kept?.decision).toMatchObject({ done: true, leadId: item.lead.id, otherId: known });
		const more = { ...ana, email: null };
		const [, [existing] = [], asked] = await run('match', [itemOf(more, { message: 'Otra' })]);
		expect(asked).toEqual([]);
		expect(existing?.lead.id).toBe(item.lead.id);
		const back = { ...parameters, decision: 'takeBack', decisionOtherId: known };
		const [, , [taken] = []] = await run('recordDecision', [answer], back);
		expect(taken?.decision).toMatchObject({ verdict: 'takeBack', done: true });
	});

	test('of one ID named twice keeps nothing', async () => {
		const { item, known } = await doubt();
		const twice = { ...forGood, decisionLeadId: known, decisionOtherId: known };
		const [, , , [left] = []] = await run('recordDecision', [item], twice);
		expect(left?.decision).toMatchObject({
			reason: `Nothing was recorded: both IDs are ${known}, and it takes those of two leads.`,
			done: false,
		});
	});

	test('leaves on Not Recorded where nothing is kept', async () => {
		const { item } = await doubt();
		const left = await run('recordDecision', [item, { lead: { id: 'x' } }]);
		expect(left.map((items) => items.length)).toEqual([0, 0, 0, 2]);
	});
});
