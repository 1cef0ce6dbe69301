/**
 * `npm run mutate -- core/escalate`: changes the code of a room in small ways, one at a time, and
 * says which changes no test of that room notices. Not for CI: a room takes minutes.
 *
 * Each change that lived is on the screen, and beside its code in `.lead-ops/mutations/<room>.html`.
 *
 * Some lines of a file are named after a colon: `core/route/rotation.ts:80-120`.
 */
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';

const root = path.resolve(import.meta.dirname, '../..');

/** The rooms that decide who gets a lead, and when. */
const usual = ['core/route', 'core/match', 'core/qualify', 'core/escalate'];

/** What is no decision: an index, and tables of words, where each word would be a change. */
const leftOut = [
	'**/index.ts',
	'match/crm/stages.ts',
	'match/shortNames.ts',
	'qualify/knowledge.ts',
];

/**
 * The files that a word of the command line stands for, with the lines it names.
 *
 * @param {string} named a room below `nodes/`, or one of its files, such as `core/route/rotation.ts`
 */
function filesOf(named) {
	const [file = '', lines] = named.split(':');
	const place = path.posix.join('nodes', file);
	if (!existsSync(path.join(root, place))) {
		throw new Error(`There is no ${place}. Name a room, such as ${usual[0]}.`);
	}
	if (!place.endsWith('.ts')) return `${place}/**/*.ts`;
	return lines ? `${place}:${lines}` : place;
}

/** @param {string} named as for {@link filesOf} */
const roomOf = (named) => named.split('/').slice(0, 2).join('/');

const asked = process.argv.slice(2);
const named = asked.length > 0 ? asked : usual;
const rooms = [...new Set(named.map(roomOf))];
const kept = `.lead-ops/mutations/${rooms.map((room) => path.basename(room)).join('+')}`;

process.chdir(root);
// Whoever works at this machine comes first.
os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
process.env['LEAD_OPS_MUTATING'] = rooms.join(' ');

await new Stryker({
	mutate: [...named.map(filesOf), ...leftOut.map((file) => `!nodes/core/${file}`)],
	testRunner: 'jest',
	plugins: ['@stryker-mutator/jest-runner'],
	jest: {
		projectType: 'custom',
		configFile: 'test/mutate/jest.config.js',
		// There is one test file; to find out for each change that it is related takes longer than it does.
		enableFindRelatedTests: false,
	},
	coverageAnalysis: 'perTest',
	// What a constant is changed to holds for all tests: each would have to run.
	ignoreStatic: true,
	concurrency: 2,
	disableTypeChecks: false,
	ignorePatterns: ['/*', '!/nodes', '!/test', '!/workflows', '!/*.js', '!/*.json'],
	// Below the project, so that its packages are found from there.
	tempDirName: '.lead-ops/mutations/sandbox',
	symlinkNodeModules: false,
	reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
	clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
	htmlReporter: { fileName: `${kept}.html` },
	jsonReporter: { fileName: `${kept}.json` },
}).runMutationTest();
