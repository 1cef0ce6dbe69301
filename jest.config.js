/** @type {import('jest').Config} */
const base = {
	rootDir: __dirname,
	testEnvironment: 'node',
	transform: {
		'^.+\\.ts$': [
			'@swc/jest',
			{ jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' } },
		],
	},
	// Only what is tested is crawled: the host's packages are many.
	roots: ['<rootDir>/nodes', '<rootDir>/test'],
	setupFilesAfterEnv: ['<rootDir>/test/patience.js'],
};

module.exports = {
	projects: [
		{
			...base,
			displayName: 'unit',
			testMatch: [
				'<rootDir>/test/{core,desk,store,shared,nodes,workflows,host,standIns,package}/**/*.test.ts',
				'<rootDir>/test/*.test.ts',
			],
		},
		{
			...base,
			displayName: 'server',
			testMatch: ['<rootDir>/test/n8n/**/*.test.ts'],
			globalSetup: '<rootDir>/test/n8n/servers.js',
			globalTeardown: '<rootDir>/test/n8n/closeServers.js',
		},
		{ ...base, displayName: 'storm', testMatch: ['<rootDir>/test/storm/*.test.ts'] },
		{ ...base, displayName: 'timed', testMatch: ['<rootDir>/test/storm/timed/*.test.ts'] },
		{
			...base,
			displayName: 'processes',
			testMatch: ['<rootDir>/test/store/{kill,processes}.test.ts'],
		},
	],
};
