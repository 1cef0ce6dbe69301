import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** When the connection is cut: before the server hears of COMMIT, or before its answer arrives. */
export type CutAt = 'before COMMIT' | 'after COMMIT';

/**
 * Stands between a store and PostgreSQL, and cuts the first connection that commits after
 * {@link CuttingProxy.arm}, at the worst moment.
 */
export interface CuttingProxy {
	port: number;
	arm(at: CutAt): void;
	/** How many connections were cut so far. */
	cuts(): number;
	close(): Promise<void>;
}

const commit = Buffer.from('COMMIT\0');

/** Listens on 127.0.0.1 and hands on to the server on `port` there. */
export async function startCuttingProxy(port: number): Promise<CuttingProxy> {
	let armed: CutAt | null = null;
	let cuts = 0;
	const open = new Set<Socket>();

	const server = createServer((client) => {
		const upstream = connect({ port, host: '127.0.0.1' });
		let deaf = false;
		const cut = () => {
			cuts++;
			armed = null;
			client.destroy();
			upstream.destroy();
		};
		for (const [socket, other] of [
			[client, upstream],
			[upstream, client],
		] as const) {
			open.add(socket);
			socket.on('error', () => other.destroy());
			socket.on('close', () => {
				open.delete(socket);
				other.destroy();
			});
		}
		client.on('data', (data) => {
			if (armed && data.includes(commit)) {
				if (armed === 'before COMMIT') return cut();
				deaf = true;
			}
			upstream.write(data);
		});
		// The answer is there, so the server has committed.
		upstream.on('data', (data) => (deaf ? cut() : client.write(data)));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		arm: (at) => {
			armed = at;
		},
		cuts: () => cuts,
		close: async () =>
			await new Promise((resolve) => {
				server.close(() => resolve());
				for (const socket of open) socket.destroy();
			}),
	};
}
