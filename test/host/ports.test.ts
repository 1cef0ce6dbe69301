import { createServer } from 'node:net';
import { freePort, isPortTaken } from '../../host/lib/ports';

test('no port is given twice, although nobody listens on it yet', async () => {
	const ports = [];
	for (let n = 0; n < 500; n++) ports.push(await freePort());
	expect(new Set(ports).size).toBe(ports.length);
});

test('a port is free until somebody listens on it', async () => {
	const port = await freePort();
	expect(await isPortTaken(port)).toBe(false);
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	expect(await isPortTaken(port)).toBe(true);
	await new Promise((resolve) => server.close(resolve));
});
