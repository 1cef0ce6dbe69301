import fc from 'fast-check';
import {
	compilePhrases,
	findPhrases,
	readInquiry,
	splitPhrases,
} from '../../../nodes/core/qualify';

const textOf = (message: string, custom: Record<string, unknown> = {}) =>
	readInquiry({ message, service: null, custom }, ['message', 'service', 'custom']);

const seenIn = (lists: string[][], message: string, mode: 'all' | 'longest' = 'longest') =>
	findPhrases(compilePhrases(lists), textOf(message), mode);

test.each<[string, string[], string[]]>([
	['What is the PRICE?', ['price'], ['price']],
	['priceless', ['price'], []],
	['Ein Rueckruf, bitte — RÜCKRUF!', ['Rückruf'], ['Rückruf']],
	['ruckruf', ['Rückruf'], ['Rückruf']],
	['It doesn’t work', ["doesn't work"], ["doesn't work"]],
	['how\nmuch', ['how much'], ['how much']],
	['much how', ['how much'], []],
	['price price price', ['price'], ['price']],
	['demo, then price', ['price', 'demo'], ['demo', 'price']],
	['anything', ['', '!?'], []],
	['我想要报价', ['报价'], ['报价']],
	['constructor __proto__', ['constructor'], ['constructor']],
])('%j holds of %j: %j', (message, phrases, expected) => {
	expect(seenIn([phrases], message)).toEqual([expected]);
});

test('a word goes to the longest phrase alone, or to every phrase', () => {
	const lists = [['buy', 'price'], ['buy viagra']];
	expect(seenIn(lists, 'buy viagra at this price')).toEqual([['price'], ['buy viagra']]);
	expect(seenIn(lists, 'buy viagra at this price', 'all')).toEqual([
		['buy', 'price'],
		['buy viagra'],
	]);
});

test('the same phrase may stand in several lists', () => {
	expect(seenIn([['price'], ['price']], 'price')).toEqual([['price'], ['price']]);
});

test('web links are counted and their words are not read', () => {
	const lists = [['2 links'], ['3 links'], ['careers']];
	const message = 'See https://example.com/careers and www.example.org/careers';
	expect(seenIn(lists, message)).toEqual([['2 links'], [], []]);
});

test('custom texts are read too, each for itself', () => {
	const text = textOf('price', { subject: 'list', topics: ['my job'], size: 7, nothing: null });
	expect(text.texts).toEqual([['price'], ['list']]);
	expect(findPhrases(compilePhrases([['price list'], ['list']]), text, 'all')).toEqual([
		[],
		['list'],
	]);
});

test('phrases are separated by commas and lines', () => {
	expect(splitPhrases('price, how much,\n demo;;')).toEqual(['price', 'how much', 'demo']);
});

test('what surrounds a phrase changes nothing', () => {
	const finder = compilePhrases([['how much']]);
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme' }),
			fc.string({ unit: 'grapheme' }),
			(before, after) => {
				const text = textOf(`${before} . how much . ${after}`);
				fc.pre(text.links === 0);
				expect(findPhrases(finder, text, 'longest')).toEqual([['how much']]);
			},
		),
	);
});
