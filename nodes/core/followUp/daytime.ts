import { attempt } from '../attempt';
import type { Lead } from '../lead';
import { zonesOfCountry } from '../place';
import { calendarOf, zoneCalled, type Calendar } from '../time';

/** When a stranger may write to somebody: nobody is disturbed in the evening or on a day off. */
const weekly = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }];

/**
 * The hours in which it is day where a person is, all of which have to be open: those of their zone, or
 * else of every zone of their country, without its public holidays; those of the workspace where nobody
 * knows either.
 *
 * @param workspace the hours of the workspace
 * @example
 * daytimeOf({ timezone: null, country: 'PT' }, workspace).map(({ timeZone }) => timeZone)
 * // ['Atlantic/Azores', 'Atlantic/Madeira', 'Europe/Lisbon']
 */
export function daytimeOf(
	{ timezone, country }: Pick<Lead, 'timezone' | 'country'>,
	workspace: Calendar,
): readonly Calendar[] {
	const zone = zoneCalled(timezone ?? '')?.zone;
	const zones = zone === undefined ? (country === null ? [] : zonesOfCountry(country)) : [zone];
	const known = zones.flatMap((timeZone) => dayIn(timeZone, country) ?? []);
	return known.length > 0 ? known : [workspace];
}

/** Where the holidays of a country are not known, its days are; a zone that this machine lacks has none. */
function dayIn(timeZone: string, country: string | null): Calendar | undefined {
	const plain = { timeZone, weekly };
	const all = country === null ? [plain] : [{ ...plain, publicHolidays: { country } }, plain];
	for (const settings of all) {
		const read = attempt(() => calendarOf(settings));
		if (read.ok) return read.value;
	}
	return undefined;
}
