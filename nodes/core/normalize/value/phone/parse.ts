import parsePhone, { type CountryCode } from 'libphonenumber-js/max';
import { numberType } from './numberType';
import { plainNumber, type PlainNumber } from './plainNumber';
import type { Kind } from '../../data/phonePlans';

/** A valid number as the library reads it. */
export interface ParsedPhone {
	/** E.164. */
	number: string;
	type: string;
	extension: string | null;
	/** ISO 3166-1 alpha-2; `null` for numbers that belong to no country. */
	country: string | null;
	/** What is dialled for that country, without the plus sign. */
	callingCode: string;
	/** As people in its country write it. */
	national(): string;
	international(): string;
}

/** The library's names for kinds of numbers, in the lead's words. */
const types: Record<Kind, string> = {
	FIXED_LINE: 'fixed line',
	FIXED_LINE_OR_MOBILE: 'mobile or fixed line',
	MOBILE: 'mobile',
	PAGER: 'other',
	PERSONAL_NUMBER: 'other',
	PREMIUM_RATE: 'other',
	SHARED_COST: 'other',
	TOLL_FREE: 'toll free',
	UAN: 'other',
	VOICEMAIL: 'other',
	VOIP: 'voip',
};

/** Digits that were dialled after a country's code, or were not, until that country changed its numbers. */
const changed: ReadonlyArray<{ written: RegExp; now: string }> = [
	// Mexico, August 2020: mobile numbers from abroad, and the prefixes within the country.
	{ written: /^\+521(?=\d{10}$)/, now: '+52' },
	{ written: /^\+520(?:1|44|45)(?=\d{10}$)/, now: '+52' },
	// Brazil, by November 2016: a 9 before mobile numbers, which had begun with 6 to 9. Programs that
	// know the number from before, such as WhatsApp, still write it without.
	{ written: /^\+55([1-9]\d)(?=[6-9]\d{7}$)/, now: '+55$19' },
];

/** What was asked last: the reader of the place and that of the phone ask the same in turn. */
let last: { text: string; country: string | undefined; parsed: ParsedPhone | undefined } = {
	text: '',
	country: undefined,
	parsed: undefined,
};

/**
 * A valid number that makes up the whole text; `undefined` for anything else. With the full
 * metadata, valid means of a known type.
 *
 * @param country of a number without a country code, ISO 3166-1 alpha-2
 * @example
 * parseWhole('030 901820', 'DE')?.number // '+4930901820'
 */
export function parseWhole(text: string, country: string | undefined): ParsedPhone | undefined {
	if (last.text !== text || last.country !== country) {
		last = { text, country, parsed: parse(text, country) };
	}
	return last.parsed;
}

/** Nothing but digits and what is written between them. */
const plainlyWritten = /^\+?[\d ().-]+$/;

function parse(text: string, country: string | undefined): ParsedPhone | undefined {
	const plain = plainlyWritten.test(text) ? plainNumber(text, country) : undefined;
	return plain ? asParsed(plain) : parseByLibrary(text, country);
}

function asParsed({ callingCode, nationalNumber, country, type }: PlainNumber): ParsedPhone {
	const number = `+${callingCode}${nationalNumber}`;
	return {
		number,
		type: types[type],
		extension: null,
		country,
		callingCode,
		national: () => parsePhone(number)?.formatNational() ?? number,
		international: () => parsePhone(number)?.formatInternational() ?? number,
	};
}

/**
 * What the library reads.
 *
 * @example
 * parseByLibrary('030 901820', 'DE')?.number // '+4930901820'
 */
export function parseByLibrary(text: string, country: string | undefined): ParsedPhone | undefined {
	const parsed = parsePhone(text, {
		defaultCountry: country as CountryCode | undefined,
		extract: false,
	});
	if (!parsed) return undefined;
	const type = numberType(parsed.country ?? parsed.countryCallingCode, parsed.nationalNumber);
	if (type === undefined) {
		const change = changed.find(({ written }) => written.test(parsed.number));
		return change && parseByLibrary(parsed.number.replace(change.written, change.now), undefined);
	}
	return {
		number: parsed.number,
		type: types[type],
		extension: parsed.ext ?? null,
		country: parsed.country ?? null,
		callingCode: parsed.countryCallingCode,
		national: () => parsed.formatNational(),
		international: () => parsed.formatInternational(),
	};
}
