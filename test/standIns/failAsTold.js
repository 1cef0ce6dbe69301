'use strict';

// Loaded with --require into an n8n that calls the stand-ins. What befalls a connection before
// there is one, no proxy can let happen to one account alone: it does not know yet whose call it
// is. So the proxy answers with a header that says what has to happen, and here the request fails
// as Node lets it fail.
const { ClientRequest } = require('node:http');
const { connectionError, HEADER } = require('./connectionErrors.js');

const { emit } = ClientRequest.prototype;

/**
 * @this {import('node:http').ClientRequest}
 * @param {string | symbol} event
 * @param {...any} args
 */
ClientRequest.prototype.emit = function emitOrFail(event, ...args) {
	const code = event === 'response' ? args[0].headers[HEADER] : undefined;
	if (code === undefined) return emit.call(this, event, ...args);
	this.destroy(connectionError(code, String(this.getHeader('host'))));
	return true;
};
