import {
	decideQualification,
	decideQualificationAgain,
	givenCategory,
	indexCategoryNames,
	qualifiedData,
	type CategoryGuess,
	type CategoryNames,
	type Given,
	type GivenCounts,
	type Observed,
	type QualifyPolicy,
} from '../../../nodes/core/qualify';

test.each([
	[' Existing_Customer. ', 'existing customer'],
	['Job application', 'hiring'],
	['SALES', 'sales'],
	['"Support "\n', 'support'],
	['**Hiring**', 'hiring'],
	['Category: Spam', 'spam'],
	['The category is vendor.', 'vendor'],
	['{"category": "Sales"}', 'sales'],
	['Sales pitch', 'vendor'],
	['N/A', 'unclear'],
	['other', 'unclear'],
	['category', { unknown: 'category' }],
	[' Beratung\n und Bau ', { unknown: 'Beratung und Bau' }],
	['a'.repeat(70), { unknown: `${'a'.repeat(60)}…` }],
	['', undefined],
	[' – ', undefined],
])('another node writes %j and means %j', (text, category) => {
	expect(givenCategory(text)).toEqual(category);
});

test.each([
	['BERATUNG', 'sales'],
	['new_project.', 'sales'],
	['Category: Störung', 'support'],
	['Offer', 'sales'],
	['Vendor', 'vendor'],
	['Bau', { unknown: 'Bau' }],
])('with names of its own, %j means %j', (text, category) => {
	const own = indexCategoryNames([
		{ names: ['Beratung', 'New project', 'offer'], means: 'sales' },
		{ names: ['störung'], means: 'support' },
	]);
	expect(givenCategory(text, own)).toEqual(category);
});

test.each<[says: string, lines: CategoryNames[], code: string, message: string]>([
	[
		'a line without a name',
		[{ names: [' – '], means: 'spam' }],
		'categoryName.none',
		'the line that means spam has no name',
	],
	[
		'a name that means two categories',
		[
			{ names: ['Bau', 'bau'], means: 'sales' },
			{ names: ['BAU'], means: 'hiring' },
		],
		'categoryName.twice',
		'"BAU" means both sales and hiring',
	],
])('%s is refused', (_says, lines, code, message) => {
	expect(() => indexCategoryNames(lines)).toThrow(
		expect.objectContaining({ code, message: `Category Names: ${message}` }),
	);
});

const policy: QualifyPolicy = {
	categories: (['support', 'hiring'] as const).map((category) => ({
		...{ category, phrases: [], wordsNeeded: 1, goesTo: 'review' },
	})),
	rules: [],
	tiers: [],
	...{ qualifiedFrom: 20, nurtureFrom: 10, belowNurture: 'review' },
};

const guessed = (support: number): CategoryGuess => ({
	shares: { support, sales: 1000 - support },
	words: [],
});
const [unsure, sure] = [guessed(550), guessed(900)];

const seen = (said: Partial<Observed>): Observed => ({
	...{ says: 'something', known: {}, requests: {}, categories: [], rules: [] },
	...said,
});

const cannotTell = 'the node that you ask for the category cannot tell';
const noCategory =
	'the node that you ask for the category calls it "Bau", which is none of the categories and stands under no Category Names';
const looksLike = 'it looks like support (55 %, 60 % needed), and may also be about a purchase';

test.each<{
	counts: GivenCounts;
	given?: Given;
	guess: CategoryGuess;
	category: string;
	code: string;
	because: string;
}>([
	{
		...{ counts: 'always', given: { unknown: 'Bau' }, guess: sure },
		...{ category: 'unclear', code: 'category.unknown', because: noCategory },
	},
	{
		...{ counts: 'always', given: 'unclear', guess: sure },
		...{ category: 'unclear', code: 'category.unclear', because: cannotTell },
	},
	{
		...{ counts: 'always', guess: sure },
		...{ category: 'support', code: 'category.support', because: 'as a whole reads so' },
	},
	{
		...{ counts: 'where unclear', given: { unknown: 'Bau' }, guess: sure },
		...{ category: 'support', code: 'category.support', because: 'as a whole reads so' },
	},
	{
		...{ counts: 'where unclear', given: { unknown: 'Bau' }, guess: unsure },
		...{ category: 'unclear', code: 'category.unknown' },
		because: `${looksLike}, and ${noCategory}`,
	},
	{
		...{ counts: 'where unclear', given: 'unclear', guess: unsure },
		...{ category: 'unclear', code: 'category.unclear', because: looksLike },
	},
	{
		...{ counts: 'never', given: { unknown: 'Bau' }, guess: unsure },
		...{ category: 'unclear', code: 'category.unclear', because: looksLike },
	},
])('$counts, $given beside $guess.shares.support: $code', (each) => {
	const { counts, given, guess, category, code, because } = each;
	const asked = { ...policy, given: counts };
	const observed = seen({ guess, ...(given && { given }) });
	const decided = decideQualification(asked, observed);
	expect(decided).toMatchObject({ category, verdict: 'review', reasonCode: code });
	expect(decided.reason).toContain(`because ${because}`.replace('because as', 'as'));
	const { record } = qualifiedData(decided, observed, 'a1b2');
	expect(decideQualificationAgain(asked, record)).toEqual(decided);
});

test('who wants off a list is looked at for that, whatever another node says', () => {
	const { reasonCode } = decideQualification(
		{ ...policy, given: 'always' },
		seen({ requests: { optOut: ['stop'] }, given: { unknown: 'Bau' } }),
	);
	expect(reasonCode).toBe('request.optOut');
});
