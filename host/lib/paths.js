'use strict';

const path = require('node:path');

/** The folder this file's package (`host/`) lives in. */
const hostDir = path.resolve(__dirname, '..');

/** The project root: the pack that `npm pack` packs. */
const rootDir = path.resolve(hostDir, '..');

module.exports = { hostDir, rootDir };
