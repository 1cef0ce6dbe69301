import fc from 'fast-check';
import { fold, spacedWords, words } from '../../nodes/core/fold';

test.each([
	['Café MÜLLER, Łódź', 'cafe muller, lodz'],
	['STRASSE Straße ẞ', 'strasse strasse ss'],
	['İstanbul ı', 'istanbul i'],
	['ＡＢＣ', 'abc'],
])('%j folds to %j', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test.each([
	['I can’t log-in!', ['i', 'can', 't', 'log', 'in']],
	['  ', []],
	['価格 list', ['価', '格', 'list']],
])('the words of %j', (text, expected) => {
	expect(words(text)).toEqual(expected);
});

test.each([
	['Log-in, please!', ' log in please '],
	['', '  '],
])('%j with spaces around its words is %j', (text, expected) => {
	expect(spacedWords(text)).toBe(expected);
});

test('folding twice changes nothing more', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			expect(fold(fold(text))).toBe(fold(text));
		}),
	);
});
