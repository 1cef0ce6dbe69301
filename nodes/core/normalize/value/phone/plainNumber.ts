import { digitsOf } from './digits';
import { numberType } from './numberType';
import { countriesOf, planOf, type Kind } from '../../data/phonePlans';

/** A valid number in its parts. */
export interface PlainNumber {
	callingCode: string;
	nationalNumber: string;
	/** ISO 3166-1 alpha-2; `null` for numbers that belong to no country. */
	country: string | null;
	type: Kind;
}

/** No calling code has more digits. */
const LONGEST_CODE = 3;

/**
 * A number that is written plainly: whole after its plus sign, or as people in its country dial
 * it. It is what the library reads, at a fraction of the cost.
 *
 * @param text digits, perhaps a plus sign before them, and what is written between them
 * @param country of a number without a plus sign, ISO 3166-1 alpha-2
 * @returns `undefined` for what is no number, and for what only the library can tell
 * @example
 * plainNumber('030 901820', 'DE') // { callingCode: '49', nationalNumber: '30901820', … }
 */
export function plainNumber(text: string, country: string | undefined): PlainNumber | undefined {
	const digits = digitsOf(text);
	if (text.startsWith('+')) return afterPlus(digits);
	return country === undefined ? undefined : asDialled(digits, country);
}

function afterPlus(digits: string): PlainNumber | undefined {
	for (let length = 1; length <= LONGEST_CODE; length++) {
		const code = digits.slice(0, length);
		const plan = planOf(code);
		// A plan by its calling code, not by a country's letters.
		if (plan?.callingCode !== code) continue;
		const rest = digits.slice(length);
		// Some write the national prefix although it is left out from abroad.
		return plan.prefixLength?.(rest) === 0 ? numberOf(code, rest, undefined) : undefined;
	}
	return undefined;
}

function asDialled(digits: string, country: string): PlainNumber | undefined {
	const plan = planOf(country);
	if (!plan?.prefixLength) return undefined;
	const { callingCode } = plan;
	// It may be a number from abroad, or have lost its plus sign.
	if (plan.leadsAbroad(digits) || digits.startsWith(callingCode)) return undefined;
	const rest = digits.slice(plan.prefixLength(digits));
	// Digits that are no number without their prefix may be one with it.
	return rest === digits || plan.isValid(rest) ? numberOf(callingCode, rest, country) : undefined;
}

function numberOf(
	callingCode: string,
	nationalNumber: string,
	dialledIn: string | undefined,
): PlainNumber | undefined {
	const country = countryOf(callingCode, nationalNumber) ?? dialledIn;
	const type = numberType(country ?? callingCode, nationalNumber);
	return type && { callingCode, nationalNumber, country: country ?? null, type };
}

/** Of countries that share a calling code, the first one whose number it can be. */
function countryOf(callingCode: string, nationalNumber: string): string | undefined {
	const countries = countriesOf(callingCode);
	if (countries.length < 2) return countries[0];
	return countries.find((country) => {
		const plan = planOf(country);
		return plan?.leads
			? plan.leads(nationalNumber)
			: numberType(country, nationalNumber) !== undefined;
	});
}
