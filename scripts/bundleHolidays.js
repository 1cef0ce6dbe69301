'use strict';

const { rolldown } = require('rolldown');

const holidays = 'date-holidays';

/**
 * The library of public holidays is a file of its own, several times as large as all else: only who
 * names a country loads it. So it is also the one that is worth making small.
 *
 * @param {string} dir where `holidays.js` goes
 */
async function bundleHolidays(dir) {
	const build = await rolldown({ input: { holidays }, platform: 'node' });
	const { output } = await build.write({
		dir,
		format: 'cjs',
		entryFileNames: '[name].js',
		// The console is n8n's own: what we have to say of a holiday is said in errors.
		minify: { compress: { dropConsole: true }, mangle: true, codegen: { removeWhitespace: true } },
	});
	await build.close();
	return output;
}

module.exports = { bundleHolidays, holidays };
