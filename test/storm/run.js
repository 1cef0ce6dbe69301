'use strict';

/**
 * `npm run storm`: all templates live at once in a real n8n that is killed again and again, judged
 * by the records afterwards. `npm run storm -- --short` does the same for two minutes, and
 * `npm run storm -- --only "away while many" test/n8n` has a hundred leads come to each template
 * that has a CRM while that is away for a minute. `npm run storm -- --oldest` runs the tests of the
 * real server in the oldest n8n that the pack promises to run in, as the long storm does at its end.
 */
const { parseArgs } = require('node:util');
const { runProjects } = require('../projects.js');

const { values: asked, positionals: paths } = parseArgs({
	options: { short: { type: 'boolean' }, oldest: { type: 'boolean' }, only: { type: 'string' } },
	allowPositionals: true,
});
process.env.LEAD_OPS_STORM = asked.short ? 'short' : 'long';

function projectsAsked() {
	const ofOldest = ['server'];
	if (asked.oldest) return { ofOldest };
	// What a short storm would do of the others, all tests do.
	if (asked.short) return { withN8n: ['storm', 'timed'] };
	return {
		...{ withoutN8n: ['processes'], alone: ['timed'], withN8n: ['storm'] },
		...{ then: ['server'], ofOldest },
	};
}

runProjects(paths, projectsAsked(), asked.only).catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
