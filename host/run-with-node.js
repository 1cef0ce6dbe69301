#!/usr/bin/env node
'use strict';

// Runs a script under a Node that n8n and node:sqlite run on (24 or newer):
//   node host/run-with-node.js <script> [arguments…]
// On a machine with an older Node it installs the host's packages first, which bring one along.

const { spawn } = require('node:child_process');
const { ensurePackages } = require('./lib/install.js');
const { isNewEnough, nodeBinary, withNodeFirst } = require('./lib/node.js');

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @param {string[]} args the script and its arguments */
async function main(args) {
	if (args.length === 0) {
		console.error('Usage: node host/run-with-node.js <script> [arguments…]');
		process.exit(1);
	}

	// Until the script runs, a signal ends this process and, by its exit, an installation under way.
	const end = () => process.exit(1);
	for (const signal of SIGNALS) process.on(signal, end);
	if (!isNewEnough(process.versions.node)) await ensurePackages({ log: console.error });
	const binary = nodeBinary();

	const child = spawn(binary, args, { stdio: 'inherit', env: withNodeFirst(process.env, binary) });
	for (const signal of SIGNALS) {
		process.off(signal, end);
		// A terminal sends Ctrl-C to both processes; this one then only has to wait for the other.
		process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal));
	}
	child.on('error', fail);
	child.on('exit', (code, signal) => {
		if (!signal) process.exit(code);
		process.removeAllListeners(signal);
		process.kill(process.pid, signal);
	});
}

/** @param {Error} error */
function fail(error) {
	console.error(error.name === 'Problem' ? error.message : error);
	process.exit(1);
}

main(process.argv.slice(2)).catch(fail);
