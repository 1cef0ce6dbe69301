'use strict';

// Runs PostgreSQL as a child of its own, so that it can be another user's process, and hands on
// the request to end. The one who starts this script holds it by a tether.
const { spawn } = require('node:child_process');

const { POSTGRES_PROGRAM, POSTGRES_ARGUMENTS, POSTGRES_OWNER } = process.env;
const server = spawn(POSTGRES_PROGRAM, JSON.parse(POSTGRES_ARGUMENTS), {
	...JSON.parse(POSTGRES_OWNER),
	stdio: 'inherit',
	windowsHide: true,
});

// A fast shutdown: connections are ended, what was committed is kept.
process.on('SIGTERM', () => server.kill('SIGINT'));
server.on('error', (error) => {
	console.error(error.message);
	process.exit(1);
});
server.on('exit', (code) => process.exit(code ?? 1));
