/** Who owns a lead is decided again after a power cut where nobody can have heard of it: it waits for no disk. */
import type { INodeParameters, INodeType } from 'n8n-workflow';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { EmbeddedStore } from '../../nodes/store/embedded/EmbeddedStore';
import { runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

/** A node that is not ours, by the last part of its type. */
const other = (name: string): INodeType => ({
	description: {
		...{ name, displayName: name, group: [], version: 1, description: '', defaults: {} },
		...{ inputs: ['main'], outputs: ['main'], properties: [] },
	},
});

type Behind = [node: INodeType, parameters?: INodeParameters];

const message: Behind = [other('slack')];

test.each<[behind: string, nodes: Behind[], isRepeatable: boolean]>([
	['nothing', [], false],
	['Lead Deliver (Queue)', [[new LeadDeliver()]], true],
	['Start and Queue', [[new LeadSlaTimer()], [new LeadDeliver()]], true],
	['a filter and Queue', [[other('if')], [new LeadDeliver()]], true],
	['Queue and what fails behind it', [[new LeadDeliver()], message], true],
	['a message before Queue', [message, [new LeadDeliver()]], false],
	['an answer before Queue', [[other('respondToWebhook')], [new LeadDeliver()]], false],
	['a CRM before Queue', [[new LeadSlaTimer()], [other('hubspot')], [new LeadDeliver()]], false],
	['Queue that does not hand over', [[new LeadDeliver(), { options: { finishes: false } }]], false],
])('behind Assign: %s', async (_behind, nodes, isRepeatable) => {
	const transactions = jest.spyOn(EmbeddedStore.prototype, 'transaction');
	await runNode({
		node: new LeadRouteAssign(),
		parameters: { owners: { owner: [{ name: 'Ann', email: 'ann@example.com' }] } },
		items: [{ lead: { id: 'l-1', inquiryId: 'i-1', fullName: 'Ada' } }],
		behind: nodes.map(([node, parameters], n) => ({ name: `Next ${n}`, node, parameters })),
	});
	const expected = transactions.mock.lastCall?.[1];
	transactions.mockRestore();
	expect(expected?.isRepeatable).toBe(isRepeatable);
});
