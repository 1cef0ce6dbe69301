'use strict';

/**
 * All tests of the rooms that are asked about, as one file: what they import is then loaded once for
 * each change of the code, not once for each of their files.
 */
const { readdirSync } = require('node:fs');
const path = require('node:path');

/** They read the tables of a node, with which all of n8n's packages come. */
const slow = ['messages.test.ts'];

for (const room of (process.env['LEAD_OPS_MUTATING'] ?? '').split(' ')) {
	const place = path.join(__dirname, '..', room);
	for (const name of readdirSync(place)) {
		if (name.endsWith('.test.ts') && !slow.includes(name)) require(path.join(place, name));
	}
}
