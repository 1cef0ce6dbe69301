import { readInquiry, sameWords, saidWords } from '../../../nodes/core/qualify';

test.each([
	['It doesn’t work', ['it', 'doesnt', 'work']],
	["does'nt", ['doesnt']],
	['I’ll', ['ill']],
	["we've", ['weve']],
	["they're", ['theyre']],
	["it's", ['its']],
	['t', ['t']],
	['s it', ['s', 'it']],
	// Behind a word that it does not belong to, or as one of its own.
	['t-shirt', ['t', 'shirt']],
	['vitamin d', ['vitamin', 'd']],
	['do things', ['do', 'things']],
	['I may', ['i', 'may']],
	['we lllama', ['we', 'lllama']],
	['', []],
])('the words of %j are %j', (text, words) => {
	expect(saidWords(text)).toEqual(words);
});

test.each([
	['Online-Casino', 'online casino'],
	['renovat*', 'renovat*'],
	['* star', 'star'],
])('%j is the same as %j', (phrase, same) => {
	expect(sameWords(phrase)).toBe(same);
});

test.each<[string, number[] | undefined]>([
	['we want a demo', undefined],
	['no demo, please', [-1, 0, -1]],
	['not really interested now', [-1, 0, 0, -1]],
	['a demo. no', [-1, -1, -1]],
	['no problem, send a demo', [-1, -1, -1, -1, -1]],
	['no problem no demo', [-1, -1, -1, 2]],
	['price not, demo yes', [-1, -1, -1, -1]],
	['not this but that', [-1, 0, -1, -1]],
])('in %j each word is negated by %j', (message, negatedBy) => {
	const { texts } = readInquiry({ message, service: null, custom: {} }, ['message']);
	expect(texts[0]?.negatedBy).toEqual(negatedBy);
});
