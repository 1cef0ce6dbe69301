import { liesIn } from '../../data/knownCities';
import { readPostalCode } from './postalCode';
import { regionOfPostalCode } from './postalRegions';
import { regionOf } from '../../../place/regions';

/** What else is known when a text can mean a country or a state of the USA. */
export interface Clues {
	region?: string | undefined;
	city?: string | undefined;
	postalCode?: string | undefined;
	/** ISO 3166-1 alpha-2 of a phone number that was written with its country code. */
	phoneCountry(): string | undefined;
}

/** Which reading the clues speak for; `open` where they speak for none, or for both alike. */
export type Verdict = 'state' | 'country' | 'open';

/** How much a clue counts: a city or a postal code lies in one place, a phone travels. */
const STRONG = 2;
const WEAK = 1;

/**
 * Decides whether a text means a state of the USA or the country of the same code or name, such
 * as California or Canada for `CA`, by what else is known.
 *
 * @param state ISO 3166-2, such as `US-CA`
 * @param country ISO 3166-1 alpha-2, such as `CA`
 * @example
 * stateOrCountry('US-CA', 'CA', { postalCode: '90210', phoneCountry: () => undefined }) // 'state'
 */
export function stateOrCountry(state: string, country: string, clues: Clues): Verdict {
	const { region, city, postalCode } = clues;
	const phone = clues.phoneCountry();
	const told: Array<[weight: number, forState: boolean, forCountry: boolean]> = [
		[WEAK, phone === 'US', phone === country],
	];
	if (postalCode !== undefined) {
		told.push([
			STRONG,
			isZipOf(postalCode, state),
			readPostalCode(postalCode, country).kind === 'valid',
		]);
	}
	if (city !== undefined) told.push([STRONG, liesIn(city, state), liesIn(city, country)]);
	if (region !== undefined) {
		told.push([STRONG, regionOf(region, 'US') === state, regionOf(region, country) !== undefined]);
	}
	let balance = 0;
	// What both share tells nothing.
	for (const [weight, forState, forCountry] of told) {
		if (forState !== forCountry) balance += forState ? weight : -weight;
	}
	return balance === 0 ? 'open' : balance > 0 ? 'state' : 'country';
}

/** Whether a text is a ZIP code of that state. */
function isZipOf(text: string, state: string): boolean {
	const zip = readPostalCode(text, 'US');
	return zip.kind === 'valid' && regionOfPostalCode(zip.code, 'US') === state;
}
