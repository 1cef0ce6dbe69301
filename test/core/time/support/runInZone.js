'use strict';

const { execFile, execFileSync } = require('node:child_process');

/** @param {string | undefined} timeZone */
const environment = (timeZone) => ({ ...process.env, ...(timeZone ? { TZ: timeZone } : {}) });

/**
 * Runs a program by this Node.js in a process time zone.
 *
 * @param {string[]} args the program's file and its arguments
 * @param {{ cwd?: string, timeZone?: string }} [options]
 * @returns {string} what it printed
 */
const runInZone = (args, { cwd, timeZone } = {}) =>
	execFileSync(process.execPath, args, { cwd, env: environment(timeZone), encoding: 'utf8' });

/**
 * As `runInZone`, for programs that run side by side.
 *
 * @param {string[]} args the program's file and its arguments
 * @param {string} timeZone
 * @returns {Promise<string>} what it printed
 */
const startInZone = (args, timeZone) =>
	new Promise((resolve, reject) => {
		const options = { env: environment(timeZone), encoding: /** @type {const} */ ('utf8') };
		execFile(process.execPath, args, options, (error, printed) =>
			error ? reject(error) : resolve(printed),
		);
	});

module.exports = { runInZone, startInZone };
