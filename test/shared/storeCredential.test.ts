import { join } from 'node:path';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { readStoreSettings } from '../../nodes/shared';

const { argv, env } = process;
afterEach(() => {
	process.argv = argv;
	process.env = env;
});

/** As n8n's process would be started. */
function as({ mode, command = 'start' }: { mode?: string; command?: string }) {
	process.argv = ['node', 'n8n', command];
	process.env = { ...env, N8N_USER_FOLDER: join('/', 'n8n'), EXECUTIONS_MODE: mode };
}

const usual = {
	kind: 'embedded',
	path: join('/', 'n8n', '.n8n', 'lead-ops', 'lead-store.sqlite'),
};

test.each<{
	says: string;
	data: ICredentialDataDecryptedObject | undefined;
	settings: object;
}>([
	{ says: 'no credential', data: undefined, settings: usual },
	{ says: 'a file without a path', data: { store: 'embedded', path: ' ' }, settings: usual },
	{
		says: 'a file in the folder of n8n',
		data: { store: 'embedded', path: 'mine.sqlite' },
		settings: { kind: 'embedded', path: join('/', 'n8n', '.n8n', 'mine.sqlite') },
	},
	{
		says: 'PostgreSQL, with a port as text and nothing about TLS',
		data: { store: 'postgres', host: 'db', port: '6000', database: 'd', user: 'u', password: 'p' },
		settings: {
			...{ kind: 'postgres', host: 'db', port: 6000, database: 'd', user: 'u', password: 'p' },
			...{ tls: 'verify', certificateAuthority: '', schema: 'lead_ops' },
		},
	},
])('$says is read', ({ data, settings }) => {
	as({});
	expect(readStoreSettings(data)).toEqual(settings);
});

describe.each([
	{ says: 'in queue mode', process: { mode: 'queue' } },
	{ says: 'in a worker that nobody told so', process: { command: 'worker' } },
])('$says', ({ process: started }) => {
	test.each([undefined, { store: 'embedded', sharedDisk: false }])(
		'a file that others would not share is refused (%j)',
		(data) => {
			as(started);
			expect(() => readStoreSettings(data)).toThrow(
				expect.objectContaining({
					code: 'store.queueMode',
					hint: expect.stringContaining('PostgreSQL'),
				}),
			);
		},
	);

	test('a file on a disk that all share is taken', () => {
		as(started);
		expect(readStoreSettings({ store: 'embedded', sharedDisk: true })).toEqual(usual);
	});
});
