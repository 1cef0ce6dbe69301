/**
 * What comes from outside may say of itself how it becomes text: `String({ toString: 1 })` throws.
 * So nothing of an unknown kind is turned into text but by `textOf`, `writtenOut` or `jsonOf`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonOf, textOf, writtenOut } from '../nodes/core/text';
import { sources, unguarded } from './textOfUnknown';

jest.setTimeout(120_000);

test('no source turns a value of an unknown kind into text or a number', () => {
	// The one that knows how.
	const files = sources().filter((file) => !file.endsWith('nodes/core/text.ts'));
	expect(files.length).toBeGreaterThan(300);
	expect(unguarded(files)).toEqual([]);
});

test('each way to do so is seen, and what is sure is not', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'lead-ops-text-'));
	const path = join(folder, 'outside.ts');
	const ways = [
		'String(given)',
		'Number(given)',
		'`${given}`',
		'list.join()',
		'list.map(String)',
		'[...list].sort()',
		'new Date(given as never)',
		'some[given as never]',
		'some + ""',
		'some.toString()',
	];
	const sure = ['String(1)', '`${text}`', '[text].join()', 'text + ""', 'new Date(0).toString()'];
	await writeFile(
		path,
		[
			'declare const given: unknown, list: unknown[], some: {}, text: string;',
			...[...ways, ...sure].map((way) => `void (${way});`),
		].join('\n'),
	);
	const seen = unguarded([path]).map((line) => Number(/:(\d+) /.exec(line)?.[1]) - 2);
	await rm(folder, { recursive: true });
	expect([...new Set(seen)].map((index) => [...ways, ...sure][index])).toEqual(ways);
});

test.each<[unknown, string]>([
	[null, ''],
	[undefined, ''],
	[{ toString: 1 }, '{"toString":1}'],
	[{ toString: 1, valueOf: 1, toJSON: 1 }, '{"toString":1,"valueOf":1,"toJSON":1}'],
	[Object.create(null), '{}'],
	[[{ toString: 1 }], '[{"toString":1}]'],
	[['a', { toString: 1 }, 2], '["a",{"toString":1},2]'],
	[['red', 'blue'], 'red, blue'],
	[JSON.parse('{"__proto__":{"toString":1}}'), '{"__proto__":{"toString":1}}'],
	[new Date(0), '1970-01-01T00:00:00.000Z'],
	[new Date(Number.NaN), ''],
	[{ size: 10n }, '{"size":"10"}'],
	[10n, '10'],
	[Symbol('x'), ''],
	[() => 1, ''],
	[0, '0'],
	[false, 'false'],
])('%p is written out as %j', (value, text) => {
	expect(writtenOut(value)).toBe(text);
});

test('what goes round in circles, or down without an end, is no text', () => {
	const round: Record<string, unknown> = {};
	round.itself = round;
	expect([writtenOut(round), jsonOf(round), textOf(round)]).toEqual(['', undefined, undefined]);
});
