import type { Assignment } from '../../core/lead';
import { keptOwner, wholeOwner } from './ownerText';
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
	const { owner, backup } = assignment;
	const people = { owner: owner && keptOwner(owner), backup: backup && keptOwner(backup) };
	const short = shortened({ ...assignment, ...people }, defaults);
	return short ? mark + JSON.stringify(short) : JSON.stringify(assignment);
}

/** Reads what {@link assignmentText} wrote. */
export function assignmentOf(text: string): unknown {
	const isShort = text.startsWith(mark);
	const kept: unknown = JSON.parse(isShort ? text.slice(mark.length) : text);
	if (!isShort) return kept;
	const { owner, backup, ...others } = whole(kept, defaults);
	return { owner: ofPerson(owner), backup: ofPerson(backup), ...others };
}

const ofPerson = (kept: unknown): unknown =>
	kept !== null && typeof kept === 'object' ? wholeOwner(kept) : kept;
