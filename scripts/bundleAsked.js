'use strict';

const { rolldown } = require('rolldown');

/**
 * Libraries that are asked for in the chunk that all nodes share, and are loaded by who needs them:
 * public holidays by who names a country, names of regions by who looks one up.
 */
/** @type {Record<string, string>} */
const asked = {
	holidays: 'date-holidays',
	regions: 'cldr-subdivisions-full/subdivisions/en/en.json',
};

/**
 * They are files of their own, that of holidays several times as large as all else, and made small.
 * Their calls of the console are left out: it is n8n's own, and what we have to say is said in errors.
 *
 * @param {string} dir where `holidays.js` and `regions.js` go
 */
async function bundleAsked(dir) {
	const build = await rolldown({ input: asked, platform: 'node' });
	const { output } = await build.write({
		dir,
		format: 'cjs',
		entryFileNames: '[name].js',
		minify: { compress: { dropConsole: true }, mangle: true, codegen: { removeWhitespace: true } },
	});
	await build.close();
	return output;
}

module.exports = { asked, bundleAsked };
