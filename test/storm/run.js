'use strict';

/**
 * `npm run storm`: all templates live at once in a real n8n that is killed again and again, judged
 * by the records afterwards. `npm run storm -- --short` does the same for two minutes.
 */
const { runProjects } = require('../projects.js');

const given = process.argv.slice(2);
const isShort = given.includes('--short');
process.env.LEAD_OPS_STORM = isShort ? 'short' : 'long';

runProjects(
	given.filter((word) => !word.startsWith('--')),
	// What a short storm would do of these, all tests do.
	isShort
		? { withN8n: ['storm', 'timed'] }
		: { withoutN8n: ['processes'], alone: ['timed'], withN8n: ['storm'], then: ['server'] },
).catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
