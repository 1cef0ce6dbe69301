import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needsPerson } from '../../nodes/core/deliver';
import { N8nApi } from '../../host/lib/api';
import { mailAt, type Message } from '../../host/lib/mail';
import { prepareWorkflow } from '../../host/lib/templates';
import {
	openStore,
	type LeadStore,
	type StoreSession,
	type StoreSettings,
} from '../../nodes/store';
import { starterTemplate, type Template } from '../workflows/templates';
import {
	VARIABLE,
	type QueueServer,
	type StandInServer,
	type TestServer,
	type TestServers,
} from './servers';

/** What the starter's form asks. */
export interface Submission {
	'Your name': string;
	Email?: string;
	Phone?: string;
	Company?: string;
	Country?: string;
	'State or region'?: string;
	'How can we help?'?: string;
}

/** A complete inquiry from nobody else. */
export const inquiryFrom = (name: string): Submission => ({
	'Your name': name,
	Email: `${name.toLowerCase().replace(/\W+/g, '.')}@${name.toLowerCase().replace(/\W+/g, '-')}.example`,
	Phone: '',
	Company: `${name} Works`,
	Country: 'Germany',
	'How can we help?': 'We would like a quote for forty licences, please call us.',
});

const servers = () => JSON.parse(process.env[VARIABLE] ?? '{}') as Partial<TestServers>;

/** The n8n with its own database. */
export function plainServer(): StandInServer {
	const { plain } = servers();
	if (!plain) throw new Error('The tests of the real server are run by "npm test"');
	return plain;
}

/** The n8n in queue mode; `undefined` on a machine without Redis. */
export const queueServer = (): QueueServer | undefined => servers().queue;

/** The file that nodes without a credential keep their leads in. */
export const storeFileOf = (userFolder: string) =>
	join(userFolder, '.n8n', 'lead-ops', 'lead-store.sqlite');

/** What somebody who is signed in to a server does with it. */
export interface SignedIn {
	api: N8nApi;
	/** All that n8n has printed since it was started. */
	logText(): string;
	messages(): Promise<Message[]>;
	/** Imports a workflow, as it is ready for this server; the credentials are found by name. */
	add(template: Template, options?: { publish?: boolean }): Promise<{ id: string }>;
}

/** Goes on with a server as the account that is signed in to it. */
export function goOn({ baseUrl, session, logFile, mailUrl }: TestServer): SignedIn {
	const api = new N8nApi({ baseUrl }, session);
	return {
		api,
		logText: () => readFileSync(logFile, 'utf8'),
		messages: async () => await mailAt(mailUrl).messages(),
		async add(template, { publish = true } = {}) {
			const credentials = await api.credentials();
			const { id } = await api.importWorkflow(prepareWorkflow({ ...template }, { credentials }));
			if (publish) await api.publish(id);
			return { id };
		},
	};
}

/** The mail address of somebody of the starter's team in one workspace. */
export const addressIn = (workspace: string, who: string) => `${who}@${workspace}.example.com`;

/**
 * The starter in a workspace, on form addresses and with mail addresses of its own; or another
 * template with a form and one for owners.
 *
 * @param credential the Lead Store of its nodes, by name; the embedded one if not given
 */
export function starterIn(
	workspace: string,
	credential?: string,
	original = starterTemplate(),
): Template {
	const form = formPathOf(original);
	const own = JSON.stringify(original)
		.replaceAll('@example.com', addressIn(workspace, ''))
		.replaceAll(`${form}-acted`, `${workspace}-acted`)
		.replaceAll(`${form}-opt-out`, `${workspace}-opt-out`)
		.replaceAll(`${form}-draft`, `${workspace}-draft`)
		.replaceAll(`${form}-duplicate`, `${workspace}-duplicate`)
		.replaceAll(JSON.stringify({ path: form }).slice(1, -1), `"path":${JSON.stringify(workspace)}`);
	const template = JSON.parse(own) as Template;
	for (const node of template.nodes) {
		const { type, parameters } = node;
		if (!type.startsWith('n8n-nodes-lead-ops.')) continue;
		// The one place in which a workspace is named.
		if (type.endsWith('.leadTimerTrigger')) parameters.workspace = workspace;
		if (credential) node.credentials = { leadStoreApi: { name: credential } };
	}
	return { ...template, id: undefined, name: `Starter of ${workspace}` };
}

/** Where inquiries come in: the address of the first form or webhook. */
function formPathOf({ name, nodes }: Template): string {
	const way = nodes.find(({ type }) => /^n8n-nodes-base\.(?:formTrigger|webhook)$/.test(type));
	const { path, options } = (way?.parameters ?? {}) as {
		path?: string;
		options?: { path?: string };
	};
	const address = options?.path ?? path;
	if (!address) throw new Error(`${name} has no form or webhook with an address`);
	return address;
}

/** The starter, live in a workspace of a real server, with the questions that its tests ask. */
export interface StarterDesk extends SignedIn {
	workspace: string;
	workflowId: string;
	submit(values: Submission): Promise<{ status: number }>;
	/** One look into the workspace, from outside of n8n; or into another one. */
	look<Result>(at: (session: StoreSession) => Promise<Result>, workspace?: string): Promise<Result>;
	/**
	 * The mail about this workspace's leads, oldest first, or that to somebody of its team, once all
	 * that is queued has gone out.
	 */
	mail(who?: string): Promise<Message[]>;
	close(): Promise<void>;
}

/** How a starter differs for a test. */
export interface Differences {
	/** Another one than the starter. */
	template?: Template;
	/** Such as shorter times. */
	change?: (template: Template) => void;
	/** Whose nodes keep their leads there, and how a test reaches the same store. */
	store?: { credential: string; settings: StoreSettings };
}

/**
 * Puts the starter into a server, published, in a workspace of its own.
 *
 * @param workspace its name, which is the address of its form too
 */
export async function openStarter(
	server: TestServer,
	workspace: string,
	{ template: original, change = () => {}, store: kept }: Differences = {},
): Promise<StarterDesk> {
	const signedIn = goOn(server);
	const template = starterIn(workspace, kept?.credential, original);
	change(template);
	const { id: workflowId } = await signedIn.add(template);
	const { api, messages } = signedIn;
	const settings = kept?.settings ?? { kind: 'embedded', path: storeFileOf(server.userFolder) };
	let store: Promise<LeadStore> | undefined;
	const look: StarterDesk['look'] = async (at, name = workspace) => {
		store ??= openStore(settings);
		return await (await store).transaction(async (open) => await at(open(name)));
	};
	return {
		...signedIn,
		workspace,
		workflowId,
		submit: async (values) =>
			await onceThere(async () => await api.submitForm(workspace, { ...values })),
		look,
		async mail(who) {
			for (let left = await look(leftToSend); left.length > 0; left = await look(leftToSend)) {
				const goesOn = async () => (await look(leftToSend)).length < left.length;
				await eventually(
					`fewer messages to be queued than ${left.join(', ')}`,
					goesOn,
					lostWithinMs,
				);
			}
			const isOurs = (address: string) =>
				who === undefined ? address.endsWith(addressIn(workspace, '')) : address === who;
			return (await messages()).filter(({ to, from }) =>
				who === undefined ? [...to, ...from].some(isOurs) : to.some(isOurs),
			);
		},
		async close() {
			await api.deactivate(workflowId);
			await (await store)?.close();
		},
	};
}

/** A message whose run was lost is taken up again after half a minute, and tried when the machine has time. */
const lostWithinMs = 180_000;

/** How long n8n may take for what was published while it has much else to do. */
export const publishedWithinMs = 120_000;

/**
 * Sends until there is a form: n8n that has much else to do publishes a workflow a second time, and has taken
 * its form away meanwhile.
 */
export const onceThere = async <Answer extends { status: number }>(send: () => Promise<Answer>) =>
	await eventually(
		'the form to be there',
		async () => {
			const answer = await send();
			return answer.status !== 404 && answer;
		},
		publishedWithinMs,
	);

/** The signed link in a text, by which its reader says what they did. */
export const linkIn = (text = ''): URL =>
	new URL(/http\S+[?&]token=\S+/.exec(text)?.[0] ?? 'none:');

/** Says in the form that a link opens what was done, and gives what the last page says. */
export async function actBy(
	{ api }: Pick<StarterDesk, 'api'>,
	link: URL,
	who = 'Ann',
): Promise<string> {
	const form = link.pathname.replace(/^\/form\//, '');
	const { status, body } = await api.submitForm(
		form,
		{ 'What did you do?': 'Call', 'Your name': who },
		{ query: Object.fromEntries(link.searchParams) },
	);
	if (status !== 200) throw new Error(`The form answered ${status}: ${JSON.stringify(body)}`);
	const { formWaitingUrl } = body as { formWaitingUrl: string };
	return readable(await api.formEnding(formWaitingUrl));
}

const readable = (page: string) =>
	page.replace(/^[\s\S]*<body>/, '').replace(/<svg[\s\S]*?<\/svg>/g, '');

/** Says by the link in a mail what it asks, such as whether two are one person, and gives what both pages say. */
export async function decideBy(
	{ api }: Pick<StarterDesk, 'api'>,
	link: URL,
	decision: string,
): Promise<{ shown: string; said: string }> {
	const form = link.pathname.replace(/^\/form\//, '');
	const query = Object.fromEntries(link.searchParams);
	const { body } = await api.submitForm(form, {}, { query });
	const { formWaitingUrl } = body as { formWaitingUrl: string };
	const shown = await api.formEnding(formWaitingUrl);
	const fields = new FormData();
	fields.set('field-0', decision);
	fields.set('field-1', 'Meg');
	await fetch(formWaitingUrl, { method: 'POST', body: fields });
	const said = await eventually('what was decided', async () => {
		const page = await api.formEnding(formWaitingUrl);
		return page !== shown && page;
	});
	return { shown: readable(shown), said: readable(said) };
}

/** How much that was queued has not gone out, and waits for nobody. */
const leftToSend = async ({ deliveries }: StoreSession) =>
	(await deliveries.pending({}, 10_000))
		.filter((delivery) => !needsPerson(delivery))
		.map(({ id, state, attempt }) => `${id} (${state}, attempt ${attempt})`);

/** Asks again and again until the answer is there, and says what was awaited when it is not. */
export async function eventually<Answer>(
	awaited: string,
	ask: () => Promise<Answer | undefined | false>,
	withinMs = 30_000,
): Promise<Answer> {
	const deadline = Date.now() + withinMs;
	for (;;) {
		const answer = await ask();
		if (answer !== undefined && answer !== false) return answer;
		if (Date.now() > deadline) throw new Error(`Not seen within ${withinMs} ms: ${awaited}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}
