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
	['it doesnt work', ["doesn't work"], ["doesn't work"]],
	["it does'nt work", ['doesn’t work'], ['doesn’t work']],
	['It doesn`t work', ['doesnt work'], ['doesnt work']],
	['I’m in', ['im in'], ['im in']],
	['l’offre', ['offre'], ['offre']],
	['renovating', ['renovat*'], ['renovat*']],
	['a small renovation job', ['small renovat* job'], ['small renovat* job']],
	['inovating', ['renovat*'], []],
	['renoir', ['renovat*'], []],
	['renovation', ['reno*', 'renovat*'], ['reno*', 'renovat*']],
	['renovation of a roof', ['renovat* of', 'renovat* of a'], ['renovat* of a']],
	['able', ['ab*'], []],
	['ab', ['ab*'], ['ab*']],
	['send a price', ['send   a price'], ['send   a price']],
	['the price list now', ['price list today', 'price'], ['price']],
	['Haeuser', ['Häuser'], ['Häuser']],
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

test.each<[string, string[], string[]]>([
	['we do not want a demo', ['want'], []],
	['we dont really want it', ['want'], []],
	['kein Angebot', ['Angebot'], []],
	['pas de devis', ['devis'], []],
	['no quiero', ['quiero'], []],
	['non voglio', ['voglio'], []],
	['geen offerte', ['offerte'], []],
	['não quero', ['quero'], []],
	['nie chcę', ['chcę'], []],
	['No, I want it', ['want'], ['want']],
	['not now but I want it', ['want'], ['want']],
	['not only the price', ['price'], ['price']],
	['it is not working', ['not working'], ['not working']],
	['not working price', ['not working', 'price'], ['not working', 'price']],
	['I do not know what they want', ['want'], ['want']],
])('a negation is heard: %j holds of %j: %j', (message, phrases, expected) => {
	expect(seenIn([phrases], message)).toEqual([expected]);
	expect(seenIn([phrases], message, 'all')).toEqual([expected]);
});

test('the longest phrase takes its words: what is left of it starts no other', () => {
	const lists = [['list', 'viagra'], ['price list'], ['buy viagra now']];
	expect(seenIn(lists, 'price list, buy viagra now')).toEqual([
		[],
		['price list'],
		['buy viagra now'],
	]);
});

test.each([
	['one two three four', ['4 words']],
	['one two three', []],
])('words are counted: %j', (message, expected) => {
	expect(seenIn([['4 words']], message)).toEqual([expected]);
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
	expect(text.texts).toEqual([{ words: ['price'] }, { words: ['list'] }]);
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
