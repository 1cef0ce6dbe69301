/** Settings on trial beside the node that assigns: what the items say, and what the report adds up. */
import type { IDataObject, INodeParameters, NodeExecutionHint } from 'n8n-workflow';
import type { Shadowed } from '../../nodes/core/lead';
import type { ShadowReport } from '../../nodes/core/route';
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

const german = {
	...{ name: 'German', assignTo: 'owner', target: 'Cy' },
	conditions: {
		...noConditions,
		conditions: [
			{
				...{ id: 'a', leftValue: '={{ $json.lead.country }}', rightValue: 'DE' },
				operator: { type: 'string', operation: 'equals' },
			},
		],
	},
};

const live = { owners: owners('Ann', 'Bo') };
const trial = {
	...{ operation: 'shadow', shadowName: 'German Leads' },
	...{ owners: owners('Ann', 'Bo', 'Cy'), rules: { rule: [german] } },
};

let n = 0;

const leadOf = (country: string): IDataObject => ({
	lead: { id: `l${++n}`, inquiryId: `i${n}`, fullName: `Ada ${n}`, country },
});

type More = Partial<Pick<Parameters<typeof runNode>[0], 'mode' | 'hints'>>;

async function run(parameters: IDataObject, items: IDataObject[], more: More = {}) {
	const [first = [], ...others] = jsonOf(
		await runNode({
			...{ node: new LeadRouteAssign(), parameters: parameters as INodeParameters, items },
			...more,
		}),
	);
	expect(others.flat()).toEqual([]);
	return first;
}

/** What the settings on trial say of leads that the live node has assigned. */
async function beside(items: IDataObject[], more: More = {}) {
	const assigned = await run(live, items, more);
	const told = await run(trial, assigned, more);
	const withoutShadow = ({ shadow, ...item }: IDataObject) => shadow && item;
	expect(told.map(withoutShadow)).toEqual(assigned);
	return told.map(({ shadow }) => shadow as unknown as Shadowed);
}

async function reported(parameters: IDataObject = {}, more: More = {}) {
	const settings = { operation: 'shadowReport', shadowName: 'German Leads', ...parameters };
	const [item] = await run(settings, [{}], more);
	return item?.shadowReport as unknown as ShadowReport;
}

test('every item goes on as it came, with who would have it', async () => {
	const [begins] = await beside([leadOf('FR')]);
	expect(begins).toEqual({
		reason: expect.stringContaining('"German Leads" began after the lead was assigned'),
		...{ name: 'German Leads', repeated: false },
	});

	const hints: NodeExecutionHint[] = [];
	const [one, other] = await beside([leadOf('DE'), leadOf('DE')], { hints });
	expect(one).toMatchObject({
		...{ agrees: false, goesTo: 'Cy', wentTo: 'Bo', repeated: false },
		owner: { name: 'Cy', email: 'cy@example.com' },
		...{ rule: 'German', liveRule: 'No Rule Matched' },
		reason: 'Cy, and live Bo. Rule "German" (country DE): it goes to Cy.',
	});
	expect(other).toMatchObject({ goesTo: 'Cy', wentTo: 'Ann' });
	expect(hints.map(({ message }) => message).at(-1)).toMatch(/^2 of 2 Compared, such as: Cy, and/);

	const [same] = await beside([leadOf('FR')]);
	expect(same).toMatchObject({ agrees: expect.any(Boolean), rule: 'No Rule Matched' });
});

test('the report adds up who would have what, and begins anew only when it is told to', async () => {
	await beside([leadOf('FR')]);
	await beside([leadOf('DE'), leadOf('DE'), leadOf('DE')]);
	const report = await reported({}, { mode: 'manual' });
	expect(report).toMatchObject({
		...{ leads: 3, same: 0, different: 3 },
		differences: [
			{ live: 'Bo', shadow: 'Cy', leads: 2 },
			{ live: 'Ann', shadow: 'Cy', leads: 1 },
		],
		rules: [{ rule: 'German', leads: 3, same: 0 }],
	});
	expect(Object.keys(report)[0]).toBe('reason');
	expect(report.picture).toMatch(/Cy +0 +3 +█{30}/);
	expect(await reported()).toEqual(report);
	expect(await reported({ beginAnew: true })).toEqual(report);
	expect(await reported()).toMatchObject({
		leads: 0,
		reason: expect.stringContaining('No shadow'),
	});
});

test('a name that no shadow has is told with those that are there', async () => {
	await beside([leadOf('FR')]);
	expect((await reported({ shadowName: 'German Lead' })).reason).toContain(
		'there is "German Leads"',
	);
});

test('a run by hand has a shadow of its own in the test copy', async () => {
	await beside([leadOf('FR')], { mode: 'manual' });
	const [told] = await beside([leadOf('DE')], { mode: 'manual' });
	expect(told).toMatchObject({ agrees: false });
	expect(await reported()).toMatchObject({
		leads: 0,
		reason: expect.stringContaining('No shadow'),
	});
});

test('nothing live hears of it', async () => {
	const assigned = await run(live, [leadOf('DE')]);
	const liveState = async () =>
		await inDefaultStore(async (workspace) => {
			const { assignments, owners: book, holdings } = workspace('default');
			return {
				rotation: await assignments.rotation('All Owners'),
				owners: await book.all(),
				held: await holdings.countByOwner(['ann@example.com', 'cy@example.com']),
			};
		});
	const before = await liveState();
	await run(trial, assigned);
	const next = await run(live, [leadOf('DE')]);
	const mid = await liveState();
	await run(trial, next);
	expect(await liveState()).toEqual(mid);
	expect(mid.owners).toEqual(before.owners);
});

test('an empty name is refused by its label', async () => {
	await expect(run({ ...trial, shadowName: ' ' }, [leadOf('DE')])).rejects.toMatchObject({
		message: expect.stringContaining('Shadow Name is empty'),
	});
});

test('an item without a lead keeps what it has', async () => {
	const hints: NodeExecutionHint[] = [];
	const [item] = await run(trial, [{ a: 1, assignment: { rule: 'x' } }], { hints });
	expect(item).toMatchObject({
		...{ a: 1, assignment: { rule: 'x' } },
		shadow: { name: 'German Leads', reason: expect.stringContaining('put Lead Normalize before') },
	});
});
