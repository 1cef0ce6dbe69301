import fc from 'fast-check';
import { categories, type Category } from '../../../nodes/core/lead';
import {
	builtInKnowledge,
	compilePolicy,
	decideByGuess,
	decideCategory,
	decideQualification,
	decideQualificationAgain,
	guessCategory,
	likelyCategories,
	qualifiedData,
	usualLimits,
	type CategoryChoice,
	type CategoryGuess,
	type Observed,
} from '../../../nodes/core/qualify';
import { ruleRows } from '../../../nodes/LeadQualifyScore/defaults';
import { messages } from './messages';
import { newNode, observeMessage } from './newNode';

const { categories: lines } = newNode;
const nothing = { known: {}, categories: [] };

const shares = (most: Category, share: number, rest: Category = 'sales'): CategoryGuess => ({
	shares: { [most]: share, [rest]: 1000 - share },
	words: ['a', 'b'],
});

const by = (guess: CategoryGuess, seen: Pick<Observed, 'known' | 'categories'> = nothing) => {
	const { category, clear, goesTo } = decideByGuess(lines, seen, guess, usualLimits);
	return [category, clear, goesTo];
};

test.each<[CategoryGuess, Category, boolean, string]>([
	[shares('sales', 450, 'support'), 'support', false, 'review'],
	[shares('sales', 550, 'support'), 'sales', true, 'score'],
	[shares('support', 550), 'support', false, 'review'],
	[shares('support', 700, 'hiring'), 'support', true, 'review'],
	[shares('support', 830), 'support', false, 'review'],
	[shares('support', 850), 'support', true, 'review'],
	[shares('vendor', 700), 'vendor', false, 'review'],
	[shares('vendor', 850), 'vendor', true, 'disqualified'],
	[shares('spam', 990), 'spam', true, 'disqualified'],
	[shares('unclear', 990), 'unclear', false, 'review'],
])('%j is %s, clear: %s, and goes to %s', (guess, ...expected) => {
	expect(by(guess)).toEqual(expected);
});

test('who may be a buyer goes elsewhere only where nothing need be sure', () => {
	const guess = shares('hiring', 800);
	const { clear, because } = decideByGuess(lines, nothing, guess, usualLimits);
	expect({ clear, because }).toEqual({
		clear: false,
		because: expect.stringContaining('(20 %, at most 16 % allowed)') as string,
	});
	const limits = { ...usualLimits, elsewhere: 0 };
	expect(decideByGuess(lines, nothing, guess, limits).clear).toBe(true);
});

test('words that the user adds make their category far more likely', () => {
	const own = lines.map(({ category }) => ({
		phrases: category === 'vendor' ? ['our webinar'] : [],
		because: null,
	}));
	expect(by(shares('vendor', 400), { known: {}, categories: own })).toEqual([
		...['vendor', true, 'disqualified'],
	]);
});

test('phrases of spam count nothing beside one of buying, and then it must be surer', () => {
	const known = { spam: { sure: ['viagra'], hints: [] }, sales: { sure: ['quote'], hints: [] } };
	expect(by(shares('spam', 850), { known, categories: [] })).toEqual(['spam', false, 'review']);
});

test('a hint of a wish asks the model to be surer, unless words speak for the category too', () => {
	const wish = { sales: { sure: [], hints: ['we need'] } };
	const vendor = (sure: string[], hints: string[]) => ({ ...wish, vendor: { sure, hints } });
	const own = lines.map(({ category }) => ({
		phrases: category === 'vendor' ? ['our webinar'] : [],
		because: null,
	}));
	const unsure = ['vendor', false, 'review'];
	const away = ['vendor', true, 'disqualified'];
	expect(by(shares('vendor', 850), { known: wish, categories: [] })).toEqual(unsure);
	expect(by(shares('vendor', 950), { known: wish, categories: [] })).toEqual(away);
	expect(by(shares('vendor', 850), { known: vendor(['we sell'], []), categories: [] })).toEqual(
		away,
	);
	expect(by(shares('vendor', 850), { known: vendor([], ['leads']), categories: [] })).toEqual(away);
	expect(by(shares('vendor', 850), { known: wish, categories: own })).toEqual(away);
});

test('only words of the category’s own lines are told for it', () => {
	const own = lines.map(({ category }) => ({
		phrases: category === 'spam' ? ['win'] : [],
		because: null,
	}));
	const guess = { shares: { sales: 999 }, words: ['roof'] };
	expect(
		decideByGuess(lines, { known: {}, categories: own }, guess, usualLimits).because,
	).not.toContain('"win"');
});

test('a word that a known phrase holds is not told twice', () => {
	const guess = { shares: { sales: 990 }, words: ['Call', 'roof'] };
	const known = { sales: { sure: ['please call'], hints: [] } };
	expect(decideByGuess(lines, { known, categories: [] }, guess, usualLimits).because).toBe(
		'the words "please call" and "roof" say so',
	);
});

test('a category without a line is not looked for', () => {
	const without = lines.filter(({ category }) => category !== 'vendor');
	const likely = likelyCategories(without, nothing, shares('vendor', 900));
	expect(likely[0]?.category).toBe('sales');
	expect(likely.map(({ category }) => category)).not.toContain('vendor');
});

test.each<[CategoryChoice['given'], CategoryGuess, Category]>([
	['never', shares('support', 550), 'support'],
	['where unclear', shares('support', 550), 'hiring'],
	['where unclear', shares('support', 900), 'support'],
	['always', shares('support', 900), 'hiring'],
])('another node counts %s: %j is %s', (given, guess, category) => {
	const seen = { ...nothing, guess, given: 'hiring' as const };
	expect(decideCategory({ lines, limits: usualLimits, given }, seen).category).toBe(category);
});

const policy = compilePolicy(newNode, builtInKnowledge);

const decided = (message: string) => {
	const observed = observeMessage(policy, message, (index) =>
		ruleRows[index]?.conditions.conditions.length === 0 ? '' : null,
	);
	return { observed, qualification: decideQualification(policy, observed) };
};

test('what is too little sure is unclear, and the best guess stays on the item', () => {
	const observed: Observed = {
		...{ says: 'something', ...nothing, requests: {}, rules: [] },
		guess: shares('vendor', 700),
	};
	const { category, verdict, guess, reason } = decideQualification(policy, observed);
	expect({ category, verdict, guess }).toEqual({
		...{ category: 'unclear', verdict: 'review' },
		guess: { category: 'vendor', probability: 0.7 },
	});
	expect(reason).toContain('70 %, 80 % needed');
});

test('the record takes the same decision again, and is small', () => {
	const all = Object.values(messages).flatMap((list) => list.trim().split('\n'));
	fc.assert(
		fc.property(fc.constantFrom(...all), (message) => {
			const { observed, qualification } = decided(message);
			const { record } = qualifiedData(qualification, observed, 'a1b2');
			const kept = JSON.stringify(record);
			expect(decideQualificationAgain(policy, JSON.parse(kept) as typeof record)).toEqual(
				qualification,
			);
			expect(kept.length).toBeLessThan(4_000);
		}),
	);
});

test.each(['NaN', -0.1, 1.1])('a limit of %s is refused by its label', (limit) => {
	const limits = { ...usualLimits, away: Number(limit) };
	expect(() => compilePolicy({ ...newNode, limits })).toThrow('Sure Enough to Turn Away');
});

test('every category can be the likeliest', () => {
	const guessed = new Set(
		Object.values(messages)
			.flatMap((list) => list.trim().split('\n'))
			.map((message) => {
				const guess = guessCategory({ message, subject: '', relationship: null, form: null });
				return likelyCategories(lines, nothing, guess)[0]?.category;
			}),
	);
	expect([...guessed].sort()).toEqual([...categories].sort());
});
