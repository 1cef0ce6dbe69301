'use strict';

// The quick tests, for each change anew; which of them is said by the room.
const { projects } = require('../../jest.config.js');

const unit = projects.find(({ displayName }) => displayName === 'unit');
const { setupFilesAfterEnv = [] } = unit ?? {};

module.exports = {
	...unit,
	setupFilesAfterEnv: [...setupFilesAfterEnv, '<rootDir>/test/mutate/shortLaws.js'],
};
