import type { Desk } from '../../host/lib/desk';
import type { Differences } from '../n8n/desk';
import { openHubspotDesk, type HubspotDesk } from '../n8n/hubspotDesk';
import { startPostgres, type PostgresServer } from '../postgres/server';
import type { StandInAccount } from '../standIns/client';
import { parametersOf, type Template } from '../workflows/templates';
import {
	endingWith,
	inDesk,
	killable,
	serverOf,
	withVendors,
	type Closing,
	type Killable,
} from './desk';

/** The steps of the HubSpot template for a lead that is sold to. */
export const steps = [
	...['CRM contact', 'Follow-up task', 'Alert', 'Alert in Slack', 'Confirmation', 'SMS'],
];

/** The HubSpot template in an n8n of its own, which can be killed. */
export interface HubspotStorm extends HubspotDesk, Killable {
	/** Of n8n and all that it keeps. */
	userFolder: string;
	/** n8n's processes, and what they print. */
	n8n: Pick<Desk, 'server' | 'workers' | 'addWorker'>;
}

/** A lead that was interrupted comes back after three seconds instead of a minute. */
export function shortWait(template: Template) {
	const parameters = parametersOf(template, 'Is This Person Known?');
	parameters.options = { ...(parameters.options as object), waitingLimit: 3 };
}

/** For a workspace whose hours another n8n says. */
function shareWorkspace(template: Template) {
	parametersOf(template, 'Time Is Up').hoursOfWorkspace = 'elsewhere';
}

const stormOf = (n8n: Desk, opened: HubspotDesk): HubspotStorm => ({
	...{ ...opened, ...killable(n8n) },
	...{ userFolder: n8n.userFolder, n8n },
});

/** Opens an n8n with nothing but the HubSpot template, and its vendors. */
export const openHubspotStorm = async (change?: Differences['change']): Promise<HubspotStorm> =>
	await withVendors(
		async ({ standIns }) =>
			await inDesk({ standIns }, async (desk) =>
				stormOf(desk, await openHubspotDesk(serverOf(desk, standIns), 'storm', { change })),
			),
	);

const name = 'Leads in PostgreSQL';

const credentialFor = ({ settings }: PostgresServer) => {
	const { kind, ...data } = settings;
	return { name, type: 'leadStoreApi', data: { store: kind, ...data } };
};

/** PostgreSQL that ends with what keeps its leads there. */
async function withPostgres<Opened extends Closing>(
	open: (postgres: PostgresServer) => Promise<Opened>,
): Promise<Opened> {
	const postgres = await startPostgres();
	return await endingWith({ close: postgres.remove }, async () => await open(postgres));
}

/** Opens the same in queue mode. */
export const openHubspotQueue = async (workers: number): Promise<HubspotStorm> =>
	await withPostgres(async (postgres) => {
		await postgres.query('CREATE DATABASE n8n');
		const queue = { database: { ...postgres.settings, database: 'n8n' }, workers };
		const store = { credential: name, settings: postgres.settings };
		return await withVendors(
			async ({ standIns }) =>
				await inDesk({ standIns, queue, credentials: [credentialFor(postgres)] }, async (desk) =>
					stormOf(
						desk,
						await openHubspotDesk(serverOf(desk, standIns), 'storm', { change: shortWait, store }),
					),
				),
		);
	});

/** Two n8n that know nothing of each other, and work for one workspace. */
export interface HubspotTwins extends Closing {
	twins: [HubspotStorm, HubspotStorm];
	postgres: PostgresServer;
}

/** Opens two n8n, each with the HubSpot template for the same leads in PostgreSQL and vendors. */
export const openHubspotTwins = async (): Promise<HubspotTwins> =>
	await withPostgres(
		async (postgres) =>
			await withVendors(async ({ standIns }) => {
				const options = { standIns, credentials: [credentialFor(postgres)] };
				const store = { credential: name, settings: postgres.settings };
				const open = async (account?: StandInAccount) =>
					await inDesk(options, async (desk) => {
						const server = serverOf(desk, standIns);
						// The first one says the hours of the workspace.
						const differences = { store, ...(account && { account, change: shareWorkspace }) };
						return stormOf(desk, await openHubspotDesk(server, 'storm', differences));
					});
				const first = await open();
				return await endingWith(first, async () => {
					const second = await open(first.account);
					return { twins: [first, second] as const, postgres, close: second.close };
				});
			}),
	);
