'use strict';

const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * What a server shows, and whom a client has to trust to believe it.
 *
 * @typedef {object} Certificates
 * @property {string} key
 * @property {string} cert
 * @property {string} authority the file with the certificate of the authority
 */

/**
 * Makes an authority of its own in a folder, and one certificate by it for all hosts.
 *
 * @param {string} folder
 * @param {readonly string[]} hosts
 * @returns {Certificates}
 */
function makeCertificates(folder, hosts) {
	const file = (/** @type {string} */ name) => path.join(folder, name);
	const authority = file('authority.pem');
	const make = (/** @type {string} */ name, /** @type {string[]} */ more) =>
		execFileSync(
			'openssl',
			[
				...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
				...['-days', '2', '-subj', `/CN=Lead Ops stand-ins: ${name}`],
				...['-keyout', file(`${name}.key`), '-out', file(`${name}.pem`)],
				...more,
			],
			{ stdio: ['ignore', 'ignore', 'pipe'], windowsHide: true },
		);
	make('authority', []);
	make('vendors', [
		...['-CA', authority, '-CAkey', file('authority.key')],
		...['-addext', `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`],
		...['-addext', 'basicConstraints=critical,CA:FALSE'],
	]);
	const read = (/** @type {string} */ name) => readFileSync(file(name), 'utf8');
	return { key: read('vendors.key'), cert: read('vendors.pem'), authority };
}

module.exports = { makeCertificates };
