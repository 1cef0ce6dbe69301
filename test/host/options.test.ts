import { readOptions, requireFreePorts } from '../../host/lib/options.js';

const usual = { port: 5678, mailPort: 1080, smtpPort: 1025, fresh: false, help: false };

describe('the options of npm start', () => {
	it('has the usual ports', () => {
		expect(readOptions([], {})).toEqual(usual);
	});

	it('takes flags over the environment', () => {
		const env = { LEAD_OPS_PORT: '7000', LEAD_OPS_MAIL_PORT: '7001' };
		expect(readOptions(['--port', '8000', '--fresh'], env)).toEqual({
			...usual,
			port: 8000,
			mailPort: 7001,
			fresh: true,
		});
	});

	it.each(['0', '65536', '80a', '-1', '1.5'])('refuses %s as a port, naming its source', (text) => {
		expect(() => readOptions([`--smtp-port=${text}`], {})).toThrow(/--smtp-port is/);
		expect(() => readOptions([], { LEAD_OPS_PORT: text })).toThrow(/LEAD_OPS_PORT is/);
	});

	it('refuses one port for two things', () => {
		expect(() => readOptions(['--mail-port', '1025'], {})).toThrow(
			'--mail-port and --smtp-port are both 1025.',
		);
	});

	it('answers an unknown option with the list of options', () => {
		expect(() => readOptions(['--prot', '1'], {})).toThrow(/'--prot'[\s\S]*--mail-port <number>/);
	});
});

describe('taken ports', () => {
	const taken = (...ports: number[]) => requireFreePorts(usual, async (p) => ports.includes(p));

	it('are no matter when there are none', async () => {
		await expect(taken()).resolves.toBeUndefined();
	});

	it('are named with the option that changes each', async () => {
		const failure = taken(5678, 1025);
		await expect(failure).rejects.toThrow('Port 5678, for n8n, is taken.');
		await expect(failure).rejects.toThrow('Port 1025, for the mail server, is taken.');
		await expect(failure).rejects.toThrow('npm start -- --port 6678 --smtp-port 2025');
	});
});
