import { joinedWords } from '../../fold';
import { ownerColumns, type OwnerColumn } from '../../lead';
import { languages, programs } from '../../words';
import { columnsByName } from '../columnNames';

const kinds = Object.keys(ownerColumns) as OwnerColumn[];

const columnOfName = columnsByName(
	kinds,
	[...Object.values(languages), programs].map((source) => source.ownerColumns),
);

/**
 * What a column of a list of owners holds, by its name in any of the languages.
 *
 * @returns `undefined` for one that holds nothing of an owner
 * @example
 * columnNamed('Abwesend bis') // 'awayUntil'
 * columnNamed('daily_cap') // 'dailyCap'
 */
export const columnNamed = (name: string): OwnerColumn | undefined =>
	columnOfName.get(joinedWords(name));
