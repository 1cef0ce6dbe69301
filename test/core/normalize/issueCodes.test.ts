import { globSync, readFileSync } from 'node:fs';
import { compileNormalizer } from '../../../nodes/core/normalize';
import { issueCodes } from '../../../nodes/core/normalize/issueCodes';

const written = globSync('nodes/core/normalize/**/*.ts')
	.filter((file) => !file.endsWith('issueCodes.ts'))
	.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^\s+code: '([a-z]\w+\.\w+)',/gim)])
	.map(([, code = '']) => code)
	.filter((code) => !code.startsWith('normalize.'));

test('every code that is written stands in the table, and no other', () => {
	const made = ['service.unlisted', 'source.unlisted', '*.missing'];
	expect(Object.keys(issueCodes).sort()).toEqual([...new Set([...written, ...made])].sort());
});

test('what the table says of attention holds', () => {
	const normalize = compileNormalizer({ required: ['phone'] });
	const { validation } = normalize(
		{ email: 'ada@', country: 'Atlantis', zip: '1', honeypot: 'x', message: 'aaaaaaaaaaaaaa' },
		'2026-03-02T09:00:00.000Z',
	);
	const codes = validation.issues.map(({ code }) => code);
	expect(codes).toEqual(
		expect.arrayContaining(['email.invalid', 'country.unknown', 'phone.missing', 'spam.honeypot']),
	);
	for (const { code, field, message } of validation.issues) {
		const known = issueCodes[code] ?? issueCodes['*.missing'];
		expect([field, '*']).toContain(known?.field);
		expect(message).toMatch(/\. \S|: /);
	}
});

test('the documentation lists every code, with what the table says', () => {
	const cells = readFileSync('docs/lead-normalize.md', 'utf8')
		.split('\n')
		.filter((line) => /^\| `[a-zA-Z*]+\.\w+` /.test(line))
		.map((line) => line.split('|').map((cell) => cell.trim().replace(/^[`_]|[`_]$/g, '')));
	const answers = { always: 'Yes', never: 'No' };
	expect(cells.map(([, code, ...says]) => [code, ...says.slice(0, 3)]).sort()).toEqual(
		Object.entries(issueCodes)
			.map(([code, { means, remedy, attention }]) => [
				code,
				means,
				remedy,
				attention === 'always' || attention === 'never' ? answers[attention] : attention,
			])
			.sort(),
	);
});
