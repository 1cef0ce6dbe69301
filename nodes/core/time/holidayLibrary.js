'use strict';

/**
 * The library of public holidays. It is large, so it is loaded when the first calendar names a
 * country and not before; only `require` can do that without making every reading of a calendar
 * asynchronous.
 *
 * @returns {typeof import('date-holidays').default}
 */
const holidayLibrary = () =>
	// The module itself is the class, which its types do not say.
	/** @type {typeof import('date-holidays').default} */ (
		/** @type {unknown} */ (require('date-holidays'))
	);

module.exports = { holidayLibrary };
