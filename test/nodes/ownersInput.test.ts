/** Owners who come in on a second input, in n8n's own engine. */
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Assignment } from '../../nodes/core/lead';
import { decideAgain, keptPolicySchema, routeRecordSchema } from '../../nodes/core/route';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';
import { runTwoInputs, type TwoInputs } from './twoInputs';

useTemporaryUserFolder();

let leads = 0;

const some = (n: number): IDataObject[] =>
	Array.from({ length: n }, () => {
		leads++;
		return { lead: { id: `lead-${leads}`, inquiryId: `inq-${leads}`, country: 'DE' } };
	});

const sheet: IDataObject[] = [
	{ row_number: 2, Mitarbeiter: 'Ann Lee', 'E-Mail': 'ann@example.com', Team: 'DACH', Gewicht: 2 },
	{
		row_number: 3,
		Mitarbeiter: 'Bo Chan',
		'E-Mail': 'bo@example.com',
		Team: 'DACH; UK',
		Aktiv: 'ja',
	},
	{ row_number: 4, Mitarbeiter: 'Cy Diaz', 'E-Mail': 'cy@example.com', Team: 'UK', Aktiv: 'nein' },
];

const run = async (parameters: IDataObject, branches: TwoInputs['branches']) =>
	(
		await runTwoInputs({
			node: new LeadRouteAssign(),
			parameters: { ownersFrom: 'input', ...parameters } as INodeParameters,
			branches,
		})
	).map(({ outputs, hints }) => ({
		assignments: jsonOf(outputs)
			.flat()
			.map(({ assignment }) => assignment as unknown as Assignment),
		hints: hints.map(({ message }) => message),
	}));

const both = (rows: readonly IDataObject[], items: IDataObject[]): TwoInputs['branches'] => [
	{ input: 0, items },
	{ input: 1, items: rows },
];

const namesOf = (assignments: readonly Assignment[] = []) =>
	assignments.map(({ owner, queue }) => owner?.name ?? queue?.name);

test('the owners of a sheet take turns, whichever branch n8n runs first', async () => {
	const [first] = await run({}, both(sheet, some(3)));
	const [second] = await run({}, both(sheet, some(3)).toReversed());
	expect(namesOf(first?.assignments)).toEqual(['Ann Lee', 'Bo Chan', 'Ann Lee']);
	expect(namesOf(second?.assignments)).toEqual(['Ann Lee', 'Bo Chan', 'Ann Lee']);
});

test('a pool of those who meet conditions, by a column of the sheet too', async () => {
	const rows = [
		{ Name: 'Ann', Segment: 'Enterprise', Sprachen: 'Deutsch' },
		{ Name: 'Bo', Segment: 'SMB', Sprachen: 'de' },
		{ Name: 'Cy', Segment: 'Enterprise', Sprachen: 'fr' },
	];
	const parameters = {
		pools: {
			pool: [
				{
					name: 'German Enterprise',
					conditions: {
						condition: [
							{ of: 'language', values: 'German' },
							{ of: 'column', column: 'segment', compare: 'is one of', values: 'Enterprise, VIP' },
						],
					},
				},
			],
		},
		rules: { rule: [{ name: 'R', assignTo: 'pool', target: 'German Enterprise' }] },
	};
	const [given] = await run(parameters, both(rows, some(2)));
	expect(namesOf(given?.assignments)).toEqual(['Ann', 'Ann']);
	// The last owners are in it as well, should none come in.
	const [empty] = await run(parameters, both([], some(1)));
	expect(namesOf(empty?.assignments)).toEqual(['Ann']);
});

test('the caps of a sheet hold, of every span', async () => {
	const rows = [
		{ Name: 'Ann', 'Max. pro Stunde': 1 },
		{ Name: 'Bo', 'Weekly Cap': 2, 'Monthly Cap': 9 },
	];
	const [given] = await run({}, both(rows, some(4)));
	expect(namesOf(given?.assignments)).toEqual(['Ann', 'Bo', 'Bo', 'Lead Desk']);
	expect(given?.assignments.at(-1)?.reason).toContain(
		'Ann (has had 1 lead this hour), Bo (has had 2 leads this week)',
	);
});

describe('a sheet that comes empty is not a team of nobody', () => {
	const pool = { rules: { rule: [{ name: 'UK', assignTo: 'pool', target: 'UK' }] } };

	test('the last owners count, and it is said where people look and with the lead', async () => {
		const [before] = await run(pool, both(sheet, some(1)));
		expect(namesOf(before?.assignments)).toEqual(['Bo Chan']);
		const [empty] = await run(pool, both([], some(2)));
		expect(namesOf(empty?.assignments)).toEqual(['Bo Chan', 'Bo Chan']);
		expect(empty?.hints).toContainEqual(
			expect.stringMatching(
				/^Owners Input: no owners came in, so the last ones count, of .* UTC\. /,
			),
		);
		expect(empty?.assignments[0]?.trace[0]).toMatch(/^Owners: as of .* UTC, as none came in$/);
		// Once more: still those of the sheet, and of then.
		const [again] = await run(pool, both([], some(1)));
		expect(again?.assignments[0]?.trace[0]).toBe(empty?.assignments[0]?.trace[0]);
	});

	test('and is decided in the same way again from its record', async () => {
		await run(pool, both(sheet, some(1)));
		const items = some(1);
		const [empty] = await run(pool, both([], items));
		const { assignment, again } = await inDefaultStore(async (workspace) => {
			const { events, policies } = workspace('default');
			const { inquiryId, id: leadId } = items[0]?.lead as { inquiryId: string; id: string };
			const [event] = await events.ofTypes({ inquiryId, leadId }, ['lead.assigned']);
			const record = routeRecordSchema.parse((event?.data as { record: unknown }).record);
			const { policy } = keptPolicySchema.parse(await policies.find(record.policy));
			return { assignment: empty?.assignments[0], again: decideAgain(record, policy).assignment };
		});
		expect([again.reason, again.trace]).toEqual([assignment?.reason, assignment?.trace]);
	});

	test('Reassign takes the next one of the sheet as well', async () => {
		const [given] = await run({}, both(sheet, some(1)));
		const items = [{ ...some(0)[0], lead: { id: `lead-${leads}`, inquiryId: `inq-${leads}` } }];
		const [next] = jsonOf(
			await runNode({
				node: new LeadRouteAssign(),
				parameters: { operation: 'reassign', reassignTo: 'pool' },
				items: items as unknown as IDataObject[],
			}),
		);
		const names = [given?.assignments[0], next?.[0]?.assignment as unknown as Assignment];
		expect(namesOf(names as Assignment[])).toEqual(['Ann Lee', 'Bo Chan']);
	});

	test('where there never was one, what to do is said', async () => {
		await expect(run({}, both([], some(1)))).rejects.toMatchObject({
			message: expect.stringContaining(
				'Owners Input: no owners came in, and there were none before',
			),
			description: expect.stringContaining('Owners Come From'),
		});
		await expect(run({}, both([{ Foo: 'Ann' }], some(1)))).rejects.toMatchObject({
			message: expect.stringContaining('no column says who the owner is: Foo'),
		});
	});

	test('the leads of a second branch, which n8n runs without the owners, go to the same ones', async () => {
		const runs = await run({}, [
			{ input: 0, items: some(1) },
			{ input: 0, items: some(1) },
			{ input: 1, items: sheet },
		]);
		expect(runs.map(({ assignments }) => namesOf(assignments))).toEqual([['Ann Lee'], ['Bo Chan']]);
		expect(runs.flatMap(({ hints }) => hints).filter((hint) => hint.includes('came in'))).toEqual(
			[],
		);
	});
});

test('leads that do not come start nothing', async () => {
	expect(await run({}, both(sheet, []))).toEqual([]);
});

test('a cell that cannot be read is told by row and column, and stops nobody', async () => {
	const rows = [{ ...sheet[0], Gewicht: 'viel', 'Abwesend bis': '3/4/2026' }, sheet[1] ?? {}];
	const [ran] = await run({}, both(rows, some(2)));
	expect(namesOf(ran?.assignments)).toEqual(['Ann Lee', 'Bo Chan']);
	expect(ran?.hints).toEqual(
		expect.arrayContaining([
			expect.stringContaining('Owners Input: row 1 (Ann Lee): Gewicht "viel" is no such number'),
			expect.stringContaining('Owners Input: row 1 (Ann Lee): Abwesend bis "3/4/2026" is no day'),
		]),
	);
});

test('a pool that the last one has left is passed over and told, and stops nobody', async () => {
	const rules = { rule: [{ name: 'FR', assignTo: 'pool', target: 'Frankreich' }] };
	const [ran] = await run({ rules }, both(sheet, some(1)));
	expect(ran?.assignments[0]?.reason).toMatch(
		/^Rule "FR": nobody is in the pool "Frankreich"; no rule took it: it was Ann Lee's turn/,
	);
	expect(ran?.hints).toContainEqual(
		expect.stringContaining('no owner is in the pool "Frankreich"'),
	);
});

test('Both: the table says more or otherwise of the same person, and has others', async () => {
	const owners = {
		owner: [
			{ name: 'Ann Lee', email: 'ann@example.com', weight: 1, active: false },
			{ name: 'Di Eco', email: 'di@example.com' },
		],
	};
	const [ran] = await run({ ownersFrom: 'both', owners }, both(sheet, some(2)));
	expect(namesOf(ran?.assignments)).toEqual(['Di Eco', 'Bo Chan']);
	// Who was in the table alone, and has left it, does not come back with the last sheet.
	const [empty] = await run(
		{ ownersFrom: 'both', owners: { owner: owners.owner.slice(0, 1) } },
		both([], some(2)),
	);
	expect(namesOf(empty?.assignments)).toEqual(['Bo Chan', 'Bo Chan']);
});

test('a column that is not recognised is told by hand', async () => {
	const rows = [{ Wer: 'Ann', Topf: 'A', Mentor: 'Bo' }, { Wer: 'Bo' }];
	const ownerColumns = { column: [{ column: 'Mentor', meaning: 'backup' }] };
	const [ran] = await run({ ownerColumns }, both(rows, some(1)));
	expect(ran?.assignments[0]).toMatchObject({ owner: { name: 'Ann' }, backup: { name: 'Bo' } });
});

test('Check Settings says how the columns are read, and what is wrong with the rows', async () => {
	const [ran] = await runTwoInputs({
		node: new LeadRouteAssign(),
		parameters: { operation: 'checkSettings', ownersFrom: 'input' },
		branches: both(
			[
				{ ...sheet[0], Gewicht: 'viel' },
				{ ...sheet[1], Vertretung: 'Zed' },
			],
			[{}],
		),
	});
	const settings = ran?.outputs[0]?.[0]?.json.settings as unknown as {
		problems: Array<{ code: string; message: string }>;
	};
	expect(settings.problems.map(({ code }) => code)).toEqual([
		'ownerRow.weight',
		'ownerRow.backup',
		'owners.columns',
	]);
	expect(settings.problems.at(-1)?.message).toBe(
		'Mitarbeiter is Name, E-Mail is Email, Team is Pools, Gewicht is Weight, Aktiv is Active, Vertretung is Backup; not used: row_number',
	);
});

test('Simulate shares among those who come in, and among the last ones where none do', async () => {
	const received = ({ lead }: IDataObject): IDataObject => ({
		lead: { ...(lead as IDataObject), receivedAt: '2026-03-02T09:30:00Z' },
	});
	const simulate = async (rows: readonly IDataObject[]) => {
		const [ran] = await runTwoInputs({
			node: new LeadRouteAssign(),
			parameters: { operation: 'simulate', pastFrom: 'items', ownersFrom: 'input' },
			branches: both(rows, some(4).map(received)),
		});
		return JSON.stringify(ran?.outputs[0]?.[0]?.json.simulation);
	};
	const names = (report: string) =>
		['Ann Lee', 'Bo Chan', 'Cy Diaz', 'Eve'].filter((name) => report.includes(`"${name}"`));
	expect(names(await simulate([{ Name: 'Eve' }]))).toEqual(['Eve']);
	await run({}, both(sheet, some(1)));
	expect(names(await simulate([]))).toEqual(expect.arrayContaining(['Ann Lee', 'Bo Chan']));
});

test('what a list says further of an owner goes along with their leads, and their backup’s', async () => {
	const rows = [
		{ Name: 'Ann', Email: 'ann@example.com', 'Slack ID': 'U1', Backup: 'Bo', Birthday: '1.1.' },
		{ Name: 'Bo', Email: 'bo@example.com', 'Slack ID': 'U2', Desk: 'Berlin' },
	];
	const column = [
		{ column: 'slack id', meaning: 'along' },
		{ column: 'Desk', meaning: 'along' },
	];
	const table = {
		ownersFrom: 'both',
		owners: {
			owner: [
				{
					name: 'Bo',
					email: 'bo@example.com',
					more: {
						custom: {
							field: [
								{ name: 'Desk', value: 'Bonn' },
								{ name: '', value: 'x' },
							],
						},
					},
				},
			],
		},
	};
	const given = { ownerColumns: { column }, ...table };
	const [ran] = await run(given, both(rows, some(2)));
	const people = Object.fromEntries(
		(ran?.assignments ?? []).map(({ owner }) => [owner?.name, owner?.custom]),
	);
	expect(people).toEqual({ Ann: { 'Slack ID': 'U1' }, Bo: { 'Slack ID': 'U2', Desk: 'Bonn' } });
	const ofAnn = ran?.assignments.find(({ owner }) => owner?.name === 'Ann');
	expect(ofAnn?.backup?.custom).toEqual({ 'Slack ID': 'U2', Desk: 'Bonn' });

	const kept = await inDefaultStore(async (open) => {
		const { assignments } = open('default');
		return await assignments.current(`inq-${leads}`);
	});
	expect(kept?.owner?.custom?.['Slack ID']).toMatch(/^U[12]$/);
});
