import type { ComparedField, GivenValues } from '../../../nodes/core/match';

/** A record, and whose it really is. */
export interface TrueRecord {
	truth: number;
	given: GivenValues;
}

/** Records with the truth. */
export interface TrueSet {
	name: string;
	fields: readonly ComparedField[];
	records: readonly TrueRecord[];
}
