import { callingCodeOf } from '../../data/phonePlans';
import { digitsOf } from './digits';
import { parseWhole, type ParsedPhone } from './parse';

/** One reading of a text as a number. */
export interface Interpretation {
	phone: ParsedPhone;
	/** Another number that the same text may well mean, in international form. */
	orElse: string | null;
	/** Whether the country code was taken for granted without its plus sign. */
	plusMissing: boolean;
}

/** E.164: a country code and what follows have at most so many digits. */
const LONGEST_NUMBER = 15;

/** Shorter ones are not taken for international ones that lost their plus sign. */
const SHORTEST_WITHOUT_PLUS = 8;

/**
 * Reads a text that is nothing but one number.
 *
 * @param text with ASCII digits and signs
 * @param countries of a number without a country code, the likeliest first
 * @example
 * interpret('030 901820', ['US', 'DE'])?.phone.number // '+4930901820'
 * interpret('12025550143', ['DE']) // +12025550143, with plusMissing
 */
export function interpret(text: string, countries: readonly string[]): Interpretation | undefined {
	if (isInternational(text)) return interpretInternational(text, countries);
	for (const country of countries) {
		const phone = parseWhole(text, country);
		if (phone) return interpretNational(text, phone);
	}
	// In most of the world an international number is dialled with 00.
	if (text.startsWith('00')) return certain(parseAbroad(text.slice(2)));
	if (countries.length === 0) return undefined;
	// In North America it is dialled with 011.
	if (text.startsWith('011')) return certain(parseAbroad(text.slice(3)));
	const phone = withPlus(digitsOf(text));
	return phone && { phone, orElse: null, plusMissing: true };
}

/** A number that is valid in its country as it is written; it may still be another one. */
function interpretNational(text: string, phone: ParsedPhone): Interpretation {
	// North Americans write the prefix of national numbers, the 1, or leave it out.
	if (/^\(?0/.test(text) || phone.callingCode === '1') return sure(phone);
	const digits = digitsOf(text);
	const abroad = `+${digits}` === phone.number ? undefined : withPlus(digits);
	// Without the prefix that national numbers have, it may have lost its plus sign.
	if (abroad?.number !== `+${digits}` || digitsOf(phone.national()) === digits) return sure(phone);
	return abroad.callingCode === phone.callingCode
		? sure(abroad)
		: { phone, orElse: abroad.international(), plusMissing: false };
}

const sure = (phone: ParsedPhone): Interpretation => ({ phone, orElse: null, plusMissing: false });

const certain = (phone: ParsedPhone | undefined): Interpretation | undefined =>
	phone && sure(phone);

/** Whether a text says itself of which country its number is. */
export const isInternational = (text: string): boolean =>
	text.startsWith('+') || text.startsWith('(+');

/** @param rest what stands after the plus sign */
const parseAbroad = (rest: string): ParsedPhone | undefined =>
	parseWhole(`+${rest}`, undefined) ?? withoutZero(rest);

/**
 * A zero after the code of a country in which no number begins with one, "+48 (0) 22 …": people take
 * it over from countries where the zero is dialled within the country.
 */
function withoutZero(rest: string): ParsedPhone | undefined {
	if (/\p{L}/u.test(rest)) return undefined;
	const digits = digitsOf(rest);
	const code = callingCodeOf(digits);
	return code !== undefined && digits[code.length] === '0'
		? parseWhole(`+${code}${digits.slice(code.length + 1)}`, undefined)
		: undefined;
}

function interpretInternational(text: string, countries: readonly string[]) {
	if (/^\+[1-9]/.test(text)) return certain(parseAbroad(text.slice(1)));
	// "(+49) 30", "++49", "+ 49"
	const rest = text.replace(/^\(?[+\s]+/, '').replace(/^(\d{1,4})\s*\)/, '$1 ');
	if (!rest.startsWith('0')) return certain(parseAbroad(rest));
	// No country's code begins with 0: "+0049 30", "+011 49 30", or a plus before a national number.
	const afterPrefix = /^(?:00|011)[\s-]*/.exec(rest)?.[0];
	const dialled = afterPrefix && parseAbroad(rest.slice(afterPrefix.length));
	return dialled ? certain(dialled) : interpret(rest, countries);
}

/** The number that the digits are if a plus sign was lost before them. */
export const withPlus = (digits: string): ParsedPhone | undefined =>
	digits.length < SHORTEST_WITHOUT_PLUS || digits.length > LONGEST_NUMBER || digits[0] === '0'
		? undefined
		: parseWhole(`+${digits}`, undefined);
