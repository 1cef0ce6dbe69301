'use strict';

/**
 * The servers of all tests in this folder, started once: an n8n with its own database, and one in
 * queue mode. Each test file works in workspaces and on addresses of its own in one of them.
 */
const { openDesk } = require('../../host/lib/desk.js');
const { hasRedis } = require('../../host/lib/queue.js');
const { startPostgres } = require('../postgres/server.js');
const { startStandIns } = require('../standIns/start');
const { browserPath } = require('./browser.js');

/** What the tests are told of the servers, as JSON. */
const VARIABLE = 'LEAD_OPS_TEST_SERVERS';

/** What ends the servers, last started first. */
const ends = /** @type {Array<() => Promise<void>>} */ ([]);

/** The credential of the nodes of an n8n in queue mode. */
const QUEUE_STORE = { name: 'Leads in PostgreSQL', type: 'leadStoreApi' };

/**
 * @param {import('../../host/lib/desk.js').Desk} desk
 * @param {import('../standIns/start').StandIns} standIns
 */
const told = ({ api, server, mail, userFolder, workers }, { controlUrl }) => ({
	session: api.session(),
	baseUrl: server.baseUrl,
	logFile: server.logFile,
	mailUrl: mail.url,
	userFolder,
	standIns: controlUrl,
	workerLogs: workers.map(({ logFile }) => logFile),
});

async function openStandIns() {
	const standIns = await startStandIns();
	ends.push(standIns.close);
	return standIns;
}

async function openPlain() {
	const standIns = await openStandIns();
	// Without a browser nobody opens the editor, which takes half of the time of a start.
	// The editor asks for a list of packages, which n8n would fetch from outside.
	const env = { N8N_VERIFIED_PACKAGES_ENABLED: 'false' };
	const desk = await openDesk({ standIns, ui: browserPath() !== undefined, env });
	ends.push(desk.close);
	return told(desk, standIns);
}

async function openQueue() {
	const postgres = await startPostgres();
	ends.push(postgres.remove);
	await postgres.query('CREATE DATABASE n8n');
	const { kind, ...data } = postgres.settings;
	const standIns = await openStandIns();
	const desk = await openDesk({
		standIns,
		queue: { database: { ...postgres.settings, database: 'n8n' }, workers: 2 },
		credentials: [{ ...QUEUE_STORE, data: { store: kind, ...data } }],
	});
	ends.push(desk.close);
	return { ...told(desk, standIns), credential: QUEUE_STORE.name, store: postgres.settings };
}

/** Jest calls it before the first test of the project. */
module.exports = async function openServers() {
	try {
		const plain = await openPlain();
		const queue = hasRedis() ? await openQueue() : undefined;
		process.env[VARIABLE] = JSON.stringify({ plain, queue });
	} catch (error) {
		await module.exports.closeServers();
		throw error;
	}
};

module.exports.VARIABLE = VARIABLE;

/** Ends what was started, also where only a part of it was. */
module.exports.closeServers = async () => {
	for (const end of ends.splice(0).reverse()) await end();
};
