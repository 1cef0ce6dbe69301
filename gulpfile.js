const { readdir, rm, writeFile } = require('node:fs/promises');
const { spawn } = require('node:child_process');
const { src, dest, series, parallel } = require('gulp');
const { rolldown } = require('rolldown');
const { asked, bundleAsked } = require('./scripts/bundleAsked.js');
const { notices } = require('./scripts/notices.js');

/** Node folders have capital letters; lower-case folders are what nodes are made of. */
async function entries() {
	const nodes = (await readdir('nodes'))
		.filter((name) => /^[A-Z]/.test(name))
		.map((name) => `nodes/${name}/${name}.node`);
	const credentials = (await readdir('credentials'))
		.filter((name) => name.endsWith('.ts'))
		.map((name) => `credentials/${name.replace(/\.ts$/, '')}`);
	return Object.fromEntries([...nodes, ...credentials].map((name) => [name, `${name}.ts`]));
}

const clean = async () => await rm('dist', { recursive: true, force: true });

/** @param {(error?: Error) => void} done */
function checkTypes(done) {
	const tsc = require.resolve('typescript/bin/tsc');
	spawn(process.execPath, [tsc, '-p', 'tsconfig.json'], { stdio: 'inherit' }).on('exit', (code) =>
		done(code === 0 ? undefined : new Error('The types do not fit; see above.')),
	);
}

const isShared = /nodes[\\/](core|store|shared)[\\/]/;

/** The driver and what uses it: loaded only by those who keep their leads in PostgreSQL. */
const isForPostgres = (/** @type {string} */ id) =>
	/nodes[\\/]store[\\/]postgres[\\/]|node_modules[\\/](pg|pg-[\w-]+|pgpass|postgres-\w+|split2|xtend)[\\/]/.test(
		id,
	);

/** What reads leads, and its lists of the world's phone numbers and hosts: loaded with the first lead. */
const isForNormalize = (/** @type {string} */ id) =>
	/nodes[\\/]core[\\/]normalize[\\/]/.test(id) ||
	/node_modules[\\/](libphonenumber-js|tldts|tldts-core|(free|disposable)-email-domains(-js)?|postcode-validator)[\\/]/.test(
		id,
	);

/** What only some need waits in a file of its own. */
const isForAll = (/** @type {string} */ id) => !isForPostgres(id) && !isForNormalize(id);

/** The driver could also use a native library, or run where there are no sockets. It does neither. */
/** @type {import('rolldown').Plugin} */
const withoutOptions = {
	name: 'without-options',
	resolveId: (id) => (/^pg-(native|cloudflare)$/.test(id) ? '\0not-there' : null),
	load: (id) => (id === '\0not-there' ? 'export {};' : null),
};

/** The libraries that some need are asked for in the chunk that all nodes share. */
/** @type {import('rolldown').Plugin} */
const besideTheOthers = {
	name: 'beside-the-others',
	resolveId(id, importer) {
		const [name] = Object.entries(asked).find(([, library]) => library === id) ?? [];
		return name && importer ? { id: `./${name}.js`, external: true } : null;
	},
};

/**
 * One file per node, and the code they share in chunks beside them, so that nothing is twice in
 * the package and nothing is left to install. n8n itself brings n8n-workflow.
 */
async function bundleNodes() {
	const build = await rolldown({
		input: await entries(),
		platform: 'node',
		external: ['n8n-workflow', /^node:/],
		plugins: [withoutOptions, besideTheOthers],
		resolve: { alias: { 'windows-iana': 'windows-iana/dist/windows-iana.esm.js' } },
	});
	const { output } = await build.write({
		dir: 'dist',
		format: 'cjs',
		exports: 'named',
		entryFileNames: '[name].js',
		chunkFileNames: 'shared/[name].js',
		// They are for who works on the sources, and a seventh of the package.
		comments: { jsdoc: false },
		codeSplitting: {
			// A group takes along what its modules import, so what all use is taken first.
			groups: [
				{ name: 'libraries', test: (id) => /node_modules/.test(id) && isForAll(id), priority: 3 },
				{ name: 'lead-ops', test: (id) => isShared.test(id) && isForAll(id), priority: 2 },
				{ name: 'normalize', test: isForNormalize, priority: 1 },
				{ name: 'postgres', test: isForPostgres, priority: 1 },
			],
		},
	});
	await build.close();
	return output;
}

async function bundle() {
	const output = (await Promise.all([bundleNodes(), bundleAsked('dist/shared')])).flat();
	const modules = output.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : []));
	await writeFile('dist/THIRD-PARTY-NOTICES.txt', notices(modules));
}

const copyIconsAndCodex = () =>
	src(['nodes/*/*.{svg,node.json}', 'credentials/*.svg'], { base: '.', encoding: false }).pipe(
		dest('dist'),
	);

const copyTemplates = () =>
	src('workflows/*', { encoding: false, allowEmpty: true }).pipe(dest('dist/workflows'));

exports.build = series(clean, parallel(checkTypes, bundle, copyIconsAndCodex, copyTemplates));
