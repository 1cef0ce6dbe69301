'use strict';

/**
 * Something a person can mend. The CLI prints `message` and `hint` without a stack trace; in a
 * test both are in the failure.
 */
class Problem extends Error {
	/**
	 * @param {string} what what went wrong, and where
	 * @param {string} [hint] how to mend it
	 */
	constructor(what, hint) {
		super(hint ? `${what}\n${hint}` : what);
		this.name = 'Problem';
	}
}

module.exports = { Problem };
