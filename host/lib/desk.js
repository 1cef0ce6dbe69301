'use strict';

const crypto = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { DEMO_OWNER, N8nApi } = require('./api.js');
const { ensureHost, lockHash } = require('./install.js');
const { startMail } = require('./mail.js');
const { installPack } = require('./pack.js');
const { freePort } = require('./ports.js');
const { databaseEnv, queueEnv, startRedis } = require('./queue.js');
const { startN8n, startWorker } = require('./server.js');
const { formsOf, mailCredential, prepareWorkflow, readTemplate } = require('./templates.js');

/** Starts in under half the time; forms, webhooks and the API are all still there. */
const WITHOUT_EDITOR = { N8N_DISABLE_UI: 'true' };

/**
 * n8n killed in the second in which it starts the workflows looks away from them for two minutes,
 * its lease on that work. Tests that kill it do not wait for that.
 */
const SHORT_PUBLICATION_LEASE = {
	N8N_WORKFLOW_PUBLICATION_OUTBOX_LEASE_SECONDS: '20',
	N8N_WORKFLOW_PUBLICATION_OUTBOX_POLL_INTERVAL_MS: '1000',
};

/** @param {string} name */
const temporaryFolder = (name) => fs.mkdtempSync(path.join(os.tmpdir(), `lead-ops-${name}-`));

/** @type {Promise<string> | undefined} */
let template;

/**
 * A user folder with a migrated database and the owner account, made once on this machine for
 * each version of n8n: desks start from a copy, which saves them half of their first start.
 *
 * @returns {Promise<string>} its path
 */
function prepareTemplate() {
	template ??= makeTemplate();
	template.catch(() => (template = undefined));
	return template;
}

async function makeTemplate() {
	const made = crypto.createHash('sha256').update(lockHash() + JSON.stringify(DEMO_OWNER));
	const folder = path.join(os.tmpdir(), `lead-ops-template-${made.digest('hex').slice(0, 16)}`);
	if (fs.existsSync(folder)) return folder;

	const work = temporaryFolder('preparing');
	try {
		const ports = { port: await freePort(), runnersPort: await freePort() };
		const server = await startN8n({ userFolder: work, ...ports, env: WITHOUT_EDITOR });
		try {
			await new N8nApi(server).setupOwner();
		} finally {
			await server.stop();
		}
		fs.rmSync(server.logFile, { force: true });
		// Renaming is all or nothing. Another test run may have been quicker: its folder is as good.
		fs.renameSync(work, folder);
	} catch (error) {
		if (!fs.existsSync(folder)) throw error;
	} finally {
		fs.rmSync(work, { recursive: true, force: true });
	}
	return folder;
}

/**
 * A running n8n with the pack, a mail server, and everything to try workflows with.
 * @typedef {object} Desk
 * @property {N8nApi} api signed in
 * @property {import('./mail.js').Mail} mail
 * @property {import('./server.js').Server} server the current one; it changes with each restart
 * @property {import('./server.js').Server[]} workers in queue mode
 * @property {string} userFolder
 * @property {Array<{ id: string, name: string, formPaths: string[] }>} workflows as opened
 * @property {() => Promise<void>} kill SIGKILLs n8n, as a power cut would
 * @property {(env?: Record<string, string | undefined>) => Promise<void>} restart stops n8n if
 *   it runs, and starts it again on the same data and address; settings given here are kept
 * @property {() => Promise<void>} addWorker starts one more worker, in queue mode
 * @property {() => Promise<void>} close ends everything and removes the folder
 */

/**
 * Vendors on this machine.
 * @typedef {object} StandIns
 * @property {Record<string, string | undefined>} env n8n's settings with which it reaches them,
 *   and nobody else
 * @property {(smtpPort: number) => void} handMailTo is told of the mail server that takes the mail
 */

/**
 * Opens a desk: n8n on free ports and a fresh folder, with the pack as built, the owner account,
 * the credentials, and the workflows imported and published.
 *
 * @param {object} [options]
 * @param {Array<string | Record<string, any>>} [options.workflows] workflow JSON, or the path of
 *   a template
 * @param {Array<{ name: string, type: string, data: object }>} [options.credentials] to be
 *   created; one for the mail server (type `smtp`) is always there
 * @param {boolean} [options.publish] whether the workflows are published; they are, unless false
 * @param {Record<string, string | undefined>} [options.env] more settings for n8n
 * @param {boolean} [options.ui] whether the editor is served too (slower to start)
 * @param {boolean} [options.codeRunner] whether Code nodes can run
 * @param {string} [options.packDir] another pack than this project's
 * @param {{ database: import('./queue.js').Database, workers: number }} [options.queue] runs n8n
 *   in queue mode, with its own data in this database, which must be empty, and so many workers,
 *   each in a folder of its own as on a machine of its own
 * @param {StandIns} [options.standIns] whom n8n and its workers talk to instead of vendors
 * @param {(line: string) => void} [options.log]
 * @returns {Promise<Desk>}
 */
async function openDesk({
	workflows = [],
	credentials = [],
	publish = true,
	env = {},
	ui = false,
	codeRunner = false,
	packDir,
	queue,
	standIns,
	log = () => {},
} = {}) {
	await ensureHost({ log });
	// In queue mode the account lies in the database.
	const prepared = queue ? undefined : await prepareTemplate();
	const userFolder = temporaryFolder('desk');
	/** @type {import('./queue.js').Redis | undefined} */
	let redis;
	/** @type {import('./server.js').Server[]} */
	const workers = [];
	/** @type {Array<() => Promise<void>>} also of workers that are still starting */
	const stopWorkers = [];
	/** @type {import('./mail.js').Mail | undefined} */
	let mail;
	/** @type {import('./server.js').Server | undefined} */
	let server;
	let settings = {
		GENERIC_TIMEZONE: 'UTC',
		...SHORT_PUBLICATION_LEASE,
		...(ui ? {} : WITHOUT_EDITOR),
		...standIns?.env,
		...env,
	};

	const close = async () => {
		await Promise.all([server?.stop(), mail?.stop(), ...stopWorkers.map((stop) => stop())]);
		await redis?.stop();
		fs.rmSync(userFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	};

	try {
		if (prepared) fs.cpSync(prepared, userFolder, { recursive: true });
		await installPack({ userFolder, packDir });
		if (queue) {
			redis = await startRedis({ folder: userFolder });
			settings = { ...queueEnv(redis), ...databaseEnv(queue.database), ...settings };
		}
		const mailPorts = { smtpPort: await freePort(), webPort: await freePort() };
		const ports = { port: await freePort(), runnersPort: await freePort() };
		const start = async () => {
			server = await startN8n({ userFolder, ...ports, codeRunner, env: settings, log });
		};
		let started = 0;
		const addWorker = async () => {
			const number = ++started;
			const folder = path.join(userFolder, `worker-${number}`);
			await installPack({ userFolder: folder, packDir });
			const worker = await startWorker({
				userFolder: folder,
				port: await freePort(),
				runnersPort: await freePort(),
				env: settings,
				log,
				onSpawn: (stop) => stopWorkers.push(stop),
			});
			workers.push(worker);
		};

		// One after the other: each wants a whole core while it starts.
		mail = await startMail({ ...mailPorts, folder: userFolder });
		standIns?.handMailTo(mail.smtpPort);
		await start();
		const api = new N8nApi({ baseUrl: `http://127.0.0.1:${ports.port}` });
		if (queue) {
			await api.setupOwner();
			await Promise.all(Array.from({ length: queue.workers }, () => addWorker()));
		} else await api.signIn();
		// Those of the test come first: they are meant where there are two of a type.
		const available = [];
		for (const credential of [...credentials, mailCredential(mail.smtpPort)]) {
			available.push(await api.createCredential(credential));
		}

		const opened = [];
		for (const workflow of workflows) {
			const json =
				typeof workflow === 'string'
					? readTemplate(workflow, available)
					: prepareWorkflow(workflow, { credentials: available });
			const saved = await api.importWorkflow(json);
			if (publish) await api.publish(saved.id);
			opened.push({
				id: saved.id,
				name: saved.name,
				formPaths: formsOf(saved).map((form) => form.path),
			});
		}

		return {
			api,
			mail,
			userFolder,
			workers,
			workflows: opened,
			get server() {
				return /** @type {import('./server.js').Server} */ (server);
			},
			async kill() {
				await server?.kill();
			},
			async restart(more = {}) {
				settings = { ...settings, ...more };
				await server?.stop();
				// Left behind by a kill. n8n only looks at it to pause for ten seconds.
				fs.rmSync(path.join(userFolder, '.n8n', 'crash.journal'), { force: true });
				await start();
			},
			addWorker,
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}

module.exports = { openDesk, prepareTemplate };
