'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { N8nApi } = require('./api.js');
const { ensureHost } = require('./install.js');
const { startMail } = require('./mail.js');
const { buildPack, installPack } = require('./pack.js');
const { rootDir } = require('./paths.js');
const { freePort, isPortTaken } = require('./ports.js');
const { requireFreePorts } = require('./options.js');
const { Problem } = require('./problem.js');
const { startN8n } = require('./server.js');
const {
	formsOf,
	mailCredential,
	readTemplate,
	templateFiles,
	templateId,
} = require('./templates.js');

/** The one template that answers right away; the others are there to be looked at and adapted. */
const STARTER = '01-starter-lead-desk';

/**
 * What the next start has to know.
 * @typedef {object} State
 * @property {string} [mailCredentialId]
 * @property {number} [smtpPort] the one in that credential
 * @property {string[]} [published] ids of the workflows this has published once; whoever takes
 *   one off afterwards wants it off
 */

/**
 * @typedef {object} Demo
 * @property {import('./server.js').Server} server
 * @property {import('./mail.js').Mail} mail
 * @property {Array<{ title: string, url: string }>} forms the published forms
 * @property {boolean} signedIn whether the demo account still has its password
 * @property {string} dataDir
 */

/**
 * Brings up the whole demo. What it starts is handed to `onStarted` at once, so that the caller
 * can stop it even if a later step fails or is interrupted.
 *
 * @param {object} arg
 * @param {import('./options.js').Options} arg.options
 * @param {(line: string) => void} arg.log
 * @param {(stop: () => Promise<void>) => void} arg.onStarted
 * @param {string} [arg.dataDir]
 * @param {string} [arg.packDir]
 * @returns {Promise<Demo>}
 */
async function startDemo({
	options,
	log,
	onStarted,
	dataDir = path.join(rootDir, '.lead-ops'),
	packDir = rootDir,
}) {
	// First what fails quickly.
	await requireFreePorts(options, isPortTaken);
	claim(dataDir, options.fresh, onStarted);

	await ensureHost({ log });
	await buildPack({ packDir, log });
	const { installed } = await installPack({ userFolder: dataDir, packDir });
	if (installed) log('The pack is installed in n8n.');

	const mail = await startMail({
		smtpPort: options.smtpPort,
		webPort: options.mailPort,
		folder: dataDir,
	});
	onStarted(mail.stop);

	log('Starting n8n; this takes some ten seconds.');
	const server = await startN8n({
		userFolder: dataDir,
		port: options.port,
		runnersPort: await freePort(),
		// Whoever looks around in the editor may want to add a Code node.
		codeRunner: true,
		env: {
			N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: process.env.N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE,
		},
		onSpawn: onStarted,
	});

	const api = new N8nApi(server);
	const signedIn = await signIn(api, log);
	const forms = signedIn
		? await importTemplates({ api, dataDir, packDir, smtpPort: options.smtpPort, log })
		: [];
	return {
		server,
		mail,
		forms: forms.map(({ title, path: form }) => ({ title, url: `${server.baseUrl}/form/${form}` })),
		signedIn,
		dataDir,
	};
}

/**
 * Makes the data folder this process's own: two servers on one database would spoil it.
 *
 * @param {string} dataDir
 * @param {boolean} fresh whether to empty it first
 * @param {(stop: () => Promise<void>) => void} onStarted
 */
function claim(dataDir, fresh, onStarted) {
	const claimFile = path.join(dataDir, 'running.pid');
	const holder = fs.existsSync(claimFile) ? Number(fs.readFileSync(claimFile, 'utf8')) : 0;
	if (holder && holder !== process.pid && isAlive(holder)) {
		throw new Problem(
			`It already runs on ${dataDir} (process ${holder}).`,
			`Stop that one first. If there is none, remove ${claimFile}.`,
		);
	}
	if (fresh) fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
	fs.mkdirSync(dataDir, { recursive: true });
	fs.writeFileSync(claimFile, String(process.pid));
	onStarted(async () => fs.rmSync(claimFile, { force: true }));
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Alive, but somebody else's.
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}

/**
 * @param {N8nApi} api
 * @param {(line: string) => void} log
 * @returns {Promise<boolean>} whether the demo account could be used
 */
async function signIn(api, log) {
	if (await api.needsOwner()) {
		await api.setupOwner();
		return true;
	}
	try {
		await api.signIn();
		return true;
	} catch {
		log(
			'The demo account has another password now, so nothing was imported. ' +
				'Everything else works. "npm start -- --fresh" starts over.',
		);
		return false;
	}
}

/**
 * Imports the templates that are not there yet and publishes the starter. What is there stays
 * as it is: somebody may have worked on it.
 *
 * @param {{ api: N8nApi, dataDir: string, packDir: string, smtpPort: number, log: (line: string) => void }} options
 * @returns {Promise<Array<{ path: string, title: string }>>} the published forms
 */
async function importTemplates({ api, dataDir, packDir, smtpPort, log }) {
	const stateFile = path.join(dataDir, 'state.json');
	/** @type {State} */
	const state = fs.existsSync(stateFile) ? JSON.parse(fs.readFileSync(stateFile, 'utf8')) : {};
	const save = () => fs.writeFileSync(stateFile, JSON.stringify(state, null, 2));

	const credential = await ensureMailCredential(api, state, smtpPort);
	save();

	const forms = [];
	for (const file of templateFiles(path.join(packDir, 'workflows'))) {
		const id = templateId(file);
		if (!(await api.hasWorkflow(id))) {
			const { name } = await api.importWorkflow(readTemplate(file, [credential]));
			log(`Imported the workflow "${name}".`);
		}
		if (id === STARTER && !state.published?.includes(id)) {
			await api.publish(id);
			state.published = [...(state.published ?? []), id];
			save();
		}
		const workflow = await api.workflow(id);
		if (workflow.activeVersionId) forms.push(...formsOf(workflow.activeVersion ?? workflow));
	}
	return forms;
}

/**
 * @param {N8nApi} api
 * @param {State} state brought up to date
 * @param {number} smtpPort
 * @returns {Promise<{ id: string, name: string, type: string }>}
 */
async function ensureMailCredential(api, state, smtpPort) {
	const wanted = mailCredential(smtpPort);
	const there = (await api.credentials()).find(
		({ id, name, type }) =>
			type === wanted.type && (id === state.mailCredentialId || name === wanted.name),
	);
	const { id } = there ?? (await api.createCredential(wanted));
	// Only if the port moved: it may have been pointed at a real mail server meanwhile.
	if (there && state.smtpPort !== smtpPort) await api.updateCredential(id, wanted);
	Object.assign(state, { mailCredentialId: id, smtpPort });
	return { id, name: there?.name ?? wanted.name, type: wanted.type };
}

module.exports = { startDemo };
