import { attempt } from '../../attempt';
import { countryCodes } from '../../place/countryCodes';

/** How engines of different age give the zones of a country. */
interface ZonesOfLocale {
	getTimeZones?(): string[] | undefined;
	timeZones?: string[];
}

/**
 * The time zones of a country by the names that the engine has for them, which may be older ones;
 * none where it knows none.
 *
 * @param country ISO 3166-1 alpha-2
 * @example
 * zonesOfCountry('DE') // ['Europe/Berlin', 'Europe/Busingen']
 */
export function zonesOfCountry(country: string): readonly string[] {
	const locale = new Intl.Locale('und', { region: country }) as ZonesOfLocale;
	return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

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
