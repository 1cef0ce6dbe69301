'use strict';

/** Jest calls it after the last test of the project. */
module.exports = require('./servers.js').closeServers;
