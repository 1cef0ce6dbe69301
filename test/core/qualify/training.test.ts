import { readFileSync } from 'node:fs';
import path from 'node:path';
import model from '../../../nodes/core/qualify/model/categoryModel.json';
import { categories } from '../../../nodes/core/lead';
import { guessCategory } from '../../../nodes/core/qualify';
import { withCopies } from '../../../scripts/category/compose';
import { accuracyOf, calibrationError, macroF1 } from '../../../scripts/category/figures';
import { minimise } from '../../../nodes/core/minimise';
import { trainModel } from '../../../scripts/category/fit/train';
import { readMessages } from '../../../scripts/category/messages';

const folder = path.resolve(__dirname, '../../../scripts/category');
const learned = readMessages(path.join(folder, 'messages'));
const heldOut = readMessages(path.join(folder, 'heldOut'));

test('the model in the pack is the one that the messages give, to the byte', () => {
	expect(trainModel(withCopies(learned))).toEqual(model);
});

test('it takes less than 300 kB in the package', () => {
	const file = path.resolve(__dirname, '../../../nodes/core/qualify/model/categoryModel.json');
	expect(readFileSync(file).length).toBeLessThan(300_000);
});

test('no message is learned and held out', () => {
	const known = new Set(learned.map(({ message }) => message));
	expect(heldOut.filter(({ message }) => known.has(message))).toEqual([]);
});

test('there are messages of every category in every language', () => {
	const kinds = new Set(learned.map(({ category, language }) => `${language} ${category}`));
	const languages = new Set(learned.map(({ language }) => language));
	expect([...languages].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt']);
	expect(kinds.size).toBe(languages.size * categories.length);
});

/** Floors a little below the figures of `npm run bench -- category`: a change that costs much is seen. */
test('what it has not learned it tells as well as it did', () => {
	const guesses = heldOut.map(({ message, subject, category, language }) => {
		const { shares } = guessCategory({ message, subject, relationship: null, form: null });
		const said = categories.toSorted((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))[0] ?? 'unclear';
		return { language, is: category, said, sure: (shares[said] ?? 0) / 1000 };
	});
	expect(macroF1(guesses, categories)).toBeGreaterThan(0.78);
	expect(accuracyOf(guesses)).toBeGreaterThan(0.76);
	expect(calibrationError(guesses)).toBeLessThan(0.06);
});

test('the least of a bowl is its bottom', () => {
	const found = minimise(
		(at, slope) => {
			const [x = 0, y = 0] = at;
			slope[0] = 2 * (x - 3);
			slope[1] = 20 * (y + 1);
			return (x - 3) ** 2 + 10 * (y + 1) ** 2;
		},
		2,
		50,
	);
	expect(found[0]).toBeCloseTo(3, 4);
	expect(found[1]).toBeCloseTo(-1, 4);
});
