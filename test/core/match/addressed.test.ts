import { comparableOfLead, judge, leadFields, startingModel } from '../../../nodes/core/match';
import { compileNormalizer } from '../../../nodes/core/normalize';

const normalize = compileNormalizer({
	...{ defaultCountry: 'DE', required: [], oldestReceiptHours: 24, mapping: [] },
});

/** What is compared of somebody who wrote a name into the one field for it. */
const written = (name: string) =>
	comparableOfLead(
		normalize({ name, email: 'bluesky@home.example' }, '2026-03-02T09:00:00.000Z').lead,
	);

const verdictOn = (now: string, before: string) =>
	judge(
		startingModel(leadFields),
		written(now),
		[{ id: 'known', comparables: [written(before)] }],
		{ total: 1000, countOf: () => 0 },
	).verdict;

const ofOneName: ReadonlyArray<readonly [man: string, woman: string]> = [
	['Mr. Taylor', 'Mrs. Taylor'],
	['Mr Taylor', 'Ms Taylor'],
	['Herr Müller', 'Frau Müller'],
	['Herr Dr. Müller', 'Frau Dr. Müller'],
	['Sr. García', 'Sra. García'],
	['M. Dupont', 'Mme Dupont'],
	['Monsieur Dupont', 'Madame Dupont'],
	['Sig. Rossi', 'Sig.ra Rossi'],
	['Dhr. Jansen', 'Mevr. Jansen'],
	['Pan Nowak', 'Pani Nowak'],
];

test.each(ofOneName)('%s and %s in one field are two who are asked about', (his, hers) => {
	expect(verdictOn(hers, his)).toBe('review');
	expect(verdictOn(his, hers)).toBe('review');
});

test.each(ofOneName.flat())('%s is the same again', (name) => {
	expect(verdictOn(name, name)).toBe('existing');
});

test('one word behind a form of address is the surname, also once it was taken out', () => {
	expect(written('Mrs. Taylor').slice(0, 2)).toEqual(['', 'taylor']);
	expect(written('Taylor').slice(0, 2)).toEqual(['taylor', '']);
});
