'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { startChild } = require('./child.js');
const { hostDir } = require('./paths.js');
const { LOOPBACK } = require('./ports.js');
const { Problem } = require('./problem.js');
const { responds, sleep, waitFor } = require('./wait.js');

const script = path.join(hostDir, 'node_modules', 'maildev', 'dist', 'bin', 'maildev.js');
const READY_WITHIN_MS = 30_000;

/**
 * A message that arrived.
 * @typedef {object} Message
 * @property {string} id
 * @property {string[]} from addresses
 * @property {string[]} to addresses
 * @property {string[]} cc
 * @property {string} subject
 * @property {string} text
 * @property {string} html
 * @property {Record<string, string>} headers
 * @property {string} receivedAt
 *
 * @typedef {object} Mailbox
 * @property {string} url the page to read mail on
 * @property {() => Promise<Message[]>} messages oldest first
 * @property {(count: number, options?: { timeoutMs?: number }) => Promise<Message[]>} waitForMessages
 * @property {() => Promise<void>} clear
 *
 * @typedef {object} Server
 * @property {number} smtpPort
 * @property {number} webPort
 * @property {number} pid
 * @property {() => boolean} isRunning
 * @property {() => Promise<void>} stop
 *
 * @typedef {Mailbox & Server} Mail
 */

/**
 * Starts a mail server that takes any mail, delivers none, and shows it on a page.
 *
 * @param {{ smtpPort: number, webPort: number, host?: string, folder: string, logFile?: string }}
 *   options `folder` is its working folder
 * @returns {Promise<Mail>}
 */
async function startMail({
	smtpPort,
	webPort,
	host = LOOPBACK,
	folder,
	logFile = path.join(folder, 'mail.log'),
}) {
	const url = `http://${host}:${webPort}`;
	const args = [
		...['--ip', host, '--web-ip', host, '--smtp', smtpPort, '--web', webPort],
		...['--mail-directory', mailFolder(folder)],
	];
	const child = startChild(script, args.map(String), { cwd: folder, env: {}, logFile });

	const deadline = Date.now() + READY_WITHIN_MS;
	while (!(await responds(`${url}/api/healthz`))) {
		if (!child.isRunning() || Date.now() > deadline) {
			await child.kill();
			throw new Problem('The local mail server did not start:', child.logText().trim());
		}
		await sleep(50);
	}

	return {
		...mailAt(url),
		smtpPort,
		webPort,
		pid: child.pid,
		isRunning: child.isRunning,
		stop: () => child.stop(5000),
	};
}

/**
 * Where the mails are kept: beside the other data, since they hold what people wrote and links that work, and
 * readable by their owner alone. The server's own choice is one folder for all, open to everybody.
 *
 * @param {string} folder the working folder of the mail server
 */
function mailFolder(folder) {
	const mails = path.join(folder, 'mails');
	fs.mkdirSync(mails, { recursive: true, mode: 0o700 });
	// One that was there before keeps the rights that it had.
	fs.chmodSync(mails, 0o700);
	return mails;
}

/**
 * The mail of a server that runs, for whoever knows its page.
 *
 * @param {string} url
 * @returns {Mailbox}
 */
function mailAt(url) {
	const call = async (/** @type {string} */ method, /** @type {string} */ path) => {
		const response = await fetch(`${url}/api${path}`, { method });
		if (!response.ok) throw new Error(`${method} ${path} of the mail page: ${response.status}`);
		return await response.json();
	};
	const messages = async () => {
		const mails = await call('GET', '/email?sort=asc');
		return /** @type {Array<Record<string, any>>} */ (mails).map(toMessage);
	};
	return {
		url,
		messages,
		async waitForMessages(count, { timeoutMs } = {}) {
			return await waitFor(
				async () => {
					const all = await messages();
					return all.length >= count ? all : undefined;
				},
				{ timeoutMs, what: `${count} mails to arrive` },
			);
		},
		async clear() {
			await call('DELETE', '/email/all');
		},
	};
}

/**
 * @param {Record<string, any>} email as the mail server's API gives it
 * @returns {Message}
 */
function toMessage(email) {
	const addresses = (/** @type {{ address: string }[]} */ list = []) => list.map((a) => a.address);
	return {
		id: email.id,
		from: addresses(email.from),
		to: addresses(email.to),
		cc: addresses(email.cc),
		subject: email.subject ?? '',
		text: email.text ?? '',
		html: email.html ?? '',
		headers: email.headers ?? {},
		receivedAt: email.time,
	};
}

module.exports = { mailAt, mailFolder, startMail };
