'use strict';

/** What an n8n in queue mode needs beside its database: Redis, and how all processes find it. */
const { spawnSync } = require('node:child_process');
const crypto = require('node:crypto');
const path = require('node:path');
const { startChild } = require('./child.js');
const { freePort, LOOPBACK } = require('./ports.js');
const { waitFor } = require('./wait.js');

const program = 'redis-server';

/** @returns {boolean} whether Redis is installed on this machine */
const hasRedis = () => spawnSync(program, ['--version'], { windowsHide: true }).status === 0;

/**
 * @typedef {object} Redis
 * @property {number} port
 * @property {() => Promise<void>} stop
 */

/**
 * Starts Redis for one n8n: on this machine only, and with nothing left behind on the disk.
 *
 * @param {{ folder: string }} options where it works and prints to `redis.log`
 * @returns {Promise<Redis>}
 */
async function startRedis({ folder }) {
	const port = await freePort();
	const logFile = path.join(folder, 'redis.log');
	const settings = ['--bind', LOOPBACK, '--port', port, '--save', '', '--appendonly', 'no'];
	const child = startChild(
		path.join(__dirname, 'keeper.js'),
		[program, ...settings, '--dir', folder].map(String),
		{ cwd: folder, logFile, env: {} },
	);
	try {
		await waitFor(
			async () => {
				if (!child.isRunning()) throw new Error(`Redis ended: ${child.logText().trim()}`);
				return child.logText().includes('Ready to accept connections');
			},
			{ what: `Redis to be ready; see ${logFile}` },
		);
	} catch (error) {
		await child.kill();
		throw error;
	}
	return { port, stop: () => child.stop(5000) };
}

/**
 * @param {Redis} redis
 * @returns {Record<string, string>} the settings that all processes of an n8n in queue mode share
 */
const queueEnv = ({ port }) => ({
	EXECUTIONS_MODE: 'queue',
	N8N_ENCRYPTION_KEY: crypto.randomBytes(24).toString('base64'),
	QUEUE_BULL_REDIS_HOST: LOOPBACK,
	QUEUE_BULL_REDIS_PORT: String(port),
	// As n8n advises: runs by hand are the workers' work too.
	OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
});

/**
 * @typedef {{ host: string, port: number, user: string, password: string, database: string }}
 *   Database
 */

/**
 * @param {Database} database
 * @returns {Record<string, string>} the settings for an n8n with its own data in PostgreSQL
 */
const databaseEnv = ({ host, port, user, password, database }) => ({
	DB_TYPE: 'postgresdb',
	DB_POSTGRESDB_HOST: host,
	DB_POSTGRESDB_PORT: String(port),
	DB_POSTGRESDB_USER: user,
	DB_POSTGRESDB_PASSWORD: password,
	DB_POSTGRESDB_DATABASE: database,
	// A busy machine answers late, and n8n would turn visitors away because of it.
	DB_PING_TIMEOUT_MS: '30000',
});

module.exports = { databaseEnv, hasRedis, queueEnv, startRedis };
