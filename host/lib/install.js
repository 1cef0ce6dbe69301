'use strict';

const { execFile } = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { promisify } = require('node:util');
const { nodeBinary } = require('./node.js');
const { runNpm } = require('./npm.js');
const { hostDir, n8nDir, rootDir } = require('./paths.js');
const { Problem } = require('./problem.js');

const modulesIn = (/** @type {string} */ dir) => path.join(dir, 'node_modules');
/** Inside node_modules, so that removing the folder forgets it as well. */
const markerIn = (/** @type {string} */ dir) => path.join(modulesIn(dir), '.lead-ops-host.json');
const PROGRESS_EVERY_MS = 5000;

/**
 * What is installed and how far the installation came.
 * @typedef {{ lock: string, machine: string, stage: 'packages' | 'ready' }} Marker
 */

/** @returns {string} the hash of the lock file of the n8n that is run: another one is another installation */
const lockHash = () => lockHashOf(n8nDir());

/** @param {string} dir */
function lockHashOf(dir) {
	const lock = fs.readFileSync(path.join(dir, 'package-lock.json'));
	return crypto.createHash('sha256').update(lock).digest('hex');
}

/**
 * Both are part of what is installed: a checkout shared between two machines must not pass for
 * installed on the other one.
 */
const machine = `${process.platform}-${process.arch}`;

/**
 * @param {string} dir
 * @returns {Marker['stage'] | 'none'}
 */
function installedStage(dir) {
	try {
		/** @type {Marker} */
		const marker = JSON.parse(fs.readFileSync(markerIn(dir), 'utf8'));
		return marker.lock === lockHashOf(dir) && marker.machine === machine ? marker.stage : 'none';
	} catch {
		return 'none';
	}
}

/**
 * @param {string} dir
 * @param {Marker['stage']} stage
 */
function mark(dir, stage) {
	fs.writeFileSync(markerIn(dir), JSON.stringify({ lock: lockHashOf(dir), machine, stage }));
}

/**
 * Runs one step and says every few seconds that it still runs.
 *
 * @template T
 * @param {string} label
 * @param {(line: string) => void} log
 * @param {() => string} detail how far the step is
 * @param {() => Promise<T>} step
 * @returns {Promise<T>}
 */
async function withProgress(label, log, detail, step) {
	const begun = Date.now();
	const timer = setInterval(() => {
		const seconds = Math.round((Date.now() - begun) / 1000);
		log(`  ${label}: ${seconds} s${detail()}`);
	}, PROGRESS_EVERY_MS);
	try {
		return await step();
	} finally {
		clearInterval(timer);
	}
}

/**
 * @param {string} dir
 * @returns {string} how many of the lock file's packages are there; npm itself does not say
 */
function packageCount(dir) {
	const lock = JSON.parse(fs.readFileSync(path.join(dir, 'package-lock.json'), 'utf8'));
	const wanted = Object.entries(lock.packages).filter(
		([where, { optional }]) => where && !optional,
	);
	// npm makes all folders first and fills them later.
	const there = wanted.filter(([where]) =>
		fs.existsSync(path.join(dir, where, 'package.json')),
	).length;
	return `, ${there} of ${wanted.length} packages`;
}

/**
 * @param {unknown} error
 * @returns {Problem} the same failure, with what a person can do about it
 */
function explain(error) {
	const { message, output = '' } = /** @type {Error & { output?: string }} */ (error);
	const tail = output.trim().split('\n').slice(-15).join('\n');
	let hint = 'Run the same command again: it goes on where it stopped.';
	if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/i.test(output)) {
		hint =
			'The npm registry could not be reached. Check the network (and, behind a proxy, ' +
			'"npm config get proxy" and "npm config get registry"), then run the same command again.';
	} else if (/ENOSPC/.test(output)) {
		hint = 'The disk is full: n8n needs about 3 GB. Make room, then run the same command again.';
	} else if (/node-gyp|gyp ERR|not found: make|python/i.test(output)) {
		hint =
			'The SQLite driver had to be compiled and could not be. Install a C++ compiler, make ' +
			'and Python 3 (Debian/Ubuntu: "apt install build-essential python3"; macOS: ' +
			'"xcode-select --install"; Windows: Visual Studio Build Tools), then run the same ' +
			'command again.';
	}
	return new Problem(`${message}\n${tail}`, hint);
}

/**
 * Loads the SQLite driver in the Node that n8n will run on: the one native part it needs.
 *
 * @param {string} dir
 */
async function checkSqlite(dir) {
	try {
		await promisify(execFile)(nodeBinary(), ['-e', 'require("sqlite3")'], { cwd: dir });
	} catch (error) {
		const { stderr, message } = /** @type {Error & { stderr?: string }} */ (error);
		throw new Problem(
			`The SQLite driver in ${modulesIn(dir)} does not load:\n${stderr || message}`,
			`Run "npm rebuild sqlite3 --ignore-scripts=false" in ${dir} and see what it says.`,
		);
	}
}

/**
 * Makes sure that the host's packages are in `host/node_modules`, as `host/package-lock.json` says: a
 * Node that is new enough among them, but not yet all that n8n itself needs.
 *
 * @param {{ log?: (line: string) => void }} [options]
 */
async function ensurePackages({ log = console.log } = {}) {
	await ensurePackagesIn(hostDir, log);
}

/**
 * @param {string} dir
 * @param {(line: string) => void} log
 */
async function ensurePackagesIn(dir, log) {
	if (installedStage(dir) !== 'none') return;
	log(`Installing n8n into ${path.relative(rootDir, modulesIn(dir))} (about 3 GB).`);
	log('This takes some minutes, the first time only.');
	try {
		// Without install scripts: of some 2,200 packages, one needs its own, and others fail.
		await withProgress(
			'installing packages',
			log,
			() => packageCount(dir),
			() => runNpm(['ci', '--ignore-scripts'], { cwd: dir }),
		);
	} catch (error) {
		throw explain(error);
	}
	mark(dir, 'packages');
}

/**
 * Makes sure that n8n is installed and can run. Does nothing when it is; goes on after an
 * interruption.
 *
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<{ installed: boolean }>} whether there was something to do
 */
async function ensureHost({ log = console.log } = {}) {
	const dir = n8nDir();
	await ensurePackages({ log });
	if (installedStage(dir) === 'ready') return { installed: false };
	await ensurePackagesIn(dir, log);
	try {
		await withProgress(
			'preparing the SQLite driver',
			log,
			() => '',
			() => runNpm(['rebuild', 'sqlite3', '--ignore-scripts=false'], { cwd: dir }),
		);
	} catch (error) {
		throw explain(error);
	}
	await checkSqlite(dir);
	mark(dir, 'ready');
	log('n8n is installed.');
	return { installed: true };
}

module.exports = { ensureHost, ensurePackages, lockHash };
