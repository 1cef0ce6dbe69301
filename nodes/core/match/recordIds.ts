/** Ids of records, as candidates and the log have them, so that they are never taken for leads'. */
const PREFIX = 'record:';

/**
 * What stands for a record where leads have their ids.
 *
 * @example
 * idOfRecord('123') // 'record:123'
 */
export const idOfRecord = (id: string): string => PREFIX + id;

/** Whether an id of a candidate is that of a record. */
export const isIdOfRecord = (id: string): boolean => id.startsWith(PREFIX);

/**
 * The record for which such an id stands.
 *
 * @example
 * recordIdOf('record:123') // '123'
 */
export const recordIdOf = (id: string): string => id.slice(PREFIX.length);
