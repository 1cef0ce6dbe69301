import fc from 'fast-check';
import {
	FEWEST_OF_EITHER,
	learnedPoints,
	learnScore,
	readModel,
	readOutcome,
	writtenModel,
	type Example,
	type Facts,
	type Learned,
} from '../../../nodes/core/qualify';
import { areaUnderCurve, calibrationError } from '../../../nodes/core/qualify/learned/measures';
import { regress, type Row } from '../../../nodes/core/qualify/learned/regression';
import { someModel } from './someModel';
import { wonAndLost, type TrueExample } from './wonAndLost';

const history = wonAndLost(7, 4000);

/** What was learned, where there was enough. */
function learnedOf(examples: readonly Example[]): Learned {
	const { learned } = learnScore(examples);
	if (!learned) throw new Error('nothing was learned');
	return learned;
}

const learned = learnedOf(history);

/** How a learned score does with leads that it never saw. */
function told({ model }: Learned, unseen: readonly TrueExample[]) {
	const said = unseen.map(({ facts, won }) => {
		return { score: learnedPoints(model, facts).probability, won };
	});
	const best = unseen.map(({ truth, won }) => ({ score: truth, won }));
	return {
		area: areaUnderCurve(said),
		best: areaUnderCurve(best),
		error: calibrationError(said),
	};
}

describe('of a history whose truth is known', () => {
	test('it tells nearly as well as can be, and says how likely it is', () => {
		const { area, best, error } = told(learned, wonAndLost(8, 20_000));
		expect(best - area).toBeLessThan(0.02);
		expect(error).toBeLessThan(0.03);
	});

	test('what it says of itself is what leads that it never saw bear out', () => {
		const { area, error } = told(learned, wonAndLost(9, 20_000));
		const { from } = learned.model;
		expect(Math.abs(from.area - area)).toBeLessThan(0.02);
		expect(Math.abs(from.calibrationError - error)).toBeLessThan(0.03);
		expect(from.areaOfRules).toBeLessThan(from.area);
		expect(from).toMatchObject({ won: expect.any(Number), lost: expect.any(Number) });
	});

	test('the tenths fall from the most likely to the least, and add up to all', () => {
		const { tenths } = learned;
		expect(tenths.reduce((sum, { leads }) => sum + leads, 0)).toBe(history.length);
		expect(tenths.map(({ from }) => from)).toEqual(
			tenths.map(({ from }) => from).toSorted((one, other) => other - one),
		);
		const [first, last] = [tenths[0], tenths.at(-1)];
		expect(first?.won).toBeGreaterThan(first?.wonByRules ?? 1);
		expect(last?.won).toBeLessThan(last?.wonByRules ?? 0);
	});

	test('an answer is worth what it is worth', () => {
		const { points } = learned.model;
		expect(points.source?.referral).toBeGreaterThan(points.source?.['google ads'] ?? 99);
		expect(points.country?.CH).toBeGreaterThan(points.country?.DE ?? 99);
		expect(Math.abs(points['rule:Blue eyes']?.applies ?? 0)).toBeLessThan(1.5);
		expect(points).not.toHaveProperty('category');
	});
});

describe('it refuses', () => {
	const ended = (won: boolean, count: number) =>
		history.filter((example) => example.won === won).slice(0, count);

	test.each([
		[FEWEST_OF_EITHER - 1, 500],
		[500, FEWEST_OF_EITHER - 1],
		[0, 0],
	])('%s won and %s lost leads', (won, lost) => {
		expect(learnScore([...ended(true, won), ...ended(false, lost)])).toEqual({
			...{ won, lost, lacks: 'examples' },
		});
	});

	test('what tells no more than chance', () => {
		const blind = history.slice(0, 600).map(({ facts, score }, at) => ({
			...{ facts: { service: facts.service ?? '', country: facts.country ?? '' }, score },
			won: at % 3 === 0,
		}));
		expect(learnScore(blind)).toEqual({ won: 200, lost: 400, lacks: 'skill' });
	});

	test('what says the same of all', () => {
		const same = history.map(({ won }) => ({ facts: { country: 'DE' }, won, score: null }));
		expect(learnScore(same).lacks).toBe('skill');
	});
});

/** A history of little, whatever it is. */
const anyHistory = fc
	.array(
		fc.record({
			facts: fc.record({
				country: fc.constantFrom('DE', 'AT', ''),
				'rule:Asks': fc.constantFrom('applies', 'not known', ''),
				language: fc.constant('de'),
			}),
			// Doubles would mostly be tiny.
			luck: fc.integer({ min: 0, max: 99 }).map((percent) => percent / 100),
		}),
		{ minLength: 160, maxLength: 220 },
	)
	.map((leads) =>
		leads.map(({ facts, luck }, at): Example => {
			const worth = facts.country === 'DE' ? 0.35 : -0.2;
			return { facts, won: at % 3 === 0 || luck < 0.3 + worth, score: at };
		}),
	);

const anyFacts: fc.Arbitrary<Facts> = fc.dictionary(
	fc.constantFrom('country', 'rule:Asks', 'language', 'city'),
	fc.constantFrom('DE', 'AT', 'applies', 'de', '*', '__proto__', 'toString'),
);

test('the order in which leads come does not matter', () => {
	fc.assert(
		fc.property(anyHistory, fc.infiniteStream(fc.nat()), (examples, luck) => {
			const shuffled = examples
				.map((example) => ({ example, at: luck.next().value }))
				.sort((one, other) => Number(one.at) - Number(other.at))
				.map(({ example }) => example);
			expect(learnScore(shuffled)).toEqual(learnScore(examples));
		}),
		{ numRuns: 15 },
	);
});

test('what all leads answer the same has no share', () => {
	fc.assert(
		fc.property(anyHistory, (examples) => {
			const { learned } = learnScore(examples);
			fc.pre(learned !== undefined);
			expect(learned?.model.points).not.toHaveProperty('language');
		}),
		{ numRuns: 15 },
	);
});

test('the shares are the points, and nothing is sure', () => {
	fc.assert(
		fc.property(anyFacts, fc.constantFrom(learned.model, someModel()), (facts, model) => {
			const { points, probability, shares } = learnedPoints(model, facts);
			const sum = shares.reduce((sum, share) => sum + share.points, 0);
			expect(points).toBeCloseTo(sum, 6);
			expect(probability).toBeGreaterThan(0);
			expect(probability).toBeLessThan(1);
			expect(shares.every((share) => share.points !== 0)).toBe(true);
		}),
	);
});

test('on average the answers to a question are worth nothing', () => {
	for (const [question, worths] of Object.entries(learned.model.points)) {
		const sum = history.reduce((sum, { facts }) => sum + (worths[facts[question] ?? ''] ?? 0), 0);
		expect(Math.abs(sum / history.length)).toBeLessThan(0.06);
	}
});

test('more points are never less likely, and 10 double the odds', () => {
	const model = someModel({ points: { country: { DE: 10, AT: 20 } }, base: 0 });
	const odds = ({ probability }: { probability: number }) => probability / (1 - probability);
	expect(odds(learnedPoints(model, {}))).toBeCloseTo(1, 1);
	expect(odds(learnedPoints(model, { country: 'DE' }))).toBeCloseTo(2, 1);
	expect(odds(learnedPoints(model, { country: 'AT' }))).toBeCloseTo(4, 1);
});

test('what is kept decides as what was learned', () => {
	const again = readModel(writtenModel(learned.model));
	expect(again).toEqual(learned.model);
	expect(readModel(writtenModel(learned.model))).toBe(again);
});

test.each<[Facts, string[]]>([
	[
		{ country: 'DE', 'rule:Asks': 'applies', category: 'vendor' },
		['Country: DE', '"Asks" applies', 'Category: vendor'],
	],
	[{ country: 'FR' }, ['"Asks" does not apply', 'Country: another']],
	[{ category: 'sales' }, ['Category: sales', 'Country: another', '"Asks" does not apply']],
])('of %j it says %j', (facts, said) => {
	expect(
		learnedPoints(someModel(), facts)
			.shares.map(({ fact }) => fact)
			.sort(),
	).toEqual(said.toSorted());
});

/** Rows of a few columns, both outcomes among them. */
const anyRows: fc.Arbitrary<Row[]> = fc
	.array(
		fc.record({
			columns: fc.subarray([0, 1, 2]),
			target: fc.constantFrom(0, 1),
		}),
		{ minLength: 2, maxLength: 40 },
	)
	.map((rows) => [...rows, { columns: [0], target: 1 }, { columns: [1, 2], target: 0 }]);

describe('the regression', () => {
	test('points the same way when all rows come twice', () => {
		fc.assert(
			fc.property(anyRows, fc.constantFrom(0.3, 1, 10), (rows, penalty) => {
				const once = regress(rows, 3, penalty).weights;
				const twice = regress([...rows, ...rows], 3, penalty).weights;
				const [along, length] = [once, once].map((other, at) =>
					other.reduce((sum, weight, n) => sum + weight * ((at === 0 ? twice : once)[n] ?? 0), 0),
				) as [number, number];
				if (length > 1e-9) expect(along).toBeGreaterThan(0);
			}),
		);
	});

	test('finds the place where no step is better', () => {
		fc.assert(
			fc.property(anyRows, (rows) => {
				const { intercept, weights } = regress(rows, 3, 1);
				const chance = ({ columns }: Row) =>
					1 / (1 + Math.exp(-columns.reduce((sum, at) => sum + (weights[at] ?? 0), intercept)));
				const missed = rows.map((row) => row.target - chance(row));
				expect(missed.reduce((sum, miss) => sum + miss, 0)).toBeCloseTo(0, 5);
				weights.forEach((weight, column) => {
					const slope = rows.reduce(
						(sum, { columns }, at) => sum + (columns.includes(column) ? (missed[at] ?? 0) : 0),
						0,
					);
					expect(slope - weight).toBeCloseTo(0, 5);
				});
			}),
		);
	});
});

test.each([
	[[1, 2, 3], [false, false, true], 1],
	[[3, 2, 1], [false, false, true], 0],
	[[1, 1, 1], [false, true, true], 0.5],
	[[1, 2, 2, 3], [false, false, true, true], 0.875],
	[[1, 2], [true, true], 0.5],
])('the area under the curve of %j that ended %j is %s', (scores, won, area) => {
	const said = scores.map((score, at) => ({ score, won: won[at] ?? false }));
	expect(areaUnderCurve(said)).toBe(area);
});

/** Words for how a lead ended, by what they mean. */
const outcomes: Array<[said: string, 'won' | 'lost' | 'open' | undefined]> = [
	...[
		...['won', 'Closed Won', 'closedwon', 'gewonnen', 'Gagné', 'ganado', 'vinto', 'ganho'],
		...['wygrana', 'Kunde', 'customer', 'yes', 'ja', 'true', '1'],
		...['Sold', 'Converted', 'Auftrag erteilt', 'Won (big deal)', 'Closed Won - March', 'verkauft'],
	].map((said): [string, 'won'] => [said, 'won']),
	...[
		...['lost', 'Closed - Lost', 'verloren', 'perdu', 'perdido', 'perso', 'przegrana'],
		...['disqualified', 'Junk', 'no', 'nein', 'false', '0'],
		...['Not won', 'not interested', 'Dead', 'Cancelled', 'Lost (budget)', 'lost to competitor'],
		...['nicht gewonnen', 'non gagné', 'no ganado', 'non vinto', 'niet gewonnen', 'não ganho'],
		...['Closed Lost: price', 'not sold', 'Not converted', 'kein Auftrag'],
	].map((said): [string, 'lost'] => [said, 'lost']),
	...['open', 'proposal', 'not won yet', 'noch nicht gewonnen', 'not lost', 'pending'].map(
		(said): [string, 'open'] => [said, 'open'],
	),
	...['', 'closed', 'whatever', '7', 'outcome', 'won over by a competitor'].map(
		(said): [string, undefined] => [said, undefined],
	),
];

test.each(outcomes)('%j means %s', (said, outcome) => {
	expect(readOutcome(said)).toBe(outcome);
});
