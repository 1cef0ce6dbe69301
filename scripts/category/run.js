'use strict';

/**
 * `npm run train`: trains the category model on the written messages and writes it where the pack reads
 * it. Figures of it: `npm run bench -- category`.
 */
const { mkdtemp, rm } = require('node:fs/promises');
const path = require('node:path');
const { rolldown } = require('rolldown');

const root = path.resolve(__dirname, '../..');

async function main() {
	const folder = await mkdtemp(path.join(root, 'node_modules', '.lead-ops-train-'));
	try {
		const bundle = await rolldown({
			input: path.join(__dirname, 'write.ts'),
			platform: 'node',
			external: [/^node:/, 'prettier'],
		});
		const file = path.join(folder, 'train.cjs');
		await bundle.write({ file, format: 'cjs', codeSplitting: false });
		await require(file).main(root, (/** @type {string} */ line) => console.log(line));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

main().catch((error) => {
	console.error(error);
	process.exitCode = 1;
});
