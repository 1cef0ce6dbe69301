const { readdir, rm } = require('node:fs/promises');
const { spawn } = require('node:child_process');
const { src, dest, series, parallel } = require('gulp');
const { rolldown } = require('rolldown');

/** Node folders have capital letters; lower-case folders are what nodes are made of. */
async function nodeEntries() {
	const folders = (await readdir('nodes')).filter((name) => /^[A-Z]/.test(name));
	return Object.fromEntries(
		folders.map((name) => [`nodes/${name}/${name}.node`, `nodes/${name}/${name}.node.ts`]),
	);
}

const clean = async () => await rm('dist', { recursive: true, force: true });

function checkTypes(done) {
	const tsc = require.resolve('typescript/bin/tsc');
	spawn(process.execPath, [tsc, '-p', 'tsconfig.json'], { stdio: 'inherit' }).on('exit', (code) =>
		done(code === 0 ? undefined : new Error('The types do not fit; see above.')),
	);
}

/**
 * One file per node, and the code they share in chunks beside them, so that nothing is twice in
 * the package and nothing is left to install. n8n itself brings n8n-workflow.
 */
async function bundle() {
	const build = await rolldown({
		input: await nodeEntries(),
		platform: 'node',
		// The driver's own native half is an option that is not used.
		external: ['n8n-workflow', 'pg-native', 'pg-cloudflare', /^node:/],
	});
	await build.write({
		dir: 'dist',
		format: 'cjs',
		exports: 'named',
		entryFileNames: '[name].js',
		chunkFileNames: 'shared/[name].js',
		codeSplitting: {
			groups: [
				// Loaded only by those who use it.
				{
					name: 'postgres',
					test: /nodes[\\/]store[\\/]postgres[\\/]|node_modules[\\/](pg|pg-\w+|pg-connection-string|pgpass|postgres-\w+|split2|xtend)[\\/]/,
				},
				{ name: 'libraries', test: /node_modules/ },
				{ name: 'lead-ops', test: /nodes[\\/](core|store|shared)[\\/]/ },
			],
		},
	});
	await build.close();
}

const copyIconsAndCodex = () =>
	src('nodes/*/*.{svg,node.json}', { encoding: false }).pipe(dest('dist/nodes'));

const copyTemplates = () =>
	src('workflows/*', { encoding: false, allowEmpty: true }).pipe(dest('dist/workflows'));

exports.build = series(clean, parallel(checkTypes, bundle, copyIconsAndCodex, copyTemplates));
