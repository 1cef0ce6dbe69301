'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { openDesk } = require('../../host/lib/desk.js');
const { freePort } = require('../../host/lib/ports.js');
const { startN8n } = require('../../host/lib/server.js');
const { median } = require('./statistics.js');

/**
 * How long the server takes to be ready with the pack and without it, in turn.
 *
 * @param {(line: string) => void} log
 */
async function bench(log) {
	const desk = await openDesk();
	const folder = desk.userFolder;
	await desk.server.stop();
	const packFolder = path.join(folder, '.n8n', 'nodes');
	const away = path.join(folder, 'nodes-away');
	const bootMs = async () => {
		const ports = { port: await freePort(), runnersPort: await freePort() };
		const begun = performance.now();
		const server = await startN8n({
			userFolder: folder,
			...ports,
			env: { N8N_DISABLE_UI: 'true' },
		});
		const ms = performance.now() - begun;
		await server.stop();
		return ms;
	};
	try {
		const differences = [];
		for (let run = 0; run < 7; run++) {
			fs.renameSync(packFolder, away);
			const without = await bootMs();
			// n8n has made itself an empty one meanwhile, and nothing is renamed onto a folder with files.
			fs.rmSync(packFolder, { recursive: true, force: true });
			fs.renameSync(away, packFolder);
			const withPack = await bootMs();
			differences.push(withPack - without);
		}
		log(
			`  the pack adds ${median(differences).toFixed(0)} ms to the server's start (median of 7 pairs: ${differences.map((ms) => ms.toFixed(0)).join(', ')})`,
		);
	} finally {
		await desk.close();
	}
}

module.exports = { bench };
