'use strict';

// The quick tests alone, those of the core and of the use cases, for each mutation anew.
const { projects } = require('../../jest.config.js');

const unit = projects.find(({ displayName }) => displayName === 'unit');

module.exports = {
	...unit,
	testMatch: ['<rootDir>/test/{core,desk}/**/*.test.ts'],
};
