import { LeadOpsError } from '../errors';

/** So much money, as leads are compared by it. */
export interface Budget {
	amount: number;
	/** ISO 4217; `null` where none is named. */
	currency: string | null;
}

/** What the setting is called on the screen. */
export const budgetsLabel = 'Needs Review From Budget';

/** Groups of three may be apart: `50,000`, `50.000`, `50 000`, `50'000`. */
const written =
	/^(?:(?<before>[a-z]{3})\s*)?(?<digits>\d{1,3}(?:[.,'’ ]\d{3})+|\d+)(?:\s*(?<after>[a-z]{3}))?$/i;

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/**
 * Reads from which budgets on a person decides, one for each currency.
 *
 * @throws LeadOpsError `review.budget` for what is no amount, or no currency, and for two of one currency
 * @example
 * readBudgetsFrom('50,000 EUR, 55,000 USD')
 * // [{ amount: 50000, currency: 'EUR' }, { amount: 55000, currency: 'USD' }]
 */
export function readBudgetsFrom(text: string): Budget[] {
	const parts = text.split(/[;\n]|(?<!\d),|,(?!\d)/).map((part) => part.trim());
	const budgets = parts.filter((part) => part !== '').map(readOne);
	const twice = budgets.find(({ currency }, n) =>
		budgets.slice(0, n).some((before) => before.currency === currency),
	);
	if (twice)
		throw unread(
			`has two amounts ${twice.currency ? `in ${twice.currency}` : 'without a currency'}`,
		);
	return budgets;
}

function readOne(part: string): Budget {
	const { before, digits, after } = written.exec(part)?.groups ?? {};
	if (digits === undefined || (before && after)) throw unread(`"${part}" is no amount`);
	const currency = (before ?? after)?.toUpperCase() ?? null;
	if (currency !== null && !currencies.has(currency)) {
		throw unread(`"${part}": ${currency} is no currency`);
	}
	return { amount: Number(digits.replace(/\D/g, '')), currency };
}

const unread = (what: string) =>
	new LeadOpsError({
		code: 'review.budget',
		message: `${budgetsLabel}: ${what}`,
		hint: 'Write it with the code of the currency, such as 50,000 EUR; several by commas: 50,000 EUR, 55,000 USD.',
	});

/**
 * The amount that a budget is compared with: that of its currency, else one without a currency. A budget that
 * names none is taken to be in the first.
 *
 * @returns `undefined` where none is in its currency
 * @example
 * budgetFrom([{ amount: 50000, currency: 'EUR' }], { amount: 900000, currency: 'JPY' }) // undefined
 */
export const budgetFrom = (all: readonly Budget[], { currency }: Budget): Budget | undefined =>
	currency === null
		? all[0]
		: (all.find((one) => one.currency === currency) ?? all.find((one) => one.currency === null));

/**
 * An amount in words.
 *
 * @example
 * sayBudget({ amount: 20000, currency: 'EUR' }) // '20,000 EUR'
 */
export const sayBudget = ({ amount, currency }: Budget): string =>
	`${new Intl.NumberFormat('en-US').format(amount)}${currency === null ? '' : ` ${currency}`}`;
