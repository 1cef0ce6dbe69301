import { askedKeys, leadFields, type Comparable } from '../../../core/match';
import type { BatchSql } from '../BatchSql';
import type { ReadAhead } from '../ReadAhead';

/** The keys under which somebody meets known leads. */
export const meetingKeysOf = (comparable: Comparable, workspace: string): number[] => [
	...askedKeys(leadFields, comparable, workspace).keys(),
];

/** Tells a key from the others of its table. */
export const idOfMeeting = (key: number): string => `${key}`;

/** Tells of keys whether anybody has them, for many of a batch at once. */
export const heldMeetingKeys = (sql: BatchSql): ReadAhead<{ id: string }> =>
	sql.readAhead({
		by: 'meetingKeys',
		values: [],
		idOf: ({ id }) => id,
		statement: (keys) => `SELECT id FROM (SELECT given.column1 AS id, CASE WHEN EXISTS
			(SELECT 1 FROM match_key k WHERE k.h = CAST(given.column1 AS BIGINT)) THEN 1 ELSE 0 END AS held
		FROM (VALUES ${Array(keys).fill('(?)').join(', ')}) given) asked WHERE held = 1`,
	});
