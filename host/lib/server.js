'use strict';

const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { startChild } = require('./child.js');
const { n8nDir } = require('./paths.js');
const { LOOPBACK } = require('./ports.js');
const { Problem } = require('./problem.js');
const { responds, sleep } = require('./wait.js');

const n8nScript = () => path.join(n8nDir(), 'node_modules', 'n8n', 'bin', 'n8n');
/** A first start makes n8n's tables, which takes a slow or busy machine minutes. */
const READY_WITHIN_MS = 300_000;
/** What Node compiled of n8n at an earlier start: a fifth less work for each later one. */
const compileCache = () => path.join(n8nDir(), 'node_modules', '.compile-cache');
/** n8n itself waits this long for running executions when it is asked to stop. */
const DRAIN_SECONDS = 10;
/** How many executions a worker runs at once; n8n advises no fewer. */
const WORKER_EXECUTIONS = 5;

/**
 * @typedef {object} Server
 * @property {string} baseUrl
 * @property {number} port
 * @property {number} pid
 * @property {string} userFolder
 * @property {string} logFile
 * @property {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} exited
 * @property {() => boolean} isRunning
 * @property {() => string} logText what this start has printed so far
 * @property {() => Promise<void>} stop SIGTERM, and SIGKILL after a grace
 * @property {() => Promise<void>} kill SIGKILL, to it and its task runner, and waits for the end
 */

/**
 * The settings of a server that talks to nobody and listens on this machine only.
 *
 * @param {{ userFolder: string, env?: Record<string, string | undefined> }} options
 * @returns {Record<string, string | undefined>}
 */
function localEnv({ userFolder, env = {} }) {
	return {
		NODE_ENV: 'production',
		N8N_USER_FOLDER: userFolder,
		N8N_LISTEN_ADDRESS: LOOPBACK,
		N8N_HOST: LOOPBACK,
		N8N_PROTOCOL: 'http',
		// The cookie of a page served over plain http would otherwise be dropped.
		N8N_SECURE_COOKIE: 'false',
		N8N_RUNNERS_BROKER_LISTEN_ADDRESS: LOOPBACK,
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_COMMUNITY_PACKAGES_ENABLED: 'true',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		N8N_DISABLED_MODULES: 'mcp-registry,chat-hub',
		N8N_GRACEFUL_SHUTDOWN_TIMEOUT: String(DRAIN_SECONDS),
		GENERIC_TIMEZONE: Intl.DateTimeFormat().resolvedOptions().timeZone,
		...env,
	};
}

/**
 * Starts the real n8n and waits until it answers.
 *
 * @param {object} options
 * @param {string} options.userFolder where n8n keeps everything, in its subfolder `.n8n`
 * @param {number} options.port
 * @param {number} options.runnersPort n8n's task broker listens here, used or not
 * @param {boolean} [options.codeRunner] whether the process that runs Code nodes is started
 *   too. The pack has no need of it, and without it there is one process less to wait for.
 * @param {Record<string, string | undefined>} [options.env] more settings; undefined removes one
 * @param {string} [options.logFile] where n8n prints to
 * @param {(line: string) => void} [options.log]
 * @param {(stop: () => Promise<void>) => void} [options.onSpawn] is given at once what stops it,
 *   for callers that may be interrupted while it starts
 * @returns {Promise<Server>}
 */
async function startN8n({ port, codeRunner = false, env = {}, ...options }) {
	const baseUrl = `http://${LOOPBACK}:${port}`;
	return await startServer('n8n', ['start'], {
		...options,
		port,
		env: {
			N8N_PORT: String(port),
			N8N_WEBHOOK_URL: `${baseUrl}/`,
			N8N_EDITOR_BASE_URL: baseUrl,
			...(codeRunner ? {} : withoutRunner()),
			...env,
		},
	});
}

/**
 * Starts a worker of an n8n in queue mode and waits until it takes executions from the queue.
 *
 * @param {object} options
 * @param {string} options.userFolder a folder of its own, as on a machine of its own
 * @param {number} options.port where it says how it is
 * @param {number} options.runnersPort n8n's task broker listens here, used or not
 * @param {Record<string, string | undefined>} options.env what it shares with the main process:
 *   the encryption key, the database, the queue
 * @param {(line: string) => void} [options.log]
 * @param {(stop: () => Promise<void>) => void} [options.onSpawn]
 * @returns {Promise<Server>}
 */
async function startWorker({ port, env, ...options }) {
	return await startServer('The worker', ['worker', `--concurrency=${WORKER_EXECUTIONS}`], {
		...options,
		port,
		env: {
			QUEUE_HEALTH_CHECK_ACTIVE: 'true',
			QUEUE_HEALTH_CHECK_PORT: String(port),
			N8N_WORKER_SERVER_ADDRESS: LOOPBACK,
			...withoutRunner(),
			...env,
		},
	});
}

/** "External" means that n8n starts no runner for Code nodes but waits for one to connect. */
const withoutRunner = () => ({
	N8N_RUNNERS_MODE: 'external',
	N8N_RUNNERS_AUTH_TOKEN: crypto.randomBytes(16).toString('hex'),
});

/**
 * Starts one of n8n's processes and waits until it is ready.
 *
 * @param {string} name as a sentence about it begins
 * @param {string[]} args n8n's command
 * @param {{ userFolder: string, port: number, runnersPort: number,
 *   env: Record<string, string | undefined>, logFile?: string, log?: (line: string) => void,
 *   onSpawn?: (stop: () => Promise<void>) => void }} options
 * @returns {Promise<Server>}
 */
async function startServer(
	name,
	args,
	{
		userFolder,
		port,
		runnersPort,
		env,
		logFile = path.join(userFolder, 'n8n.log'),
		log = () => {},
		onSpawn = () => {},
	},
) {
	const baseUrl = `http://${LOOPBACK}:${port}`;
	fs.mkdirSync(userFolder, { recursive: true });
	const child = startChild(n8nScript(), args, {
		cwd: userFolder,
		logFile,
		env: {
			...localEnv({ userFolder }),
			NODE_COMPILE_CACHE: compileCache(),
			N8N_RUNNERS_BROKER_PORT: String(runnersPort),
			...env,
		},
	});
	const stop = () => child.stop((DRAIN_SECONDS + 5) * 1000);
	onSpawn(stop);
	log(`${name} is starting (process ${child.pid}).`);

	const deadline = Date.now() + READY_WITHIN_MS;
	while (!(await responds(`${baseUrl}/healthz/readiness`))) {
		const died = !child.isRunning();
		if (died || Date.now() > deadline) {
			await child.kill();
			const tail = child.logText().trim().split('\n').slice(-30).join('\n');
			throw new Problem(
				died
					? `${name} ended while it was starting. The last it said:`
					: `${name} was not ready after ${READY_WITHIN_MS / 1000} s. The last it said:`,
				`${tail}\n(the whole log is ${logFile})${died ? '' : '\nThe machine may be busy: start it again, and it goes on from here.'}`,
			);
		}
		await sleep(100);
	}
	if (!child.isRunning()) {
		throw new Problem(
			`${name} ended, and something else answers on port ${port}.`,
			`See ${logFile}, and choose another port.`,
		);
	}

	return {
		baseUrl,
		port,
		pid: child.pid,
		userFolder,
		logFile,
		exited: child.exited,
		isRunning: child.isRunning,
		logText: child.logText,
		stop,
		kill: child.kill,
	};
}

module.exports = { startN8n, startWorker };
