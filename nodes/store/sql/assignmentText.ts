import type { Assignment } from '../../core/lead';
import { shortened, whole, type Defaults } from './shortened';

const person = { phone: null, crmId: null };

const defaults: Defaults = {
	...{ owner: person, backup: person, queue: null, pool: null },
	...{ trace: [], round: 1, repeated: false },
};

/** Begins the text of one that is written shortly. */
const mark = '~';

/**
 * An assignment as it is kept: without what is so of most.
 *
 * @example
 * assignmentText(assignment) // '~{"owner":{…},…}', without a word of a queue that it has not
 */
export function assignmentText(assignment: Assignment): string {
	const short = shortened(assignment, defaults);
	return short ? mark + JSON.stringify(short) : JSON.stringify(assignment);
}

/** Reads what {@link assignmentText} wrote. */
export function assignmentOf(text: string): unknown {
	const isShort = text.startsWith(mark);
	const kept: unknown = JSON.parse(isShort ? text.slice(mark.length) : text);
	return isShort ? whole(kept, defaults) : kept;
}
