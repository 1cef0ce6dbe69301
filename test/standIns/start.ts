import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificates } from './certificates';
import { startControl } from './control';
import { googleSheets } from './googleSheets';
import { highLevel } from './highLevel';
import { hubspot } from './hubspot';
import { openAi } from './openAi';
import { outlook } from './outlook';
import { perform } from './perform';
import { pipedrive } from './pipedrive';
import { startProxy, type Outcome } from './proxy';
import { Rooms } from './rooms';
import { salesforce } from './salesforce';
import { slack } from './slack';
import { twilio } from './twilio';
import type { Vendor, VendorRequest } from './vendor';

const vendors: readonly Vendor[] = [
	...[hubspot, twilio, slack, googleSheets, pipedrive, highLevel, salesforce, outlook, openAi],
];

/** Vendors for an n8n that is to reach nobody else. */
export interface StandIns {
	/** For tests, which may run in other processes: see `openAccount`. */
	controlUrl: string;
	proxyUrl: string;
	/** The file with the certificate that the vendors' are signed by. */
	authority: string;
	/** The settings of an n8n, and of its workers, with which it talks to the stand-ins. */
	env: Record<string, string | undefined>;
	/** The mail server that the accounts' mail is handed on to. */
	handMailTo(smtpPort: number): void;
	close(): Promise<void>;
}

/**
 * Starts stand-ins of HubSpot, Twilio, Slack, Google Sheets, Pipedrive, GoHighLevel, Salesforce, Outlook,
 * OpenAI, a mail server and a mailbox, on 127.0.0.1 and free ports.
 */
export async function startStandIns(): Promise<StandIns> {
	const folder = mkdtempSync(join(tmpdir(), 'lead-ops-stand-ins-'));
	const removeFolder = () => rmSync(folder, { recursive: true, force: true });
	return await startIn(folder, removeFolder).catch((error: unknown) => {
		removeFolder();
		throw error;
	});
}

async function startIn(folder: string, removeFolder: () => void): Promise<StandIns> {
	const rooms = new Rooms();
	const hosts = vendors.flatMap((vendor) => vendor.hosts);
	const certificates = makeCertificates(folder, hosts);
	const proxy = await startProxy({
		hosts,
		certificates,
		serve: async (host, request) => await serve(rooms, host, request),
		refused: (host) => rooms.strangers.hosts.push(host),
	});
	const control = await startControl(rooms);
	return {
		controlUrl: control.url,
		proxyUrl: proxy.url,
		authority: certificates.authority,
		env: proxyEnv(proxy.url, certificates.authority),
		handMailTo: (port) => rooms.handMailTo(port),
		async close() {
			await Promise.all([control.close(), proxy.close(), rooms.closeAll()]);
			removeFolder();
		},
	};
}

async function serve(rooms: Rooms, host: string, request: VendorRequest): Promise<Outcome> {
	const vendor = vendors.find(({ hosts }) => hosts.includes(host));
	if (!vendor) throw new Error(`Nobody stands in for ${host}`);
	const account = rooms.accounts().find((each) => vendor.isOf(request, each));
	if (account) return await perform(vendor, account, request);
	rooms.strangers.logins.push(`${host}: ${request.method} ${request.path}`);
	return vendor.refusal({ status: 401, text: 'The credential is of no account that is open' });
}

/** Both ways of writing them: a machine may have the other one set, which would win. */
const proxyEnv = (url: string, authority: string) => ({
	...inBothCases({ HTTP_PROXY: url, HTTPS_PROXY: url, NO_PROXY: '127.0.0.1,localhost' }),
	...inBothCases({ ALL_PROXY: undefined }),
	NODE_EXTRA_CA_CERTS: authority,
	NODE_OPTIONS: `--require ${JSON.stringify(join(__dirname, 'failAsTold.js'))}`,
});

const inBothCases = (variables: Record<string, string | undefined>) => ({
	...variables,
	...Object.fromEntries(
		Object.entries(variables).map(([name, value]) => [name.toLowerCase(), value]),
	),
});
