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
	await buildPack({ log });
	// Only the tests on the real server need n8n; the others run while it is installed.
	const installing = ensureHost({ log });
	// A failure is told below, when these have ended.
	installing.catch(() => {});
	const unit = await run('unit');
	await installing;
	const results = [unit, await run('server')];
	const count = (of) => results.reduce((sum, result) => sum + of(result), 0);
	const passed = count(({ numPassedTests }) => numPassedTests);
	const failed = count((all) => all.numFailedTests + all.numRuntimeErrorTestSuites);
	console.log(`${passed} passed, ${failed} failed`);
	process.exitCode = results.every(({ success }) => success) && passed > 0 ? 0 : 1;
}

/** Runs the tests of one of Jest's projects. */
async function run(project) {
	const { results } = await runCLI(
		{
			testPathPatterns: process.argv.slice(2),
			selectProjects: [project],
			// A part of a path may be one of the other project's.
			passWithNoTests: true,
			maxWorkers: 2,
			_: [],
			$0: 'jest',
		},
		[rootDir],
	);
	return results;
}

main().catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
