'use strict';

/** Builds the pack, unless nothing changed since it was built: a check after another builds it no second time. */
const { buildPack } = require('../host/lib/pack.js');

buildPack({ log: (line) => console.log(line) }).catch((/** @type {Error} */ error) => {
	console.error(error.message);
	process.exitCode = 1;
});
