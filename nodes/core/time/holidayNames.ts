import { LeadOpsError } from '../errors';
import { fold } from '../fold';
import { nearNames } from '../nearNames';
import type { holidayLibrary } from './holidayLibrary';
import { labels } from './labels';

type Library = InstanceType<ReturnType<typeof holidayLibrary>>;

/** Years in which every holiday comes at least once, also those of every fourth year. */
const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031];

/** In the name that people know, a substitute day is the holiday. */
const keyOf = (name: string) =>
	fold(name)
		.replace(/\([^()]*\)/g, ' ')
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim();

/**
 * Finds the holidays that people call by one of these names, in the country's language or in English,
 * substitute days included.
 *
 * @param makeLibrary gives a new one: the library goes on in a language that it was once asked for
 * @throws LeadOpsError `calendar.holidayName` for a name that the place has no holiday of
 */
export function namedHolidays(
	makeLibrary: () => Library,
	wanted: readonly string[],
): (name: string) => boolean {
	if (wanted.length === 0) return () => false;
	const own = years.flatMap((year) => makeLibrary().getHolidays(year));
	const english = years.flatMap((year) => makeLibrary().getHolidays(year, 'en'));
	const namesOf = new Map<string, Set<string>>();
	for (const [index, { name, rule }] of own.entries()) {
		const names = namesOf.get(name) ?? new Set([keyOf(name)]);
		const translated = english[index];
		if (translated?.rule === rule) names.add(keyOf(translated.name));
		namesOf.set(name, names);
	}
	const keys = new Set(wanted.map(keyOf));
	for (const name of wanted) refuseUnknown(name, namesOf);
	return (name) => [...(namesOf.get(name) ?? [keyOf(name)])].some((key) => keys.has(key));
}

function refuseUnknown(name: string, namesOf: ReadonlyMap<string, ReadonlySet<string>>): void {
	const key = keyOf(name);
	if ([...namesOf.values()].some((names) => names.has(key))) return;
	const near = nearNames(name, [...namesOf.keys()], (one) => [one, ...(namesOf.get(one) ?? [])]);
	throw new LeadOpsError({
		code: 'calendar.holidayName',
		message: `${labels.alsoNamed}: the country has no holiday named "${name}"`,
		hint: `${near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : ''}Write it as the country does or in English, or list the day under ${labels.days}.`,
	});
}
