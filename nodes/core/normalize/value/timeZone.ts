import { attempt } from '../../attempt';
import { remembering } from '../../remembering';
import { zoneOfWindows } from '../../time/windowsZone';
import type { Reading } from '../report';
import { quoted } from '../../text';

const LONGEST_NAME = 60;
const MOST_REMEMBERED = 500;

/** The name as the engine writes it; `null` when it is none. */
function canonicalZone(name: string): string | null {
	return name.length > LONGEST_NAME || !/^[A-Za-z][\w+/-]*$/.test(name) ? null : zoneNamed(name);
}

const zoneNamed = remembering(MOST_REMEMBERED, (name): string | null => {
	const found = attempt(
		() => new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone,
	);
	if (!found.ok) return null;
	// The engine may answer by an older name of the same zone; then the given one stays.
	return found.value.toLowerCase() === name.toLowerCase() ? found.value : name;
});

/**
 * Whether that is the IANA name of a time zone.
 *
 * @example
 * isTimeZone('Europe/Berlin') // true
 * isTimeZone('Berlin time') // false
 */
export const isTimeZone = (name: string): boolean => canonicalZone(name) !== null;

/** How people call zones, by words in the name. */
const names: ReadonlyArray<[pattern: RegExp, zone: string]> = [
	[/^(?:us\/)?eastern(?: standard| daylight)?(?: time)?\b|^e[sd]t$/i, 'America/New_York'],
	[/^(?:us\/)?central(?: standard| daylight)? time\b|^us\/central|^c[sd]t$/i, 'America/Chicago'],
	[/^(?:us\/)?mountain(?: standard| daylight)?(?: time)?\b|^m[sd]t$/i, 'America/Denver'],
	[/^(?:us\/)?pacific(?: standard| daylight)?(?: time)?\b|^p[sd]t$/i, 'America/Los_Angeles'],
	[/^alaska(?:n)?(?: standard)?(?: time)?\b/i, 'America/Anchorage'],
	[/^hawaii(?:an)?(?: standard)?(?: time)?\b/i, 'Pacific/Honolulu'],
	[/^utc$|^gmt$|^coordinated universal time/i, 'UTC'],
];

/**
 * Reads the name of a time zone: the IANA name, whatever its case, or a name in common use.
 *
 * @example
 * readZoneName('europe/berlin') // { ok: true, value: 'Europe/Berlin', why: 'Written as its IANA name' }
 * readZoneName('(GMT-05:00) Eastern Time (US & Canada)') // { ok: true, value: 'America/New_York', … }
 */
export function readZoneName(raw: string): Reading<string> {
	const text = raw.length > LONGEST_NAME * 2 ? '' : raw;
	const zone = zoneIn(text);
	if (zone !== null) {
		return { ok: true, value: zone, why: zone === raw ? null : 'Written as its IANA name' };
	}
	return {
		ok: false,
		problem: {
			code: 'timezone.unknown',
			message: `${quoted(raw)} is not the name of a time zone. Use a name such as Europe/Berlin.`,
		},
	};
}

function zoneIn(text: string): string | null {
	// HubSpot writes `europe_slash_berlin`.
	const plain = text.replaceAll('_slash_', '/').replace(/^\((?:GMT|UTC)[^)]*\)\s*/i, '');
	// "Pacific/Auckland" is no Pacific Time; "US/Pacific" is an old name of it.
	const exact = /^(?!us\/)[a-z]+\//i.test(plain) ? canonicalZone(plain) : null;
	if (exact !== null) return exact;
	const named = zoneOfWindows(plain) ?? names.find(([pattern]) => pattern.test(plain))?.[1];
	if (named !== undefined) return named;
	// "Berlin, Europe/Berlin (CET)": the name stands somewhere in it.
	const within = /[A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?/.exec(plain)?.[0];
	return canonicalZone(plain) ?? (within === undefined ? null : canonicalZone(within));
}
