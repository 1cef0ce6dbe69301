/** Territories that come in on an input of their own, in n8n's own engine. */
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Verdict } from '../../nodes/core/check';
import type { Assignment } from '../../nodes/core/lead';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { jsonOf } from './engine';
import { useTemporaryUserFolder } from './storeFolder';
import { runTwoInputs, type TwoInputs } from './twoInputs';

useTemporaryUserFolder();

let leads = 0;

const lead = (postalCode: string, country = 'DE'): IDataObject => {
	leads++;
	return { lead: { id: `lead-${leads}`, inquiryId: `inq-${leads}`, country, postalCode } };
};

const sheet: IDataObject[] = [
	{ Gebiet: 'Nord', Land: 'DE', 'PLZ von': '20000', 'PLZ bis': '29999', Zuständig: 'Ann' },
	{ Gebiet: 'Ost', Land: 'Deutschland', 'PLZ-Präfix': '0, 1', Zuständig: 'bo@example.com' },
	{ Gebiet: 'Rest', Land: '', Warteschlange: 'World Desk' },
];

const people = ['Ann', 'Bo'].map((name) => ({ name, email: `${name.toLowerCase()}@example.com` }));

const run = async (parameters: IDataObject, branches: TwoInputs['branches']) => {
	const runs = await runTwoInputs({
		node: new LeadRouteAssign(),
		parameters: {
			...{ otherwise: 'territory', territoriesFrom: 'input', owners: { owner: people } },
			...parameters,
		} as INodeParameters,
		branches,
	});
	return runs.map(({ outputs, hints }) => ({
		items: jsonOf(outputs).flat(),
		whose: jsonOf(outputs)
			.flat()
			.map(({ assignment }) => assignment as unknown as Assignment)
			.map(({ owner, queue }) => owner?.name ?? queue?.name),
		hints: hints.map(({ message }) => message),
	}));
};

const both = (rows: readonly IDataObject[], ...items: IDataObject[]): TwoInputs['branches'] => [
	{ input: 0, items },
	{ input: 1, items: rows },
];

test('the territories of a sheet decide, whichever branch n8n runs first', async () => {
	const of = () => both(sheet, lead('20095'), lead('10115'), lead('80331'));
	const [first] = await run({}, of());
	const [second] = await run({}, of().toReversed());
	expect(first?.whose.toSorted()).toEqual(['Ann', 'Bo', 'World Desk']);
	expect(second?.whose.toSorted()).toEqual(['Ann', 'Bo', 'World Desk']);
});

test('they come in beside the owners, on the input after them', async () => {
	const [given] = await run({ ownersFrom: 'input' }, [
		{ input: 0, items: [lead('20095'), lead('10115')] },
		{ input: 1, items: people },
		{ input: 2, items: sheet },
	]);
	expect(given?.whose).toEqual(['Ann', 'Bo']);
});

test('rows come after those of the table, which count first of equal ones', async () => {
	const territories = {
		territory: [
			{ name: 'Mine', country: 'DE', postalCodes: '20000-29999', target: 'Bo' },
			{ name: 'France', country: 'FR', target: 'Ann' },
		],
	};
	const [given] = await run(
		{ territoriesFrom: 'both', territories },
		both(sheet, lead('20095'), lead('75001', 'FR'), lead('01067')),
	);
	expect(given?.whose).toEqual(['Bo', 'Ann', 'Bo']);
	const [without] = await run({ territories }, both(sheet, lead('20095')));
	expect(without?.whose).toEqual(['Ann']);
});

test('a sheet that comes empty leaves the last rows in place, and says so', async () => {
	await run({}, both(sheet, lead('20095')));
	const [empty] = await run({}, both([], lead('20095'), lead('01067')));
	expect(empty?.whose).toEqual(['Ann', 'Bo']);
	expect(empty?.hints).toContainEqual(
		expect.stringMatching(
			/^Territories Input: no territories came in, so the last ones count, of .* UTC\. /,
		),
	);
	const [first] = empty?.items ?? [];
	expect((first?.assignment as unknown as Assignment).trace[0]).toMatch(
		/^Territories: as of .* UTC, as none came in$/,
	);
});

test('where there never were any, the node says what to do', async () => {
	const options = { workspace: 'new' };
	await expect(run({ options }, both([], lead('1')))).rejects.toMatchObject({
		message: expect.stringContaining(
			'Territories Input: no territories came in, and there were none before',
		),
		description: expect.stringContaining('Territories Come From'),
	});
});

test('a row that cannot be read costs nothing but itself', async () => {
	const slip = { Gebiet: 'Slip', Land: 'Germnay', Zuständig: 'Bo' };
	const [given] = await run({}, both([slip, ...sheet], lead('20095')));
	expect(given?.whose).toEqual(['Ann']);
	expect(given?.hints).toContainEqual(
		expect.stringContaining('Territories Input: row 1 (Slip): "Germnay" is no country'),
	);
});

test('Check Settings says how the columns are read, and which rows are wrong', async () => {
	const rows = [
		...sheet,
		{ Gebiet: 'Süd', Land: 'DE', 'PLZ von': '80000', 'PLZ bis': '89999', Zuständig: 'Zed' },
	];
	const [runOfTwo] = await runTwoInputs({
		node: new LeadRouteAssign(),
		parameters: {
			...{ operation: 'checkSettings', otherwise: 'territory', territoriesFrom: 'input' },
			...{ owners: { owner: people }, fallbackQueueEmail: 'desk@example.com' },
		} as unknown as INodeParameters,
		branches: both(rows, {}),
	});
	const { settings } = jsonOf(runOfTwo?.outputs ?? []).flat()[0] as unknown as {
		settings: Verdict;
	};
	expect(settings.problems.map(({ code, where }) => `${code}: ${where}`)).toEqual([
		'rule.target: Territories Input: row 4 (Süd)',
		'territories.columns: Territories Input',
	]);
	expect(settings.problems.at(-1)?.message).toBe(
		'Gebiet is Name, Land is Country, PLZ von is Postal Code From, PLZ bis is Postal Code To, Zuständig is Owner, PLZ-Präfix is Postal Code Prefix, Warteschlange is Queue',
	);
});
