'use strict';

const { execFile } = require('node:child_process');
const path = require('node:path');

/**
 * Runs one of the command line programs in `host`, without what the developer's own environment
 * might set.
 *
 * @param {string} script
 * @param {...string} args
 * @returns {Promise<{ code: unknown, stdout: string, stderr: string }>}
 */
function run(script, ...args) {
	const file = path.join(__dirname, '..', '..', '..', 'host', script);
	const env = Object.fromEntries(
		Object.entries(process.env).filter(([key]) => !/^LEAD_OPS_|^NODE_OPTIONS$/.test(key)),
	);
	return new Promise((resolve) => {
		execFile(process.execPath, [file, ...args], { env }, (error, stdout, stderr) => {
			resolve({ code: error ? error.code : 0, stdout, stderr });
		});
	});
}

module.exports = { run };
