/** Nothing that a credential keeps secret is in what the store says, wherever it was put. */
import { inspect } from 'node:util';
import fc from 'fast-check';
import type { ICredentialTestFunctions } from 'n8n-workflow';
import { LeadOpsError } from '../../nodes/core/errors';
import { leadStoreConnection, readStoreSettings } from '../../nodes/shared';
import { openStore } from '../../nodes/store';
import { toStoreError } from '../../nodes/store/postgres/postgresErrors';
import type { PostgresSettings } from '../../nodes/store/postgres/settings';
import { withoutSecrets } from '../../nodes/store/withoutSecrets';

const secret = 'p@ss w/ör%d"1';

const settings: PostgresSettings = {
	...{ kind: 'postgres', host: '127.0.0.1', port: 1, database: 'leads', user: 'ann' },
	...{ password: secret, tls: 'off', schema: 'lead_ops' },
};

/** All that an error says, to whoever looks into it. */
const everything = (error: unknown) => inspect(error, { depth: 20, showHidden: true });

const pasted = [
	'postgres://ann:hunter22@db.example.com:5432/leads',
	'postgresql://ann:hunter22@db.example.com/leads?sslmode=require',
	'ann:hunter22@db.example.com',
	'host=db.example.com user=ann password=hunter22',
	'jdbc:postgresql://db.example.com/leads?user=ann&password=hunter22',
];

const fields = [
	['Host', 'host'],
	['Database', 'database'],
	['User', 'user'],
	['Schema', 'schema'],
] as const;

describe.each(fields)('a connection string pasted into %s', (label, field) => {
	test.each(pasted)('is refused by its label, and nothing of it is shown: %s', async (text) => {
		const error: unknown = await openStore({ ...settings, [field]: text }).catch(
			(reason: unknown) => reason,
		);
		expect(error).toBeInstanceOf(LeadOpsError);
		expect(error).toMatchObject({
			code: 'store.settings',
			message: expect.stringContaining(label),
			hint: expect.stringContaining('Password'),
			retryable: false,
		});
		expect(everything(error)).not.toMatch(/hunter22|ann|db\.example\.com:|sslmode/);
		const said = await leadStoreConnection.call({} as ICredentialTestFunctions, {
			...{ id: '1', name: 'Lead Store', type: 'leadStoreApi' },
			data: { ...settings, store: 'postgres', [field]: text },
		});
		expect(said).toMatchObject({ status: 'Error', message: expect.stringContaining(label) });
		expect(said.message).not.toContain('hunter22');
	});
});

test.each(pasted.filter((text) => text.includes('://')))(
	'neither is it taken for a File: %s',
	(text) => {
		expect(() => readStoreSettings({ store: 'embedded', path: text })).toThrow(/^File /);
	},
);

test.each(['db.example.com', 'DB_1', '10.0.0.7', '::1', '/var/run/postgresql', 'bücher.example'])(
	'a Host %s is one',
	async (host) => {
		// Nobody listens at port 1, so that it is tried and cannot be reached.
		await expect(openStore({ ...settings, host })).rejects.toMatchObject({
			message: expect.not.stringContaining('connection string'),
		});
	},
);

const ways: Array<[string, (text: string) => string]> = [
	['as it is', (text) => text],
	['in an address', encodeURIComponent],
	[
		'in an address with small letters',
		(text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
	],
	['as a form sends it', (text) => new URLSearchParams({ p: text }).toString().slice(2)],
	['in JSON', (text) => JSON.stringify(text).slice(1, -1)],
	['in a connection string', (text) => `postgres://ann:${text}@db.example.com/leads`],
];

/** An error of the driver with the text in every place that an error has. */
function errorWith(text: string): Error {
	const inner = new Error(`inner ${text}`);
	const several = new AggregateError([new Error(`one of ${text}`)], text, { cause: inner });
	return Object.assign(new Error(`refused ${text}`, { cause: several }), {
		...{ code: '42601', detail: `a detail ${text}`, hint: `a hint ${text}`, where: text },
	});
}

test.each(ways)(
	'a password that the database says, %s, is in nothing that the store says',
	(_, way) => {
		const error = toStoreError(errorWith(way(secret)), settings);
		expect(error).toMatchObject({ code: 'store.refused' });
		expect(everything(error)).toContain('refused');
		for (const [, each] of ways.slice(0, 5)) expect(everything(error)).not.toContain(each(secret));
	},
);

test('law: whatever the password is, none of its forms is left', () => {
	const passwords = fc
		.string({ unit: 'grapheme', minLength: 4, maxLength: 30 })
		.filter((text) => text.trim().length >= 4);
	fc.assert(
		fc.property(passwords, fc.constantFrom(...ways), (password, [, way]) => {
			const marks = /[•:@/]/u;
			fc.pre(
				!marks.test(password) && !'refused inner one of a detail hint where'.includes(password),
			);
			const error = withoutSecrets(new Error(`~${way(password)}~`), [password]);
			expect(error.message).not.toContain(password);
		}),
	);
});

test.each([
	['a short one only where it stands alone', 'a', 'a table, said "a"', '••• table, said "•••"'],
	['none at all', '', 'a table', 'a table'],
	['one that is written with codes', 'x%40yz', 'for x@yz', 'for •••'],
])('%s is hidden', (_, password, text, says) => {
	expect(withoutSecrets(new Error(text), [password]).message).toBe(says);
});

test('what is no secret stays: the code by which programs know it, and what is no error', () => {
	const error = new LeadOpsError({ code: 'store.busy', message: 'the store', hint: 'store' });
	expect(withoutSecrets(error, ['store'])).toMatchObject({
		code: 'store.busy',
		message: 'the •••',
	});
	expect(withoutSecrets('store', ['store'])).toBe('store');
});
