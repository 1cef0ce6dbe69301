import { openFleet, type Fleet, type Member } from './fleet';
import type { StoreHost } from './stores';

/**
 * Gives the tests of a file processes that run one program, and stores for them. When the tests
 * are over, or have failed, the processes end before what they work on is removed.
 *
 * @param program the file of a program that calls `serve`
 */
export function useProcesses(program: string) {
	let fleet: Fleet | undefined;
	const hosts: StoreHost[] = [];

	beforeAll(async () => {
		fleet = await openFleet(program);
	});

	afterAll(async () => {
		await fleet?.end();
		for (const host of hosts) await host.remove();
	});

	return {
		start(): Member {
			if (!fleet) throw new Error('The program is not ready');
			return fleet.start();
		},
		async host(open: () => Promise<StoreHost>): Promise<StoreHost> {
			const host = await open();
			hosts.push(host);
			return host;
		},
	};
}
