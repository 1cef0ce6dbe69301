import { globSync, readFileSync } from 'node:fs';
import { compileNormalizer } from '../../../nodes/core/normalize';

/** Those of receipt times are judged for nodes that do not normalize too; `checks.ts` is about settings. */
const written = globSync(['nodes/core/normalize/**/*.ts', 'nodes/core/lead/receipt.ts'])
	.filter((file) => !file.endsWith('checks.ts'))
	.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^\s+code: '([a-z]\w+\.\w+)',/gim)])
	.map(([, code = '']) => code)
	.filter((code) => !code.startsWith('normalize.'));

/** Codes that are put together: of both lists of approved names, and of each requirement. */
const made = ['service.unlisted', 'source.unlisted', '*.missing'];

/** The table of the documentation. */
const documented = new Map(
	readFileSync('docs/lead-normalize.md', 'utf8')
		.split('\n')
		.filter((line) => /^\| `[a-zA-Z*]+\.\w+` /.test(line))
		.map((line) => line.split('|').map((cell) => cell.trim().replace(/^[`_]|[`_]$/g, '')))
		.map(([, code = '', means, remedy, attention]) => [code, { means, remedy, attention }]),
);

test('the documentation lists every code that is written, and no other', () => {
	expect(written.length).toBeGreaterThan(20);
	expect([...documented.keys()].sort()).toEqual([...new Set([...written, ...made])].sort());
});

const bad = {
	email: 'ada@',
	country: 'Atlantis',
	zip: '1',
	honeypot: 'x',
	message: 'aaaaaaaaaaaaaa',
	service: 'Wbe',
};
const now = '2026-03-02T09:00:00.000Z';

test('each issue names the field, says what is wrong and what to do', () => {
	const { issues } = compileNormalizer({ required: ['phone'] })(bad, now).validation;
	expect(issues.map(({ code }) => code)).toEqual(
		expect.arrayContaining(['email.invalid', 'country.unknown', 'phone.missing', 'spam.honeypot']),
	);
	for (const { message, field } of issues) {
		expect(field).toMatch(/^\w+$/);
		expect(message).toMatch(/. \S|: /);
	}
});

test.each([
	['Yes', { email: 'ada@example.com' }, { required: ['phone' as const] }, '*.missing'],
	['No', { email: 'ada@example.com', country: 'Atlantis' }, {}, 'country.unknown'],
	['No', { email: 'ada@gmail.com' }, {}, 'email.freeMail'],
	['No', { email: 'ada@gmial.com' }, {}, 'email.typo'],
])('needs attention: %s, for %j', (attention, json, settings, code) => {
	const { status, issues } = compileNormalizer(settings)(json, now).validation;
	const found = issues.map((issue) => issue.code.replace(/^\w+(?=\.missing$)/, '*'));
	expect(found).toContain(code);
	expect(documented.get(code)?.attention).toBe(attention);
	expect(status).toBe(attention === 'Yes' ? 'needs attention' : 'valid');
});

test.each([
	[
		'Invalid Email or Phone',
		{ email: 'ada@', phone: '+4930901820' },
		{ invalidContact: 'note' as const },
	],
	[
		'Lead That Looks Like Spam',
		{ email: 'a@b.de', honeypot: 'x' },
		{ suspicious: 'note' as const },
	],
	[
		'Name Not in the List',
		{ email: 'a@b.de', service: 'Print' },
		{ services: [{ value: 'Web', alsoWritten: [] }], unlisted: 'note' as const },
	],
])('%s decides', (setting, json, noted) => {
	const { issues, status } = compileNormalizer(noted)(json, now).validation;
	expect(status).toBe('valid');
	expect(issues.map(({ code }) => documented.get(code)?.attention)).toContain(setting);
	const strict = Object.fromEntries(
		Object.entries(noted).map(([name, value]) => [name, value === 'note' ? 'attention' : value]),
	);
	expect(compileNormalizer(strict)(json, now).validation.status).toBe('needs attention');
});
