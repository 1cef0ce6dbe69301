#!/usr/bin/env node
'use strict';

// `npm start`: the real n8n with the pack, the starter workflow and a local mail server.

const { DEMO_OWNER } = require('./lib/api.js');
const { startDemo } = require('./lib/demo.js');
const { USAGE, readOptions } = require('./lib/options.js');
const { Problem } = require('./lib/problem.js');

const log = (/** @type {string} */ line) => console.log(line);

/** @type {Array<() => Promise<void>>} what to stop, in the order it was started */
const toStop = [];
let stopping = false;
let stopAsked = 0;

/**
 * Stops everything, last started first, and ends.
 *
 * @param {number} exitCode
 */
async function shutDown(exitCode) {
	if (stopping) return;
	stopping = true;
	for (const stop of toStop.reverse()) {
		await stop().catch((error) => console.error(error.message));
	}
	if (exitCode === 0) log('Stopped.');
	process.exit(exitCode);
}

function onSignal() {
	// One Ctrl-C can arrive twice: from the terminal and from npm, which passes it on.
	const again = stopAsked > 0 && Date.now() - stopAsked > 1000;
	if (again) {
		log('Stopping now.');
		// The tethers end what is still there.
		process.exit(1);
	}
	if (stopping) return;
	stopAsked = Date.now();
	log('\nStopping n8n and the mail server …');
	void shutDown(0);
}

/** @param {Error} error */
function fail(error) {
	// While everything is being stopped, steps under way fail, and that is no news.
	if (stopping) return;
	console.error(`\n${error.name === 'Problem' ? error.message : error.stack}`);
	void shutDown(1);
}

/** @param {import('./lib/demo.js').Demo} demo */
function summary({ server, mail, forms, signedIn, dataDir }) {
	const rows = [
		...forms.map(({ title, url }) => ['Form', `${url}  (${title})`]),
		['Editor', server.baseUrl],
		...(signedIn
			? [['Sign in', `${DEMO_OWNER.email}  password: ${DEMO_OWNER.password}`]]
			: [['Sign in', 'with the account and password you have set']]),
		['Mail', `${mail.url}  (everything n8n sends lands here)`],
		['Data', dataDir],
		['Log', server.logFile],
		['Stop', 'Ctrl-C'],
		['Start over', 'npm start -- --fresh'],
	];
	const width = Math.max(...rows.map(([name = '']) => name.length));
	const lines = rows.map(([name = '', value]) => `  ${name.padEnd(width)}  ${value}`);
	return ['', 'The lead desk is running.', '', ...lines, ''].join('\n');
}

async function main() {
	const options = readOptions(process.argv.slice(2), process.env);
	if (options.help) {
		log(USAGE);
		return;
	}
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
	stayAlive();

	const demo = await startDemo({ options, log, onStarted: (stop) => toStop.push(stop) });
	log(summary(demo));

	const { code, signal } = await demo.server.exited;
	throw new Problem(
		`n8n ended by itself (${signal ?? `exit code ${code}`}).`,
		`What it said last is at the end of ${demo.server.logFile}.`,
	);
}

/**
 * Servers do not keep this process alive (see lib/child.js), so something here has to. And npm
 * runs this in a shell, which ends on a signal that npm was sent without passing it on.
 */
function stayAlive() {
	const parent = process.ppid;
	setInterval(() => {
		if (process.env.npm_lifecycle_event && process.ppid !== parent && !stopping) onSignal();
	}, 1000);
}

main().catch(fail);
