'use strict';

/**
 * Runs Jest's projects one after the other, and says at the end how it went.
 *
 * The pack is built first, because the tests on the real server install what a user would.
 */
const { runCLI } = require('@jest/core');
const { buildPack } = require('../host/lib/pack.js');
const { ensureHost } = require('../host/lib/install.js');
const { rootDir } = require('../host/lib/paths.js');

const log = (/** @type {string} */ line) => console.log(line);

/**
 * @param {string[]} paths parts of the paths of the tests to run; all when empty
 * @param {Partial<Record<'withoutN8n' | 'alone' | 'withN8n' | 'then' | 'ofOldest', string[]>>} projects those
 *   that need no n8n run while it is installed; of those that are to be alone one test runs at a time; what
 *   comes then has servers of its own; the last ones are run in the oldest n8n that is promised
 * @param {string} [only] words of the names of the tests to run; all when not given
 */
async function runProjects(paths, projects, only) {
	const { withoutN8n = [], alone = [], withN8n = [], then = [], ofOldest = [] } = projects;
	await buildPack({ log });
	const installing = ensureHost({ log });
	// A failure is told below, when these have ended.
	installing.catch(() => {});
	const results = [];
	if (withoutN8n.length > 0) results.push(await run(withoutN8n, paths, { only }));
	await installing;
	if (alone.length > 0) results.push(await run(alone, paths, { only, maxWorkers: 1 }));
	if (withN8n.length > 0) results.push(await run(withN8n, paths, { only }));
	if (then.length > 0) results.push(await run(then, paths, { only }));
	if (ofOldest.length > 0) {
		// All processes that come go by it; of a long storm, its tables were tried before.
		Object.assign(process.env, { LEAD_OPS_N8N: 'oldest', LEAD_OPS_STORM: 'short' });
		await ensureHost({ log });
		results.push(await run(ofOldest, paths, { only }));
	}
	tell(results);
}

/**
 * Runs those that need neither n8n nor the built pack.
 *
 * @param {string[]} paths as for {@link runProjects}
 */
async function runUnit(paths) {
	tell([await run(['unit'], paths)]);
}

/** @param {Result[]} results */
function tell(results) {
	const count = (/** @type {(result: Result) => number} */ of) =>
		results.reduce((sum, result) => sum + of(result), 0);
	const passed = count(({ numPassedTests }) => numPassedTests);
	const failed = count((all) => all.numFailedTests + all.numRuntimeErrorTestSuites);
	console.log(`${passed} passed, ${failed} failed`);
	process.exitCode = results.every(({ success }) => success) && passed > 0 ? 0 : 1;
}

/** @typedef {import('@jest/test-result').AggregatedResult} Result */

/**
 * @param {string[]} projects some of Jest's
 * @param {string[]} paths
 * @param {{ only?: string, maxWorkers?: number }} [options] as for {@link runProjects}
 */
async function run(projects, paths, { only, maxWorkers = 2 } = {}) {
	const { results } = await runCLI(
		{
			testPathPatterns: paths,
			...(only !== undefined && { testNamePattern: only }),
			selectProjects: projects,
			// A part of a path may be one of the other project's.
			passWithNoTests: true,
			maxWorkers,
			// A worker keeps what it has loaded for one file after another, until it runs out of memory.
			workerIdleMemoryLimit: '1.5GB',
			_: [],
			$0: 'jest',
		},
		[rootDir],
	);
	return results;
}

module.exports = { runProjects, runUnit };
