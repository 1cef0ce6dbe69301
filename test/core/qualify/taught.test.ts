import fc from 'fast-check';
import { categories, type Category } from '../../../nodes/core/lead';
import {
	compilePolicy,
	builtInKnowledge,
	decideByGuess,
	decideQualification,
	decideQualificationAgain,
	guessCategory,
	likelyCategories,
	MOST_ODDS,
	observe,
	qualifiedData,
	readInquiry,
	readTaught,
	strongestShifts,
	taughtOdds,
	teachCategories,
	usualLimits,
	writtenTaught,
	type CategoryGuess,
	type DecidedMessage,
	type TaughtModel,
} from '../../../nodes/core/qualify';
import { chance } from '../route/chance';
import { decided, marinaMessages } from './decidedMessages';
import { newNode } from './newNode';

const ask = (message: string) => ({ message, subject: '', relationship: null, form: null });

const { categories: lines } = newNode;

const bestOf = (guess: CategoryGuess) =>
	likelyCategories(lines, { known: {}, categories: [] }, guess)[0]?.category;

const from: TaughtModel['from'] = { decided: {}, right: { before: 0, after: 0 } };

const someShifts = fc.dictionary(
	fc.constantFrom('need', 'price', 'crane', '#price', 'toString'),
	fc.dictionary(fc.constantFrom(...categories), fc.integer({ min: -2000, max: 2000 })),
);

const marina = teachCategories(marinaMessages());

function theModel(): TaughtModel {
	if (!marina.model) throw new Error(marina.lacks);
	return marina.model;
}

test('what people call messages is learned, and told of those that were held out', () => {
	const { right, decided: counts } = theModel().from;
	expect(counts).toEqual({ 'existing customer': 36, sales: 24 });
	expect(right.after).toBeGreaterThan(right.before + 10);
	const message = 'crane for Merula thursday';
	const [before, after] = [guessCategory(ask(message)), guessCategory(ask(message), theModel())];
	expect(after).toEqual({ ...before, taught: after.taught });
	expect([bestOf(before), bestOf(after)]).toEqual(['unclear', 'existing customer']);
	const finding = decideByGuess(lines, { known: {}, categories: [] }, after, usualLimits);
	expect(finding.because).toMatch(
		/what people decided about such messages makes it \d[\d.]* times/,
	);
});

test('the words that say most are told, and no name that only some wrote', () => {
	const { shifts } = theModel();
	expect(strongestShifts(theModel())).toContainEqual({
		...{ word: 'crane', category: 'existing customer', times: expect.any(Number) },
	});
	const one = marinaMessages().map((each, n) => ({
		...each,
		person: n % 10 < 2 ? 'one' : 'other',
	}));
	expect(Object.keys(shifts).length).toBeGreaterThan(10);
	expect(Object.keys(teachCategories(one).model?.shifts ?? {})).toEqual([]);
	for (const shift of Object.values(shifts).flatMap((each) => Object.values(each))) {
		expect(Number.isInteger(shift)).toBe(true);
	}
});

test('in whatever order, and told twice, it is the same', () => {
	const random = chance(3);
	const shuffled = marinaMessages()
		.map((each) => ({ each, at: random() }))
		.sort((one, other) => one.at - other.at)
		.map(({ each }) => each);
	expect(teachCategories([...shuffled, ...marinaMessages()])).toEqual(marina);
	expect(readTaught(writtenTaught(theModel()))).toEqual(theModel());
});

test('where nothing was taught, all is as the node comes', () => {
	fc.assert(
		fc.property(fc.string(), (message) => {
			expect(guessCategory(ask(message), { shifts: {}, from })).toEqual(
				guessCategory(ask(message)),
			);
		}),
	);
});

test('no category is moved further than the limit, whatever was taught', () => {
	const marks = fc.array(
		fc.record({
			name: fc.constantFrom('need', 'price', 'crane', 'constructor'),
			value: fc.double({ min: 0, max: 1, noNaN: true }),
		}),
	);
	fc.assert(
		fc.property(someShifts, marks, (shifts, some) => {
			for (const times of Object.values(taughtOdds({ shifts }, some))) {
				expect(times).toBeLessThanOrEqual(MOST_ODDS);
				expect(times).toBeGreaterThan(0.16);
			}
		}),
	);
});

const anyShares = fc.dictionary(fc.constantFrom(...categories), fc.integer({ min: 0, max: 1000 }));
const anyOdds = fc.dictionary(
	fc.constantFrom(...categories),
	fc.double({ min: 1 / MOST_ODDS, max: MOST_ODDS, noNaN: true }),
);

test('nothing that is taught makes it likelier that who writes about buying is turned away', () => {
	const seen = { known: { sales: { sure: ['quote'], hints: [] } }, categories: [] };
	const away = (guess: CategoryGuess) =>
		likelyCategories(lines, seen, guess)
			.filter(({ category }) => category === 'spam' || category === 'vendor')
			.reduce((sum, { probability }) => sum + probability, 0);
	fc.assert(
		fc.property(anyShares, anyOdds, (shares, taught) => {
			const [by, without] = [
				{ shares, words: [], taught },
				{ shares, words: [] },
			].map(away);
			// Each of the two is rounded to hundredths.
			expect(by).toBeLessThanOrEqual((without ?? 0) + 0.011);
		}),
	);
});

test('a decision with what was taught is taken again from its record', () => {
	const policy = compilePolicy(newNode, builtInKnowledge);
	const message = 'Please crane the Merula on Tuesday, she stays ashore until May';
	const text = readInquiry({ message, service: null, custom: {} }, ['message']);
	const observed = observe(
		policy,
		text,
		{ category: () => null, rule: () => null },
		{ guess: guessCategory(ask(message), theModel()) },
	);
	const qualification = decideQualification(policy, observed);
	const { record } = qualifiedData(qualification, observed, 'a1b2');
	expect(record.observed.guess?.taught).toBeDefined();
	expect(
		decideQualificationAgain(newNode, JSON.parse(JSON.stringify(record)) as typeof record),
	).toEqual(qualification);
});

const numbered = (count: number, category: DecidedMessage['category'], text: string) =>
	Array.from({ length: count }, (_, n) =>
		decided(
			`${text} ${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26), 120)}`,
			category,
		),
	);

const buyers = (count: number) => numbered(count, 'sales', 'Please send us a quote for painting');
const helped = (count: number) =>
	numbered(count, 'support', 'The machine that you sold us is broken again,');

test.each<[string, DecidedMessage[], string]>([
	['nothing', [], 'messages'],
	['29 messages', [...buyers(15), ...helped(14)], 'messages'],
	['40 of which only four are about a purchase', [...buyers(4), ...helped(36)], 'buyers'],
	['40 of which only four are about anything else', [...buyers(36), ...helped(4)], 'others'],
	['what the built-in model knows', [...buyers(30), ...helped(30)], 'gain'],
	[
		'the same message over and over',
		numbered(60, 'sales', 'We need a quote').fill(decided('A quote', 'sales')),
		'messages',
	],
])('nothing is learned from %s', (_what, some, lacks) => {
	const { lacks: said, model } = teachCategories(some);
	expect([said, model]).toEqual([lacks, undefined]);
});

test('what people call by chance teaches nothing', () => {
	const names: Array<DecidedMessage['category']> = ['sales', 'support', 'hiring', 'vendor'];
	for (const seed of [1, 2]) {
		const random = chance(seed);
		const called = marinaMessages().map(({ asked }) =>
			decided(asked.message, names[Math.floor(random() * names.length)] ?? 'sales'),
		);
		expect(teachCategories(called).model).toBeUndefined();
	}
});

test('who writes about buying is left out where somebody called it spam, and what was called both ways', () => {
	const spam = numbered(3, 'spam', 'Please send me a quote for');
	const torn = [decided('Call me back', 'sales'), decided('Call me back!', 'support')];
	const { leftOut, decided: counts } = teachCategories([...marinaMessages(), ...spam, ...torn]);
	expect(leftOut).toEqual({ buying: 3, torn: 1 });
	expect(counts.map(({ category }): Category => category)).toEqual(['sales', 'existing customer']);
});
