import { remembering, rememberingBy } from '../../nodes/core/remembering';

test.each<[string, (text: string) => unknown]>([
	['a value', (text) => text.length],
	['nothing', () => undefined],
	['null', () => null],
])('%s is found once, and again after it was forgotten', (_what, find) => {
	const asked: string[] = [];
	const quick = remembering(2, (text) => {
		asked.push(text);
		return find(text);
	});
	for (const text of ['a', 'b', 'a', 'b']) expect(quick(text)).toBe(find(text));
	expect(asked).toEqual(['a', 'b']);
	for (const text of ['c', 'c', 'a']) expect(quick(text)).toBe(find(text));
	expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('what is no text is found once for each key', () => {
	const asked: number[][] = [];
	const total = rememberingBy(
		2,
		(numbers: number[]) => numbers.join(),
		(numbers) => asked.push(numbers),
	);
	expect([total([1, 2]), total([1, 2]), total([12])]).toEqual([1, 1, 2]);
	expect(asked).toEqual([[1, 2], [12]]);
});
