import {
	decideQualification,
	quoted,
	whatIsSaid,
	type Observed,
	type QualifyPolicy,
} from '../../../nodes/core/qualify';

const policy: QualifyPolicy = {
	categories: [
		{ category: 'support', phrases: [], wordsNeeded: 1, goesTo: 'review' },
		{ category: 'vendor', phrases: [], wordsNeeded: 1, goesTo: 'disqualified' },
	],
	rules: [{ name: 'Fits', phrases: [], kind: 'fit', points: 20 }],
	tiers: [
		{ name: 'Warm', minimum: 15 },
		{ name: 'Cold', minimum: 0 },
		{ name: 'Hot', minimum: 50 },
	],
	...{ qualifiedFrom: 20, nurtureFrom: 10, belowNurture: 'disqualified' },
};

const fits: Observed['rules'] = [{ applies: true, because: 'it does' }];
const plain: Observed = { says: 'something', known: {}, requests: {}, categories: [], rules: fits };

const decide = (observed: Partial<Observed>) =>
	decideQualification(policy, { ...plain, ...observed });

const sales = (sure: string[], hints: string[] = []): Observed['known'] => ({
	sales: { sure, hints },
});
const offer: Observed['known'] = { vendor: { sure: ['we offer'], hints: [] } };
const help: Observed['known'] = { support: { sure: ['broken'], hints: [] } };

test.each<[string, Partial<Observed>, string]>([
	['enough points', {}, 'score.qualified'],
	['too few', { rules: [] }, 'score.low'],
	['an opt-out', { requests: { optOut: ['stop'] } }, 'request.optOut'],
	[
		'an opt-out and one word of sales',
		{ requests: { optOut: ['stop'] }, known: sales(['price']) },
		'request.optOut',
	],
	[
		'an opt-out and a plain wish',
		{ requests: { optOut: ['stop'] }, known: sales(['price'], ['need']) },
		'category.unclear',
	],
	[
		'an opt-out and two words for sure',
		{ requests: { optOut: ['stop'] }, known: sales(['price', 'demo']) },
		'category.unclear',
	],
	[
		'an opt-out and nothing but hints',
		{ requests: { optOut: ['stop'] }, known: sales([], ['need', 'want']) },
		'request.optOut',
	],
	['an opt-out in a pitch', { requests: { optOut: ['stop'] }, known: offer }, 'category.vendor'],
	['words of lists', { requests: { listWords: ['list'] } }, 'category.unclear'],
	[
		'words of lists and of support',
		{ requests: { listWords: ['list'] }, known: help },
		'category.support',
	],
	[
		'what they wanted they have',
		{ requests: { settled: ['bought elsewhere'] } },
		'request.settled',
	],
	[
		'they have it, and say a word of sales',
		{ requests: { settled: ['bought elsewhere'] }, known: sales(['price']) },
		'request.settled',
	],
	[
		'they have it, and want more',
		{ requests: { settled: ['bought elsewhere'] }, known: sales(['price'], ['need']) },
		'score.qualified',
	],
	[
		'they have it, and it is broken',
		{ requests: { settled: ['bought elsewhere'] }, known: help },
		'category.support',
	],
	[
		'they have it, in a pitch',
		{ requests: { settled: ['bought elsewhere'] }, known: offer },
		'category.vendor',
	],
	['a no', { requests: { notInterested: ['no thanks'] } }, 'request.notInterested'],
	[
		'a no beside a wish',
		{ requests: { notInterested: ['no thanks'] }, known: sales(['price']) },
		'category.unclear',
	],
	[
		'a no beside a hint of one',
		{ requests: { notInterested: ['no thanks'] }, known: sales([], ['need']) },
		'request.notInterested',
	],
	[
		'a no before a "but"',
		{ requests: { notInterested: ['no thanks'], goesOn: 'but' } },
		'category.unclear',
	],
	[
		'a no that goes on in a pitch',
		{ requests: { notInterested: ['no thanks'], goesOn: 'but' }, known: offer },
		'category.vendor',
	],
	[
		'a no about support',
		{ requests: { notInterested: ['no thanks'] }, known: help },
		'category.unclear',
	],
	[
		'a no in a pitch',
		{ requests: { notInterested: ['no thanks'] }, known: offer },
		'category.vendor',
	],
	['gibberish', { says: 'gibberish' }, 'message.gibberish'],
	['gibberish beside a word', { says: 'gibberish', known: sales(['price']) }, 'score.qualified'],
	['nothing', { says: 'nothing' }, 'message.saysNothing'],
	['nothing beside a word', { says: 'nothing', known: sales(['price']) }, 'score.qualified'],
])('%s is told by its code', (_what, observed, reasonCode) => {
	expect(decide(observed).reasonCode).toBe(reasonCode);
});

test.each<[string, Partial<Observed>, string]>([
	[
		'a language that is not read',
		{ says: 'unread' },
		'Qualified: this is about a purchase, because the language of the message is not read and the other fields decide, and it has 20 points of the 20 needed.',
	],
	[
		'one with a word that is known',
		{ says: 'unread', known: sales(['demo']) },
		'Qualified: this is about a purchase, because "demo" says so, and it has 20 points of the 20 needed.',
	],
	[
		'a no beside a wish',
		{ requests: { notInterested: ['no thanks'] }, known: sales(['price']) },
		'Review: it is unclear what this is about, because the sender says "no thanks", but also "price".',
	],
	[
		'a no before a "but"',
		{ requests: { notInterested: ['no thanks'], goesOn: 'but' } },
		'Review: it is unclear what this is about, because the sender says "no thanks", but also goes on after "but".',
	],
	[
		'an opt-out beside a wish',
		{ requests: { optOut: ['stop'] }, known: sales(['price'], ['need']) },
		'Review: it is unclear what this is about, because the sender says "stop", but also "price" and "need".',
	],
	[
		'words of lists',
		{ requests: { listWords: ['list'] } },
		'Review: it is unclear what this is about, because the sender says "list", but also writes about a purchase.',
	],
])('%s is told in a sentence', (_what, observed, reason) => {
	expect(decide(observed).reason).toBe(reason);
});

test.each(['something', 'unread'] as const)(
	'who wrote %s and has too few points is read, where they would only be nurtured',
	(says) => {
		const few = { ...policy, qualifiedFrom: 30 };
		const decided = (more: Partial<Observed>) =>
			decideQualification(few, { ...plain, says, ...more }).reasonCode;
		expect(decided({})).toBe('message.unknown');
		expect(decided({ says: 'no text' })).toBe('score.nurture');
		expect(decided({ known: sales(['price']) })).toBe('message.unknown');
	},
);

test.each([
	[-5, 'Cold'],
	[0, 'Cold'],
	[14, 'Cold'],
	[15, 'Warm'],
	[50, 'Hot'],
	[99, 'Hot'],
])('%i points are %s, in whatever order the tiers stand', (points, tier) => {
	const rules = [{ name: 'Fits', phrases: [], kind: 'fit' as const, points }];
	expect(decideQualification({ ...policy, rules }, plain).tier).toBe(tier);
});

test.each<[string[], string]>([
	[[], ''],
	[['price'], '"price"'],
	[['price', 'price'], '"price"'],
	[['price', 'demo'], '"price" and "demo"'],
	[['a', 'b', 'c', 'd', 'e'], '"a", "b", "c", "d" and "e"'],
	[['a', 'b', 'c', 'd', 'e', 'f', 'g'], '"a", "b", "c", "d", "e" and 2 more'],
	[['licence*'], '"licence"'],
	[['licence*', 'licences'], '"licences"'],
	[['licences', 'licence*'], '"licences"'],
	[['licence', 'licences'], '"licence" and "licences"'],
	[['licence*', 'my licence'], '"licence" and "my licence"'],
	[['licence*', 'licence'], '"licence"'],
])('%j reads %s', (seen, text) => {
	expect(quoted(seen)).toBe(text);
});

test.each<[string, ReturnType<typeof whatIsSaid>]>([
	['', 'no text'],
	['-', 'no text'],
	['n/a', 'no text'],
	['n/a 5', 'something'],
	['👍', 'nothing'],
	['hi there', 'nothing'],
	['test 123', 'nothing'],
	['test 12b', 'something'],
	['test b12', 'something'],
	['hi there roof', 'something'],
	['a s d f', 'gibberish'],
	['h i', 'something'],
	['a s d', 'something'],
	['asdf qwer', 'gibberish'],
	['asdf roof', 'something'],
	['asdf qwer roof', 'gibberish'],
	['крыша течёт', 'unread'],
	['крыша roof', 'unread'],
	['дом house', 'something'],
	['дома домик', 'unread'],
	['дома demo', 'something'],
	['lorem ipsum and what else stands there until somebody writes a text for it one day', 'nothing'],
	['ipsum lorem flooring', 'something'],
	['фыва олдж', 'gibberish'],
	['прошу прислать запрос о женитьбе', 'unread'],
])('%j says %s', (message, says) => {
	expect(whatIsSaid(message, message.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])).toBe(says);
});
