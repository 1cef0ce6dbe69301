import type { PersonIds, StoreSession } from '../../store';
import { readableEvents } from './readable';

/**
 * What happened to a person, over all their inquiries, with a sentence for each event.
 *
 * @param timeZone for the times in sentences, an IANA name
 */
export const timeline = async (
	{ people }: Pick<StoreSession, 'people'>,
	person: PersonIds,
	timeZone: string,
) => readableEvents(await people.timeline(person), timeZone);
