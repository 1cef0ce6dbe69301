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
import { joinedWords } from '../../core/fold';
import { LeadOpsError } from '../../core/errors';
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
 * @throws LeadOpsError for a column by hand without a name, or where no row has any of the columns by hand or
 * of the fields of one's own
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
	const found = new Set<string>();
	const records = rows.map((row, place): SearchedRecord => {
		const { person, comparable, ownFields: held } = readRow(row, place);
		people.push(person);
		for (const name of held) found.add(name);
		return { id: person.isWithoutId ? '' : person.id, comparable };
	});
	checkOwnFields(ownFields, rows, found);
	const peopleAt = async (_session: unknown, places: readonly number[]) =>
		await Promise.resolve(places.map((place) => people[place] as Person));
	return await searchDuplicates(read, { records, isStore: false, peopleAt }, facts);
}

/**
 * A source may leave out what is empty, so that one of several says little.
 *
 * @param found the names of those that some row holds
 * @throws LeadOpsError `ownFields.missing` where no row has any of them
 */
function checkOwnFields(
	fields: readonly OwnField[],
	rows: readonly Row[],
	found: ReadonlySet<string>,
): void {
	const columns = new Set(rows.flatMap((row) => Object.keys(row)).map(joinedWords));
	const missing = fields.filter(({ name }) => !found.has(name) && !columns.has(joinedWords(name)));
	const [first] = missing;
	if (!first || missing.length < fields.length || columns.size === 0) return;
	throw new LeadOpsError({
		code: 'ownFields.missing',
		message: `Own Fields: row 1 (${first.name}) names a field that no item has`,
		hint: 'Write its name as it stands on the items that come in; a dot leads into a nested field.',
	});
}
