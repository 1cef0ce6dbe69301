import { isUnheard, thisProcess } from '../../nodes/shared';

const { argv, env } = process;

afterEach(() => {
	process.argv = argv;
	process.env = env;
});

test.each<[command: string, mode: string, startedBy: string | null, unheard: boolean]>([
	['start', 'regular', 'an earlier one', true],
	['start', 'regular', thisProcess, false],
	['start', 'regular', null, false],
	['start', 'queue', 'an earlier one', false],
	// A worker runs what another process has started.
	['worker', '', 'the main', false],
])('n8n %s, mode "%s", of a run by %p: unheard %p', (command, mode, startedBy, unheard) => {
	process.argv = ['node', 'n8n', command];
	process.env = { ...env, EXECUTIONS_MODE: mode };
	expect(isUnheard(startedBy)).toBe(unheard);
});
