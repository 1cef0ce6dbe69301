import { attempt } from '../attempt';
import { fold } from '../fold';
import { remembering } from '../remembering';
import { MS_PER_HOUR, MS_PER_MINUTE } from './units';
import { nameToday, zoneOfWindows } from './windowsZone';
import { citiesOfZones, zoneAbbreviations, zoneWords } from './zoneWords';

/** A zone that a name stands for. */
export interface CalledZone {
	/** IANA name. */
	readonly zone: string;
	/** Whether the name means this zone and no other of the same clock: "Berlin", but not "CET". */
	readonly certain: boolean;
}

/** Longer names are none. */
const LONGEST = 120;
const MOST_REMEMBERED = 500;

/**
 * The time zone that people and programs mean by a name: IANA's own, whatever its case, that of Windows
 * and Outlook, of Rails and HubSpot, a city, an abbreviation, a description or a distance from UTC;
 * `undefined` for what is none, and where what stands beside the name contradicts it.
 *
 * @example
 * zoneCalled('(GMT+01:00) Berlin') // { zone: 'Europe/Berlin', certain: true }
 * zoneCalled('Pacific Time (US & Canada)') // { zone: 'America/Los_Angeles', certain: false }
 * zoneCalled('CET') // { zone: 'Europe/Berlin', certain: false }
 * zoneCalled('UTC-3') // { zone: 'Etc/GMT+3', certain: false }
 */
export const zoneCalled = (name: string): CalledZone | undefined =>
	name.length > LONGEST ? undefined : called(name);

/** "Time zone: …", as some copy it with its label. */
const label =
	/^(?:time ?zone|timezone|tz|zeitzone|fuseau horaire|zona horaria|fuso (?:orario|horário|horario)|tijdzone|strefa czasowa)\s*[:=]\s*/i;

const called = remembering(MOST_REMEMBERED, (name): CalledZone | undefined => {
	// HubSpot writes `europe_slash_berlin`.
	const plain = name
		.replaceAll('_slash_', '/')
		.replace(/^[\s"']+|[\s"']+$/g, '')
		.replace(label, '');
	const { distance, rest } = apart(plain);
	const found = namedIn(plain) ?? (rest === plain ? undefined : namedIn(rest));
	if (found) return distance === undefined || agrees(found.zone, distance) ? found : undefined;
	return distance !== undefined && isNothing(rest) ? atDistance(distance) : undefined;
});

/** `(GMT+01:00)`, `UTC-3`, `+05:30`, `GMT+0100`, wherever it stands. */
const offset =
	/(?:^|[\s([,])(?:(?:UTC\/GMT|GMT|UTC|UT)\s*(?:([+\-−–±])\s*(\d{1,2})(?::?(\d{2}))?)?|([+\-−])(\d{1,2})(?::?(\d{2}))?)(?=$|[\s)\],])/i;

/** How far from UTC a name says that it is, in milliseconds, and the name without that. */
function apart(text: string): { distance: number | undefined; rest: string } {
	const found = offset.exec(text);
	if (!found) return { distance: undefined, rest: text };
	const sign = /[-−–]/.test(found[1] ?? found[4] ?? '+') ? -1 : 1;
	const [hours, minutes] = [found[2] ?? found[5], found[3] ?? found[6]].map((part) =>
		Number(part ?? 0),
	);
	const size = (hours ?? 0) * MS_PER_HOUR + (minutes ?? 0) * MS_PER_MINUTE;
	const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
	return {
		distance: size === 0 ? 0 : sign * size,
		rest: rest.replace(/\(\s*\)|^\s*[)\]]/g, ' ').trim(),
	};
}

/** What is left of "(GMT+01:00)" and of "UTC+1 time". */
const isNothing = (rest: string) => /^(?:[\s()[\]:,-]*(?:time|hours?|h)?)*$/i.test(rest);

/** The middle of a winter and of a summer, on either half of the world. */
const seasons = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

/** How far a zone's clocks are from UTC, in milliseconds. */
function offsetAt(timeZone: string, instant: number): number {
	const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
	const shown = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
	return apart(shown ?? '').distance ?? 0;
}

/** Lists are older than the laws that they were made by, and some say the summer's distance. */
const agrees = (zone: string, distance: number) =>
	seasons.some((instant) => Math.abs(offsetAt(zone, instant) - distance) <= MS_PER_HOUR);

/**
 * Whether the clocks of two zones show the same at least in winter or in summer: then the one may be
 * what was meant by the other.
 *
 * @example
 * mayMean('America/New_York', 'America/Jamaica') // true
 */
export const mayMean = (one: string, other: string): boolean =>
	seasons.some((instant) => offsetAt(one, instant) === offsetAt(other, instant));

/** Distances that only one zone has that people live in. */
const ownDistances: ReadonlyMap<number, string> = new Map([
	[5.5, 'Asia/Kolkata'],
	[5.75, 'Asia/Kathmandu'],
	[6.5, 'Asia/Yangon'],
	[4.5, 'Asia/Kabul'],
	[3.5, 'Asia/Tehran'],
	[-3.5, 'America/St_Johns'],
]);

function atDistance(distance: number): CalledZone | undefined {
	const hours = distance / MS_PER_HOUR;
	if (hours === 0) return { zone: 'UTC', certain: false };
	const own = ownDistances.get(hours);
	if (own !== undefined) return { zone: own, certain: false };
	// IANA counts them the other way round.
	const zone = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
	return iana(zone) === undefined ? undefined : { zone, certain: false };
}

/** The zone of an IANA name, as IANA writes it. */
function iana(name: string): string | undefined {
	if (!/^[A-Za-z][\w+/-]*$/.test(name)) return undefined;
	const found = attempt(
		() => new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone,
	);
	if (!found.ok) return undefined;
	// The engine may answer by an older name of the same zone; then the given one stays.
	return nameToday(found.value.toLowerCase() === name.toLowerCase() ? found.value : name);
}

const certain = (zone: string): CalledZone => ({ zone, certain: true });
const likely = (zone: string): CalledZone => ({ zone, certain: false });

function namedIn(text: string): CalledZone | undefined {
	// "Pacific/Auckland" is no Pacific Time; "US/Pacific" is an old name of it.
	const exact = /^(?!us\/)[a-z]+\//i.test(text) ? iana(text) : undefined;
	if (exact !== undefined) return certain(exact);
	const ofWindows = zoneOfWindows(text.replace(/ daylight time$/i, ' Standard Time'));
	if (ofWindows !== undefined) return likely(ofWindows);
	const said = fold(text)
		.replace(/[\s.'’]+/g, ' ')
		.replace(/^[ (]+|[ )]+$/g, '')
		.replace(/^u s a? ?(?=[a-z])/, 'us ');
	const word = zoneWords.find(([pattern]) => pattern.test(said))?.[1];
	if (word !== undefined) return ofCity(said, word) ?? likely(word);
	// "Berlin, Europe/Berlin (CET)": the name stands somewhere in it.
	const within = /[A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?/.exec(text)?.[0];
	const inner = within === undefined ? undefined : iana(within);
	if (inner !== undefined) return certain(inner);
	const short = text.replace(/\([^()]*\)/g, ' ').trim();
	return cityIn(said) ?? areaIn(text) ?? abbreviationIn(text) ?? abbreviationIn(short);
}

/** `europe-berlin`, "America New York": an IANA name with other signs in it. */
function areaIn(text: string): CalledZone | undefined {
	const [, area, place = ''] =
		/^(africa|america|asia|atlantic|australia|europe|pacific)[\s_-]+(.+)$/i.exec(text) ?? [];
	const zone = area && iana(`${area}/${place.replace(/[\s-]+/g, '_')}`);
	return zone ? certain(zone) : undefined;
}

/** Between several cities of one clock: "Amsterdam, Berlin, Bern, Rome". */
const between = /\s*[,;/()[\]|]\s*|\s+[-–—]\s+/;

const around =
	/^(?:(?:city|time) (?:of|in) |uhrzeit (?:in )?|zeit in |heure (?:de|d) |hora (?:de|del) |ora di |tijd (?:in )?|czas )|(?: (?:time|standard time|zone|time zone|timezone|city))$/g;

const cityNamed = (part: string) => cities().get(part) ?? cities().get(part.replace(around, ''));

/** The first city that is known; it is meant alone where no other clock's name stands beside it. */
function cityIn(said: string): CalledZone | undefined {
	const parts = said.split(between).filter((part) => part !== '');
	const zones = parts.flatMap((part) => cityNamed(part) ?? []);
	const [first] = zones;
	return first === undefined ? undefined : { zone: first, certain: new Set(zones).size === 1 };
}

/** "Eastern Time - Toronto", as Google writes it: the city says which of the zones of that clock. */
function ofCity(said: string, zone: string): CalledZone | undefined {
	const city = / [-–—] ?([^-–—]+)$/.exec(said)?.[1];
	const own = city === undefined ? undefined : cityNamed(city);
	return own !== undefined && mayMean(own, zone) ? certain(own) : undefined;
}

let known: Map<string, string> | undefined;

/** Built when the first city is looked up. */
function cities(): ReadonlyMap<string, string> {
	if (known) return known;
	const own = Intl.supportedValuesOf('timeZone').map((zone): [string, string] => [
		fold(zone.slice(zone.lastIndexOf('/') + 1)).replaceAll('_', ' '),
		nameToday(zone),
	]);
	const today = own.map(([, zone]): [string, string] => [
		fold(zone.slice(zone.lastIndexOf('/') + 1)).replaceAll('_', ' '),
		zone,
	]);
	known = new Map([...own, ...today, ...citiesOfZones]);
	return known;
}

/** `CET`, `CET (Berlin)`, `PST/PDT`: a zone's letters, alone or the first of several. */
function abbreviationIn(text: string): CalledZone | undefined {
	const [first = '', ...more] = text.split(/[\s/()[\],–-]+/).filter((part) => part !== '');
	const zone = zoneAbbreviations.get(first.toUpperCase());
	const others = more.filter((part) => !/^time$/i.test(part));
	const agree = others.every((part) => zoneAbbreviations.get(part.toUpperCase()) === zone);
	if (zone !== undefined && agree) return likely(zone);
	// What else the engine takes for letters alone are old names: "IST" is India's, and Israel's as well.
	const whole = more.length === 0 && !/^[A-Z]{1,5}$/i.test(first) ? iana(first) : undefined;
	return whole === undefined ? undefined : certain(whole);
}
