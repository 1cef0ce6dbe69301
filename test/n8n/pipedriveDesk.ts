import type { World } from '../standIns/account';
import { parametersOf, pipedriveTemplate, type Template } from '../workflows/templates';
import { addressIn, goOn, onceThere } from './desk';
import type { Platform } from './leadAds';
import type { StandInServer } from './servers';
import { openVendorDesk, type VendorDesk, type VendorDifferences } from './vendorDesk';

export interface Answered {
	status: number;
	answer: unknown;
}

/** The Pipedrive template, live in a workspace of a real server. */
export interface PipedriveDesk extends VendorDesk {
	/** A platform posts to its address of the template, with what it has to say so that it is let in. */
	post(platform: Platform, body: unknown): Promise<Answered>;
	/** Somebody else does. */
	postAsStranger(platform: Platform | 'pipedrive', body: unknown): Promise<Answered>;
	/** Pipedrive posts what has changed there. */
	hear(event: unknown): Promise<Answered>;
}

/** The key that stands in the lead form at Google. */
export const googleKey = 'of the stand-ins, for Google';

/** What the other senders have to say so that they are let in. */
const senderKey = { name: 'X-Intake-Key', value: 'of the stand-ins' };
const pipedriveLogin = { user: 'pipedrive', password: 'of the stand-ins' };

/** Who has an account there: the first is the program's, and takes no leads. */
export const teamIn = (workspace: string) => [
	{ id: 100, name: 'Desk Program', email: addressIn(workspace, 'program'), active_flag: false },
	...['Ann Lee', 'Bo Chan', 'Cy Diaz'].map((name, index) => ({
		...{ id: 101 + index, name },
		email: addressIn(workspace, name.split(' ')[0]?.toLowerCase() ?? ''),
	})),
];

type Persons = NonNullable<World['pipedrive']>['persons'];

/** Puts the template into a server, published, in a workspace and an account of its own. */
export async function openPipedriveDesk(
	server: StandInServer,
	workspace: string,
	{ persons, change = () => {}, ...more }: VendorDifferences & { persons?: Persons } = {},
): Promise<PipedriveDesk> {
	const logins = [
		{ name: `Senders of ${workspace}`, type: 'httpHeaderAuth', data: senderKey },
		{ name: `Pipedrive's webhooks of ${workspace}`, type: 'httpBasicAuth', data: pipedriveLogin },
	];
	for (const login of logins) await goOn(server).api.createCredential(login);
	const desk = await openVendorDesk(server, workspace, {
		template: pipedriveTemplate(),
		world: { pipedrive: { users: teamIn(workspace), ...(persons && { persons }) } },
		...more,
		change(template) {
			for (const { type, parameters } of template.nodes) {
				const isForm = type.endsWith('.formTrigger');
				const place = (isForm ? parameters.options : parameters) as { path?: string };
				if (place.path !== undefined) place.path = place.path.replace('lead-ads', workspace);
			}
			for (const node of template.nodes) {
				const login = logins.find(
					({ type }) => type === loginsBy[String(node.parameters.authentication)],
				);
				if (login) node.credentials = { [login.type]: { name: login.name } };
			}
			setGoogleKey(template);
			inQuickSuccession(template);
			change(template);
		},
	});
	// The first webhook has the name of the workspace.
	const pathOf = (place: string) => (place === 'meta' ? workspace : `${workspace}-${place}`);
	const send = async (place: string, body: unknown, headers: Record<string, string>) => {
		const response = await onceThere(
			async () =>
				await fetch(`${server.baseUrl}/webhook/${pathOf(place)}`, {
					method: 'POST',
					headers: { 'content-type': 'application/json', ...headers },
					body: JSON.stringify(body),
				}),
		);
		const text = await response.text();
		const isJson = /json/.test(response.headers.get('content-type') ?? '');
		return { status: response.status, answer: isJson ? (JSON.parse(text) as unknown) : text };
	};
	const login = Buffer.from(`${pipedriveLogin.user}:${pipedriveLogin.password}`).toString('base64');
	return {
		...desk,
		post: async (platform, body) =>
			await send(
				platform,
				body,
				platform === 'google' ? {} : { [senderKey.name]: senderKey.value },
			),
		postAsStranger: async (place, body) => await send(place, body, {}),
		hear: async (event) => await send('pipedrive', event, { authorization: `Basic ${login}` }),
	};
}

const loginsBy: Readonly<Record<string, string>> = {
	headerAuth: 'httpHeaderAuth',
	basicAuth: 'httpBasicAuth',
};

/** The key is compared where the lead comes in, and kept nowhere else. */
function setGoogleKey(template: Template) {
	const { conditions } = parametersOf(template, 'Is It Google?').conditions as {
		conditions: Array<{ rightValue: string; operator: { operation: string } }>;
	};
	for (const each of conditions) {
		if (each.operator.operation === 'equals') each.rightValue = googleKey;
	}
}

/**
 * Pipedrive counts calls in two seconds, and its search is late; its stand-in does neither. Still one record
 * at a time.
 */
function inQuickSuccession(template: Template) {
	const { channel: channels } = parametersOf(template, 'Send What Is Queued').channels as {
		channel: Array<{ channel: string; mostPerSecond: number }>;
	};
	for (const each of channels) each.mostPerSecond = 20;
	parametersOf(template, 'Let the Search Catch Up').amount = 0.1;
}
