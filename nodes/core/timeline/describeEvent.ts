import { kindOfEvent, saidBy } from '../events';

/**
 * What happened, in a sentence that a sales lead reads. Of an event that is not known, or of which
 * little is left, it says what there is.
 *
 * @param type what happened, such as `lead.assigned`
 * @param data the event's data, of whatever shape
 * @param timeZone for the times in the sentence, an IANA name
 * @example
 * describeEvent('lead.assigned', { owner: 'ann@example.com', reason: 'It was her turn.' }, 'UTC')
 * // 'Assigned to ann@example.com. It was her turn.'
 */
export const describeEvent = (type: string, data: unknown, timeZone: string): string =>
	kindOfEvent(type)?.sentence(saidBy(data, timeZone)) ?? type;
