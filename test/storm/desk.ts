import { openDesk, type Desk } from '../../host/lib/desk';
import { templateFiles } from '../../host/lib/templates';
import { attemptAsync } from '../../nodes/core/attempt';
import { openStarter, storeFileOf, type Differences, type StarterDesk } from '../n8n/desk';
import type { StandInServer } from '../n8n/servers';
import type { Credential } from '../standIns/account';
import { openAccount } from '../standIns/client';
import { startStandIns, type StandIns } from '../standIns/start';

/** An n8n that can be killed. */
export interface Killable extends Pick<Desk, 'kill'> {
	/**
	 * Starts n8n again after a kill, as whoever supervises it does. n8n that finds an execution which was
	 * killed before it began ends while it starts, and leaves that one out the next time.
	 *
	 * @returns how often it ended while it was starting
	 */
	restart(): Promise<number>;
}

/** The starter in an n8n of its own, beside all other templates. */
export interface StormDesk extends StarterDesk, Killable {
	storeFile: string;
}

/** Whom an n8n reaches, and nobody else. */
export interface Vendors {
	standIns: StandIns;
	/** What its nodes log in with that name no credential. */
	credentials: Credential[];
}

/** What the templates' webhooks ask of those who send to them. */
const ofSenders: Credential[] = [
	{
		name: 'Senders',
		type: 'httpHeaderAuth',
		data: { name: 'X-Intake-Key', value: 'of the storm' },
	},
	{
		name: "The CRM's webhooks",
		type: 'httpBasicAuth',
		data: { user: 'crm', password: 'of the storm' },
	},
];

/**
 * Opens the storm's n8n with every template of the pack live.
 *
 * @param given vendors that the test has opened, and closes
 */
export async function openStorm(
	change: Differences['change'],
	given?: Vendors,
): Promise<StormDesk> {
	const others = templateFiles().filter((file) => !file.endsWith('01-starter-lead-desk.json'));
	const open = async ({ standIns, credentials: ofVendors }: Vendors) => {
		const credentials = [...ofVendors, ...ofSenders];
		return await inDesk({ workflows: others, standIns, credentials }, async (desk) => {
			const starter = await openStarter(serverOf(desk, standIns), 'storm', { change });
			return { ...starter, storeFile: storeFileOf(desk.userFolder), ...killable(desk) };
		});
	};
	return given ? await open(given) : await withVendors(open);
}

/** So often n8n may end while it starts; each time it has dealt with one execution more. */
const mostStarts = 5;

export const killable = ({ kill, restart }: Pick<Desk, 'kill' | 'restart'>): Killable => ({
	kill,
	async restart() {
		for (let ended = 0; ; ended++) {
			const started = await attemptAsync(restart);
			if (started.ok) return ended;
			if (ended + 1 >= mostStarts) throw started.error;
		}
	},
});

export interface Closing {
	close(): Promise<void>;
}

/** What works in an n8n of its own ends with it. */
export const inDesk = async <Opened extends Closing>(
	options: Parameters<typeof openDesk>[0],
	open: (desk: Desk) => Promise<Opened>,
): Promise<Opened> => {
	const desk = await openDesk(options);
	return await endingWith(desk, async () => await open(desk));
};

/** Vendors that end with what reaches them; all mail goes to the mail server itself. */
export async function withVendors<Opened extends Closing>(
	open: (vendors: Vendors) => Promise<Opened>,
): Promise<Opened> {
	const standIns = await startStandIns();
	return await endingWith(standIns, async () => {
		const { credentials } = await openAccount(standIns.controlUrl, 'others');
		return await open({
			standIns,
			credentials: credentials.filter(({ type }) => type !== 'smtp'),
		});
	});
}

/** Has what is under it end after it, and also where it cannot be opened. */
export async function endingWith<Opened extends Closing>(
	under: Closing,
	open: () => Promise<Opened>,
): Promise<Opened> {
	const opened = await attemptAsync(open);
	if (!opened.ok) {
		await under.close();
		throw opened.error;
	}
	return {
		...opened.value,
		async close() {
			await opened.value.close();
			await under.close();
		},
	};
}

export const serverOf = (
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
