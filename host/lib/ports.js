'use strict';

const net = require('node:net');

const LOOPBACK = '127.0.0.1';

/** The ports that were given: until somebody listens there, the system would give them again. */
const given = new Set();

/**
 * @returns {Promise<number>} a port on this machine that nothing listens on now, and another one at
 *   each call
 */
async function freePort() {
	for (;;) {
		const port = await unusedPort();
		if (given.has(port)) continue;
		given.add(port);
		return port;
	}
}

/** @returns {Promise<number>} */
function unusedPort() {
	return new Promise((resolve, reject) => {
		const server = net.createServer();
		server.on('error', reject);
		server.listen(0, LOOPBACK, () => {
			const { port } = /** @type {net.AddressInfo} */ (server.address());
			server.close(() => resolve(port));
		});
	});
}

/**
 * @param {number} port
 * @returns {Promise<boolean>} whether something answers or already listens on it
 */
async function isPortTaken(port) {
	// Both ways: on macOS a port that another program holds on all interfaces can be bound on
	// loopback, and a program that accepts nothing just now still holds its port.
	return (await answers(port)) || !(await canListen(port));
}

/** @param {number} port */
function answers(port) {
	return new Promise((resolve) => {
		const socket = net.connect({ port, host: LOOPBACK });
		const end = (/** @type {boolean} */ result) => {
			socket.destroy();
			resolve(result);
		};
		socket.setTimeout(1000, () => end(false));
		socket.on('connect', () => end(true));
		socket.on('error', () => end(false));
	});
}

/** @param {number} port */
function canListen(port) {
	return new Promise((resolve) => {
		const server = net.createServer();
		server.on('error', () => resolve(false));
		server.listen(port, LOOPBACK, () => server.close(() => resolve(true)));
	});
}

module.exports = { freePort, isPortTaken, LOOPBACK };
