'use strict';

/**
 * The library of public holidays. It is large, so it is loaded when the first calendar names a
 * country and not before; only `require` can do that without making every reading of a calendar
 * asynchronous.
 *
 * @returns {typeof import('date-holidays').default}
 */
const holidayLibrary = () => require('date-holidays');

module.exports = { holidayLibrary };
