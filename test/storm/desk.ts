import { openDesk, type Desk } from '../../host/lib/desk';
import { templateFiles } from '../../host/lib/templates';
import { attemptAsync } from '../../nodes/core/attempt';
import { openStarter, storeFileOf, type Differences, type StarterDesk } from '../n8n/desk';

/** The starter in an n8n of its own, beside all other templates, which can be killed. */
export interface StormDesk extends StarterDesk, Pick<Desk, 'kill' | 'restart'> {
	storeFile: string;
}

/** Opens the storm's n8n with every template of the pack live. */
export async function openStorm(
	change: Differences['change'],
	options: Pick<Parameters<typeof openDesk>[0] & object, 'standIns' | 'credentials'> = {},
): Promise<StormDesk> {
	const others = templateFiles().filter((file) => !file.endsWith('01-starter-lead-desk.json'));
	const desk = await openDesk({ workflows: others, ...options });
	const opened = await attemptAsync(async () => await openStarterOf(desk, change));
	if (opened.ok) return opened.value;
	await desk.close();
	throw opened.error;
}

async function openStarterOf(desk: Desk, change: Differences['change']): Promise<StormDesk> {
	const { api, server, mail, userFolder } = desk;
	const found = {
		session: api.session(),
		baseUrl: server.baseUrl,
		logFile: server.logFile,
		mailUrl: mail.url,
		userFolder,
		workerLogs: [],
	};
	const starter = await openStarter(found, 'storm', { change });
	return {
		...starter,
		storeFile: storeFileOf(userFolder),
		kill: desk.kill,
		restart: desk.restart,
		async close() {
			await starter.close();
			await desk.close();
		},
	};
}
