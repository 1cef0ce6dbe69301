import { kindOfEvent } from '../events';

/**
 * What an event may keep when its person is erased: outcomes, times and names out of the settings.
 * A kind of event that is not known keeps nothing.
 *
 * @param type what happened, such as `lead.assigned`
 * @param data the event's data, of whatever shape
 * @example
 * countedData('inquiry.repeated', { decision: 'replay', name: 'Ada' }) // { decision: 'replay' }
 * countedData('something else', { name: 'Ada' }) // {}
 */
export const countedData = (type: string, data: unknown): object =>
	kindOfEvent(type)?.counted.safeParse(data).data ?? {};
