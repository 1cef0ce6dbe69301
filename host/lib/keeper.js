'use strict';

// Runs a program that is no Node script, and hands on the request to end: `keeper.js program
// arguments…`. Whoever starts this script holds it by a tether, and so the program too.
const { spawn } = require('node:child_process');

const [program, ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: 'inherit', windowsHide: true });

process.on('SIGTERM', () => child.kill());
child.on('error', (error) => {
	console.error(error.message);
	process.exit(1);
});
child.on('exit', (code) => process.exit(code ?? 1));
