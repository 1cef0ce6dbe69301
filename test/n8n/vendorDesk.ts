import { needsPerson, type Delivery } from '../../nodes/core/deliver';
import type { LeadItem } from '../../nodes/store';
import type { World } from '../standIns/account';
import { openAccount, type StandInAccount } from '../standIns/client';
import { parametersOf, type Template } from '../workflows/templates';
import {
	addressIn,
	eventually,
	goOn,
	inquiryFrom,
	openStarter,
	type Differences,
	type StarterDesk,
} from './desk';
import { recordsOf } from './ladder';
import type { StandInServer } from './servers';

/** The credential of each vendor's node, as an account of the stand-ins names it. */
const credentialOf: Readonly<Record<string, readonly [type: string, vendor: string]>> = {
	'n8n-nodes-base.pipedrive': ['pipedriveApi', 'Pipedrive'],
	'n8n-nodes-base.hubspot': ['hubspotAppToken', 'HubSpot'],
	'n8n-nodes-base.twilio': ['twilioApi', 'Twilio'],
	'n8n-nodes-base.slack': ['slackApi', 'Slack'],
	'n8n-nodes-base.googleSheets': ['googleSheetsOAuth2Api', 'Google Sheets'],
	'n8n-nodes-base.highLevel': ['highLevelOAuth2Api', 'HighLevel'],
	'n8n-nodes-base.emailSend': ['smtp', 'Mail'],
	'n8n-nodes-base.emailReadImap': ['imap', 'Inbox'],
	'n8n-nodes-base.microsoftOutlook': ['microsoftOutlookOAuth2Api', 'Outlook'],
	'n8n-nodes-base.salesforce': ['salesforceOAuth2Api', 'Salesforce'],
	'@n8n/n8n-nodes-langchain.lmChatOpenAi': ['openAiApi', 'OpenAI'],
};

/** A request that n8n has no node for logs in as the vendor's node does. */
const loginOf = ({ nodeCredentialType: type }: Template['nodes'][number]['parameters']) =>
	Object.values(credentialOf).find(([each]) => each === type) ?? [];

/** Has all vendors' nodes of a template work as an account of the stand-ins. */
export function workAs(account: string, template: Template) {
	for (const node of template.nodes) {
		const [type, vendor] = credentialOf[node.type] ?? loginOf(node.parameters);
		if (type) node.credentials = { [type]: { name: `${vendor} of ${account}` } };
	}
}

/** A template, live in a workspace of a real server, with vendors that are stood in for. */
export interface VendorDesk extends StarterDesk {
	account: StandInAccount;
	/** What is queued of somebody's inquiry. */
	deliveriesOf(name: string): Promise<Delivery[]>;
	/** The same once nothing of it can still happen by itself. */
	settled(name: string, withinMs?: number): Promise<Delivery[]>;
	/** Somebody's inquiry with all its data, as the next effect has it. */
	itemOf(name: string): Promise<LeadItem | undefined>;
}

/** Whom the template knows, in the vendors' books. */
const teamIn = (workspace: string): World => ({
	slack: {
		channels: [{ id: 'C0LEADS0001', name: 'leads' }],
		users: ['ann', 'bo', 'cy'].map((name, index) => ({
			...{ id: `U0OWNER000${index + 1}`, name, email: addressIn(workspace, name) },
		})),
	},
});

export const emailOf = (name: string) => inquiryFrom(name).Email ?? '';

/** A phone number of somebody's own. */
export function phoneOf(name: string): string {
	const number = [...name].reduce(
		(sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_000_000,
		7,
	);
	return `+4930${1_000_000 + number}`;
}

/** How far each step of an inquiry is. */
export const statesOf = (all: readonly Delivery[]) =>
	Object.fromEntries(all.map(({ step, state }) => [step, state]));

/** An interrupted lead comes back after three seconds instead of a minute. */
export function shortWait(template: Template) {
	const parameters = parametersOf(template, 'Is This Person Known?');
	parameters.options = { ...(parameters.options as object), waitingLimit: 3 };
}

/** How a template differs for a test. */
export interface VendorDifferences extends Differences {
	/** What the vendors know beside the team. */
	world?: World;
	/** That of another server of the same workspace, which this one shares. */
	account?: StandInAccount;
}

/** Longer than a delivery that is tried three times takes where the machine has much else to do. */
export const settledWithinMs = 120_000;

/** Puts a template into a server, published, in a workspace and an account of its own. */
export async function openVendorDesk(
	server: StandInServer,
	workspace: string,
	{ template, world = {}, account: given, change = () => {}, store }: VendorDifferences,
): Promise<VendorDesk> {
	const account =
		given ?? (await openAccount(server.standIns, workspace, { ...teamIn(workspace), ...world }));
	const { api } = goOn(server);
	for (const credential of account.credentials) await api.createCredential(credential);
	const starter = await openStarter(server, workspace, {
		...(template && { template }),
		change(changed) {
			workAs(workspace, changed);
			change(changed);
		},
		...(store && { store }),
	});
	const deliveriesOf = async (name: string) => {
		const id = (await recordsOf(starter, name))?.id;
		if (id === undefined) return [];
		return await starter.look(async ({ deliveries }) => await deliveries.ofInquiry(id));
	};
	return {
		...starter,
		account,
		deliveriesOf,
		settled: async (name, withinMs = settledWithinMs) =>
			await eventually(
				`all of ${name} to be done or asked`,
				async () => {
					const all = await deliveriesOf(name);
					const isStuck = (delivery: Delivery) =>
						delivery.state === 'blocked' &&
						all.some((first) => first.id === delivery.after && needsPerson(first));
					const isOver = (delivery: Delivery) =>
						delivery.state === 'done' || needsPerson(delivery) || isStuck(delivery);
					return all.length > 0 && all.every(isOver) && all;
				},
				withinMs,
			),
		itemOf: async (name) => (await recordsOf(starter, name))?.inquiry?.item,
		async close() {
			await starter.close();
			const { workflowId } = starter;
			// Who still sends a mail would be cut off in the middle of it, and n8n's log tells of that.
			await eventually(
				'what runs of it to end',
				async () => (await api.executions({ workflowId, status: 'running' })).length === 0,
				settledWithinMs,
			);
			await account.close();
		},
	};
}
