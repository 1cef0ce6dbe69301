import { configWithoutCloudSupport } from '@n8n/node-cli/eslint';

export default [
	{ ignores: ['host/node_modules/**', '.lead-ops/**', 'coverage/**'] },
	...configWithoutCloudSupport,
];
