'use strict';

const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { nodeBinary, withNodeFirst } = require('./node.js');

const isWindows = process.platform === 'win32';

/**
 * Variables that would change what a server does although nobody meant it to: settings of an
 * n8n of the user's own, of the npm script or the test runner that starts this.
 */
const NOT_INHERITED =
	/^(N8N|DB|EXECUTIONS|QUEUE|WEBHOOK|MAILDEV|JEST|npm)_|^(NODE_OPTIONS|NODE_PATH|NODE_ENV|NODE_CHANNEL_FD|INIT_CWD)$/i;

/**
 * @param {Record<string, string | undefined>} own what the server is to have beside the rest
 * @returns {NodeJS.ProcessEnv}
 */
function cleanEnv(own) {
	const inherited = Object.entries(process.env).filter(([key]) => !NOT_INHERITED.test(key));
	const env = { ...Object.fromEntries(inherited), ...own };
	return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}

/**
 * A running server process.
 * @typedef {object} Child
 * @property {number} pid
 * @property {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} exited
 * @property {() => boolean} isRunning
 * @property {() => string} logText what it has printed since it was started
 * @property {(graceMs?: number) => Promise<void>} stop asks it to end, and insists after a while
 * @property {() => Promise<void>} kill ends it and what it spawned on the spot
 */

/**
 * Starts a Node script as a server: on a Node that is new enough, in a process group of its own,
 * printing into a file, and tethered to this process.
 *
 * @param {string} script
 * @param {string[]} args
 * @param {{ cwd: string, env: Record<string, string | undefined>, logFile: string }} options
 * @returns {Child}
 */
function startChild(script, args, { cwd, env, logFile }) {
	const node = nodeBinary();
	fs.mkdirSync(path.dirname(logFile), { recursive: true });
	// The server writes the file itself: nothing is lost when this process ends or is busy.
	const log = fs.openSync(logFile, 'a');
	const logStart = fs.fstatSync(log).size;
	const child = spawn(node, ['--require', path.join(__dirname, 'tether.js'), script, ...args], {
		cwd,
		env: withNodeFirst(cleanEnv(env), node),
		stdio: ['ignore', log, log, 'ipc'],
		// A group of its own, so that killing it reaches what it spawned, and so that Ctrl-C
		// reaches only the starter, which then stops things in order.
		detached: !isWindows,
		windowsHide: true,
	});
	fs.closeSync(log);
	// A server that somebody forgot to stop must not keep its starter alive: when the starter
	// ends, the tether ends the server.
	child.unref();
	child.channel?.unref();

	let ended = false;
	const killGroup = () => {
		// Once it has ended its number may be anybody's.
		if (child.pid === undefined || ended) return;
		if (isWindows) {
			spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true });
			return;
		}
		try {
			process.kill(-child.pid, 'SIGKILL');
		} catch {
			// The whole group has gone already.
		}
	};
	/** @type {Child['exited']} */
	const exited = new Promise((resolve) => {
		child.on('exit', (code, signal) => {
			// What it spawned and did not take along.
			if (!isWindows) killGroup();
			ended = true;
			resolve({ code, signal });
		});
		child.on('error', () => {
			ended = true;
			resolve({ code: null, signal: null });
		});
	});
	const waitForEnd = async () => {
		child.ref();
		await exited;
	};

	return {
		pid: child.pid ?? -1,
		exited,
		isRunning: () => !ended,
		logText: () => fs.readFileSync(logFile).subarray(logStart).toString('utf8'),
		async stop(graceMs = 15_000) {
			if (ended) return;
			// Closing the channel makes the tether ask for the end; a signal to a Windows process
			// would end it on the spot.
			if (!isWindows) child.kill('SIGTERM');
			else if (child.connected) child.disconnect();
			const insist = setTimeout(killGroup, graceMs);
			await waitForEnd();
			clearTimeout(insist);
		},
		async kill() {
			killGroup();
			await waitForEnd();
		},
	};
}

module.exports = { startChild, cleanEnv };
