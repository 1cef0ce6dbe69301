import {
	compilePhrases,
	findPhrases,
	readInquiry,
	sameWords,
	saidWords,
} from '../../../nodes/core/qualify';
import { negationsIn } from '../../../nodes/core/qualify/negation';
import { whatIsSaid } from '../../../nodes/core/qualify/says';

const says = (message: string) => whatIsSaid(message, saidWords(message));

test.each([
	['', 'no text'],
	['-', 'no text'],
	['...', 'no text'],
	['?', 'no text'],
	['n/a', 'no text'],
	['👍', 'nothing'],
	['$', 'nothing'],
	['Hello!', 'nothing'],
	['hi there', 'nothing'],
	['test 123', 'nothing'],
	['12345', 'nothing'],
	['asdf asdf qwer', 'gibberish'],
	['qwe asd', 'gibberish'],
	['asd', 'gibberish'],
	['ASD', 'gibberish'],
	['masd', 'something'],
	['asdx', 'something'],
	['aaaaaaa', 'gibberish'],
	['Helllo', 'something'],
	['My roof leaks', 'something'],
	['asd roof', 'something'],
	['asd qwe roof', 'gibberish'],
	['asd qwe asd qwe asd qwe asd qwe asd qwe asd qwe asd', 'gibberish'],
	['hello hello hello hello hello hello hello hello hello hello hello hello', 'nothing'],
	['hello hello hello hello hello hello hello hello hello hello hello hello hello', 'something'],
])('%j says %s', (message, said) => {
	expect(says(message)).toBe(said);
});

test('who begins with words goes on with words, whatever follows', () => {
	const roof = 'The roof of our house leaks and we are asking for help. ';
	expect(says(roof.repeat(3) + 'asd '.repeat(60))).toBe('something');
	expect(says('asd '.repeat(60) + roof.repeat(3))).toBe('gibberish');
});

test.each([
	['It doesn’t work', ['it', 'doesnt', 'work']],
	["it does'nt", ['it', 'doesnt']],
	[
		"I'm, we're, you'll, they've, she'd, that's",
		['im', 'were', 'youll', 'theyve', 'shed', 'thats'],
	],
	["d'accord", ['d', 'accord']],
	['plan t', ['plant']],
	['a t', ['a', 't']],
	['t shirt', ['t', 'shirt']],
	['the m', ['the', 'm']],
	['who s there', ['whos', 'there']],
	['Ann’s', ['ann', 's']],
	['would ve', ['wouldve']],
	['', []],
])('%j has the words %j', (text, words) => {
	expect(saidWords(text)).toEqual(words);
});

test.each([
	['Online-Casino', 'online casino'],
	['Renovat*', 'renovat*'],
	['', ''],
])('%j is the phrase %j', (phrase, same) => {
	expect(sameWords(phrase)).toBe(same);
});

test.each([
	['no demo', [-1, 0]],
	['no really good price', [-1, 0, 0, -1]],
	['no. price', [-1, -1]],
	['no demo, please', [-1, 0, -1]],
	['price, no demo', [-1, -1, 1]],
	['no demo but price', [-1, 0, -1, -1]],
	['not only price', [-1, -1, -1]],
	['not only price, not demo', [-1, -1, -1, -1, 3]],
	['no no demo', [-1, 0, 1]],
	['no price', [-1, -1]],
])('in %j each word has the negation %j', (text, negatedBy) => {
	expect(negationsIn(text, saidWords(text))).toEqual(negatedBy);
});

test('nothing is negated where no word is one that negates', () => {
	expect(negationsIn('a price', ['a', 'price'])).toBeUndefined();
});

const everywhere = ['message', 'service', 'custom'] as const;

test.each<{
	says: string;
	lead: Parameters<typeof readInquiry>[0];
	places?: Parameters<typeof readInquiry>[1];
	texts: string[][];
	links?: number;
	words?: number;
	said?: string;
}>([
	{
		says: 'each text by itself, in the order of the places',
		lead: { message: 'my roof', service: 'Repair', custom: { size: 'big', rooms: 3, list: ['x'] } },
		texts: [['my', 'roof'], ['repair'], ['big']],
		words: 2,
		said: 'something',
	},
	{
		says: 'only where it is asked to look',
		lead: { message: 'my roof', service: 'Repair', custom: { size: 'big' } },
		places: ['custom'],
		texts: [['big']],
	},
	{
		says: 'nothing where nothing is given',
		lead: { message: null, service: null, custom: {} },
		texts: [],
	},
	{
		says: 'links as links, of all texts together',
		lead: {
			message: 'See http://a.example/job or HTTPS://b.example',
			service: 'www.c.example price',
			custom: {},
		},
		texts: [['see', 'or'], ['price']],
		links: 3,
		words: 2,
		said: 'something',
	},
	{
		says: 'a service in the place of a message that says nothing',
		lead: { message: 'Hi!', service: 'Repair', custom: {} },
		texts: [['hi'], ['repair']],
		words: 1,
		said: 'something',
	},
	{
		says: 'no message where only a service is chosen',
		lead: { message: null, service: 'Repair', custom: {} },
		texts: [['repair']],
	},
	{
		says: 'a greeting as one, where the service is not looked at',
		lead: { message: 'Hi!', service: 'Repair', custom: {} },
		places: ['message'],
		texts: [['hi']],
		words: 1,
		said: 'nothing',
	},
	{
		says: 'a greeting as one, where no service is given',
		lead: { message: 'Hi!', service: null, custom: {} },
		texts: [['hi']],
		words: 1,
		said: 'nothing',
	},
])(
	'of an inquiry is read $says',
	({ lead, places = everywhere, texts, links = 0, words = 0, said = 'no text' }) => {
		expect(readInquiry(lead, places)).toEqual({
			...{ texts: texts.map((each) => ({ words: each })), links, words, says: said },
		});
	},
);

const found = (phrases: string[], message: string, mode: 'all' | 'longest' = 'longest') =>
	findPhrases(
		compilePhrases([phrases]),
		readInquiry({ message, service: null, custom: {} }, ['message']),
		mode,
	)[0];

test.each<[string, string[], string[]]>([
	['a renovation', ['re*'], []],
	['re', ['re*'], ['re*']],
	['renewed and renovated', ['ren*'], ['ren*']],
	['renovated', ['renov*', 'renova*'], ['renov*', 'renova*']],
	['renovated roof', ['renov* roof', 'renova* wall'], ['renov* roof']],
	['renovation', ['renovation', 'renov*'], ['renovation', 'renov*']],
	['Gruesse aus Koeln', ['Grüße', 'Köln'], ['Grüße', 'Köln']],
	['a Baeckerei', ['Bäckerei'], ['Bäckerei']],
	['a Backerei', ['Bäckerei'], ['Bäckerei']],
	['one two', ['2 words', '3 words', '1 word', '0 words'], ['2 words', '1 word', '0 words']],
	['see www.a.example', ['1 link', '2 Links'], ['1 link']],
	['see www.a.example www.b.example', ['2 LINKS'], ['2 LINKS']],
	['ten words', ['ten words'], ['ten words']],
	['a 2 words b', ['about 2 words'], []],
])('%j holds of %j: %j', (message, phrases, expected) => {
	expect(found(phrases, message)).toEqual(expected);
});

test('after a phrase that a negation belongs to, another negation is heard', () => {
	expect(found(['not working', 'demo'], 'not working, no demo')).toEqual(['not working']);
	expect(found(['demo list', 'demo'], 'no demo list', 'all')).toEqual([]);
});
