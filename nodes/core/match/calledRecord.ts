import type { Candidate, CandidateRecord } from '../lead';
import { isIdOfRecord, recordIdOf } from './recordIds';

/** Where records are that no CRM is known to have given. */
const NOWHERE_NAMED = 'the Records input';

/**
 * What a record of a list is called in a sentence: its ID and whose records they are, else its row.
 *
 * @example
 * calledRecord({ id: '51', row: 2, system: 'HubSpot' }) // 'record 51 of HubSpot'
 * calledRecord({ id: null, row: 2, system: null }) // 'row 2 of the Records input'
 */
export const calledRecord = ({
	id,
	row,
	system,
}: Pick<CandidateRecord, 'id' | 'row' | 'system'>): string =>
	id === null ? `row ${row} of ${NOWHERE_NAMED}` : `record ${id} of ${system ?? NOWHERE_NAMED}`;

/**
 * What somebody can do about a doubt about a record: the store has no lead that could be decided about.
 *
 * @param system such as `HubSpot`; `null` where it is not known
 * @example
 * howSettled('HubSpot') // 'If they are one person, bring that record up to date in HubSpot.'
 */
export const howSettled = (system: string | null): string =>
	`If they are one person, bring that record up to date ${whereKept(system)}.`;

const whereKept = (system: string | null) =>
	system === null ? 'where it is kept' : `in ${system}`;

/**
 * Says of the ID that stands for a record that no lead of the store is meant; `undefined` where none of
 * the IDs is a record's.
 *
 * @param candidates of the item that names the record, which say who it is; none where it says nothing
 * @example
 * settledElsewhere(['lead_1', 'record:51'], [])
 * // 'Record 51 of the Records input is no known lead, so it is settled where it is kept. If …'
 */
export function settledElsewhere(
	ids: readonly string[],
	candidates: ReadonlyArray<Pick<Candidate, 'leadId' | 'name' | 'record'>>,
): string | undefined {
	const id = ids.find(isIdOfRecord);
	if (id === undefined) return undefined;
	const { name = null, record } = candidates.find(({ leadId }) => leadId === id) ?? {};
	const which = record ? calledRecord(record) : calledById(recordIdOf(id));
	const who = name === null ? which.replace(/^r/, 'R') : `${name} (${which})`;
	const system = record?.system ?? null;
	return `${who} is no known lead, so it is settled ${whereKept(system)}. ${howSettled(system)}`;
}

/** One without an ID goes by its row, such as `row 3`. */
const calledById = (id: string) =>
	/^row \d+$/.test(id) ? `${id} of ${NOWHERE_NAMED}` : `record ${id} of ${NOWHERE_NAMED}`;
