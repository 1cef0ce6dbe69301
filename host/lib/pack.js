'use strict';

const crypto = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { runNpm } = require('./npm.js');
const { rootDir } = require('./paths.js');
const { Problem } = require('./problem.js');

/**
 * @param {string} packDir
 * @returns {string[]} what the build reads: when none of it changed, neither does what it writes
 */
function buildInputs(packDir) {
	const settings = fs
		.readdirSync(packDir)
		.filter((name) => /^[^.].*\.(js|mjs|ts|json)$/.test(name));
	return ['nodes', 'credentials', 'workflows', 'scripts', ...settings.sort()];
}

/** @param {string} file */
const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/**
 * @param {string} dir
 * @param {string[]} entries files and folders in it
 * @returns {string} one hash of all their names and contents; what is missing counts as empty
 */
function fingerprint(dir, entries) {
	const hash = crypto.createHash('sha256');
	const add = (/** @type {string} */ name) => {
		const full = path.join(dir, name);
		const stat = fs.statSync(full, { throwIfNoEntry: false });
		if (stat?.isDirectory()) {
			for (const child of fs.readdirSync(full).sort()) add(`${name}/${child}`);
		} else if (stat) {
			hash.update(`${name}\0${stat.size}\0`).update(fs.readFileSync(full));
		}
	};
	entries.forEach(add);
	return hash.digest('hex');
}

/**
 * Builds the pack, unless nothing changed since this project was built the last time.
 *
 * @param {{ packDir?: string, log?: (line: string) => void }} [options]
 * @returns {Promise<{ built: boolean }>}
 */
async function buildPack({ packDir = rootDir, log = () => {} } = {}) {
	// Kept outside dist, which the build empties and which is published.
	const stamp = path.join(packDir, 'node_modules', '.lead-ops-build');
	const state = () =>
		`${fingerprint(packDir, buildInputs(packDir))} ${fingerprint(packDir, ['dist'])}`;
	if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === state()) return { built: false };

	log('Building the pack.');
	try {
		await runNpm(['run', 'build'], { cwd: packDir });
	} catch (error) {
		const { message, output = '' } = /** @type {Error & { output?: string }} */ (error);
		throw new Problem(
			`The pack could not be built: ${message}\n${output.trim()}`,
			'If packages are missing, run "npm ci" in the project folder first.',
		);
	}
	fs.mkdirSync(path.dirname(stamp), { recursive: true });
	fs.writeFileSync(stamp, state());
	return { built: true };
}

/** @type {Map<string, Promise<Buffer>>} the tarball of each state of the pack, made once */
const tarballs = new Map();

/**
 * @param {string} packDir
 * @param {string} state its fingerprint
 * @returns {Promise<Buffer>} the tarball npm would publish
 */
function packedOnce(packDir, state) {
	const key = `${packDir} ${state}`;
	const known = tarballs.get(key);
	if (known) return known;
	const made = pack(packDir);
	tarballs.set(key, made);
	// A failure is not kept: the next try packs again.
	made.catch(() => tarballs.delete(key));
	return made;
}

/** @param {string} packDir */
async function pack(packDir) {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lead-ops-pack-'));
	try {
		const args = ['pack', '--ignore-scripts', `--pack-destination=${folder}`];
		await runNpm(args, { cwd: packDir });
		const file = fs.readdirSync(folder).find((name) => name.endsWith('.tgz'));
		if (!file) throw new Error(`"npm pack" in ${packDir} left no tarball.`);
		return fs.readFileSync(path.join(folder, file));
	} finally {
		fs.rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * @param {Buffer} tarball
 * @param {string} folder
 * @returns {Promise<void>}
 */
function unpack(tarball, folder) {
	return new Promise((resolve, reject) => {
		// One of n8n's own packages, so it is there only once they are installed.
		const unpacking = require('tar').extract({ cwd: folder, strip: 1, strict: true });
		unpacking.on('close', resolve);
		unpacking.on('error', reject);
		unpacking.end(tarball);
	});
}

/**
 * Installs the built pack as n8n installs a community package: the published tarball, unpacked
 * into the nodes folder, without its dev, peer and optional dependencies. Does nothing if this
 * very state of the pack is there already.
 *
 * @param {{ userFolder: string, packDir?: string }} options
 * @returns {Promise<{ installed: boolean, folder: string }>}
 */
async function installPack({ userFolder, packDir = rootDir }) {
	if (!fs.existsSync(path.join(packDir, 'dist'))) {
		throw new Problem(`${packDir} has no "dist" folder yet.`, 'Run "npm run build" there first.');
	}
	const state = fingerprint(packDir, ['package.json', 'dist']);
	const { name } = readJson(path.join(packDir, 'package.json'));
	const nodesFolder = path.join(userFolder, '.n8n', 'nodes');
	const folder = path.join(nodesFolder, 'node_modules', name);
	const stamp = path.join(nodesFolder, 'lead-ops-installed');
	if (fs.existsSync(folder) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === state) {
		return { installed: false, folder };
	}

	const tarball = await packedOnce(packDir, state);
	fs.rmSync(stamp, { force: true });
	fs.rmSync(folder, { recursive: true, force: true });
	fs.mkdirSync(folder, { recursive: true });
	await unpack(tarball, folder);

	const packageFile = path.join(folder, 'package.json');
	const { devDependencies, peerDependencies, optionalDependencies, ...packageJson } =
		readJson(packageFile);
	fs.writeFileSync(packageFile, JSON.stringify(packageJson, null, 2));
	if (Object.keys(packageJson.dependencies ?? {}).length > 0) {
		const args = ['install', '--bin-links=false', '--install-strategy=shallow'];
		await runNpm([...args, '--ignore-scripts=true', '--package-lock=false'], { cwd: folder });
	}

	// n8n keeps a list of what it has installed here, and repairs it if it is missing.
	const ledgerFile = path.join(nodesFolder, 'package.json');
	const ledger = fs.existsSync(ledgerFile)
		? readJson(ledgerFile)
		: { name: 'installed-nodes', private: true };
	ledger.dependencies = { ...ledger.dependencies, [name]: packageJson.version };
	fs.writeFileSync(ledgerFile, JSON.stringify(ledger, null, 2));
	fs.writeFileSync(stamp, state);
	return { installed: true, folder };
}

module.exports = { buildPack, installPack };
