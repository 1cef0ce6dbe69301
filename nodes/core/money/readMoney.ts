import { fold, spacedWords } from '../fold';
import { periods, type Money, type Period } from '../lead';
import { allPhrases } from '../words';
import { currencyNames, currencyOf } from './currencies';
import { rangeIn, saidOf, type Range } from './range';

const unknown = allPhrases(({ money }) => money.unknown).map(spacedWords);

const periodPhrases = periods.map(
	(period) => [period, allPhrases(({ money }) => money.periods[period]).map(spacedWords)] as const,
);

/** Beside the text itself. */
export interface Beside {
	/** What the field is called: "Monthly budget (EUR)". */
	label: string;
	/** Where the lead is, ISO 3166-1 alpha-2: whose dollars these are. */
	country: string | undefined;
}

/** What a text says of money: so much, that nobody knows, less than nothing, or what cannot be read. */
export type MoneyRead =
	| { is: 'money'; money: Money; range: Range }
	| { is: 'not known' | 'below zero' | 'unreadable' };

/**
 * Reads an amount of money, or two that it lies between, as people write it: the one reader of money
 * for leads and for settings.
 *
 * @example
 * readMoney('50.000 €', { label: '', country: undefined })
 * // { is: 'money', money: { amount: 50000, upTo: null, currency: 'EUR', … }, … }
 * readMoney('-5000', { label: '', country: undefined }) // { is: 'below zero' }
 */
export function readMoney(text: string, beside: Beside): MoneyRead {
	const said = saidOf(text);
	const range = rangeIn(said);
	if (range?.isBelowZero) return { is: 'below zero' };
	if (range) return { is: 'money', money: moneyOf(range, text, beside), range };
	const isUnknown = unknown.some((phrase) => spacedWords(said).includes(phrase));
	return { is: isUnknown ? 'not known' : 'unreadable' };
}

/**
 * A range as money.
 *
 * @param text as it was written
 */
export function moneyOf(range: Range, text: string, { label, country }: Beside): Money {
	const names = [...range.currencies, ...currenciesIn(label)];
	return {
		...{ amount: range.from, upTo: range.upTo },
		currency: names.map((name) => currencyOf(name, country)).find((code) => code !== null) ?? null,
		period: periodIn(`${range.before} ${range.after} ${label}`),
		text,
	};
}

/** "Budget (EUR)", "Budget in €". */
const currenciesIn = (label: string): readonly string[] => {
	const parts = new Set(fold(label).split(/[\s()[\]:,/]+/));
	return currencyNames.filter((name) => parts.has(name));
};

function periodIn(text: string): Period | null {
	const said = spacedWords(text);
	const found = periodPhrases.find(([, phrases]) =>
		phrases.some((phrase) => said.includes(phrase)),
	);
	return found?.[0] ?? null;
}
