import { joinedWords } from '../fold';
import { phrasesIn, type Phrases } from '../words';

/**
 * What a column of a list holds, by its folded name; where two lists of words call two columns the same,
 * the first counts.
 */
export const columnsByName = <Kind extends string>(
	kinds: readonly Kind[],
	lists: ReadonlyArray<Readonly<Partial<Record<Kind, Phrases>>>>,
): ReadonlyMap<string, Kind> =>
	new Map(
		lists
			.flatMap((list) =>
				kinds.flatMap((kind) =>
					phrasesIn(list[kind] ?? '').map((name) => [joinedWords(name), kind] as const),
				),
			)
			.toReversed(),
	);

type Row = Readonly<Record<string, unknown>>;

/** The columns of a list, in its order. */
export const namesOfColumns = (rows: readonly Row[]): string[] => [
	...new Set(rows.flatMap((row) => Object.keys(row))),
];

/**
 * The names of columns by what they hold; several may hold the same.
 *
 * @param kindOf nothing for a column that is not read
 */
export function columnsByKind<Kind extends string>(
	names: readonly string[],
	kindOf: (name: string) => Kind | null | undefined,
): Map<Kind, string[]> {
	const columns = new Map<Kind, string[]>();
	for (const name of names) {
		const kind = kindOf(name);
		if (kind) columns.set(kind, [...(columns.get(kind) ?? []), name]);
	}
	return columns;
}

/**
 * Which columns of a list are read, and as what, in a sentence.
 *
 * @param further those that are used for something else, by what for
 * @example
 * sayColumns(['Land', 'Umsatz'], new Map([['country', ['Land']]]), territoryColumns)
 * // 'Land is Country; not used: Umsatz'
 */
export function sayColumns<Kind extends string>(
	names: readonly string[],
	columns: ReadonlyMap<Kind, readonly string[]>,
	labels: Readonly<Record<Kind, string>>,
	further: Readonly<Record<string, readonly string[]>> = {},
): string {
	const read = [...columns].flatMap(([kind, own]) =>
		own.map((name) => `${name} is ${labels[kind]}`),
	);
	const used = new Set([...[...columns.values()].flat(), ...Object.values(further).flat()]);
	const unused = names.filter((name) => !used.has(name));
	return [
		read.join(', ') || 'no column is recognised',
		...Object.entries(further).flatMap(([what, own]) =>
			own.length > 0 ? [`${what}: ${own.join(', ')}`] : [],
		),
		...(unused.length > 0 ? [`not used: ${unused.join(', ')}`] : []),
	].join('; ');
}
