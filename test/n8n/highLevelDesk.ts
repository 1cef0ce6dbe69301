import { secretsOf, type World } from '../standIns/account';
import { fillIn, highLevelTemplate, parametersOf, type Template } from '../workflows/templates';
import { addressIn, goOn, onceThere } from './desk';
import type { StandInServer } from './servers';
import {
	emailOf,
	openVendorDesk,
	phoneOf,
	type VendorDesk,
	type VendorDifferences,
} from './vendorDesk';

/** What an address of the template answers. */
export interface Answered {
	status: number;
	answer: unknown;
}

/** What HighLevel's workflow says about a person. */
export interface Change {
	/** The custom data that the workflow adds. */
	change: string;
	/** Who of the team has the person there. */
	user?: string;
	/** Of the opportunity. */
	status?: string;
	/** That of somebody without an email, of whom the phone is said. */
	email?: string;
}

/** The GoHighLevel template, live in a workspace of a real server. */
export interface HighLevelDesk extends VendorDesk {
	/** Posts to the address for inquiries, with the header that it asks for. */
	post(request: RequestInit): Promise<Answered>;
	/** A workflow of HighLevel posts what has changed there. */
	says(name: string, change: Change): Promise<Answered>;
	/** Somebody gives a person to another one of the team in HighLevel, and its workflow posts that. */
	handsOver(name: string, user: string): Promise<Answered>;
	/** Both addresses without their headers. */
	statusesForStrangers(request: RequestInit): Promise<number[]>;
}

/** What they have to say who are let in: those who send inquiries, and HighLevel. */
const keyFor = (whom: string) => ({ name: 'X-Desk-Key', value: `of ${whom}` });

/** Contacts that are there beforehand. */
export const contactsOf = (contacts: Array<Record<string, string>>): World => ({
	highLevel: { contacts },
});

/** Puts the template into a server, published, in a workspace, a location and an account of its own. */
export async function openHighLevelDesk(
	server: StandInServer,
	workspace: string,
	{ change = () => {}, ...more }: VendorDifferences = {},
): Promise<HighLevelDesk> {
	const ways = [
		{ node: 'Inquiry Comes In', path: workspace, key: keyFor('senders') },
		{ node: 'HighLevel Says', path: `${workspace}-changes`, key: keyFor('HighLevel') },
	];
	const type = 'httpHeaderAuth';
	for (const { node, key } of ways) {
		await goOn(server).api.createCredential({ name: `${node} of ${workspace}`, type, data: key });
	}
	const desk = await openVendorDesk(server, workspace, {
		template: highLevelTemplate(),
		...more,
		change(template) {
			for (const { node: name, path } of ways) {
				const node = template.nodes.find((each) => each.name === name);
				if (node) node.credentials = { [type]: { name: `${name} of ${workspace}` } };
				parametersOf(template, name).path = path;
			}
			setUp(template, workspace);
			change(template);
		},
	});
	const send = async (to: number, { headers, ...request }: RequestInit, isKnown = true) => {
		const { path, key } = ways[to] ?? {};
		return await onceThere(
			async () =>
				await fetch(`${server.baseUrl}/webhook/${path}`, {
					...{ method: 'POST', ...request },
					headers: {
						...(headers as Record<string, string>),
						...(isKnown && key && { [key.name]: key.value }),
					},
				}),
		);
	};
	const answered = async (response: Response): Promise<Answered> => {
		const text = await response.text();
		return { status: response.status, answer: text === '' ? text : (JSON.parse(text) as unknown) };
	};
	const says: HighLevelDesk['says'] = async (name, said) =>
		await answered(await send(1, saidByWorkflow(name, addressIn(workspace, ''), said)));
	return {
		...desk,
		post: async (request) => await answered(await send(0, request)),
		says,
		async handsOver(name, user) {
			await desk.account.handOverInHighLevel(emailOf(name), userIdOf(user));
			return await says(name, { change: 'owner', user });
		},
		async statusesForStrangers(request) {
			const answers = [await send(0, request, false), await send(1, request, false)];
			return answers.map(({ status }) => status);
		},
	};
}

const userIdOf = (name: string) => `user-${name.split(' ')[0]?.toLowerCase()}`;

/** What a user fills in: the IDs of location and team. And nothing waits for the next second. */
function setUp(template: Template, workspace: string) {
	fillIn(template, 'desk.location', secretsOf(workspace).locationId);
	const { owner: owners } = parametersOf(template, 'Give It an Owner').owners as {
		owner: Array<{ name: string; more: { crmId: string } }>;
	};
	for (const { name, more } of owners) more.crmId = userIdOf(name);
	const { channel: channels } = parametersOf(template, 'Send What Is Queued').channels as {
		channel: Array<{ mostPerSecond: number }>;
	};
	for (const each of channels) each.mostPerSecond = 20;
}

/** The action Webhook of HighLevel's workflows: the contact, its user and opportunity, and custom data. */
function saidByWorkflow(
	name: string,
	domain: string,
	{ change, user = 'Ann Lee', status, email = emailOf(name) }: Change,
): RequestInit {
	const [firstName = '', lastName = ''] = user.split(' ');
	const [first = '', ...last] = name.split(' ');
	return {
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({
			...{ contact_id: 'ocQHyuzHvysMo5N5VsXc', full_name: name, email, phone: phoneOf(name) },
			...{ first_name: first, last_name: last.join(' '), tags: '', country: 'DE' },
			...{ date_created: '2026-01-05T09:00:00.000Z', contact_type: 'lead' },
			...(status && { opportunity_name: name, pipleline_stage: 'Contacted', status }),
			location: { id: 'C2QujeCh8ZnC7al2InWR', name: 'Example Ltd', city: 'Hamburg', country: 'DE' },
			user: { firstName, lastName, email: `${firstName.toLowerCase()}${domain}`, phone: '' },
			workflow: { id: '1f5c1a3e', name: 'Tell the desk' },
			contact: { attributionSource: {}, lastAttributionSource: {} },
			customData: { change },
		}),
	};
}
