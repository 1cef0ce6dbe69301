import { openDesk, type Desk } from '../../host/lib/desk';
import { templateFiles } from '../../host/lib/templates';
import { attemptAsync } from '../../nodes/core/attempt';
import { openStarter, storeFileOf, type Differences, type StarterDesk } from '../n8n/desk';
import { openHubspotDesk, type HubspotDesk } from '../n8n/hubspotDesk';
import type { StandInServer } from '../n8n/servers';
import { openAccount } from '../standIns/client';
import { startStandIns, type StandIns } from '../standIns/start';

/** The starter in an n8n of its own, beside all other templates, which can be killed. */
export interface StormDesk extends StarterDesk, Pick<Desk, 'kill' | 'restart'> {
	storeFile: string;
}

type DeskOptions = NonNullable<Parameters<typeof openDesk>[0]>;

/** Opens the storm's n8n with every template of the pack live. */
export async function openStorm(change: Differences['change']): Promise<StormDesk> {
	const others = templateFiles().filter((file) => !file.endsWith('01-starter-lead-desk.json'));
	const options = async ({ controlUrl }: StandIns) => {
		const { credentials } = await openAccount(controlUrl, 'others');
		// All mail goes to the mail server itself.
		return { workflows: others, credentials: credentials.filter(({ type }) => type !== 'smtp') };
	};
	return await withVendors(options, async (desk, server) => {
		const starter = await openStarter(server, 'storm', { change });
		const { userFolder, kill, restart } = desk;
		return { ...starter, storeFile: storeFileOf(userFolder), kill, restart };
	});
}

/** Opens an n8n with nothing but the HubSpot template, and its vendors. */
export const openHubspotStorm = async (): Promise<HubspotDesk> =>
	await withVendors(
		async () => await Promise.resolve({}),
		async (_desk, server) => await openHubspotDesk(server, 'storm'),
	);

/** An n8n that reaches nobody but stand-ins of vendors; all of it ends with what is opened in it. */
async function withVendors<Opened extends { close(): Promise<void> }>(
	optionsFor: (standIns: StandIns) => Promise<DeskOptions>,
	open: (desk: Desk, server: StandInServer) => Promise<Opened>,
): Promise<Opened> {
	const standIns = await startStandIns();
	let desk: Desk | undefined;
	const closeAll = async () => {
		await desk?.close();
		await standIns.close();
	};
	const opened = await attemptAsync(async () => {
		desk = await openDesk({ ...(await optionsFor(standIns)), standIns });
		return await open(desk, serverOf(desk, standIns));
	});
	if (!opened.ok) {
		await closeAll();
		throw opened.error;
	}
	return {
		...opened.value,
		async close() {
			await opened.value.close();
			await closeAll();
		},
	};
}

const serverOf = (
	{ api, server, mail, userFolder }: Desk,
	{ controlUrl }: StandIns,
): StandInServer => ({
	session: api.session(),
	baseUrl: server.baseUrl,
	logFile: server.logFile,
	mailUrl: mail.url,
	userFolder,
	workerLogs: [],
	standIns: controlUrl,
});
