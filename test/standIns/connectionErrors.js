'use strict';

const { constants } = require('node:os');

/** The header that names the error's code. */
const HEADER = 'x-stand-in-error';

/** Node's number for a name that nobody knows; the system has none. */
const ENOTFOUND = -3008;

/** Of the addresses that are in no network. */
const ADDRESS = '192.0.2.1';
const PORT = 443;

/**
 * @param {string} code
 * @param {string} host
 * @returns {Error} what Node says when it cannot connect
 */
function connectionError(code, host) {
	if (code === 'ENOTFOUND') {
		return Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), {
			errno: ENOTFOUND,
			code,
			syscall: 'getaddrinfo',
			hostname: host,
		});
	}
	const numbers = /** @type {Record<string, number>} */ ({ ...constants.errno });
	return Object.assign(new Error(`connect ${code} ${ADDRESS}:${PORT}`), {
		errno: -(numbers[code] ?? 0),
		code,
		syscall: 'connect',
		address: ADDRESS,
		port: PORT,
	});
}

module.exports = { HEADER, connectionError };
