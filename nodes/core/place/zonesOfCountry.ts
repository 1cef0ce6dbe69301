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
