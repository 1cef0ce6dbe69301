'use strict';

const { TestEnvironment } = require('jest-environment-node');

/** A change is noticed by the first test that fails; what comes after it need not be tried. */
module.exports = class StopAtFailure extends TestEnvironment {
	#failed = false;

	/** @param {import('@jest/types').Circus.Event} event */
	handleTestEvent(event) {
		if (event.name === 'test_fn_failure') this.#failed = true;
		if (event.name === 'test_start' && this.#failed) event.test.mode = 'skip';
	}
};
