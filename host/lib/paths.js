'use strict';

const path = require('node:path');

/** The folder this file's package (`host/`) lives in. */
const hostDir = path.resolve(__dirname, '..');

/** The project root: the pack that `npm pack` packs. */
const rootDir = path.resolve(hostDir, '..');

/**
 * The folder whose n8n is run: the host's own, or that of the oldest that the pack promises to run in.
 * It is told from one process to the next.
 *
 * @returns {string}
 */
const n8nDir = () =>
	process.env.LEAD_OPS_N8N === 'oldest' ? path.join(hostDir, 'oldest') : hostDir;

module.exports = { hostDir, n8nDir, rootDir };
