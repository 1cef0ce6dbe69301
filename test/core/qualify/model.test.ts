import fc from 'fast-check';
import { categories } from '../../../nodes/core/lead';
import { guessCategory, isSubject, oddsOfForm, type Guessed } from '../../../nodes/core/qualify';
import { bucketCount, featuresOf } from '../../../nodes/core/qualify/model/features';
import {
	levelOf,
	MOST,
	ofLevel,
	packLevels,
	probabilitiesOf,
	unpackLevels,
} from '../../../nodes/core/qualify/model/model';
import { tokensOf } from '../../../nodes/core/qualify/model/tokens';

const guess = (message: string, more: Partial<Guessed> = {}) =>
	guessCategory({ message, subject: '', relationship: null, form: null, ...more });

const best = ({ shares }: ReturnType<typeof guess>) =>
	categories.toSorted((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))[0];

test.each([
	["I don't want 5 of them", ['i', 'dont', 'want', '_number', 'of', 'them']],
	['I dont WANT 5 of them', ['i', 'dont', 'want', '_number', 'of', 'them']],
	['l’offre à 20 €', ['l', 'offre', 'a', '_amount']],
	['see https://a.example/x?y=1 or ada@engine.example', ['see', '_link', 'or', '_mail']],
	['call +49 171 555 01 23!', ['call', '_phone']],
	['Grüße, Łódź', ['grusse', 'lodz']],
	['', []],
])('%j is read as its words', (message, words) => {
	expect(tokensOf(message, '').words).toEqual(words);
});

test('marks of how it is written are told', () => {
	expect(
		tokensOf('WHERE IS MY PARCEL?? http://a.example http://b.example', 'Parcel').shape,
	).toEqual(expect.arrayContaining(['links', 'asks', 'subject']));
});

test('features are in their buckets, each once, whatever the text', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme', maxLength: 200 }),
			fc.string(),
			(message, subject) => {
				const { buckets, counts, ends } = featuresOf(tokensOf(message, subject));
				expect(new Set(buckets).size).toBe(buckets.length);
				expect(buckets.every((bucket) => bucket >= 0 && bucket < bucketCount)).toBe(true);
				expect(counts.every((count) => count >= 1)).toBe(true);
				expect(ends.at(-1)).toBe(buckets.length);
			},
		),
	);
});

test('reading one message changes nothing of the next', () => {
	const first = guess('How much is a new roof?');
	guess('casino casino casino http://a.example');
	expect(guess('How much is a new roof?')).toEqual(first);
});

test('shares are thousandths of 1, and words are those of the message', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (message) => {
			const { shares, words } = guess(message);
			const whole = Object.values(shares).reduce((sum, share) => sum + share, 0);
			expect(Math.abs(whole - 1000)).toBeLessThanOrEqual(categories.length);
			expect(words.length).toBeLessThanOrEqual(3);
		}),
	);
});

test('levels come back as they were packed', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -MOST, max: MOST })), (levels) => {
			expect(Array.from(unpackLevels(packLevels(levels), levels.length))).toEqual(levels);
		}),
	);
});

test.each([
	[0, 2, 0],
	[2, 2, MOST],
	[-9, 2, -MOST],
	[0.5, 0, 0],
])('the level of %d by the scale %d is %d', (weight, scale, level) => {
	expect(levelOf(weight, scale)).toBeCloseTo(level);
	expect(Math.abs(ofLevel(level, scale))).toBeLessThanOrEqual(scale);
});

test('logarithms become probabilities', () => {
	expect(probabilitiesOf([0, 0])).toEqual([0.5, 0.5]);
	expect(probabilitiesOf([1000, 0])[0]).toBeCloseTo(1);
});

test.each([
	['Can I get a quote for 12 windows?', 'sales'],
	['We dont need a demo, just tell us the price for 30 seats', 'sales'],
	['Kein Anruf bitte, nur ein Angebot für 20 Stühle', 'sales'],
	['the app crashes whenever I open my calendar', 'support'],
	['Please send invoice 4711 again, our accountant cannot find it', 'existing customer'],
	['Ich bewerbe mich auf die Stelle als Koch, Lebenslauf anbei', 'hiring'],
	['Nous aimerions revendre vos produits, avez-vous un programme partenaires ?', 'partnership'],
	['We can bring your website to page one of Google, shall I send an audit?', 'vendor'],
	['Online casino bonus, 200 free spins http://a.example', 'spam'],
	['Who called me from this number?', 'unclear'],
])('%s: %s', (message, category) => {
	expect(best(guess(message))).toBe(category);
});

test('what the company has with the sender changes what is likely', () => {
	const message = 'Could you call me about the contract?';
	const share = (relationship: Guessed['relationship']) =>
		guess(message, { relationship }).shares['existing customer'] ?? 0;
	expect(share('customer')).toBeGreaterThan(share(null));
	expect(share('none')).toBeLessThan(share(null));
});

test.each([
	['Careers page', { hiring: 20 }],
	['Bewerbungsformular', { hiring: 20 }],
	['Get a Quote', { sales: 6 }],
	['Kundendienst', { support: 8, 'existing customer': 4 }],
	['Contact', {}],
	['Quotes of the day', { sales: 6 }],
	['', {}],
])('the form %j', (name, odds) => {
	expect(oddsOfForm(name)).toEqual(odds);
});

test.each(['Subject', 'Betreff', 'asunto', 'Oggetto'])('%s is a subject', (name) => {
	expect(isSubject(name)).toBe(true);
	expect(isSubject(`${name} field`)).toBe(false);
});
