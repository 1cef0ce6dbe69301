'use strict';

// Runs a program that is no Node script, and hands on the request to end: `keeper.js program
// arguments…`. Whoever starts this script holds it by a tether, and so the program too.
//
// KEPT_OWNER   {"uid": …, "gid": …}: whose process it is, for what refuses to run as root
// KEPT_ENDS_BY the signal that ends it in order, if that is not SIGTERM
const { spawn } = require('node:child_process');

const { KEPT_OWNER = '{}', KEPT_ENDS_BY = 'SIGTERM' } = process.env;
const [program = '', ...args] = process.argv.slice(2);
/** @type {{ uid?: number, gid?: number }} */
const owner = JSON.parse(KEPT_OWNER);
const child = spawn(program, args, {
	...owner,
	stdio: 'inherit',
	windowsHide: true,
});

process.on('SIGTERM', () => child.kill(/** @type {NodeJS.Signals} */ (KEPT_ENDS_BY)));
child.on('error', (error) => {
	console.error(error.message);
	process.exit(1);
});
child.on('exit', (code) => process.exit(code ?? 1));
