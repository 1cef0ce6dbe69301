'use strict';

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

/**
 * npm's own script. Running it with a Node binary works everywhere; `npm.cmd` cannot be spawned
 * on Windows without a shell.
 *
 * @returns {string | undefined}
 */
function npmScript() {
	const nodeDir = path.dirname(process.execPath);
	return [
		// npm says where it is to the scripts it runs. Other package managers set it too.
		/npm-cli\.c?js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : undefined,
		path.join(nodeDir, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
		path.join(nodeDir, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
	].find((candidate) => candidate && fs.existsSync(candidate));
}

/**
 * Runs npm and gives what it printed.
 *
 * @param {string[]} args
 * @param {{ cwd: string }} options
 * @returns {Promise<{ stdout: string, output: string }>} `output` is both streams together
 */
function runNpm(args, { cwd }) {
	const script = npmScript();
	const [command, first] = script ? [process.execPath, [script]] : ['npm', []];
	// What an outer npm says about its own package must not be taken for this one's.
	const env = Object.fromEntries(
		Object.entries(process.env).filter(
			([key]) => !/^npm_(package|lifecycle)_|^npm_config_local_prefix$|^NODE_OPTIONS$/.test(key),
		),
	);
	return new Promise((resolve, reject) => {
		const child = spawn(command, [...first, ...args], { cwd, env, windowsHide: true });
		// Interrupted by a signal to this process alone, npm would go on by itself; and it may be
		// too busy to hear a polite signal for a while.
		const endAlong = () => child.kill('SIGKILL');
		process.on('exit', endAlong);
		let stdout = '';
		let output = '';
		child.stdout.on('data', (chunk) => {
			stdout += chunk;
			output += chunk;
		});
		child.stderr.on('data', (chunk) => {
			output += chunk;
		});
		child.on('error', (error) =>
			reject(new Error(`npm could not be started (${command}): ${error.message}`)),
		);
		child.on('close', (code, signal) => {
			process.off('exit', endAlong);
			if (code === 0) return resolve({ stdout, output });
			const error = new Error(
				`"npm ${args.join(' ')}" in ${cwd} ended with ${signal ?? `exit code ${code}`}.`,
			);
			reject(Object.assign(error, { output }));
		});
	});
}

module.exports = { runNpm };
