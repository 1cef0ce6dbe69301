'use strict';

const { execFileSync } = require('node:child_process');

/**
 * Runs a program by this Node.js in a process time zone.
 *
 * @param {string[]} args the program's file and its arguments
 * @param {{ cwd?: string, timeZone?: string }} [options]
 * @returns {string} what it printed
 */
const runInZone = (args, { cwd, timeZone } = {}) =>
	execFileSync(process.execPath, args, {
		cwd,
		env: { ...process.env, ...(timeZone ? { TZ: timeZone } : {}) },
		encoding: 'utf8',
	});

module.exports = { runInZone };
