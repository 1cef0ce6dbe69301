import type { WorkflowExecuteMode } from 'n8n-workflow';
import { completeLead, workspaceFor, type StoreOptions } from '../../nodes/shared';

const runIn = (mode: WorkflowExecuteMode) => ({ getMode: () => mode });

const live: StoreOptions = { liveTestRuns: true };

test.each([
	['a live run, a lead', 'webhook', {}, undefined, 'client-a'],
	['a live run, a lead that is no test', 'webhook', {}, false, 'client-a'],
	['a live run, a lead of a run by hand', 'trigger', {}, true, 'client-a:test'],
	['a run by hand, a lead', 'manual', {}, undefined, 'client-a:test'],
	['a run by hand, a lead pinned from a live run', 'manual', {}, false, 'client-a:test'],
	['a run by hand on live data, a lead', 'manual', live, undefined, 'client-a'],
	['a run by hand on live data, a test lead', 'manual', live, true, 'client-a:test'],
] as const)('%s', (_name, mode, options, isTest, workspace) => {
	expect(workspaceFor(runIn(mode), options, { workspace: 'client-a', test: isTest })).toBe(
		workspace,
	);
});

test('the test copy of a test copy is itself, and an option goes before the lead', () => {
	expect(workspaceFor(runIn('manual'), {}, { workspace: 'client-a:test' })).toBe('client-a:test');
	expect(workspaceFor(runIn('manual'), { workspace: 'b' }, { workspace: 'a' })).toBe('b:test');
	expect(workspaceFor(runIn('webhook'), {})).toBe('default');
});

test('a lead of which one part is unusable stays a test', () => {
	const lead = completeLead({ email: 'ada@example.com', phone: {}, test: true }, '2026-05-04');
	expect(lead).toMatchObject({ email: 'ada@example.com', phone: null, test: true });
});
