'use strict';

const { parseArgs } = require('node:util');
const { Problem } = require('./problem.js');

const USAGE = `Usage: npm start -- [options]

  --port <number>       the editor and the forms    (LEAD_OPS_PORT, 5678)
  --mail-port <number>  the page to read mail on    (LEAD_OPS_MAIL_PORT, 1080)
  --smtp-port <number>  where n8n sends mail to     (LEAD_OPS_SMTP_PORT, 1025)
  --fresh               forget all data and start anew
  --help                this text`;

/** @type {Array<{ key: 'port' | 'mailPort' | 'smtpPort', flag: 'port' | 'mail-port' | 'smtp-port', env: string, usual: number, use: string }>} */
const PORTS = [
	{ key: 'port', flag: 'port', env: 'LEAD_OPS_PORT', usual: 5678, use: 'n8n' },
	{
		key: 'mailPort',
		flag: 'mail-port',
		env: 'LEAD_OPS_MAIL_PORT',
		usual: 1080,
		use: 'the mail page',
	},
	{
		key: 'smtpPort',
		flag: 'smtp-port',
		env: 'LEAD_OPS_SMTP_PORT',
		usual: 1025,
		use: 'the mail server',
	},
];

/**
 * @typedef {{ port: number, mailPort: number, smtpPort: number, fresh: boolean, help: boolean }}
 *   Options
 */

/**
 * Reads the options of `npm start`: a flag wins over the environment.
 *
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {Options}
 */
function readOptions(args, env) {
	let values;
	try {
		({ values } = parseArgs({
			args,
			options: {
				port: { type: 'string' },
				'mail-port': { type: 'string' },
				'smtp-port': { type: 'string' },
				fresh: { type: 'boolean' },
				help: { type: 'boolean' },
			},
		}));
	} catch (error) {
		throw new Problem(/** @type {Error} */ (error).message, USAGE);
	}

	const ports = PORTS.map(({ key, flag, env: variable, usual }) => {
		const [text, from] =
			values[flag] !== undefined ? [values[flag], `--${flag}`] : [env[variable], variable];
		if (text === undefined || text === '') return [key, usual];
		const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
		if (port < 1 || port > 65535) {
			throw new Problem(`${from} is "${text}"; it must be a port number, 1 to 65535.`, USAGE);
		}
		return [key, port];
	});
	const options = Object.fromEntries(ports);

	for (const [i, one] of PORTS.entries()) {
		const twin = PORTS.slice(0, i).find((other) => options[other.key] === options[one.key]);
		if (twin) {
			throw new Problem(
				`--${twin.flag} and --${one.flag} are both ${options[one.key]}.`,
				'Give them different port numbers.',
			);
		}
	}
	return {
		...options,
		fresh: values.fresh ?? /^(1|true|yes)$/i.test(env.LEAD_OPS_FRESH ?? ''),
		help: values.help ?? false,
	};
}

/**
 * @param {Options} options
 * @param {(port: number) => Promise<boolean>} isTaken
 * @throws {Problem} naming each taken port, what it is for, and the option that changes it
 */
async function requireFreePorts(options, isTaken) {
	const taken = [];
	for (const port of PORTS) if (await isTaken(options[port.key])) taken.push(port);
	if (taken.length === 0) return;
	throw new Problem(
		taken.map(({ key, use }) => `Port ${options[key]}, for ${use}, is taken.`).join('\n'),
		`Stop what uses it, or choose another: npm start -- ${taken
			.map(({ key, flag }) => `--${flag} ${options[key] + 1000}`)
			.join(' ')}`,
	);
}

module.exports = { readOptions, requireFreePorts, USAGE };
