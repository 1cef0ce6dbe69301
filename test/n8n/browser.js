'use strict';

const fs = require('node:fs');
const path = require('node:path');

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser of this machine; `undefined` where there is none. */
const browserPath = () =>
	(process.env.PATH ?? '')
		.split(path.delimiter)
		.flatMap((folder) => programs.map((program) => path.join(folder, program)))
		.find((program) => fs.existsSync(program));

module.exports = { browserPath };
