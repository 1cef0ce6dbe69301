import type { IConnections, IDataObject } from 'n8n-workflow';
import { openStore } from '../../nodes/store';
import type { Template } from '../workflows/templates';
import { goOn, onceThere, plainServer, storeFileOf } from './desk';

jest.setTimeout(180_000);

const workspace = 'fits';

const ours = (name: string, type: string, parameters: IDataObject = {}) => ({
	...{ name, type: `n8n-nodes-lead-ops.${type}`, typeVersion: 1, parameters },
});

const base = (name: string, type: string, typeVersion: number, parameters: IDataObject = {}) => ({
	...{ name, type: `n8n-nodes-base.${type}`, typeVersion, parameters },
});

const to = (node: string, index = 0) => [{ node, type: 'main' as const, index }];

/** Somebody else's flow: a search of the CRM and a classifier beside the lead, and an answer to the sender. */
const nodes: Template['nodes'] = [
	{
		...base('Inquiry Comes In', 'webhook', 2, {
			...{ httpMethod: 'POST', path: workspace, responseMode: 'lastNode', options: {} },
		}),
		webhookId: workspace,
	},
	ours('Clean It', 'leadNormalize', { options: { workspace } }),
	base('What Others Say', 'set', 3.4, {
		mode: 'raw',
		jsonOutput:
			"={{ JSON.stringify({ id: '51', topic: $json.body.topic, properties: { hs_object_id: '51', hubspot_owner_id: $json.body.rep } }) }}",
		options: {},
	}),
	base('Both Together', 'merge', 3.2, {
		...{ mode: 'combine', combineBy: 'combineByPosition', options: {} },
	}),
	ours('Who Is It?', 'leadDedupMatch'),
	ours('What Is It?', 'leadQualifyScore', {
		...{ givenCounts: 'always', givenCategory: '={{ $json.topic }}' },
		categoryNames: { line: [{ names: 'Beratung', means: 'sales' }] },
		...{ qualifiedFrom: 0, nurtureFrom: 0 },
	}),
	ours('Whose Is It?', 'leadRouteAssign', {
		owners: {
			owner: [
				{ name: 'Ann Lee', email: 'ann@fits.example', more: { crmId: '101', hours: 'always' } },
				{ name: 'Bo Diaz', email: 'bo@fits.example', more: { crmId: '102', hours: 'always' } },
			],
		},
	}),
	ours('By When?', 'leadSlaTimer', {
		clocks: { clock: [{ name: 'First touch', amount: 4, unit: 'hours', stopsOn: ['human'] }] },
	}),
	base('Answer', 'noOp', 1),
];

const connections: IConnections = {
	'Inquiry Comes In': { main: [[...to('Clean It'), ...to('What Others Say')]] },
	'Clean It': { main: [to('Both Together')] },
	'What Others Say': { main: [to('Both Together', 1)] },
	'Both Together': { main: [to('Who Is It?')] },
	'Who Is It?': { main: [to('What Is It?'), to('What Is It?'), to('What Is It?'), to('Answer')] },
	'What Is It?': { main: [to('Whose Is It?'), [], to('Answer'), []] },
	'Whose Is It?': { main: [to('By When?')] },
	'By When?': { main: [to('Answer')] },
};

interface Said {
	lead: { inquiryId: string; crm?: object };
	match: { decision: string; owner?: { name: string } };
	qualification: { category: string; reasonCode: string; reason: string };
	assignment?: { owner?: { name: string }; reason: string };
	sla?: object;
}

describe('in a flow of somebody else', () => {
	const server = plainServer();
	const { add, api } = goOn(server);
	let id = '';
	beforeAll(async () => {
		const placed = nodes.map((node, at) => ({ ...node, id: node.name, position: [at * 200, 0] }));
		({ id } = await add({ name: 'Fits', active: false, nodes: placed, connections }));
	});
	afterAll(async () => await api.deactivate(id));

	const ask = async (name: string, beside: object) => {
		const body = JSON.stringify({
			...{ name, email: `${name.toLowerCase().replace(/\W+/g, '.')}@fits-works.example` },
			...{
				country: 'Germany',
				message: 'We would like to talk to you about our desks.',
				...beside,
			},
		});
		const headers = { 'content-type': 'application/json' };
		const response = await onceThere(
			async () =>
				await fetch(`${server.baseUrl}/webhook/${workspace}`, { method: 'POST', headers, body }),
		);
		expect(response.status).toBe(200);
		return (await response.json()) as Said;
	};

	test('who owns the contact in the CRM has the lead, its record is kept, and a sender who sends twice is answered alike', async () => {
		const crm = { system: 'HubSpot', id: '51', ownerId: '102' };
		const beside = { topic: ' "Beratung" ', rep: '102' };
		const first = await ask('Ada Fits', beside);
		expect(first).toMatchObject({
			lead: { crm },
			match: { decision: 'new', owner: { name: 'owner 102' } },
			qualification: { category: 'sales', reasonCode: 'score.qualified' },
			assignment: { owner: { name: 'Bo Diaz' }, reason: 'Bo Diaz owns this lead in HubSpot.' },
			sla: { clocks: [{ name: 'First touch' }] },
		});
		const again = await ask('Ada Fits', beside);
		expect(again.match.decision).toBe('replay');
		expect(again.qualification).toEqual(first.qualification);
		expect(again.assignment?.owner).toEqual(first.assignment?.owner);
		expect(again.sla).toEqual(first.sla);

		const store = await openStore({ kind: 'embedded', path: storeFileOf(server.userFolder) });
		const kept = await store.transaction(
			async (open) => await open(workspace).inquiries.find(first.lead.inquiryId),
		);
		await store.close();
		expect(kept?.item.lead).toMatchObject({ crm });
	});

	test('a category that nobody knows is for a person, and an owner who is in no table is named', async () => {
		const unknown = await ask('Eve Fits', { topic: 'Gartenbau', rep: '101' });
		expect(unknown.qualification).toMatchObject({
			...{ category: 'unclear', reasonCode: 'category.unknown' },
			reason: expect.stringContaining('"Gartenbau"') as string,
		});
		const left = await ask('Ivy Fits', { topic: 'sales', rep: '999' });
		expect(left.assignment?.reason).toContain(
			'Owner 999, who owns it in HubSpot, is not in the Owners',
		);
	});
});
