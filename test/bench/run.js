'use strict';

/**
 * `npm run bench`: every benchmark, or those whose name holds a word given.
 * Figures are of the machine they run on: compare ratios, which are taken in one run.
 */
const { mkdtemp, readdir, rm } = require('node:fs/promises');
const path = require('node:path');
const { rolldown } = require('rolldown');
const { ensureHost } = require('../../host/lib/install.js');
const { buildPack } = require('../../host/lib/pack.js');
const { rootDir } = require('../../host/lib/paths.js');
const { startPostgres } = require('../postgres/server.js');

const log = (/** @type {string} */ line) => console.log(line);

/**
 * Benchmarks of the core are TypeScript: they are bundled beside the packages they need.
 *
 * @param {string} file
 */
async function load(file) {
	if (file.endsWith('.js')) return require(file);
	const folder = await mkdtemp(path.join(rootDir, 'node_modules', '.lead-ops-bench-'));
	try {
		const bundle = await rolldown({
			input: file,
			platform: 'node',
			external: [
				/^node:/,
				'date-holidays',
				'moment-business-time',
				'pg',
				'n8n-core',
				'n8n-workflow',
				'reflect-metadata',
				'libphonenumber-js/max',
			],
		});
		const output = path.join(folder, 'bench.cjs');
		await bundle.write({ file: output, format: 'cjs', codeSplitting: false });
		return require(output);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function main() {
	const words = process.argv.slice(2);
	await ensureHost({ log });
	await buildPack({ log });
	const files = (await readdir(__dirname)).filter((name) => /\.bench\.(ts|js)$/.test(name)).sort();
	for (const file of files) {
		if (words.length > 0 && !words.some((word) => file.includes(word))) continue;
		log(`\n${file}`);
		const { bench } = await load(path.join(__dirname, file));
		await bench(log, { startPostgres, rootDir });
	}
}

main().catch((error) => {
	console.error(error);
	process.exitCode = 1;
});
