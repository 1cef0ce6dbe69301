import fc from 'fast-check';
import { readAddresses } from '../../../nodes/core/deliver';

test.each<[written: string, to: string, unreadable?: string[]]>([
	['m@example.com', 'm@example.com'],
	['  m@example.com \n', 'm@example.com'],
	['m@example.com,', 'm@example.com'],
	['v10@example.com;', 'v10@example.com'],
	[',; m@example.com ;, ', 'm@example.com'],
	['a@example.com, b@example.com;c@example.com', 'a@example.com, b@example.com, c@example.com'],
	['a@example.com\nb@example.com\r\n', 'a@example.com, b@example.com'],
	['Ann Lee <l@example.com>', 'Ann Lee <l@example.com>'],
	['"Lee, Ann" <l@example.com>', '"Lee, Ann" <l@example.com>'],
	[
		'"Lee; \\"Ann\\"" <l@example.com>, b@example.com',
		'"Lee; \\"Ann\\"" <l@example.com>, b@example.com',
	],
	['<l@example.com>', 'l@example.com'],
	['mailto:k@example.com', 'k@example.com'],
	['MAILTO:k@example.com', 'k@example.com'],
	['Kim <mailto:k@example.com>', 'Kim <k@example.com>'],
	['jörg@bücher.example', 'jörg@bücher.example'],
	['root@localhost', 'root@localhost'],
	['a@example.com, half', 'a@example.com', ['half']],
	['half; a@example.com; @b', 'a@example.com', ['half', '@b']],
	['a@b@example.com', '', ['a@b@example.com']],
	['Ann <l@example.com', '', ['Ann <l@example.com']],
	['l@example.com>', '', ['l@example.com>']],
	['still none', '', ['still none']],
	['https://example.com/a@b', '', ['https://example.com/a@b']],
	['[object Object]', '', ['[object Object]']],
	['Lee, Ann <l@example.com>', 'Ann <l@example.com>', ['Lee']],
	['', ''],
	[' ,; ', ''],
])('%j', (written, to, unreadable = []) => {
	expect(readAddresses(written)).toMatchObject({ to, unreadable });
});

test('what it gives it reads as the same, and nothing of a list is dropped in silence', () => {
	const words = fc.array(
		fc.constantFrom('a@b.example', '"Lee, Ann" <a@b.example>', 'half', '<c@d.example>', ' ', '@'),
	);
	fc.assert(
		fc.property(words, fc.constantFrom(',', ';', '\n'), (list, separator) => {
			const { to, addresses, unreadable } = readAddresses(list.join(separator));
			expect(readAddresses(to)).toMatchObject({ to, unreadable: [] });
			const good = list.filter((each) => /\w@\w/.test(each));
			const bad = list.filter((each) => ['half', '@'].includes(each));
			expect(unreadable).toEqual(bad);
			expect(addresses).toEqual(good.map((each) => /\w@\w\.\w+/.exec(each)?.[0]));
		}),
	);
});
