/** Fields of a company's own by which leads are compared, in n8n's own engine. */
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Lead, Match } from '../../nodes/core/lead';
import { decideMatchAgain, type MatchedData } from '../../nodes/core/match';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { completeLead } from '../../nodes/shared';
import { readJsonOf } from './asRead';
import { runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';
import { runTwoInputs } from './twoInputs';

useTemporaryUserFolder();

interface Answer extends IDataObject {
	lead: Lead & IDataObject;
	match: Match & IDataObject;
}

const table = (...field: Array<{ name: string; kind: string }>) => ({ ownFields: { field } });
const byTaxNumber = table({ name: 'Tax Number', kind: 'id' });

const lead = (fields: Partial<Lead>): IDataObject => ({
	lead: completeLead(fields, '2026-03-02T09:00:00.000Z') as unknown as IDataObject,
});

const ada = (at: string, custom: IDataObject) =>
	lead({ fullName: 'Ada Lovelace', email: `ada@${at}.example`, message: at, custom });

const run = async (items: IDataObject[], parameters: IDataObject = byTaxNumber) =>
	readJsonOf(
		await runNode({
			node: new LeadDedupMatch(),
			parameters: parameters as INodeParameters,
			items,
		}),
	) as Answer[][];

const decisions = (outputs: Answer[][]) =>
	outputs.map((items) => items.map(({ match }) => match.decision));

test('who gives the same number is known, though nothing else but the name agrees', async () => {
	const items = [
		ada('engine', { 'Tax Number': 'DE 123 456' }),
		ada('home', { taxNumber: 'de123456' }),
	];
	const outputs = await run(items);
	expect(decisions(outputs)).toEqual([['new'], ['existing'], [], []]);
	const { match, lead: answered } = outputs[1]?.[0] as Answer;
	expect(match.reason).toContain('Tax Number');
	expect(match.evidence).toContainEqual(
		expect.objectContaining({
			kind: 'Tax Number',
			message: 'Tax Number is the same (strongly for)',
		}),
	);
	expect(answered.compared).toEqual({ 'Tax Number': 'id' });
});

test('without the table it is a name alone, and nothing is said of it on the item', async () => {
	const items = [ada('engine', { 'Tax Number': '1' }), ada('home', { 'Tax Number': '1' })];
	const outputs = await run(items, {});
	expect(decisions(outputs)).toEqual([['new'], [], ['review'], []]);
	expect(outputs[0]?.[0]?.lead).not.toHaveProperty('compared');
});

test('a decision can be taken again from its record', async () => {
	const outputs = await run([
		ada('engine', { 'Tax Number': '77' }),
		ada('home', { 'Tax Number': '77' }),
	]);
	const answer = outputs[1]?.[0];
	const [, matched] = await inDefaultStore(
		async (open) => await open('default').events.timeline(answer?.lead.inquiryId ?? ''),
	);
	const { record } = matched?.data as MatchedData;
	expect(decideMatchAgain(record)).toEqual(answer?.match);
});

test('a field that is named by hand is taken from the item', async () => {
	const byHand = { ...byTaxNumber, leadFrom: 'fields' };
	const item = (email: string): IDataObject => ({
		...{ name: 'Ada Lovelace', mail: email, 'Tax Number': '4711' },
	});
	const fields = { leadFieldNames: { fullName: 'name', email: 'mail' } };
	const outputs = await run([item('ada@a.example'), item('ada@b.example')], {
		...{ ...byHand, ...fields },
	});
	expect(outputs.flat().map(({ lead: answered }) => answered.custom)).toEqual([
		{ 'Tax Number': '4711' },
		{ 'Tax Number': '4711' },
	]);
});

test.each<[string, Partial<Lead>, IDataObject]>([
	['of the lead’s country', { country: 'DE' }, {}],
	['of the country of Lead Normalize', {}, { validation: { defaultCountry: 'DE' } }],
])('a second phone %s is found as the main one of another', async (_how, fields, more) => {
	const bySecond = table({ name: 'Second Phone', kind: 'phone' });
	const at = { message: 'Hello', fullName: 'Ada Lovelace' };
	const items = [
		lead({ ...at, phone: '+4915112345678', phoneType: 'mobile' }),
		{ ...lead({ ...at, ...fields, custom: { 'Second Phone': '0151 12345678' } }), ...more },
	];
	const outputs = await run(items, bySecond);
	expect(decisions(outputs)).toEqual([['new'], ['existing'], [], []]);
	const [answer] = outputs[1] ?? [];
	expect(answer?.match.reason).toContain('the phone is that of Ada Lovelace');
	expect(answer?.lead.custom).toEqual({
		...{ 'Second Phone': '0151 12345678', otherPhones: '+4915112345678' },
	});
});

test('a column of records is compared with the answer of a lead', async () => {
	const [ran] = await runTwoInputs({
		node: new LeadDedupMatch(),
		parameters: { compareWith: 'both', ...byTaxNumber } as INodeParameters,
		branches: [
			{ input: 0, items: [ada('home', { 'Tax Number': 'DE 123' })] },
			{
				input: 1,
				items: [
					{ id: '51', Name: 'Ada Lovelace', Email: 'ada@engine.example', tax_number: 'DE123' },
					{ id: '52', Name: 'Ada Lovelace', Email: 'al@tower.example', tax_number: 'FR9' },
				],
			},
		],
	});
	const [, [answer] = []] = readJsonOf(ran?.outputs ?? []) as Answer[][];
	expect(answer?.match).toMatchObject({ decision: 'existing', recordId: '51' });
});

test('Find Duplicates goes by it, among rows and in the store', async () => {
	const found = async (items: IDataObject[], parameters: IDataObject) =>
		(
			await runNode({
				node: new LeadDedupMatch(),
				parameters: { operation: 'findDuplicates', ...parameters } as INodeParameters,
				items,
			})
		)[0]?.map(({ json }) => (json.duplicates as { ids: string[] }).ids.length);
	const row = (id: string, tax: string) => ({
		...{ id, Name: 'Ada Lovelace', Email: `al@${id}.example`, 'VAT No.': tax },
	});
	const rows = [row('a1', 'DE 5'), row('b2', 'DE5'), row('c3', 'FR 1')];
	expect(await found(rows, { duplicatesIn: 'items' })).toEqual([]);
	const vat = { duplicateOwnFields: { field: [{ name: 'VAT No.', kind: 'id' }] } };
	expect(await found(rows, { duplicatesIn: 'items', ...vat })).toEqual([2]);
	const slip = { duplicateOwnFields: { field: [{ name: 'VAT Nr.', kind: 'id' }] } };
	await expect(found(rows, { duplicatesIn: 'items', ...slip })).rejects.toMatchObject({
		message: expect.stringContaining('Own Fields: row 1 (VAT Nr.) names a field that no item has'),
	});

	await run([ada('engine', { 'Tax Number': '9' })], byTaxNumber);
	await run([lead({ fullName: 'A. Lovelace', message: 'x', custom: { 'Tax Number': '9' } })], {
		...{ ...byTaxNumber, compare: ['email'] },
	});
	expect(await found([{}], {})).toEqual([2]);
});

test.each<[string, Array<{ name: string; kind: string }>, [string, string]]>([
	['an empty name', [{ name: ' ', kind: 'id' }], ['Own Fields: row 1', 'names no field']],
	[
		'one twice',
		[
			{ name: 'Tax Number', kind: 'id' },
			{ name: 'tax_number', kind: 'text' },
		],
		['Own Fields: row 2 (tax_number)', 'is in an earlier row, too'],
	],
	[
		'what is compared anyway',
		[{ name: 'Date of Birth', kind: 'date' }],
		['Own Fields: row 1 (Date of Birth)', 'is compared anyway'],
	],
])('%s is refused by its label', async (_what, rows, [where, message]) => {
	await expect(run([ada('engine', {})], table(...rows))).rejects.toMatchObject({
		message: `${where} ${message}`,
	});
	const [[checked] = []] = await run([ada('engine', {})], {
		...{ operation: 'checkSettings', ...table(...rows) },
	});
	expect(checked?.settings).toMatchObject({ problems: [{ where, message }] });
});
