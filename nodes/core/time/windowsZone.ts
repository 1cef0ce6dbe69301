import { WINDOWS_TO_IANA_MAP } from 'windows-iana';

/** What Unicode's table, where names never change, still calls as IANA once did. */
const renamed: Readonly<Record<string, string>> = {
	'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
	'America/Godthab': 'America/Nuuk',
	'America/Indianapolis': 'America/Indiana/Indianapolis',
	'Asia/Calcutta': 'Asia/Kolkata',
	'Asia/Katmandu': 'Asia/Kathmandu',
	'Asia/Rangoon': 'Asia/Yangon',
	'Etc/UTC': 'UTC',
	'Europe/Kiev': 'Europe/Kyiv',
};

/** Each zone of Windows has one row for the whole world, `001`, and others for single countries. */
const zones: ReadonlyMap<string, string> = new Map(
	WINDOWS_TO_IANA_MAP.flatMap(({ windowsName, territory, iana: [zone] }) =>
		territory === '001' && zone !== undefined
			? [[windowsName.toLowerCase(), renamed[zone] ?? zone]]
			: [],
	),
);

/**
 * The IANA zone that Windows, and so Outlook and Exchange, means by a name, whatever its case;
 * `undefined` when it is none of theirs. Source: windowsZones of Unicode's CLDR.
 *
 * @example
 * zoneOfWindows('W. Europe Standard Time') // 'Europe/Berlin'
 */
export const zoneOfWindows = (name: string): string | undefined =>
	zones.get(name.trim().toLowerCase());
