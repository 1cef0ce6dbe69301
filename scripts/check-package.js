'use strict';

/**
 * Checks what `npm pack` would publish: only what n8n needs, nothing left to install, every node
 * loads, and the size stays small. Run after a build.
 */
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const { isBuiltin } = require('node:module');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
/** @type {{ name: string, dependencies?: object, peerDependencies: object, n8n: { nodes: string[], credentials: string[] } }} */
const manifest = require('../package.json');

/** @param {string} name */
const file = (name) => path.join(root, name);

/**
 * npm's own list of what it would pack.
 *
 * @returns {{ files: Array<{ path: string }>, size: number }}
 */
function packed() {
	const npm = process.env.npm_execpath;
	assert(npm, 'run this with `npm run check-package`');
	const output = execFileSync(process.execPath, [npm, 'pack', '--dry-run', '--json'], {
		cwd: root,
		encoding: 'utf8',
	});
	const parsed = JSON.parse(output);
	return Array.isArray(parsed) ? parsed[0] : parsed[manifest.name];
}

/**
 * @param {string} entry the file that names the icon
 * @param {Record<string, string>} icon
 */
const filesOf = (entry, icon) =>
	Object.values(icon).map((name) => `${path.posix.dirname(entry)}/${name.replace(/^file:/, '')}`);

const allowed =
	/^(package\.json|README\.md|LICENSE|dist\/(THIRD-PARTY-NOTICES\.txt|(nodes|shared|workflows|credentials)\/.+))$/;
/** With 0.2 MB of the category model. */
const maxBytes = 1.75 * 1024 * 1024;

const { files, size } = packed();
const names = files.map(({ path: name }) => name);

const checks = {
	'holds only what n8n needs'() {
		assert.deepEqual(
			names.filter((name) => !allowed.test(name) || /\.(ts|map|test\.js)$/.test(name)),
			[],
		);
	},
	'is under 1.75 MB packed'() {
		assert(size < maxBytes, `${size} bytes`);
	},
	'has no runtime dependencies, and n8n-workflow as its only peer'() {
		assert.deepEqual(manifest.dependencies ?? {}, {});
		assert.deepEqual(Object.keys(manifest.peerDependencies), ['n8n-workflow']);
	},
	'requires nothing that is not in it'() {
		const foreign = names
			.filter((name) => name.endsWith('.js'))
			.flatMap((name) => {
				const code = readFileSync(file(name), 'utf8');
				return [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, target = '']) => ({
					name,
					target,
				}));
			})
			.filter(
				({ name, target }) =>
					target !== 'n8n-workflow' &&
					!isBuiltin(target) &&
					!(target.startsWith('.') && existsSync(path.resolve(root, path.dirname(name), target))),
			);
		assert.deepEqual(foreign, []);
	},
	'has every node, which loads with its icons and codex file'() {
		for (const entry of manifest.n8n.nodes) {
			assert(names.includes(entry), `${entry} is missing`);
			const className = path.basename(entry, '.node.js');
			const { description } = new (require(file(entry))[className])();
			assert(names.includes(entry.replace(/\.js$/, '.json')), `${className} has no codex file`);
			for (const iconFile of filesOf(entry, description.icon)) {
				assert(names.includes(iconFile), `${iconFile} is missing`);
			}
			// A trigger starts a flow; an agent has nothing to call.
			const isTrigger = description.group.includes('trigger');
			assert(isTrigger || description.usableAsTool, `${className} cannot be used as a tool`);
		}
	},
	'has every credential, which loads with its icons'() {
		for (const entry of manifest.n8n.credentials) {
			assert(names.includes(entry), `${entry} is missing`);
			const { icon } = new (require(file(entry))[path.basename(entry, '.credentials.js')])();
			for (const iconFile of filesOf(entry, icon)) {
				assert(names.includes(iconFile), `${iconFile} is missing`);
			}
		}
	},
	'has the public holidays, which no node loads before it needs them'() {
		const holidays = 'dist/shared/holidays.js';
		assert(names.includes(holidays), `${holidays} is missing`);
		assert(!(file(holidays) in require.cache), 'all nodes load them');
		const Holidays = require(file(holidays));
		const dates = new Holidays('DE', 'BY')
			.getHolidays(2026)
			.map((/** @type {{ date: string }} */ { date }) => date.slice(0, 10));
		assert(dates.includes('2026-01-06'), 'Bavaria has no Epiphany');
	},
	'has the names of regions, which no node loads before it needs them'() {
		const regions = 'dist/shared/regions.js';
		assert(names.includes(regions), `${regions} is missing`);
		assert(!(file(regions) in require.cache), 'all nodes load them');
		const { subdivisions } = require(file(regions));
		const { debe } = subdivisions.localeDisplayNames.subdivisions;
		assert(debe === 'Berlin', 'Berlin has no name');
	},
	'has the lists that leads are read with, which no node loads before the first lead'() {
		const normalize = 'dist/shared/normalize.js';
		assert(names.includes(normalize), `${normalize} is missing`);
		assert(!(file(normalize) in require.cache), 'all nodes load them');
	},
	'says whose work is bundled'() {
		const notices = readFileSync(file('dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
		for (const text of [
			'date-holidays',
			'CC BY-SA 3.0',
			'luxon',
			'zod',
			'pg ',
			'tldts',
			'UNICODE',
		]) {
			assert(notices.includes(text), `${text} is not in the notices`);
		}
	},
	'has every template'() {
		assert(names.some((name) => /^dist\/workflows\/\d\d-.+\.json$/.test(name)));
	},
};

for (const [says, check] of Object.entries(checks)) {
	check();
	console.log(`ok  the package ${says}`);
}
console.log(`${manifest.name}: ${names.length} files, ${(size / 1024).toFixed(0)} kB packed`);
