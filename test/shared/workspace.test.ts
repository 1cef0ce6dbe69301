import { workspaceFor, type StoreOptions } from '../../nodes/shared';

type Lead = Parameters<typeof workspaceFor>[2];

const inMode = (mode: 'manual' | 'trigger') => ({ getMode: () => mode });

test.each<[mode: 'manual' | 'trigger', options: StoreOptions, lead: Lead, workspace: string]>([
	['trigger', {}, undefined, 'default'],
	['trigger', {}, { workspace: 'a' }, 'a'],
	['trigger', { workspace: ' b ' }, { workspace: 'a' }, 'b'],
	['trigger', {}, { workspace: 'a', test: false }, 'a'],
	['trigger', {}, { workspace: 'a', test: true }, 'a:test'],
	['trigger', { liveTestRuns: true }, { workspace: 'a', test: true }, 'a:test'],
	['trigger', { workspace: 'b' }, { workspace: 'a', test: true }, 'b:test'],
	['manual', {}, undefined, 'default:test'],
	['manual', {}, { workspace: 'a', test: false }, 'a:test'],
	['manual', { liveTestRuns: true }, { workspace: 'a', test: false }, 'a'],
	['manual', { liveTestRuns: true }, { workspace: 'a', test: true }, 'a:test'],
	['manual', {}, { workspace: 'a:test', test: true }, 'a:test'],
])('in mode %s with %j, a lead %j belongs to %s', (mode, options, lead, workspace) => {
	expect(workspaceFor(inMode(mode), options, lead)).toBe(workspace);
});
