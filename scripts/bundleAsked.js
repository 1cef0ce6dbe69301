'use strict';

const { rolldown } = require('rolldown');

/**
 * Libraries that few leads need, by the files in which they stand beside the nodes: public holidays are
 * loaded by who names a country, names of regions by who looks one up.
 *
 * @type {Record<string, string>}
 */
const asked = {
	holidays: 'date-holidays',
	regions: 'cldr-subdivisions-full/subdivisions/en/en.json',
};

/**
 * Puts each of them into a file of its own. That of holidays is several times as large as all else, so
 * it is worth making them small.
 *
 * @param {string} dir where they go
 */
async function bundleAsked(dir) {
	const build = await rolldown({ input: asked, platform: 'node' });
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

module.exports = { asked, bundleAsked };
