import type { OwnField, SearchedRecord } from '../../core/match';
import { keptDefaultCountry } from '../people';
import {
	searchDuplicates,
	type DuplicatesFacts,
	type FoundDuplicates,
	type Person,
	type ReadBooks,
} from './duplicates';
import { rowReader } from './readRow';
import { checkColumns, type NamedColumn, type Row } from './rowColumns';

/** What is looked for among rows. */
interface RowDuplicatesFacts extends DuplicatesFacts {
	/** Those that were named by hand. */
	columns: readonly NamedColumn[];
	/** Fields of the company's own that are compared. */
	ownFields: readonly OwnField[];
	/** Of times that name none. */
	zone: string;
	/** ISO 8601 UTC. */
	now: string;
}

/**
 * Looks for rows that are of one person. Columns are recognised by their names, as Lead Normalize does.
 *
 * @throws LeadOpsError for a column by hand without a name, or that no row has
 */
export async function duplicatesAmongRows(
	read: ReadBooks,
	rows: readonly Row[],
	{ columns, ownFields, zone, now, ...facts }: RowDuplicatesFacts,
): Promise<FoundDuplicates> {
	const country = await read(async (session) => await keptDefaultCountry(session));
	checkColumns('Columns by Hand', columns, rows);
	const readRow = await rowReader(columns, {
		country: country ?? '',
		zone,
		now,
		ownFields,
		stages: new Map(),
	});
	const people: Person[] = [];
	const records = rows.map((row, place): SearchedRecord => {
		const { person, comparable } = readRow(row, place);
		people.push(person);
		return { id: person.isWithoutId ? '' : person.id, comparable };
	});
	const peopleAt = async (_session: unknown, places: readonly number[]) =>
		await Promise.resolve(places.map((place) => people[place] as Person));
	return await searchDuplicates(read, { records, isStore: false, peopleAt }, facts);
}
