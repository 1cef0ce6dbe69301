'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/**
 * A folder on a disk of its own that is soon full, for those who may make one.
 *
 * @param {number} kilobytes
 * @returns {{ folder: string, remove: () => void } | undefined} undefined where only an
 *   administrator of Linux may do so
 */
function smallDisk(kilobytes) {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lead-ops-disk-'));
	const size = `size=${kilobytes}k`;
	const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder]);
	const unmounted = mounted.status !== 0;
	if (unmounted) fs.rmSync(folder, { recursive: true });
	if (unmounted) return undefined;
	return {
		folder,
		remove() {
			spawnSync('umount', ['--lazy', folder]);
			fs.rmSync(folder, { recursive: true, force: true });
		},
	};
}

module.exports = { smallDisk };
