import type { Place, RouteTarget } from '../rules';
import type { AreaMarks } from './areaMarks';
import { districtsOf, postalKey } from './postalArea';
import { Ranges } from './ranges';
import { readTerritory, type Territory, type TerritoryArea } from './territory';

/** A line whose area was read and whose target was found. */
export interface CompiledTerritory extends Territory {
	area: TerritoryArea;
	place: Place;
}

/** By what a territory takes a lead, the most particular first. */
export type FoundBy = 'postal code' | 'area code' | 'region' | 'country' | 'everywhere';

/** A territory that takes a lead. */
export interface FoundTerritory {
	/** The place of its line in the table. */
	row: number;
	by: FoundBy;
}

/** A line, and how particular it is among others of its kind: the less, the more. */
interface Entry {
	row: number;
	share: number;
}

/** The postal codes of one country. */
interface PostalIndex {
	prefixes: Map<string, Entry[]>;
	districts: Map<string, Entry[]>;
	/** By the length of their ends. */
	ranges: ReadonlyMap<number, Ranges<Entry>>;
}

/** A table of territories, to be asked for one lead: what that costs hardly grows with the table. */
export interface Territories {
	rows: readonly CompiledTerritory[];
	postal: ReadonlyMap<string, PostalIndex>;
	/** By how phone numbers begin. */
	phones: ReadonlyMap<string, readonly Entry[]>;
	regions: ReadonlyMap<string, readonly Entry[]>;
	countries: ReadonlyMap<string, readonly Entry[]>;
	everywhere: readonly Entry[];
}

/**
 * Makes a table of territories ready.
 *
 * @param placeOf finds a target in the owners table; `where` is how the line is named
 * @throws LeadOpsError as {@link readTerritory}, and what `placeOf` throws
 */
export function compileTerritories(
	table: readonly Territory[],
	placeOf: (where: string, target: RouteTarget) => Place,
): Territories {
	const rows = table.map((territory) => ({
		...territory,
		area: readTerritory(territory),
		place: placeOf(`Territories: "${territory.name}"`, territory.target),
	}));
	return { rows, ...indexOf(rows.map(({ area }) => area)) };
}

/** Each line under what is most particular of it; the rest of it is looked at when it is found. */
function indexOf(areas: readonly TerritoryArea[]): Omit<Territories, 'rows'> {
	const ofCountry = new Map<string, UnsortedPostal>();
	const phones = new Map<string, Entry[]>();
	const regions = new Map<string, Entry[]>();
	const countries = new Map<string, Entry[]>();
	const everywhere: Entry[] = [];
	for (const [row, area] of areas.entries()) {
		const entry = { row, share: 1 };
		const [country = ''] = area.countries;
		if (area.postal.length > 0) addPostal(ofCountry, country, area, row);
		else if (area.phones.length > 0) {
			for (const code of area.phones) put(phones, code, { row, share: 1 / code.length });
		} else if (area.regions.length > 0) for (const code of area.regions) put(regions, code, entry);
		else if (area.countries.length > 0)
			for (const code of area.countries) put(countries, code, entry);
		else everywhere.push(entry);
	}
	const postal = new Map([...ofCountry].map(([country, codes]) => [country, sorted(codes)]));
	return { postal, phones, regions, countries, everywhere };
}

interface UnsortedPostal extends Omit<PostalIndex, 'ranges'> {
	ranges: Map<number, Array<{ from: string; to: string; value: Entry }>>;
}

function addPostal(
	ofCountry: Map<string, UnsortedPostal>,
	country: string,
	{ postal }: TerritoryArea,
	row: number,
) {
	const codes: UnsortedPostal = ofCountry.get(country) ?? {
		...{ prefixes: new Map(), districts: new Map(), ranges: new Map() },
	};
	ofCountry.set(country, codes);
	for (const area of postal) {
		const value = { row, share: area.share };
		if (area.kind === 'prefix') put(codes.prefixes, area.key, value);
		else if (area.kind === 'district') put(codes.districts, area.key, value);
		else put(codes.ranges, area.from.length, { from: area.from, to: area.to, value });
	}
}

const sorted = ({ ranges, ...codes }: UnsortedPostal): PostalIndex => ({
	...codes,
	ranges: new Map([...ranges].map(([length, list]) => [length, new Ranges(list)])),
});

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

/**
 * The territories that take a lead, the most particular first: those that name its postal code, the
 * narrowest before the others; then its area code, its region, its country, and those that take all.
 * Equal ones stand in the order of the table.
 *
 * @example
 * territoriesOf(territories, { ...nowhere, country: 'DE', postalCode: '80331' })
 * // [{ row: 4, by: 'postal code' }, { row: 0, by: 'country' }]
 */
export function territoriesOf(
	{ rows, postal, phones, regions, countries, everywhere }: Territories,
	marks: AreaMarks,
): FoundTerritory[] {
	const { country, region, phone } = marks;
	const codes = country === null ? undefined : postal.get(country);
	const kinds: Array<[FoundBy, readonly Entry[]]> = [
		['postal code', codes ? ofPostalCode(codes, marks) : []],
		[
			'area code',
			phones.size === 0 || phone === null
				? []
				: beginnings(phone).flatMap((key) => phones.get(key) ?? []),
		],
		['region', regions.get(region ?? '') ?? []],
		['country', countries.get(country ?? '') ?? []],
		['everywhere', everywhere],
	];
	const found = new Map<number, FoundTerritory>();
	for (const [by, entries] of kinds) {
		for (const { row } of inOrder(entries)) {
			const area = rows[row]?.area;
			if (area && !found.has(row) && fits(area, marks)) found.set(row, { row, by });
		}
	}
	return [...found.values()];
}

const inOrder = (entries: readonly Entry[]) =>
	entries.length < 2 ? entries : entries.toSorted((a, b) => a.share - b.share || a.row - b.row);

function ofPostalCode({ prefixes, districts, ranges }: PostalIndex, marks: AreaMarks): Entry[] {
	const { country, postalCode } = marks;
	if (country === null || postalCode === null) return [];
	const key = postalKey(postalCode, country);
	const entries = beginnings(key).flatMap((start) => prefixes.get(start) ?? []);
	for (const district of districtsOf(key, country)) {
		for (const entry of districts.get(district) ?? []) entries.push(entry);
	}
	for (const [length, list] of ranges) {
		if (key.length >= length) entries.push(...list.holding(key.slice(0, length)));
	}
	return entries;
}

const beginnings = (text: string): string[] =>
	Array.from({ length: text.length }, (_, n) => text.slice(0, n + 1));

/** What else a territory asks for, beside that by which it was found. */
const fits = (
	{ countries, regions, postal, phones }: TerritoryArea,
	{ country, region, phone }: AreaMarks,
): boolean =>
	(countries.length === 0 || countries.includes(country ?? '')) &&
	(regions.length === 0 || regions.includes(region ?? '')) &&
	(postal.length === 0 ||
		phones.length === 0 ||
		phones.some((start) => phone?.startsWith(start) ?? false));
