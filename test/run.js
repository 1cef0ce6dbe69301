'use strict';

/** Runs all tests: `npm test`, or `npm test -- <part of a path>` for some. */
const { runProjects } = require('./projects.js');

runProjects(process.argv.slice(2), { withoutN8n: ['unit'], withN8n: ['server'] }).catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
