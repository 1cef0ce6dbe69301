import type { PersonIds, StoreSession } from '../../store';
import { readableRecords } from './readable';

/**
 * Everything that is kept of a person, as one document that people and programs can read.
 *
 * @param timeZone for the times in sentences, an IANA name
 */
export const exportPerson = async (
	{ people }: Pick<StoreSession, 'people'>,
	person: PersonIds,
	timeZone: string,
) => readableRecords(await people.export(person), timeZone);
