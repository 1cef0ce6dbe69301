import parsePhone, { type CountryCode, type NumberType } from 'libphonenumber-js/max';
import type { Problem, Reading } from './report';
import { quoted } from './text';

/** A phone number in canonical form. */
export interface Phone {
	/** E.164, such as `+4930901820`. */
	number: string;
	type: string | null;
	/** What to dial after the call is answered, kept apart from the number. */
	extension: string | null;
	/** ISO 3166-1 alpha-2; `null` for numbers that belong to no country. */
	country: string | null;
}

type Parsed = NonNullable<ReturnType<typeof parsePhone>>;

/** The library's names for kinds of numbers, in the lead's words. */
const types: Record<Exclude<NumberType, undefined>, string> = {
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

/** The library reads no longer text either. */
const LONGEST = 250;

/**
 * Reads a phone number as E.164. A number without a country code is read as one of the first
 * country in which it is valid.
 *
 * @param raw as the person wrote it; words around the number are left out
 * @param countries ISO 3166-1 alpha-2, the likeliest first
 * @example
 * readPhone('030 901820', ['DE']) // { ok: true, value: { number: '+4930901820', type: 'fixed line', … }, … }
 * readPhone('030 901820', []) // { ok: false, problem: { code: 'phone.noCountry', … } }
 */
export function readPhone(raw: string, countries: readonly string[]): Reading<Phone> {
	if (raw.length > LONGEST) return { ok: false, problem: invalid(raw) };

	let parsed: Parsed | undefined;
	for (const country of countries.length > 0 ? countries : [undefined]) {
		parsed = parse(raw, country);
		if (parsed) break;
	}
	// In most of the world an international number is dialled with 00.
	parsed ??= raw.startsWith('00') ? parse(`+${raw.slice(2)}`, undefined) : undefined;
	parsed ??= parseWithin(raw, countries[0]);
	if (parsed) return { ok: true, ...canonical(parsed, raw) };

	return { ok: false, problem: lacksCountry(raw, countries) ? noCountry(raw) : invalid(raw) };
}

/** A valid number that makes up the whole text. With the full metadata, valid means of a known type. */
function parse(text: string, country: string | undefined): Parsed | undefined {
	const parsed = parsePhone(text, {
		defaultCountry: country as CountryCode | undefined,
		extract: false,
	});
	return parsed?.getType() === undefined ? undefined : parsed;
}

/** A valid number with words around it, such as `Tel.: 030 901820`. */
function parseWithin(text: string, country: string | undefined): Parsed | undefined {
	if (!/\p{L}/u.test(text)) return undefined;
	const parsed = parsePhone(text, { defaultCountry: country as CountryCode | undefined });
	return parsed?.getType() === undefined ? undefined : parsed;
}

function canonical(parsed: Parsed, raw: string): { value: Phone; why: string | null } {
	const type = parsed.getType();
	const country = parsed.country ?? null;
	const national = !raw.trimStart().startsWith('+') && country !== null;
	return {
		value: {
			number: parsed.number,
			type: type ? types[type] : null,
			extension: parsed.ext ?? null,
			country,
		},
		why:
			parsed.number === raw
				? null
				: national
					? `Written in international form, as a number of ${country}`
					: 'Written in international form',
	};
}

/** Whether the text may well be a number of some country, but says not of which. */
const lacksCountry = (raw: string, countries: readonly string[]) =>
	countries.length === 0 && !raw.includes('+') && raw.replace(/\D/g, '').length >= 6;

const noCountry = (raw: string): Problem => ({
	code: 'phone.noCountry',
	message: `The phone number ${quoted(raw)} has no country code, and neither the lead nor Default Country says which country it is of. Set Default Country, or ask for the number with its country code.`,
});

const invalid = (raw: string): Problem => ({
	code: 'phone.invalid',
	message: `${quoted(raw)} is not a phone number that can be called. Ask for it again, best with its country code.`,
});
