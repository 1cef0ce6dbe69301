/** A message that calls a sum a budget names the lead's budget; a sum that is called nothing does not. */
import { compileNormalizer } from '../../../nodes/core/normalize';
import { saidBudget } from '../../../nodes/core/money';
import type { Money } from '../../../nodes/core/lead';

type Said = [
	amount: number | null,
	upTo: number | null,
	currency: string | null,
	text: string,
	period?: Money['period'],
];

const named: ReadonlyArray<[message: string, said: Said]> = [
	['Hi, our budget is around 50k EUR.', [50_000, null, 'EUR', 'around 50k EUR']],
	['Budget: 20.000 €', [20_000, null, 'EUR', '20.000 €']],
	['We need a shop.\nBudget:\n20.000 €\nThanks', [20_000, null, 'EUR', '20.000 €']],
	['Budget (EUR): 50000', [50_000, null, 'EUR', '50000']],
	['Budget: 2000', [2000, null, null, '2000']],
	['Budget: 20000', [20_000, null, null, '20000']],
	['What is your budget? $5,000 or so', [5000, null, 'USD', '$5,000']],
	['Our budget for the new shop is 80k EUR.', [80_000, null, 'EUR', '80k EUR']],
	[
		'The 2027 budget would be between 10 and 20k USD',
		[10_000, 20_000, 'USD', 'between 10 and 20k USD'],
	],
	['Our budget 2027 is 50k', [50_000, null, null, '50k']],
	['a budget of up to £5k, please', [null, 5000, 'GBP', 'up to £5k']],
	['We have about $5k as our budget.', [5000, null, 'USD', 'about $5k']],
	['We have a $5,000/month budget', [5000, null, 'USD', '$5,000', 'month']],
	['our monthly budget is 3k EUR', [3000, null, 'EUR', '3k EUR', 'month']],
	['a $20k marketing budget', [20_000, null, 'USD', '$20k']],
	['We are 20 people and have a 50k EUR budget', [50_000, null, 'EUR', '50k EUR']],
	['Budget is 20k. To repeat: the budget is 20k EUR.', [20_000, null, 'EUR', '20k EUR']],
	[
		'Unser Budget liegt bei ca. 20.000 €. Mit freundlichen Grüßen',
		[20_000, null, 'EUR', 'ca. 20.000 €'],
	],
	['Das Umbaubudget beträgt etwa 30 TEUR', [30_000, null, 'EUR', 'etwa 30 TEUR']],
	['50.000 € Budget haben wir eingeplant', [50_000, null, 'EUR', '50.000 €']],
	['Kostenrahmen: max. 15.000 Euro', [null, 15_000, 'EUR', 'max. 15.000 Euro']],
	['Notre budget est d’environ 10 000 €', [10_000, null, 'EUR', 'environ 10 000 €']],
	['Nuestro presupuesto es de unos 20.000 euros', [20_000, null, 'EUR', 'unos 20.000 euros']],
	['Temos um orçamento de R$ 50 mil', [50_000, null, 'BRL', 'R$ 50 mil']],
	['Il nostro budget è di circa 15.000 €', [15_000, null, 'EUR', 'circa 15.000 €']],
	['Ons budget is ongeveer 10.000 euro', [10_000, null, 'EUR', 'ongeveer 10.000 euro']],
	['Nasz budżet to około 50 tys. zł', [50_000, null, 'PLN', 'około 50 tys. zł']],
	['Dysponujemy budżetem w wysokości 20 000 PLN', [20_000, null, 'PLN', '20 000 PLN']],
];

test.each(named)(
	'"%s" names a budget',
	(message, [amount, upTo, currency, text, period = null]) => {
		expect(saidBudget(message, undefined)).toEqual({ amount, upTo, currency, period, text });
	},
);

test.each([
	'We sold for 50k EUR last year, and need a tool for budgets.',
	'We made 2m EUR. Our budget is tight.',
	'Our turnover is 2m EUR, which budget tool do you offer?',
	'Quiero un presupuesto para 500 camisetas',
	'Gostaria de um orçamento de 500 camisetas',
	'Presupuesto de 5 mil unidades, por favor',
	'Can you plan our budget 2027?',
	'Our budget for a team of 200 is not fixed',
	'need a budget app; revenue is 50k EUR',
	'Our budget: -5000 EUR',
	'Budget: 5k for the one, the other budget is 7k',
	'The budget is not the point: call me at 0171 2345678',
	'low-budget flights for 3 people',
	'Budget: ask me. 50 people work here.',
	'',
])('"%s" names none', (message) => {
	expect(saidBudget(message, undefined)).toBeNull();
});

test('it takes time in proportion to the message', () => {
	const message = 'our budget for our budget is about our budget '.repeat(2000);
	expect(saidBudget(message, undefined)).toBeNull();
});

describe('a lead', () => {
	const normalize = compileNormalizer({ defaultCountry: 'AU' });
	const of = (fields: object) =>
		normalize({ email: 'ada@example.com', ...fields }, '2026-05-04T08:00:00.000Z');

	test('has the budget of its message', () => {
		const json = { message: 'A new roof, please. Budget: $20k' };
		const { lead, validation } = of(json);
		expect(lead).toMatchObject({ ...json, budget: { amount: 20_000, currency: 'AUD' } });
		expect(validation.changes).toContainEqual({
			...{ field: 'budget', from: null, to: '$20k', why: 'Taken from the message' },
		});
		expect(normalize({ lead }, '2026-05-05T08:00:00.000Z').lead).toEqual(lead);
	});

	test('has that which was asked for, also where that is not known', () => {
		const message = 'Our budget is $20k';
		expect(of({ message, budget: '$30k' }).lead.budget?.amount).toBe(30_000);
		expect(of({ message, budget: 'not sure yet' }).lead.budget).toBeNull();
	});
});
