/**
 * `npm run mutate -- core/escalate`: changes the code of a room in small ways, one at a time, and
 * says which changes no quick test notices. Not for CI: a room takes minutes.
 *
 * Each change that lived is on the screen, and beside its code in `.lead-ops/mutations/index.html`.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';

const root = path.resolve(import.meta.dirname, '../..');

/** The rooms that decide who gets a lead, and when. */
const usual = ['core/route', 'core/match', 'core/qualify', 'core/escalate'];

/**
 * The files that a word of the command line stands for.
 *
 * @param {string} named a room below `nodes/`, or one of its files, such as `core/route/decide.ts`
 */
function filesOf(named) {
	const place = path.posix.join('nodes', named);
	if (!existsSync(path.join(root, place))) {
		throw new Error(`There is no ${place}. Name a room, such as ${usual[0]}.`);
	}
	return place.endsWith('.ts') ? place : `${place}/**/*.ts`;
}

const named = process.argv.slice(2);
process.chdir(root);

await new Stryker({
	mutate: (named.length > 0 ? named : usual).map(filesOf),
	testRunner: 'jest',
	plugins: ['@stryker-mutator/jest-runner'],
	jest: { projectType: 'custom', configFile: 'test/mutate/jest.config.js' },
	coverageAnalysis: 'perTest',
	// What a constant is changed to holds for all tests: each would have to run.
	ignoreStatic: true,
	concurrency: 2,
	disableTypeChecks: false,
	ignorePatterns: ['/*', '!/nodes', '!/test', '!/workflows', '!/*.js', '!/*.json'],
	// Below the project, so that its packages are found from there.
	tempDirName: '.lead-ops/mutations/sandbox',
	symlinkNodeModules: false,
	reporters: ['clear-text', 'html', 'json'],
	clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
	htmlReporter: { fileName: '.lead-ops/mutations/index.html' },
	jsonReporter: { fileName: '.lead-ops/mutations/mutations.json' },
}).runMutationTest();
