'use strict';

// The quick tests of some rooms, for each change anew.
const { projects } = require('../../jest.config.js');

const unit = projects.find(({ displayName }) => displayName === 'unit');
const { setupFilesAfterEnv = [] } = unit ?? {};

module.exports = {
	...unit,
	testMatch: ['<rootDir>/test/mutate/room.test.js'],
	setupFilesAfterEnv: [...setupFilesAfterEnv, '<rootDir>/test/mutate/shortLaws.js'],
};
