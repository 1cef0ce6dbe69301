'use strict';

const { execFile, fork } = require('node:child_process');
const fs = require('node:fs/promises');
const os = require('node:os');
const path = require('node:path');
const { promisify } = require('node:util');
const { cleanEnv } = require('../../../host/lib/child.js');
const { rootDir } = require('../../../host/lib/paths.js');

const modules = path.join(rootDir, 'node_modules');

/** Loaded from the packages of this project, as n8n loads them from its own. */
const external = [
	'n8n-core',
	'n8n-workflow',
	'reflect-metadata',
	'libphonenumber-js/max',
	'date-holidays',
];

/**
 * Writes a program in TypeScript, with all it imports, as one file that Node.js runs.
 *
 * @param {string} entry
 * @param {string} file
 */
const bundle = async (entry, file) =>
	await promisify(execFile)(
		process.execPath,
		[
			...[path.join(modules, 'rolldown', 'bin', 'cli.mjs'), entry, '--file', file],
			...['--format', 'cjs', '--platform', 'node', '--no-codeSplitting'],
			...external.flatMap((name) => ['--external', name]),
		],
		{ cwd: rootDir },
	);

/**
 * @param {string} file
 * @returns {import('./fleet').Member}
 */
function startMember(file) {
	const child = fork(file, {
		env: cleanEnv({ NODE_PATH: modules, N8N_USER_FOLDER: path.dirname(file) }),
		execArgv: [],
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
	});
	const { pid } = child;
	if (pid === undefined) throw new Error(`${file} could not be started`);
	let printed = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (text) => (printed += text));
	}

	/** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
	const asked = new Map();
	/** @type {Array<(note: any) => void>} */
	const listeners = [];
	let questions = 0;
	child.on('message', (/** @type {any} */ { id, reply, error, note }) => {
		if (id === undefined) {
			for (const listener of listeners) listener(note);
			return;
		}
		const waiting = asked.get(id);
		asked.delete(id);
		if (error === undefined) waiting?.resolve(reply);
		else waiting?.reject(new Error(`Process ${pid}: ${error}`));
	});
	/** @type {Promise<void>} */
	const ended = new Promise((resolve) => {
		// "close" comes after the last message: all that was said before the end was heard.
		child.on('close', (code, signal) => {
			const how = new Error(`Process ${pid} ended with ${signal ?? code}. ${printed}`);
			for (const { reject } of asked.values()) reject(how);
			asked.clear();
			resolve();
		});
	});

	return {
		pid,
		ended,
		hear: (listener) => listeners.push(listener),
		ask: async (question) =>
			await new Promise((resolve, reject) => {
				const id = ++questions;
				asked.set(id, { resolve, reject });
				child.send({ id, question }, (error) => {
					if (error) reject(new Error(`Process ${pid} does not listen: ${error.message}`));
				});
			}),
		async kill() {
			child.kill('SIGKILL');
			await ended;
		},
	};
}

/** @param {string} entry */
async function openFleet(entry) {
	const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'lead-ops-fleet-'));
	const file = path.join(folder, 'member.cjs');
	/** @type {Array<import('./fleet').Member>} */
	const members = [];
	try {
		// Each n8n would make this file when it finds none, and several at once would trip over it.
		await fs.mkdir(path.join(folder, '.n8n'));
		await fs.writeFile(path.join(folder, '.n8n', 'config'), '{"encryptionKey":"test"}', {
			mode: 0o600,
		});
		await bundle(entry, file);
	} catch (error) {
		await fs.rm(folder, { recursive: true });
		throw error;
	}
	return {
		start() {
			const member = startMember(file);
			members.push(member);
			return member;
		},
		async end() {
			await Promise.all(members.map(async (member) => await member.kill()));
			await fs.rm(folder, { recursive: true });
		},
	};
}

module.exports = { openFleet };
