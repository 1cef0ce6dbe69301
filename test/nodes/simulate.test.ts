import type { IDataObject, INodeParameters, NodeExecutionHint } from 'n8n-workflow';
import type { SimulationReport } from '../../nodes/core/route';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { noConditions } from '../../nodes/shared';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const owners = (...names: string[]): IDataObject => ({
	owner: names.map((name) => ({
		...{ name, email: `${name.toLowerCase()}@example.com`, more: { hours: 'always' } },
	})),
});

/** A rule that sends leads to an owner by a field of theirs. */
const ruleFor = (leftValue: string, rightValue: string, target: string) => ({
	...{ name: `For ${target}`, assignTo: 'owner', target },
	conditions: {
		...noConditions,
		conditions: [
			{ id: target, leftValue, rightValue, operator: { type: 'string', operation: 'equals' } },
		],
	},
});

async function run(
	parameters: IDataObject,
	items: IDataObject[],
	more: Pick<Parameters<typeof runNode>[0], 'mode' | 'hints'> = {},
) {
	return jsonOf(
		await runNode({
			...{ node: new LeadRouteAssign(), parameters: parameters as INodeParameters, items },
			...more,
		}),
	);
}

async function simulated(...given: Parameters<typeof run>) {
	const [parameters, items, more] = given;
	const [first, ...others] = await run({ ...parameters, operation: 'simulate' }, items, more);
	expect(others.flat()).toEqual([]);
	expect(first).toHaveLength(1);
	return first?.[0]?.simulation as unknown as SimulationReport;
}

const leadsOf = ({ owners: loads }: SimulationReport) =>
	Object.fromEntries(loads.map(({ name, leads }) => [name, leads]));

const day = (n: number) => new Date(Date.UTC(2026, 2, 2 + n, 10)).toISOString();

const rows = Array.from({ length: 6 }, (_, n) => ({
	...{ mail: `ada${n}@example.org`, land: n < 2 ? 'DE' : 'FR', at: day(n) },
	...{ rep: n % 2 === 0 ? 'Ann' : 'dan@example.com', reply: day(n + 1) },
}));

const ofRows = {
	...{ pastFrom: 'items', leadFrom: 'fields' },
	leadFieldNames: { email: 'mail', country: 'land', receivedAt: 'at' },
	pastFields: { actualOwner: 'rep', respondedAt: 'reply' },
};

test('rows of an export are decided again, in any order of theirs, and compared with who had them', async () => {
	const hints: NodeExecutionHint[] = [];
	const rules = { rule: [ruleFor('={{ $json.land.toLowerCase() }}', 'de', 'Bo')] };
	const report = await simulated(
		{ ...ofRows, owners: owners('Ann', 'Bo'), rules },
		rows.toReversed(),
		{ hints },
	);
	expect(leadsOf(report)).toEqual({ Ann: 2, Bo: 4 });
	expect([report.from, report.to]).toEqual([day(0), day(5)]);
	expect(report.withActual).toEqual({ compared: 6, same: 2 });
	expect(report.differences.map(({ then }) => then)).toContain('dan@example.com');
	expect(hints.map(({ message }) => message)).toContain(report.reason);
});

test('who was away then by what was set is passed over for that time, though it is over', async () => {
	const given = { owners: owners('Ann', 'Bo') };
	await run(given, [{ lead: { id: 'lead-0', inquiryId: 'inq-0' } }]);
	await inDefaultStore(async (workspace) => {
		await workspace('default').events.append([
			{
				...{ at: Date.parse(day(1)), type: 'owner.availabilitySet', inquiryId: null, leadId: null },
				data: {
					...{ ownerKey: 'ann@example.com', owner: 'Ann', away: true, by: 'Bo' },
					...{ from: day(2), until: day(4) },
				},
			},
		]);
	});
	const report = await simulated({ ...ofRows, ...given }, rows);
	const then = report.differences.find(({ receivedAt }) => receivedAt === day(2));
	expect([leadsOf(report), then?.now]).toEqual([{ Ann: 2, Bo: 4 }, 'Bo']);
});

test('a rule whose target is a field of the lead sends each lead to its own', async () => {
	const rule = { name: 'Own rep', assignTo: 'owner', target: '={{ $json.rep }}' };
	const report = await simulated(
		{ ...ofRows, owners: owners('Ann', 'Dan'), rules: { rule: [rule] } },
		rows,
	);
	expect(leadsOf(report)).toEqual({ Ann: 3, Dan: 3 });
	expect(report.withActual).toEqual({ compared: 6, same: 6 });
});

describe('what the store holds', () => {
	const live = async (count: number) =>
		await run(
			{ owners: owners('Ann', 'Bo') },
			Array.from({ length: count }, (_, n) => ({
				lead: {
					...{ id: `lead-${n}`, inquiryId: `inq-${n}`, country: n === 0 ? 'DE' : 'FR' },
					...{ fullName: `Ada ${n}`, receivedAt: day(n) },
				},
			})),
		);

	const register = async (count: number) =>
		await inDefaultStore(async (workspace) => {
			const { inquiries } = workspace('default');
			for (let n = 0; n < count; n++) {
				const lead = { inquiryId: `inq-${n}`, id: `lead-${n}`, country: n === 0 ? 'DE' : 'FR' };
				const receivedAt = Date.parse(day(n));
				await inquiries.keepItem(lead.inquiryId, null, receivedAt, { lead });
			}
		});

	test('by the same settings all of it agrees, also in a run by hand, and nothing is written', async () => {
		await register(5);
		await live(5);
		const before = await turns();
		const same = { owners: owners('Ann', 'Bo') };
		for (const mode of ['trigger', 'manual'] as const) {
			const report = await simulated(same, [{}], { mode });
			expect(leadsOf(report)).toEqual({ Ann: 3, Bo: 2 });
			expect([report.withActual, report.differences]).toEqual([{ compared: 5, same: 5 }, []]);
		}
		expect(await turns()).toEqual(before);
	});

	test('a span says which; a rule sees the lead as it was kept', async () => {
		await register(5);
		await live(5);
		const report = await simulated(
			{
				...{ owners: owners('Ann', 'Bo'), pastSince: day(0), pastUntil: day(3) },
				rules: { rule: [ruleFor('={{ $json.lead.country }}', 'Germany', 'Bo')] },
			},
			[{}],
		);
		expect(leadsOf(report)).toEqual({ Ann: 1, Bo: 2 });
		expect(report.rules.map(({ name }) => name)).toContain('For Bo');
	});

	test('an expression that is more than a field is refused, with what to do', async () => {
		await register(1);
		const rules = { rule: [ruleFor('={{ $json.lead.country.toLowerCase() }}', 'de', 'Bo')] };
		await expect(simulated({ owners: owners('Bo'), rules }, [{}])).rejects.toMatchObject({
			message: expect.stringContaining('more than a field'),
			description: expect.stringContaining('{{ $json.lead.country }}'),
		});
	});

	const turns = async () =>
		await inDefaultStore(
			async (workspace) => await workspace('default').assignments.rotation('All Owners'),
		);
});

test('each lead is explained as of now, and takes nobody’s turn', async () => {
	const parameters = {
		...{ operation: 'simulate', pastFrom: 'none', owners: owners('Ann', 'Bo') },
		rules: { rule: [ruleFor('={{ $json.lead.country }}', 'DE', 'Bo')] },
	};
	const leads = ['FR', 'DE', 'FR'].map((country, n) => ({
		lead: { id: `new-${n}`, inquiryId: `new-${n}`, country },
	}));
	const [assigned, ...others] = await run(parameters, leads);
	expect(others.flat()).toEqual([]);
	const said = (assigned ?? []).map(({ simulation }) => simulation as IDataObject);
	expect(said.map(({ owner }) => (owner as IDataObject).name)).toEqual(['Ann', 'Bo', 'Ann']);
	expect(said[0]?.steps).toEqual([
		'Nobody owns the lead yet',
		'Rule "For Bo": not met',
		'In the pool "All Owners" it is the turn of Ann (even), before Bo (even)',
		said[0]?.reason,
	]);
});

describe('what cannot be used of an export', () => {
	const ofExport = { ...ofRows, owners: owners('Ann', 'Bo') };

	const received = (...times: Array<string | number | undefined>): IDataObject[] =>
		times.map((at, n) => ({ mail: `ada${n}@example.org`, rep: 'Ann', reply: null, at }));

	test.each([
		['1.3.2026 10:00'],
		['01.03.2026, 10:00'],
		['March 1, 2026 10:00'],
		['2026/3/1 10:00'],
		['2026-03-01T15:00:00Z'],
		[46082 + 10 / 24],
	])('%s is the time at which a lead was received', async (at) => {
		const report = await simulated(ofExport, received(at, '2026-03-05T10:00:00Z'));
		expect([report.leads, report.from, report.notUsed]).toEqual([
			2,
			'2026-03-01T15:00:00.000Z',
			[],
		]);
	});

	test('what has no sure time is left out, and said with how many and the first of them', async () => {
		const hints: NodeExecutionHint[] = [];
		const report = await simulated(
			ofExport,
			[{ note: 'Total' }, ...received('', '03/04/2026', 'soon', '28.03.2026', undefined)],
			{ hints },
		);
		expect([report.leads, report.from?.slice(0, 10)]).toEqual([1, '2026-03-28']);
		expect(report.reason).toContain('5 more could not be used');
		expect(report.notUsed).toEqual([
			expect.stringContaining('1 item without a lead left out (first item 1)'),
			expect.stringContaining('2 items left out with no time at which the lead was received'),
			expect.stringContaining('(first item 3: "03/04/2026")'),
		]);
		for (const said of ['without a lead', 'with no time', '03/04/2026']) {
			expect(hints.map(({ message }) => message).join('\n')).toContain(said);
		}
	});

	test.each([
		[['03/04/2026 10:00', '28/03/2026 10:00'], ['2026-03-28', '2026-04-03'], 0],
		[['03/04/2026 10:00', '03/28/2026 10:00'], ['2026-03-04', '2026-03-28'], 0],
		[['03/04/2026', '03/28/2026', '28/03/2026'], ['2026-03-28', '2026-03-28'], 1],
	])('%j: other days of the export show what comes first', async (times, span, unread) => {
		const report = await simulated(ofExport, received(...times));
		expect([report.from, report.to].map((at) => at?.slice(0, 10))).toEqual(span);
		expect([report.leads, report.notUsed.length]).toEqual([times.length - unread, unread]);
	});

	test('an inquiry that stands there twice counts once, and who is no owner is named', async () => {
		const [once] = received(day(2));
		const report = await simulated(ofExport, [
			{ ...once, rep: 'Zed' },
			{ ...once, rep: 'Zed' },
		]);
		expect(report.reason).toMatch(/^Of 1 lead .*; 1 more could not be used\.$/);
		expect(report.notUsed).toEqual([
			expect.stringContaining('1 item left out with an inquiry that another item has as well'),
		]);
		expect(report.assumptions).toContain(
			'Not among the owners, and so in no line below: Zed (1 then).',
		);
	});

	test('times and owners that cannot be, are counted as not said', async () => {
		const [first, second] = received(day(2), day(3));
		const report = await simulated(
			{ ...ofExport, pastFields: { actualOwner: 'rep', respondedAt: 'reply', closedAt: 'over' } },
			[
				{ ...first, rep: {}, reply: 'quickly', over: day(0) },
				{ ...second, reply: day(0), over: '?' },
			],
		);
		expect(report.leads).toBe(2);
		expect(report.notUsed.map((said) => said.replace(/ \(.*/, ''))).toEqual([
			'Responded At Field: 1 item with a time that cannot be read for sure: counted as not said',
			'Closed At Field: 1 item with a time that cannot be read for sure: counted as still open',
			'Responded At Field: 1 item answered before the lead was received: counted as not said',
			'Closed At Field: 1 item closed before the lead was received: counted as still open',
			'Owner Field: 1 item without a name, email or ID there: counted as not said',
		]);
	});

	test.each([
		[{}, received('soon', ''), 'Received At: 1 item left out with no time'],
		[{}, [{ rep: 'Total', reply: '' }], 'Lead: 1 item without a lead left out'],
		[{ pastFields: { closedAt: 'replly' } }, rows, 'Closed At Field: no item has a field "replly"'],
		[{ pastFields: { actualOwner: 'owner' } }, rows, 'Owner Field: no item has a field "owner"'],
	])('%j is refused where nothing of it can be used', async (changed, items, message) => {
		await expect(simulated({ ...ofExport, ...changed }, items)).rejects.toMatchObject({
			message: expect.stringContaining(message),
		});
	});
});

test.each([
	[{ pastSince: day(3), pastUntil: day(1) }, /^Received From .* is not before Received Before/],
	[{ pastSince: '2190-01-01' }, /^Received From .* is not before Received Before \(now\)/],
	[{ pastUntil: '3/4/2026' }, /^Received Before: "3\/4\/2026" is no date/],
])('the span %j is refused by its labels', async (span, message) => {
	await expect(simulated({ owners: owners('Ann'), ...span }, [{}])).rejects.toMatchObject({
		message: expect.stringMatching(message),
	});
});
