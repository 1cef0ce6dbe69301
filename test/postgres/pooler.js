'use strict';

const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { freePort, isPortTaken, LOOPBACK } = require('../../host/lib/ports.js');
const { waitFor } = require('../../host/lib/wait.js');

const hasPooler = spawnSync('pgbouncer', ['--version']).status === 0;

/**
 * PgBouncer before a server, handing its connections around from transaction to transaction, as
 * hosted databases do.
 *
 * @param {import('./server').PostgresServer} server
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 */
async function startPooler({ folder, settings: { user, password, port: serverPort, database } }) {
	const port = await freePort();
	const users = path.join(folder, 'pooler-users.txt');
	const config = path.join(folder, 'pooler.ini');
	fs.writeFileSync(users, `"${user}" "${password}"\n`);
	fs.writeFileSync(
		config,
		[
			'[databases]',
			`${database} = host=${LOOPBACK} port=${serverPort}`,
			'[pgbouncer]',
			`listen_addr = ${LOOPBACK}`,
			`listen_port = ${port}`,
			'unix_socket_dir =',
			'auth_type = scram-sha-256',
			`auth_file = ${users}`,
			'pool_mode = transaction',
			'default_pool_size = 3',
		].join('\n'),
	);
	const isRoot = process.getuid?.() === 0;
	const child = spawn('pgbouncer', ['--quiet', config], {
		stdio: 'ignore',
		...(isRoot && { uid: 65534, gid: 65534 }),
	});
	const ended = new Promise((resolve) => child.on('exit', resolve));
	await waitFor(async () => await isPortTaken(port), { what: 'PgBouncer to answer' });
	return {
		port,
		async stop() {
			child.kill('SIGKILL');
			await ended;
		},
	};
}

module.exports = { hasPooler, startPooler };
