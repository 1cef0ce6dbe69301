'use strict';

/**
 * @param {number[]} values
 * @returns {number} the one in the middle
 */
function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/**
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number>} how long it took, in milliseconds
 */
async function timed(work) {
	const begun = performance.now();
	await work();
	return performance.now() - begun;
}

module.exports = { median, timed };
