/**
 * A value may say of itself how it becomes text, and so throw when it is asked (`{"toString": 1}`).
 * Wherever an item holds one, and whichever cell it is given to, it costs no other item.
 */
import { isDeepStrictEqual } from 'node:util';
import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { writtenOut } from '../../nodes/core/text';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadEscalate } from '../../nodes/LeadEscalate/LeadEscalate.node';
import { LeadFollowUp } from '../../nodes/LeadFollowUp/LeadFollowUp.node';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { LeadStore } from '../../nodes/LeadStore/LeadStore.node';
import { outsideValues, withEachPlace } from '../outsideValues';
import { assignment } from '../store/contract/records';
import { runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

/** An item as it is at the end of a flow, with what a CRM and a sheet put beside the lead. */
const item = (id: string): IDataObject => ({
	cell: 'x',
	lead: {
		...{ id: `lead_${id}`, inquiryId: id, workspace: 'default', fullName: 'Ada Lovelace' },
		...{ email: `${id}@engines.com`, phone: '+4930901820', company: 'Engines', country: 'DE' },
		...{ message: 'Please call', receivedAt: '2026-03-02T09:30:00.000Z', service: 'Web' },
		...{ status: 'open', crm: { system: 'HubSpot', id: '7', ownerId: 'ann' }, test: false },
		source: { channel: 'form', label: 'Contact', clickIds: { gclid: 'x' } },
		custom: { floors: 2, constructor: 'Bau AG' },
	},
	validation: { status: 'valid', issues: [], changes: [] },
	match: { decision: 'new', relationship: 'none', owner: { id: 'ann', name: 'Ann Lee' } },
	qualification: { category: 'sales', verdict: 'qualified', grade: 'A', tier: 'hot' },
	assignment: assignment() as unknown as IDataObject,
	sla: { policy: 'p', clocks: [] },
	deal: { stage: 'open', id: 7, owner: 'ann', amount: 12, closedate: '2026-01-02', name: 'A' },
	timer: { kind: 'breach', dueAt: '2026-03-02T10:00:00.000Z', clock: 'First touch' },
});

const cell = '={{ $json.cell }}';
const owners = {
	owner: [{ name: 'Ann Lee', id: 'ann', email: 'ann@example.com', pools: 'Sales' }],
};
const clocks = { clock: [{ name: 'First touch', amount: 60, unit: 'minutes' }] };
const crmFields = { stage: 'deal.stage', recordId: 'deal.id', ownerId: 'deal.owner' };

interface Case {
	says: string;
	node: () => INodeType;
	parameters: object;
}

const cases: Case[] = [
	{ says: 'Normalize', node: () => new LeadNormalize(), parameters: {} },
	{
		says: 'Dedup Match, with a CRM’s fields',
		node: () => new LeadDedupMatch(),
		parameters: { crmFields },
	},
	{ says: 'Qualify', node: () => new LeadQualifyScore(), parameters: {} },
	{ says: 'Route', node: () => new LeadRouteAssign(), parameters: { owners } },
	{
		says: 'Route to a pool of the lead',
		node: () => new LeadRouteAssign(),
		parameters: {
			owners,
			rules: { rule: [{ name: 'All', assignTo: 'pool', target: cell }] },
		},
	},
	{ says: 'SLA Start', node: () => new LeadSlaTimer(), parameters: { clocks } },
	{
		says: 'SLA Record Activity',
		node: () => new LeadSlaTimer(),
		parameters: { operation: 'recordActivity', kind: cell, occurredAt: cell, by: cell },
	},
	{
		says: 'Escalate',
		node: () => new LeadEscalate(),
		parameters: { finalQueueName: 'Desk', finalQueueEmail: 'desk@example.com' },
	},
	{
		says: 'Follow-Up Enroll',
		node: () => new LeadFollowUp(),
		parameters: {
			operation: 'enroll',
			...{ plan: 'named', planName: 'A' },
			attempts: { attempt: [{ plan: 'A', subject: cell, message: cell }] },
		},
	},
	{
		says: 'Deliver, each cell of a step',
		node: () => new LeadDeliver(),
		parameters: {
			operation: 'queue',
			steps: {
				step: [
					{ name: 'Mail', audience: 'person', subject: cell, text: cell },
					{
						name: 'Contact',
						channel: 'CRM Record',
						audience: 'system',
						to: cell,
						subject: '{{lead.custom.floors}}',
						text: cell,
					},
				],
			},
		},
	},
	{
		says: 'Update Status',
		node: () => new LeadStore(),
		parameters: { operation: 'updateStatus', status: 'customer', reason: cell },
	},
];

/** Whether JavaScript itself says it, and no node of ours. */
const isOfEngine = (error: unknown) =>
	/Cannot (convert|read)|is not a function|call stack|undefined/.test(writtenOut(error));

/** The first item that is bad in each place, then one that is good. */
const batch = (make: () => unknown): IDataObject[] => [
	...[...withEachPlace(item('inq_bad'), make)].map(({ json }) => json as IDataObject),
	item('inq_good'),
];

describe.each(cases)('$says', ({ node, parameters }) => {
	test.each(Object.entries(outsideValues))(
		'leaves the good item as it is beside %s',
		async (_, make) => {
			const items = batch(make);
			const outputs = await runNode({
				node: node(),
				parameters: parameters as INodeParameters,
				items,
				onError: 'continueRegularOutput',
			});
			const left = outputs.flat();
			expect(left.map(({ json }) => json.error).filter(isOfEngine)).toEqual([]);
			const last = { item: items.length - 1 };
			const good = left.filter(({ pairedItem }) => isDeepStrictEqual(pairedItem, last));
			expect(good.map(({ json }) => json.error)).toEqual([undefined]);
		},
	);
});
