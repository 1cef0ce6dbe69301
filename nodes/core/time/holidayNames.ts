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

/** What people call a day that the library has by another name, folded. */
const otherNames: ReadonlyMap<string, string> = new Map([
	['heiligabend', 'heiliger abend'],
	['karnevalsdienstag', 'faschingsdienstag'],
	['fastnachtsdienstag', 'faschingsdienstag'],
	['altweiber', 'weiberfastnacht'],
	['black friday', 'day after thanksgiving day'],
	['oudejaarsdag', 'oudejaarsavond'],
	['oudjaar', 'oudejaarsavond'],
	['vespera de natal', 'noite de natal'],
	['corpus christi', 'corpo de deus'],
	['orange shirt day', 'national day for truth and reconciliation'],
]);

/** The holidays of a place that were named, and the names that none of them has. */
interface NamedHolidays {
	isNamed(name: string): boolean;
	readonly unknown: readonly string[];
	/** The holidays that come near to a name. */
	near(name: string): readonly string[];
}

/**
 * Finds the holidays that people call by one of these names, in the country's language or in English,
 * substitute days included.
 *
 * @param makeLibrary gives a new one: the library goes on in a language that it was once asked for
 */
export function namedHolidays(
	makeLibrary: () => Library,
	wanted: readonly string[],
): NamedHolidays {
	if (wanted.length === 0) return { isNamed: () => false, unknown: [], near: () => [] };
	const own = years.flatMap((year) => makeLibrary().getHolidays(year));
	const english = years.flatMap((year) => makeLibrary().getHolidays(year, 'en'));
	const namesOf = new Map<string, Set<string>>();
	for (const [index, { name, rule }] of own.entries()) {
		const names = namesOf.get(name) ?? new Set([keyOf(name)]);
		const translated = english[index];
		if (translated?.rule === rule) names.add(keyOf(translated.name));
		namesOf.set(name, names);
	}
	const has = (key: string) => [...namesOf.values()].some((names) => names.has(key));
	const keyIn = (name: string) => {
		const key = keyOf(name);
		return has(key) ? key : (otherNames.get(key) ?? key);
	};
	const keys = new Set(wanted.map(keyIn));
	return {
		isNamed: (name) => [...(namesOf.get(name) ?? [keyOf(name)])].some((key) => keys.has(key)),
		unknown: wanted.filter((name) => !has(keyIn(name))),
		near: (name) =>
			nearNames(name, [...namesOf.keys()], (one) => [one, ...(namesOf.get(one) ?? [])]),
	};
}

/** That a country has no holiday of a name. */
export function unknownHoliday(name: string, near: readonly string[]): LeadOpsError {
	return new LeadOpsError({
		code: 'calendar.holidayName',
		message: `${labels.alsoNamed}: the country has no holiday named "${name}"`,
		hint: `${near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : ''}Write it as the country does or in English, or list the day under ${labels.days}.`,
	});
}
