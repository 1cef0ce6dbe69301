import type { Template } from '../workflows/templates';

type Node = Template['nodes'][number];

/** What n8n's nodes do at each vendor for the lead of a webhook, as an account of the stand-ins. */
export function vendorSteps(account: string) {
	const lead = (field: string) => `$('Webhook').item.json.body.${field}`;
	const hubspot = {
		type: 'n8n-nodes-base.hubspot',
		typeVersion: 2.2,
		credentials: { hubspotAppToken: { name: `HubSpot of ${account}` } },
	};
	return {
		upsert: {
			...hubspot,
			name: 'Upsert',
			parameters: {
				authentication: 'appToken',
				resource: 'contact',
				operation: 'upsert',
				email: `={{ ${lead('email')} }}`,
				additionalFields: {
					firstName: `={{ ${lead('firstName')} }}`,
					contactOwner: `={{ ${lead('ownerId')} }}`,
					lifeCycleStage: 'lead',
					leadStatus: 'NEW',
					phoneNumber: `={{ ${lead('phone')} }}`,
				},
				options: { resolveData: true },
			},
		},
		task: {
			...hubspot,
			name: 'Task',
			parameters: {
				authentication: 'appToken',
				resource: 'engagement',
				operation: 'create',
				type: 'task',
				dueDate: `={{ ${lead('dueAt')} }}`,
				metadata: {
					subject: `=Call {{ ${lead('firstName')} }}`,
					status: 'NOT_STARTED',
					forObjectType: 'CONTACT',
				},
				additionalFields: {
					associations: {
						contactIds: '={{ $json.vid }}',
						ownerId: `={{ ${lead('ownerId')} }}`,
					},
				},
			},
		},
		sms: {
			name: 'SMS',
			type: 'n8n-nodes-base.twilio',
			typeVersion: 1,
			credentials: { twilioApi: { name: `Twilio of ${account}` } },
			parameters: {
				from: '+15005550006',
				to: `={{ ${lead('phone')} }}`,
				message: `=Hello {{ ${lead('firstName')} }}`,
			},
		},
		chat: {
			name: 'Chat',
			type: 'n8n-nodes-base.slack',
			typeVersion: 2.7,
			credentials: { slackApi: { name: `Slack of ${account}` } },
			parameters: {
				resource: 'message',
				operation: 'post',
				select: 'channel',
				channelId: { __rl: true, mode: 'id', value: 'C0LEADS0001' },
				text: `=New lead: {{ ${lead('firstName')} }}`,
				otherOptions: { includeLinkToWorkflow: false },
			},
		},
		mail: {
			name: 'Mail',
			type: 'n8n-nodes-base.emailSend',
			typeVersion: 2.1,
			credentials: { smtp: { name: `Mail of ${account}` } },
			parameters: {
				fromEmail: 'desk@example.com',
				toEmail: 'bo@example.com',
				subject: `=New lead: {{ ${lead('firstName')} }}`,
				emailFormat: 'text',
				text: 'Please call.',
				options: { appendAttribution: false },
			},
		},
	} satisfies Record<string, Node>;
}

/** A webhook that does these steps one after the other, and answers at the end. */
export function webhookChain(path: string, steps: Node[]): Template {
	const webhook: Node = {
		name: 'Webhook',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		parameters: { httpMethod: 'POST', path, responseMode: 'lastNode', options: {} },
	};
	const nodes = [webhook, ...steps].map((node, index) => ({ ...node, position: [index * 200, 0] }));
	const connections = Object.fromEntries(
		nodes
			.slice(1)
			.map(({ name }, index) => [
				nodes[index]?.name,
				{ main: [[{ node: name, type: 'main' as const, index: 0 }]] },
			]),
	);
	return { name: `Vendors of ${path}`, active: false, nodes, connections };
}
