'use strict';

// The quick tests of some rooms, for each change anew.
const path = require('node:path');
const { projects } = require('../../jest.config.js');

const unit = projects.find(({ displayName }) => displayName === 'unit');
const { setupFilesAfterEnv = [] } = unit ?? {};

module.exports = {
	...unit,
	testEnvironment: path.join(__dirname, 'stopAtFailure.js'),
	testMatch: ['<rootDir>/test/mutate/room.test.js'],
	setupFilesAfterEnv: [...setupFilesAfterEnv, '<rootDir>/test/mutate/shortLaws.js'],
};
