import { attempt } from '../../attempt';
import { countryCodes } from '../../place/countryCodes';
import { zonesOfCountry } from '../../place/zonesOfCountry';

/** Zones have old and new names; the engine knows which are the same. */
const oneName = (zone: string): string => {
	const format = attempt(() => new Intl.DateTimeFormat('en', { timeZone: zone }));
	return format.ok ? format.value.resolvedOptions().timeZone : zone;
};

let countries: Map<string, string | null> | undefined;

/** Built when the first zone is looked up: few payloads have one. */
function countriesOfZones(): Map<string, string | null> {
	if (countries) return countries;
	countries = new Map();
	for (const country of countryCodes) {
		for (const zone of zonesOfCountry(country)) {
			countries.set(zone, countries.has(zone) ? null : country);
		}
	}
	return countries;
}

/**
 * The country in which a time zone is, ISO 3166-1 alpha-2; `null` for none, or several.
 *
 * @param zone IANA name
 * @example
 * countryOfZone('Europe/Berlin') // 'DE'
 * countryOfZone('Etc/UTC') // null
 */
export function countryOfZone(zone: string): string | null {
	const zones = countriesOfZones();
	return zones.get(zone) ?? zones.get(oneName(zone)) ?? null;
}
