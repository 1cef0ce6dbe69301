'use strict';

const { execFileSync } = require('node:child_process');
const path = require('node:path');

/**
 * Bundles the libraries that some need. The bundler is a module of the kind that Jest cannot load.
 *
 * @param {string} dir where they go
 */
function bundleInto(dir) {
	const script = "require('./scripts/bundleAsked.js').bundleAsked(process.argv[1])";
	const cwd = path.join(__dirname, '..', '..');
	execFileSync(process.execPath, ['-e', script, dir], { cwd });
}

/**
 * Runs a line of README as somebody would who has this home; npm asks nobody outside.
 *
 * @param {string} command
 * @param {{ home: string, cwd: string }} where
 */
function runIn(command, { home, cwd }) {
	const npm = { npm_config_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' };
	execFileSync('sh', ['-ec', command], { cwd, env: { ...process.env, HOME: home, ...npm } });
}

module.exports = { bundleInto, runIn };
