import { formsOf, prepareWorkflow, templateId } from '../../host/lib/templates.js';

const form = {
	name: 'Form',
	type: 'n8n-nodes-base.formTrigger',
	parameters: { options: { path: 'ask' } },
};
const mail = { name: 'Mail', type: 'n8n-nodes-base.emailSend', parameters: {} };
const smtp = { id: 'c1', name: 'Lead Desk mail', type: 'smtp' };

describe('a template', () => {
	it('has the same id wherever it is imported', () => {
		expect(templateId('/any/where/01-starter-lead-desk.json')).toBe('01-starter-lead-desk');
	});

	it('has an id that fits, and no two share one', () => {
		const ids = ['a', 'b'].map((end) => templateId(`${'long-'.repeat(12)}${end}.json`));
		expect(ids[0]).not.toBe(ids[1]);
		expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(36);
	});

	it('gets the mail credential on its mail nodes only', () => {
		const { nodes } = prepareWorkflow({ nodes: [form, mail] }, { id: 'w', credentials: [smtp] });
		expect(nodes[0].credentials).toBeUndefined();
		expect(nodes[1].credentials).toEqual({ smtp: { id: 'c1', name: 'Lead Desk mail' } });
	});

	it('gets the account of a vendor, also on a request that n8n has no node for', () => {
		const account = { id: 'c3', name: 'Our location', type: 'highLevelOAuth2Api' };
		const request = {
			...{ id: 'r', name: 'Send the SMS', type: 'n8n-nodes-base.httpRequest' },
			parameters: {
				authentication: 'predefinedCredentialType',
				nodeCredentialType: 'highLevelOAuth2Api',
			},
		};
		const task = { id: 't', name: 'Create the Task', type: 'n8n-nodes-base.highLevel' };
		const all = { id: 'w', credentials: [smtp, account] };
		const { nodes } = prepareWorkflow({ nodes: [request, task] }, all);
		const { type, ...named } = account;
		for (const { credentials } of nodes) expect(credentials).toEqual({ [type]: named });
	});

	it.each([
		['emailReadImap', 'imap'],
		['microsoftOutlook', 'microsoftOutlookOAuth2Api'],
		['salesforce', 'salesforceOAuth2Api'],
	])('gets the account that n8n’s node %s works with', (node, type) => {
		const named = { id: 'c4', name: 'Ours' };
		const { nodes } = prepareWorkflow(
			{ nodes: [{ id: 'n', name: 'Node', type: `n8n-nodes-base.${node}` }] },
			{ id: 'w', credentials: [smtp, { ...named, type }] },
		);
		expect(nodes[0].credentials).toEqual({ [type]: named });
	});

	it('gets the credential it names, where there are several of a type', () => {
		const node = { ...mail, credentials: { smtp: { name: 'Office' } } };
		const credentials = [smtp, { id: 'c2', name: 'Office', type: 'smtp' }];
		const { nodes } = prepareWorkflow({ nodes: [node] }, { id: 'w', credentials });
		expect(nodes[0].credentials).toEqual({ smtp: { id: 'c2', name: 'Office' } });
	});

	it('gives its forms a webhook id that stays the same', () => {
		const idOf = (id: string) =>
			prepareWorkflow({ nodes: [form] }, { id, credentials: [] }).nodes[0].webhookId;
		expect(idOf('w')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
		expect(idOf('w')).toBe(idOf('w'));
		expect(idOf('w')).not.toBe(idOf('v'));
	});

	it('says where its forms are', () => {
		const titled = { ...form, parameters: { ...form.parameters, formTitle: 'Talk to us' } };
		expect(formsOf({ nodes: [titled, mail, { ...form, disabled: true }] })).toEqual([
			{ path: 'ask', title: 'Talk to us' },
		]);
	});
});
