/** Records of a CRM that a flow has on the item beside the lead, as a Merge with its search leaves them. */
import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { keptSchema, type CrmRecord } from '../../nodes/core/lead';
import { confirmDelivery } from '../../nodes/desk/deliver';
import { claimDue } from '../../nodes/desk/timers';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { completeLead, type StoreSession } from '../../nodes/shared';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const inquiry = (message: string, beside: IDataObject = {}): IDataObject => ({
	...beside,
	lead: completeLead(
		{ email: 'ada@engine.example', fullName: 'Ada Lovelace', message },
		new Date().toISOString(),
	) as unknown as IDataObject,
});

async function through(node: INodeType, item: IDataObject, parameters: INodeParameters = {}) {
	const outputs = jsonOf(await runNode({ node, items: [item], parameters }));
	return outputs.flat()[0] ?? {};
}

const inStore = async <Result>(work: (session: StoreSession) => Promise<Result>) =>
	await inDefaultStore(async (workspace) => await work(workspace('default')));

const owners = {
	owners: {
		owner: [
			{ name: 'Ann Lee', email: 'ann@example.com', more: { crmId: '101' } },
			{ name: 'Bo Diaz', email: 'bo@example.com', more: { crmId: '102', id: 'rep-2' } },
		],
	},
};

const matchedAs = async (beside: IDataObject, parameters: INodeParameters = {}) =>
	await through(new LeadDedupMatch(), inquiry('A quote, please', beside), parameters);

const ownerOf = async (json: IDataObject) => {
	const { assignment } = await through(new LeadRouteAssign(), json, owners);
	const { owner, reason } = assignment as { owner: { name: string }; reason: string };
	return [owner.name, reason];
};

test.each<[says: string, beside: IDataObject, called: string, owner: string, reason: string]>([
	[
		'a search of HubSpot, merged by position, by CRM ID',
		{ properties: { hubspot_owner_id: '102', hs_object_id: '51' } },
		...(['owner 102', 'Bo Diaz', 'Bo Diaz owns this lead in HubSpot.'] as const),
	],
	[
		'the same under its name',
		{ hubspot: { id: '51', properties: { hubspot_owner_id: '102' } } },
		...(['owner 102', 'Bo Diaz', 'Bo Diaz owns this lead in HubSpot.'] as const),
	],
	[
		'a record under crm, by the ID of the table',
		{ crm: { system: 'Acme CRM', id: '51', ownerId: 'rep-2' } },
		...(['owner rep-2', 'Bo Diaz', 'Bo Diaz owns this lead in Acme CRM.'] as const),
	],
	[
		'a person of Pipedrive, by email',
		{ id: 5, label_ids: [], owner_id: { id: 9, name: 'B. D.', email: 'Bo@example.com' } },
		...(['B. D.', 'Bo Diaz', 'Bo Diaz owns this lead in Pipedrive.'] as const),
	],
])('%s', async (_says, beside, called, owner, reason) => {
	const matched = await matchedAs(beside);
	expect(matched.match).toMatchObject({ owner: { name: called } });
	expect(await ownerOf(matched)).toEqual([owner, reason]);
});

test('who is in no table is named as the CRM names them', async () => {
	const owner_id = { id: 9, name: 'Zed Fox' };
	const [, reason] = await ownerOf(await matchedAs({ id: 5, label_ids: [], owner_id }));
	expect(reason).toContain('Zed Fox');
	const [, ofHubSpot] = await ownerOf({
		...inquiry('Another'),
		properties: { hubspot_owner_id: '999' },
	});
	expect(ofHubSpot).toContain('Owner 999');
	expect(ofHubSpot).not.toContain('ndefined');
});

test('of an owner in a field named by hand nothing else counts that stands beside it', async () => {
	const beside = { id: 5, label_ids: [], owner_id: { id: 9, name: 'Zed Fox' }, rep: '102' };
	const { match } = await matchedAs(beside, { crmFields: { ownerId: 'rep' } });
	expect(match).toMatchObject({ owner: { name: 'owner 102', crmId: '102' } });
});

const record: CrmRecord = {
	...{ system: 'HubSpot', id: '51', url: 'https://crm.example/51' },
	...{ ownerId: '102', stage: 'lead' },
};

/** An inquiry with a clock and a step that is to make its record. */
async function underWay(message: string) {
	const clocks = { clocks: { clock: [{ name: 'First touch', amount: 1, unit: 'minutes' }] } };
	const matched = await through(new LeadDedupMatch(), inquiry(message));
	const started = await through(new LeadSlaTimer(), matched, clocks);
	const steps = {
		steps: { step: [{ name: 'Contact', audience: 'system', channel: 'CRM Record' }] },
	};
	const queued = await through(new LeadDeliver(), started, steps);
	return (queued.lead as IDataObject).inquiryId as string;
}

/** The record on the item of each timer of an inquiry that comes due. */
const onTimers = async () =>
	await inStore(async (session) => {
		const by = Date.now() + 7 * 24 * 3_600_000;
		const limits = { by, most: 20, leaseMs: 1, kinds: ['warning', 'breach'] as const };
		const due = await claimDue(session, limits, 'default', by);
		return due.map(({ item }) => (item.lead as IDataObject).crm);
	});

test('a record that was made is the person’s: it comes with the timers of all their inquiries', async () => {
	const first = await underWay('A quote, please');
	await underWay('And another one');
	await inStore(async (session) => {
		const [delivery] = await session.deliveries.ofInquiry(first);
		if (!delivery) throw new Error('nothing was queued');
		await session.deliveries.save({ ...delivery, attempt: 1, state: 'out' });
		const run = { id: delivery.id, attempt: 1 };
		await confirmDelivery(session, { run, kept: keptSchema.parse({}), crm: record }, Date.now());
	});
	const carried = await onTimers();
	expect(carried.length).toBeGreaterThan(1);
	expect(carried).toEqual(carried.map(() => record));

	const third = await through(new LeadDedupMatch(), inquiry('A third one'));
	expect((third.lead as IDataObject).crm).toEqual(record);
});
