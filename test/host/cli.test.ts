import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { freePort, isPortTaken } from '../../host/lib/ports.js';
import { run } from './support/run.js';

describe('npm start', () => {
	it('explains itself', async () => {
		const { code, stdout } = await run('start.js', '--help');
		expect(code).toBe(0);
		expect(stdout).toContain('--mail-port <number>');
	});

	it('ends with a message, not a stack trace, when an option is wrong', async () => {
		const { code, stderr } = await run('start.js', '--port', 'abc');
		expect(code).toBe(1);
		expect(stderr).toContain('--port is "abc"');
		expect(stderr).not.toContain('    at ');
	});

	it('says which port is taken and how to take another, and starts nothing', async () => {
		const server = net.createServer().listen(0, '127.0.0.1');
		await new Promise((resolve) => server.once('listening', resolve));
		const { port } = server.address() as net.AddressInfo;
		try {
			const free = [
				'--mail-port',
				String(await freePort()),
				'--smtp-port',
				String(await freePort()),
			];
			const { code, stdout, stderr } = await run('start.js', '--port', String(port), ...free);
			expect(code).toBe(1);
			expect(stderr).toContain(`Port ${port}, for n8n, is taken.`);
			expect(stderr).toContain('npm start -- --port');
			expect(stdout).toBe('');
		} finally {
			server.close();
		}
	});
});

describe('run-with-node', () => {
	let folder: string;
	beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'lead-ops-test-'))));
	afterAll(() => rmSync(folder, { recursive: true }));

	it('runs a script on a new enough Node, with its arguments and its exit code', async () => {
		const script = path.join(folder, 'script.js');
		writeFileSync(
			script,
			'console.log(JSON.stringify([process.versions.node, ...process.argv.slice(2)]));' +
				'process.exitCode = 3;',
		);
		const { code, stdout } = await run('run-with-node.js', script, 'a', '--b');
		const [version, ...args] = JSON.parse(stdout);
		expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(24);
		expect(args).toEqual(['a', '--b']);
		expect(code).toBe(3);
	});

	it('says how it is used when there is no script', async () => {
		const { code, stderr } = await run('run-with-node.js');
		expect(code).toBe(1);
		expect(stderr).toContain('Usage:');
	});
});

describe('ports', () => {
	it('tells a free one from a taken one', async () => {
		const port = await freePort();
		expect(await isPortTaken(port)).toBe(false);
		const server = net.createServer().listen(port, '127.0.0.1');
		await new Promise((resolve) => server.once('listening', resolve));
		expect(await isPortTaken(port)).toBe(true);
		server.close();
	});
});
