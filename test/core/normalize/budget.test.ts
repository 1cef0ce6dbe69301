import { compileNormalizer } from '../../../nodes/core/normalize';
import { readBudget } from '../../../nodes/core/normalize/value/budget';
import type { Money } from '../../../nodes/core/lead';

const now = '2026-05-04T08:00:00.000Z';
const read = (text: string, { label = 'Budget', country }: Beside = {}) =>
	readBudget(text, { label, country });

interface Beside {
	label?: string;
	country?: string;
}

type Read = [
	amount: number | null,
	upTo: number | null,
	currency: string | null,
	period?: Money['period'],
];

const amounts: ReadonlyArray<[text: string, expected: Read, beside?: Beside]> = [
	['10–20k €', [10_000, 20_000, 'EUR']],
	['$5,000/month', [5000, null, 'USD', 'month']],
	['ca. 15.000 EUR', [15_000, null, 'EUR']],
	['5 lakh', [500_000, null, 'INR']],
	['Rs. 5,00,000/-', [500_000, null, 'INR']],
	['under 10k', [null, 10_000, null]],
	['£1m', [1_000_000, null, 'GBP']],
	['5000', [5000, null, null]],
	['10.000,- €', [10_000, null, 'EUR']],
	["CHF 12'500.50", [12_500.5, null, 'CHF']],
	['1.500,50 €', [1500.5, null, 'EUR']],
	['$1,500.50', [1500.5, null, 'USD']],
	['1.5k', [1500, null, null]],
	['1,5 Mio. €', [1_500_000, null, 'EUR']],
	['10 000 zł', [10_000, null, 'PLN']],
	['20 T€', [20_000, null, 'EUR']],
	['20-30 TEUR', [20_000, 30_000, 'EUR']],
	['500 - 2k', [500, 2000, null]],
	['$5,000 - $10,000', [5000, 10_000, 'USD']],
	['between 5k and 10k USD', [5000, 10_000, 'USD']],
	['zwischen 5.000 und 10.000 Euro', [5000, 10_000, 'EUR']],
	['de 5 000 à 10 000 €', [5000, 10_000, 'EUR']],
	['entre 5 y 10 mil euros', [5000, 10_000, 'EUR']],
	['de 5 a 10 mil reais', [5000, 10_000, 'BRL']],
	['tra 5 e 10 mila euro', [5000, 10_000, 'EUR']],
	['5 tot 10 duizend euro', [5000, 10_000, 'EUR']],
	['od 5 do 10 tys. zł', [5000, 10_000, 'PLN']],
	['do 10 tys. zł', [null, 10_000, 'PLN']],
	['bis zu 5.000 €', [null, 5000, 'EUR']],
	['moins de 5000 euros', [null, 5000, 'EUR']],
	['hasta 3.000 €', [null, 3000, 'EUR']],
	['até R$ 5.000', [null, 5000, 'BRL']],
	['fino a 5.000 euro', [null, 5000, 'EUR']],
	['tot 5.000 euro', [null, 5000, 'EUR']],
	['< $10k', [null, 10_000, 'USD']],
	['10k max', [null, 10_000, null]],
	['no less than 5k', [5000, null, null]],
	['$10k+', [10_000, null, 'USD']],
	['mehr als 10.000 €', [10_000, null, 'EUR']],
	['5000 € for 3 people', [5000, null, 'EUR']],
	['5-10k in 2026', [5000, 10_000, null]],
	['2 crore', [20_000_000, null, 'INR']],
	['3000', [3000, null, 'EUR', 'month'], { label: 'Monthly budget (EUR)' }],
	['3000', [3000, null, null, 'month'], { label: 'Budżet miesięczny' }],
	['80 € pro Stunde', [80, null, 'EUR', 'hour']],
	['$5000', [5000, null, 'AUD'], { country: 'AU' }],
	['5000 kr', [5000, null, 'SEK'], { country: 'SE' }],
	['5000 kr', [5000, null, null]],
	['5 lakh', [500_000, null, 'PKR'], { country: 'PK' }],
	['5.000.000 COP', [5_000_000, null, 'COP']],
	['Budget - 5000', [5000, null, null]],
	['US$ 5,000', [5000, null, 'USD'], { country: 'AU' }],
];

const cases = amounts.map(([text, expected, beside = {}]) => ({ text, expected, beside }));

test.each(cases)('"$text" is $expected, beside $beside', ({ text, expected, beside }) => {
	const [amount, upTo, currency, period = null] = expected;
	expect(read(text, beside)).toEqual({
		ok: true,
		value: { amount, upTo, currency, period, text },
		why: null,
	});
});

test.each([
	'keine Ahnung',
	'Not sure yet',
	"I don't know",
	'je ne sais pas',
	'no lo sé',
	'não sei',
	'non lo so',
	'geen idee',
	'nie wiem',
	'tbd',
])('"%s" is no budget, and nothing to look at', (text) => {
	expect(read(text)).toMatchObject({ ok: true, value: null });
});

test.each([
	'10% of revenue',
	'5000 for design, 10000 for code',
	'whatever it takes',
	`5000 ${'and so on '.repeat(30)}`,
])('"%s" is for a person to read', (text) => {
	expect(read(text)).toMatchObject({ ok: false, problem: { code: 'budget.unreadable' } });
});

test.each(['-70000', '- 70,000 EUR', '-€70000', 'EUR -5k', 'Budget: −5000'])(
	'"%s" is no money',
	(text) => {
		const problem = { code: 'budget.unreadable', message: expect.stringContaining('less than') };
		expect(read(text)).toMatchObject({ ok: false, problem });
	},
);

test.each([
	['Budget', { Budget: '5k' }],
	['a question', { 'What is your budget?': '5k' }],
	['German', { 'Welches Budget steht Ihnen zur Verfügung?': '5k' }],
	['French', { 'Quel est votre budget ?': '5k' }],
	['Spanish', { 'Presupuesto estimado': '5k' }],
	['Portuguese', { 'Qual é o seu orçamento?': '5k' }],
	['Italian', { 'Budget a disposizione': '5k' }],
	['Dutch', { 'Wat is uw budget?': '5k' }],
	['Polish', { 'Planowany budżet': '5k' }],
	['a number', { budget: 5000 }],
])('a lead has a budget: %s', (_name, payload) => {
	const { lead } = compileNormalizer({})({ email: 'ada@example.com', ...payload }, now);
	expect(lead).toMatchObject({ budget: { amount: 5000 }, custom: {} });
});

test('whose dollars these are, the phone’s default country tells too', () => {
	const { lead } = compileNormalizer({ defaultCountry: 'CA' })({ Budget: '$5k' }, now);
	expect(lead.budget?.currency).toBe('CAD');
});

test('what nobody can read is noted and kept', () => {
	const json = { email: 'ada@example.com', Budget: 'whatever it takes' };
	const { lead, validation } = compileNormalizer({})(json, now);
	expect(lead).toMatchObject({ budget: null, custom: { Budget: 'whatever it takes' } });
	expect(validation).toMatchObject({ status: 'valid', issues: [{ code: 'budget.unreadable' }] });
});

test('a box that asks whether there is one is no amount', () => {
	const json = { email: 'ada@example.com', 'Do you have a budget?': 'Yes' };
	expect(compileNormalizer({})(json, now).lead).toMatchObject({
		budget: null,
		custom: { 'Do you have a budget?': 'Yes' },
	});
});

test('it can be required, and mapped by hand', () => {
	const needs = compileNormalizer({
		required: ['budget'],
		mapping: [{ field: 'budget', from: 'wert' }],
	});
	expect(needs({ wert: '5k' }, now).validation.status).toBe('valid');
	expect(needs({ wert: null }, now).validation.issues).toMatchObject([{ code: 'budget.missing' }]);
});
