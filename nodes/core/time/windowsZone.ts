import { WINDOWS_TO_IANA_MAP } from 'windows-iana';

/** What Unicode's tables, where names never change, still call as IANA once did. */
const renamed: Readonly<Record<string, string>> = {
	'Africa/Asmera': 'Africa/Asmara',
	'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
	'America/Godthab': 'America/Nuuk',
	'America/Indianapolis': 'America/Indiana/Indianapolis',
	'Asia/Calcutta': 'Asia/Kolkata',
	'Asia/Katmandu': 'Asia/Kathmandu',
	'Asia/Rangoon': 'Asia/Yangon',
	'Asia/Saigon': 'Asia/Ho_Chi_Minh',
	'Atlantic/Faeroe': 'Atlantic/Faroe',
	'Etc/UTC': 'UTC',
	'Europe/Kiev': 'Europe/Kyiv',
	'Pacific/Ponape': 'Pacific/Pohnpei',
	'Pacific/Truk': 'Pacific/Chuuk',
};

/**
 * The name that IANA gives a zone today.
 *
 * @example
 * nameToday('Asia/Calcutta') // 'Asia/Kolkata'
 */
export const nameToday = (zone: string): string => renamed[zone] ?? zone;

/** Each zone of Windows has one row for the whole world, `001`, and others for single countries. */
const zones: ReadonlyMap<string, string> = new Map(
	WINDOWS_TO_IANA_MAP.flatMap(({ windowsName, territory, iana: [zone] }) =>
		territory === '001' && zone !== undefined ? [[windowsName.toLowerCase(), nameToday(zone)]] : [],
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
