import { existsSync } from 'node:fs';
import { openAccount } from './client';
import { startStandIns } from './start';

test('the settings hold in both ways of writing them, and no other proxy is asked', async () => {
	const { env, proxyUrl, authority, close } = await startStandIns();
	const both = { http_proxy: proxyUrl, https_proxy: proxyUrl, all_proxy: undefined };
	expect(env).toMatchObject({
		...both,
		...Object.fromEntries(Object.entries(both).map(([name, url]) => [name.toUpperCase(), url])),
		NO_PROXY: '127.0.0.1,localhost',
		NODE_EXTRA_CA_CERTS: authority,
	});
	await close();
});

test('closed, nothing listens any more and no file is left, also while a door is open', async () => {
	const { authority, controlUrl, proxyUrl, close } = await startStandIns();
	const { credentials } = await openAccount(controlUrl, 'closed');
	const { port } = credentials[3]?.data as { port: number };
	expect(existsSync(authority)).toBe(true);
	await close();
	expect(existsSync(authority)).toBe(false);
	for (const url of [controlUrl, proxyUrl, `http://127.0.0.1:${port}`]) {
		await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
	}
});
