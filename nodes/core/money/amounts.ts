import { allWords } from '../words';
import { currencyNames } from './currencies';

/** An amount within a text, as it is written. */
export interface Amount {
	/** Without its multiplier. */
	number: number;
	/** 1000 for `k`; `undefined` for none. */
	multiplier: number | undefined;
	/** Signs, names and codes of its currency, folded. */
	currencies: readonly string[];
	/** Where it begins and ends in the text. */
	start: number;
	end: number;
}

const multipliers = new Map<string, number>([
	...['k', 't'].map((word) => [word, 1e3] as const),
	...['m', 'mm', 'mn'].map((word) => [word, 1e6] as const),
	...['bn', 'billion', 'mrd', 'mld'].map((word) => [word, 1e9] as const),
	...['lakh', 'lakhs', 'lac', 'lacs'].map((word) => [word, 1e5] as const),
	...['crore', 'crores', 'cr'].map((word) => [word, 1e7] as const),
	...[...allWords(({ money }) => money.million)].map((word) => [word, 1e6] as const),
	// "mil" is a thousand in Spanish and Portuguese, and slang for a million in English.
	...[...allWords(({ money }) => money.thousand)].map((word) => [word, 1e3] as const),
]);

/** Multipliers that are Indian: they say the currency, too. */
const indian = /^(?:lakhs?|lacs?|crores?|cr)$/;

const anyOf = (list: Iterable<string>) =>
	[...list]
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
		.join('|');

/** Finds any sign, name or code of a currency in a folded text. */
export const currency = anyOf(currencyNames);

/** `12.500`, `12'500.50`, `5,00,000`: in groups of three digits, or as in India of two. */
const grouped = String.raw`\d{1,3}(?:(?:[ '’.]\d{3})+|(?:,\d{2,3})*,\d{3})(?!\d)(?:[.,]\d{1,2}(?!\d))?`;

const amount = new RegExp(
	String.raw`(?:(?<!\p{L})(?<before>${currency})(?!\p{L})[\s.:]{0,2})?` +
		String.raw`(?<![\d.,])(?<number>${grouped}|\d{1,12}(?:[.,]\d{1,4})?)(?!\d)` +
		String.raw`(?:\s?(?<percent>%))?` +
		String.raw`(?:\s?(?:(?<multiplier>${anyOf(multipliers.keys())})\.?(?![\p{L}\d])|(?<joined>[ktm])(?=€|eur(?!\p{L}))))?` +
		String.raw`(?:[,.][-–—]{1,2})?(?:\s{0,2}(?<after>${currency})(?!\p{L}))?`,
	'gu',
);

/**
 * The amounts in a text, in their order; shares in percent are none.
 *
 * @param text folded
 * @example
 * amountsIn('10-20k eur').map(({ number, multiplier }) => [number, multiplier])
 * // [[10, undefined], [20, 1000]]
 */
export function amountsIn(text: string): Amount[] {
	return [...text.matchAll(amount)].flatMap(({ 0: whole, index, groups = {} }) => {
		const { before, number = '', percent, multiplier = groups.joined, after } = groups;
		if (percent !== undefined) return [];
		const rupees = multiplier !== undefined && indian.test(multiplier) ? multiplier : undefined;
		return {
			number: numberOf(number),
			multiplier: multiplier === undefined ? undefined : multipliers.get(multiplier),
			currencies: [before, after, rupees].filter((name) => name !== undefined),
			start: index,
			end: index + whole.length,
		};
	});
}

const isGrouped = new RegExp(`^(?:${grouped})$`);

function numberOf(text: string): number {
	if (!isGrouped.test(text)) return Number(text.replace(',', '.'));
	const [, whole = text, decimals = ''] = /^(.*\d{3})[.,](\d{1,2})$/.exec(text) ?? [];
	return Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`);
}
