import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { jsonOf, runNode } from '../nodes/engine';
import { inDefaultStore, useTemporaryUserFolder } from '../nodes/storeFolder';
import { parametersOf, readTemplate, starterTemplate, templateFiles } from './templates';

useTemporaryUserFolder();

/** What the nodes ask of, beside what stands in the template. */
const asked = {
	'Give It an Owner': {
		// A sheet's rows are not here.
		ownersFrom: 'table',
		owners: parametersOf(starterTemplate(), 'Give It an Owner').owners,
		options: { reviewFromBudget: 50_000, reviewWithout: ['country'], ownersDiffer: 'review' },
	},
	'Start the Review Clock': {},
	// The form of the workflow is not here.
	'Ask the Desk to Look': { options: {} },
};

const sales: Record<string, IDataObject> = {
	large: { country: 'DE', budget: { amount: 80_000, text: '80k', currency: 'EUR' } },
	nowhere: { country: null },
	both: { country: null, budget: { amount: 80_000, text: '80k', currency: 'EUR' } },
};

/** Leads of a few kinds, as they come to the desk through a template; gives what is queued for each. */
async function queuedBy(file: string) {
	const template = readTemplate(file);
	const run = async (node: INodeType, name: keyof typeof asked, items: IDataObject[]) => {
		const parameters = { ...parametersOf(template, name), ...asked[name] } as INodeParameters;
		return jsonOf(await runNode({ node, parameters, items, mode: 'trigger' }));
	};
	const leads = Object.entries(sales).map(([name, fields]) => ({
		lead: { id: name, inquiryId: name, fullName: name, email: `${name}@example.org`, ...fields },
		desk: { name: 'Example Ltd', email: 'desk@example.com' },
	}));
	const [, , review] = await run(new LeadRouteAssign(), 'Give It an Owner', leads);
	const unclear = { ...leads[1], lead: { ...leads[1]?.lead, id: 'new', inquiryId: 'new' } };
	const incomplete = { ...unclear, validation: { status: 'needs attention', issues: [] } };
	const [due = []] = await run(new LeadSlaTimer(), 'Start the Review Clock', [
		...(review ?? []),
		incomplete,
	]);
	const outputs = await run(new LeadDeliver(), 'Ask the Desk to Look', due);
	expect(outputs.slice(1).flat()).toEqual([]);
	return await inDefaultStore(async (open) => {
		const { clocks, deliveries } = open('default');
		return await Promise.all(
			['large', 'nowhere', 'new', 'both'].map(async (id) => {
				const toDesk = (await deliveries.ofInquiry(id)).filter(
					({ audience }) => audience === 'team',
				);
				return {
					clocks: (await clocks.ofInquiry(id)).map(({ name }) => name),
					subjects: toDesk.flatMap(({ channel, subject }) => (channel === 'Email' ? subject : [])),
					chats: toDesk.flatMap(({ channel, text }) => (channel === 'Chat' ? text : [])),
				};
			}),
		);
	});
}

test.each(templateFiles())(
	'%s tells the desk why a person should look, and of a high value urgently',
	async (file) => {
		const [large, nowhere, unclear, both] = await queuedBy(file);
		expect(large).toMatchObject({
			clocks: ['Urgent Review'],
			subjects: ['URGENT, high value: large'],
		});
		expect(both).toMatchObject({
			clocks: ['Urgent Review'],
			subjects: ['URGENT, high value, no country: both'],
		});
		const usual = { clocks: ['Review'], chats: [] };
		expect(nowhere).toEqual({ ...usual, subjects: ['Please look, no country: nowhere'] });
		expect(unclear).toEqual({ ...usual, subjects: ['Please look, incomplete: nowhere'] });
		const hasChat = JSON.stringify(readTemplate(file)).includes('Urgent in Slack');
		expect(large?.chats).toEqual(
			hasChat ? [expect.stringMatching(/^\*large\* needs a person now: high value\./)] : [],
		);
	},
);
