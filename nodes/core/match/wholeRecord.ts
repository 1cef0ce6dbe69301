import type { MatchRecord } from './record';

type KeptFacts = MatchRecord['facts'];

/**
 * Whether a decision can be taken again from its record: when somebody is erased who was compared, they
 * go out of the records of others, and their own records go.
 *
 * @example
 * isWholeRecord({ facts: { ...facts, found: [{ lead: { id: 'erased' } }] } }) // false
 */
export const isWholeRecord = (record: Partial<MatchRecord> | undefined): record is MatchRecord =>
	record?.facts !== undefined &&
	isWhole(record.facts) &&
	(record.records === undefined || isWhole(record.records.facts));

const isWhole = ({ comparable, found = [] }: KeptFacts) =>
	typeof comparable === 'string' && found.every(({ lead }) => typeof lead.weighed === 'string');
