'use strict';

/**
 * The English names of the world's regions. There are many, so they are loaded when the first region
 * is looked up and not before; only `require` can do that without making every reading of a rule
 * asynchronous.
 *
 * @returns {Readonly<Record<string, string>>} by ISO 3166-2 codes as CLDR writes them, such as `usca`
 */
const subdivisionNames = () =>
	require('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames
		.subdivisions;

module.exports = { subdivisionNames };
