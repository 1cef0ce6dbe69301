'use strict';

/** @param {number} ms */
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again and again until there is an answer.
 *
 * @template T
 * @param {() => Promise<T | undefined | null | false>} ask gives something true when done
 * @param {{ timeoutMs?: number, everyMs?: number, what: string }} options `what` completes the
 *   sentence "Waited 30 s for …"
 * @returns {Promise<T>}
 */
async function waitFor(ask, { timeoutMs = 30_000, everyMs = 100, what }) {
	const deadline = Date.now() + timeoutMs;
	for (;;) {
		const answer = await ask();
		if (answer) return answer;
		if (Date.now() > deadline) {
			throw new Error(`Waited ${timeoutMs / 1000} s for ${what}, in vain.`);
		}
		await sleep(everyMs);
	}
}

/**
 * @param {string} url
 * @returns {Promise<boolean>} whether it answers with a success status
 */
async function responds(url) {
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
		await response.arrayBuffer();
		return response.ok;
	} catch {
		return false;
	}
}

module.exports = { sleep, waitFor, responds };
