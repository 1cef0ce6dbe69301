import { countryOf } from '../../place/country';
import { quoted } from '../../text';
import { zoneCalled } from '../../time/zoneCalled';
import type { Reading } from '../report';
import { zoneOfPlace } from './place/zoneOfPlace';

/** A zone, and whether its name says in which country it is: "Berlin" does, and "CET" does not. */
export interface ReadZone {
	readonly zone: string;
	readonly certain: boolean;
}

/**
 * Reads the name of a time zone: the IANA name, whatever its case, a name in common use, or that of a
 * country that has one.
 *
 * @example
 * readZoneName('europe/berlin') // { ok: true, value: { zone: 'Europe/Berlin', certain: true }, … }
 * readZoneName('(GMT-05:00) Eastern Time (US & Canada)').value // { zone: 'America/New_York', certain: false }
 */
export function readZoneName(raw: string): Reading<ReadZone> {
	const value = zoneCalled(raw) ?? zoneOfCountry(raw);
	if (value !== undefined) {
		return { ok: true, value, why: value.zone === raw ? null : 'Written as its IANA name' };
	}
	return {
		ok: false,
		problem: {
			code: 'timezone.unknown',
			message: `${quoted(raw)} is not the name of a time zone. Use a name such as Europe/Berlin.`,
		},
	};
}

const LONGEST_COUNTRY = 60;

/** "Germany", "Germany time". */
function zoneOfCountry(text: string): ReadZone | undefined {
	const name = text.length > LONGEST_COUNTRY ? '' : text.replace(/\s+time$/i, '').trim();
	const country = name.length > 2 ? countryOf(name) : undefined;
	const zone = country === undefined ? null : zoneOfPlace(country, null, null);
	return zone === null ? undefined : { zone, certain: true };
}
