'use strict';

/**
 * The notices of what is bundled: their licences ask that they go along with each copy. They are
 * made from what the bundler took, so that none is missing and none is there for nothing.
 */
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

/** What a licence field alone does not say. */
/** @type {Record<string, string>} */
const remarks = {
	'date-holidays':
		'Its package.json states the licence as "(ISC AND CC-BY-3.0)". Its LICENSE file states that ' +
		'the code is under ISC and that the data of holidays is under CC BY-SA 3.0, as it relies on ' +
		'Wikipedia articles. The stricter of the two is followed here: the data of holidays in ' +
		'dist/shared/holidays.js is used and passed on under CC BY-SA 3.0 ' +
		'(https://creativecommons.org/licenses/by-sa/3.0/), converted to JavaScript and minified, ' +
		'otherwise unchanged. The attribution it asks for is in the licence text below.',
};

/**
 * @param {string} id a module, by its file
 * @returns {string | undefined} the folder of the package it is in
 */
const packageOf = (id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];

/**
 * @param {string[]} moduleIds the files of all bundled modules
 * @returns {string} the notices of the packages they are in
 */
function notices(moduleIds) {
	const folders = new Set(moduleIds.flatMap((id) => packageOf(id) ?? []));
	const parts = [...folders].map(noticeOf).sort((a, b) => a.name.localeCompare(b.name, 'en'));
	return [
		'This package holds copies of the following packages.',
		...parts.map(({ text }) => text),
	].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/**
 * Some have it as the last part of their read-me.
 *
 * @param {string} folder
 */
function licenceInReadMe(folder) {
	const file = readdirSync(folder).find((entry) => /^readme/i.test(entry));
	const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8');
	return text
		.split(/^#+ licen[cs]e\s*$/im)
		.slice(1)
		.map((part) => part.trim());
}

/** @param {string} folder */
function noticeOf(folder) {
	const { name, version, license, author } = JSON.parse(
		readFileSync(path.join(folder, 'package.json'), 'utf8'),
	);
	if (!license) throw new Error(`${name} is bundled, but its package.json states no licence.`);
	const files = readdirSync(folder).filter((entry) => /^(un)?licen[cs]e/i.test(entry));
	const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
	if (texts.length === 0) texts.push(...licenceInReadMe(folder));
	// Some packages name their licence but forgot its text.
	const by = `By ${author?.name ?? author}. It comes without the text of its licence.`;
	const head = `${name} ${version} (${license})`;
	const text = [head, remarks[name], ...(texts.length > 0 ? texts : [by])];
	return { name, text: text.filter(Boolean).join('\n\n') };
}

module.exports = { notices };
