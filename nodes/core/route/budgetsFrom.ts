import { LeadOpsError } from '../errors';
import { words } from '../fold';
import { currencyOf, readMoney, type MoneyRead } from '../money';

/** So much money, as leads are compared by it. */
export interface Budget {
	amount: number;
	/** ISO 4217; `null` where none is named. */
	currency: string | null;
}

/** What the setting is called on the screen. */
export const budgetsLabel = 'Needs Review From Budget';

type ReadSum = Extract<MoneyRead, { is: 'money' }>;

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Not the commas of "50,000" and "50.000,- €". */
const between = /[;\n]|(?<!\d),|,(?![\d–—-])/;

/**
 * Reads from which budgets on a person decides, one for each currency, as leads write them.
 *
 * @throws LeadOpsError `review.budget` for what is no amount, or no currency, and for two of one currency
 * @example
 * readBudgetsFrom('50.000 €, 55,000 USD')
 * // [{ amount: 50000, currency: 'EUR' }, { amount: 55000, currency: 'USD' }]
 */
export function readBudgetsFrom(text: string): Budget[] {
	const parts = text.split(between).map((part) => part.trim());
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
	const read = readMoney(part, { label: '', country: undefined });
	if (read.is !== 'money') {
		throw unread(read.is === 'below zero' ? `"${part}" is less than nothing` : noAmount(part));
	}
	const { amount, upTo, period } = read.money;
	if (amount === null || upTo !== null) throw unread(`"${part}" names no least amount`);
	if (period !== null)
		throw unread(`"${part}": budgets are not compared by what is paid each ${period}`);
	return { amount, currency: currencyIn(part, read) };
}

/** @throws LeadOpsError where anything else stands in it, and for a sign that is of several currencies */
function currencyIn(part: string, { money, range }: ReadSum): string | null {
	const [other, ...more] = [...words(range.before), ...words(range.after)];
	const signs = new Set(range.currencies.map((sign) => currencyOf(sign, undefined)));
	const isCode = signs.size === 0 && more.length === 0 && /^[a-z]{3}$/.test(other ?? '');
	if (signs.size > 1 || (other !== undefined && !isCode)) throw unread(noAmount(part));
	if (signs.has(null)) {
		throw unread(`"${part}": ${range.currencies[0]} is the currency of several countries`);
	}
	if (other === undefined) return money.currency;
	// One by which no lead would be understood, such as that of a small country.
	const code = other.toUpperCase();
	if (!currencies.has(code)) throw unread(`"${part}": ${code} is no currency`);
	return code;
}

const noAmount = (part: string) => `"${part}" is no amount`;

const unread = (what: string) =>
	new LeadOpsError({
		code: 'review.budget',
		message: `${budgetsLabel}: ${what}`,
		hint: 'Write it with the code of the currency, such as 50,000 EUR or 50.000 €; several by commas: 50,000 EUR, 55,000 USD.',
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
