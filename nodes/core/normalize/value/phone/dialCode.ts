import { countryOf } from '../../../place';
import { callingCodeOf, countriesOf, planOf } from '../../data/phonePlans';
import { isTitle } from '../personName';
import { digitsOf, plainSigns } from './digits';

/** What a field of its own says about the country of a phone number. */
export interface DialCode {
	/** As it is dialled after the plus sign; it may go on with the digits of an area: `1242`. */
	digits: string;
	/** What is dialled for the country alone. */
	callingCode: string;
	/** ISO 3166-1 alpha-2, the main one first. */
	countries: readonly string[];
}

/** "+34", "0034", "34", "(+34)", "Spain (+34)", "🇪🇸 +34", "+1-242": a few digits, words around them. */
const inWords = /^[^\d+]*(\+?)\s*((?:00|011)?\d{1,4}(?:[\s-]\d{3,4})?)[^\d+]*$/u;

/** Longer than any of them. */
const LONGEST_TEXT = 60;

/** What a country is dialled by, for those that one can choose by their letters. */
const codeOf = (country: string): string | undefined => planOf(country)?.callingCode;

/**
 * Reads the country's part of a phone number from a field of its own: a calling code, or the country
 * itself as its code or name. `undefined` for what is none.
 *
 * @param text cleaned, on one line
 * @example
 * readDialCode('Spain (+34)')?.countries // ['ES']
 * readDialCode('ES')?.callingCode // '34'
 * readDialCode('+1 242')?.digits // '1242'
 * readDialCode('030') // undefined: an area's
 */
export function readDialCode(text: string): DialCode | undefined {
	if (text.length > LONGEST_TEXT) return undefined;
	const plain = plainSigns(text.replace(flagLetter, letterOfFlag));
	const found = inWords.exec(plain);
	if (found) return ofDigits(digitsOf(found[2] ?? ''), found[1] === '+');
	// "Mr" before a name is no Mauritania.
	const isNone = /\d/.test(plain) || (isTitle(plain) && plain !== plain.toUpperCase());
	const country = isNone ? undefined : countryOf(plain.replace(notLetters, '').trim());
	const code = country && codeOf(country);
	return code ? { digits: code, callingCode: code, countries: [country] } : undefined;
}

/** A flag is written as the two letters of its country, each a sign of its own. */
const flagLetter = /[\u{1f1e6}-\u{1f1ff}]/gu;
const letterOfFlag = (sign: string) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x1f1a5);

/** Brackets and the like around a country's name. */
const notLetters = /[^\p{L}\p{M}\s.'’-]/gu;

function ofDigits(written: string, hasPlus: boolean): DialCode | undefined {
	const digits = hasPlus ? written.replace(/^00/, '') : written.replace(/^(?:00|011)(?=\d)/, '');
	if (digits.startsWith('0')) return undefined;
	const callingCode = callingCodeOf(digits);
	if (callingCode === undefined) return undefined;
	// Only North America's islands are known by the digits of their area.
	if (callingCode !== digits && callingCode !== '1') return undefined;
	return { digits, callingCode, countries: countriesOf(callingCode).slice(0, 1) };
}
