import { words } from '../fold';
import { phrasesIn, type Phrases } from '../words';

/** Two names of a column are the same however they are spaced, cased and joined: `daily_cap`, `Daily Cap`. */
export const columnNameKey = (name: string): string => words(name).join('');

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
					phrasesIn(list[kind] ?? '').map((name) => [columnNameKey(name), kind] as const),
				),
			)
			.toReversed(),
	);
