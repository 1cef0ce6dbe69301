import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Account } from './account';
import type { VendorName } from './faults';

/** The door of one account to a server that is not asked by HTTP. */
export interface Door {
	port: number;
	/** Opens or closes it, as the account's faults say: a server that is away listens on nothing. */
	adapt(): Promise<void>;
	close(): Promise<void>;
}

/**
 * Opens a door on 127.0.0.1, which has the same port as long as it is there.
 *
 * @param serve talks to whoever comes in; whoever it fails for is turned away
 */
export async function openDoor(
	account: Account,
	vendor: VendorName,
	serve: (client: Socket) => Promise<void>,
): Promise<Door> {
	const open = new Set<Socket>();
	const listen = async (on: number) =>
		await new Promise<Server>((resolve) => {
			const server = createServer((client) => {
				open.add(client);
				client.on('close', () => open.delete(client));
				serve(client).catch(() => client.destroy());
			});
			server.listen(on, '127.0.0.1', () => resolve(server));
		});
	const shut = async (server: Server) =>
		await new Promise<void>((resolve) => {
			server.close(() => resolve());
			for (const socket of open) socket.destroy();
		});

	let server: Server | undefined = await listen(0);
	const own = (server.address() as AddressInfo).port;
	return {
		port: own,
		async adapt() {
			const isAway = account.faults.has(vendor, 'away');
			if (isAway && server) {
				await shut(server);
				server = undefined;
			}
			if (!isAway) server ??= await listen(own);
		},
		async close() {
			if (server) await shut(server);
		},
	};
}
