'use strict';

/**
 * Runs all tests: `npm test`, or `npm test -- <part of a path>` for some.
 *
 * The pack is built first, because the tests on the real server install what a user would.
 */
const { runCLI } = require('@jest/core');
const { buildPack } = require('../host/lib/pack.js');
const { ensureHost } = require('../host/lib/install.js');
const { rootDir } = require('../host/lib/paths.js');

async function main() {
	const log = (line) => console.log(line);
	await ensureHost({ log });
	await buildPack({ log });
	const { results } = await runCLI(
		{ testPathPatterns: process.argv.slice(2), maxWorkers: 2, _: [], $0: 'jest' },
		[rootDir],
	);
	const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
	console.log(`${results.numPassedTests} passed, ${failed} failed`);
	process.exitCode = results.success && results.numPassedTests > 0 ? 0 : 1;
}

main().catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
