import type { PayloadField } from '../../lead';
import { isNoCompany } from './company';
import { givesNone, isOnlySigns, nothingIn, wordsIn } from '../../words';

/** Words that are people's names as well. */
const names = new Set(
	wordsIn('null none no non na nan nil nada nic nie nee nein nix nulla niente brak kein nope'),
);

/** As no name is written, but for the last one, which programs and people write for nothing. */
const asNoName = new Set(['null', 'NULL', 'none', 'NONE', 'None']);

/** Codes of a country, a region and a language. */
const codes = new Set(['na', 'no', 'nd', 'nan', 'nc', 'nic', 'nil', 'nie']);

const namesOfPeople = new Set<PayloadField>(['fullName', 'firstName', 'lastName']);
const codedFields = new Set<PayloadField>(['country', 'region', 'language', 'location']);

/** Fields that no mere words can fill. */
const neverWords = new Set<PayloadField>(['email', 'phone', 'website', 'linkedin']);

/** A country's dial code alone, a zero, or what a mask leaves: `+1`, `0049`, `+7 (___) ___-__-__`. */
const bareDialCode = /^\(?\s*(?:(?:\+|00)\s*\d{1,3}|\+|0{1,4})?[\s()_.-]*$/;

/**
 * Whether a cleaned value stands for "nothing given", in any language: then an optional field is
 * empty, and not wrong.
 *
 * @param field what the value is for: "No" is a family name and a country, and never a phone number
 * @example
 * isEmptyMarker('n/a', 'company') // true
 * isEmptyMarker('brak', 'phone') // true
 * isEmptyMarker('Null', 'lastName') // false
 * isEmptyMarker('+1', 'phone') // true
 * isEmptyMarker('self-employed', 'company') // true
 */
export function isEmptyMarker(text: string, field: PayloadField): boolean {
	if (
		neverWords.has(field) &&
		(givesNone(text) || (field === 'phone' && bareDialCode.test(text)))
	) {
		return text !== '';
	}
	if (field === 'company' && isNoCompany(text)) return true;
	if (isOnlySigns(text)) return true;
	const key = nothingIn(text);
	if (key === undefined) return false;
	if (namesOfPeople.has(field)) return !names.has(key) || asNoName.has(text);
	return !(codedFields.has(field) && codes.has(key));
}
