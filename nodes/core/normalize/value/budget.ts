import { fold, spacedWords } from '../../fold';
import { periods, type Money, type Period } from '../../lead';
import { quoted } from '../../text';
import { allPhrases } from '../../words';
import { currencyNames, currencyOf } from '../data/currencies';
import type { Reading } from '../report';
import { rangeIn, saidOf } from './amount/range';

const unknown = allPhrases(({ money }) => money.unknown).map(spacedWords);

const periodPhrases = periods.map(
	(period) => [period, allPhrases(({ money }) => money.periods[period]).map(spacedWords)] as const,
);

/** Beside the text itself. */
interface Beside {
	/** What the field is called: "Monthly budget (EUR)". */
	label: string;
	/** Where the lead is, ISO 3166-1 alpha-2: whose dollars these are. */
	country: string | undefined;
}

/**
 * Reads an amount of money, or two that it lies between, as people write it on forms.
 *
 * @returns `null` for what says that there is none: "not sure yet"
 * @example
 * readBudget('10–20k €', { label: 'Budget', country: undefined })
 * // { ok: true, value: { amount: 10000, upTo: 20000, currency: 'EUR', period: null, … }, … }
 * readBudget('under $5,000/month', { label: 'Budget', country: 'US' })
 * // { ok: true, value: { amount: null, upTo: 5000, currency: 'USD', period: 'month', … }, … }
 */
export function readBudget(text: string, { label, country }: Beside): Reading<Money | null> {
	const said = saidOf(text);
	const range = rangeIn(said);
	if (!range) {
		return unknown.some((phrase) => spacedWords(said).includes(phrase))
			? { ok: true, value: null, why: 'Says that it is not known' }
			: { ok: false, problem: unreadable(text) };
	}
	const { from, upTo, before, after } = range;
	const names = [...range.currencies, ...currenciesIn(label)];
	const value: Money = {
		amount: from,
		upTo,
		currency: names.map((name) => currencyOf(name, country)).find((code) => code !== null) ?? null,
		period: periodIn(`${before} ${after} ${label}`),
		text,
	};
	return { ok: true, value, why: null };
}

const unreadable = (text: string) => ({
	code: 'budget.unreadable',
	message: `The budget ${quoted(text)} names no single amount, nor two that it lies between. It is kept among the custom fields; ask what the lead has in mind.`,
});

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
