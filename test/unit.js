'use strict';

/** `npm run unit -- <part of a path>`: what needs neither n8n nor the built pack, in seconds. */
const { runUnit } = require('./projects.js');

runUnit(process.argv.slice(2)).catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
