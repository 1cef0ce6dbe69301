import type { Assignment } from '../lead';
import type { Person } from '../match';
import type { ClockRecord } from '../sla';

/** Stands in records of others where the id of an erased person stood. */
export const erasedId = 'erased';

/** How the ids begin that replace those of an erased person; what follows is chance. */
const erasedPrefix = 'erased_';

/**
 * The id of what is left of a person: it only tells one row from another.
 *
 * @param chance a random text that was never used before
 * @example
 * newErasedId('5e0f…') // 'erased_5e0f…'
 */
export const newErasedId = (chance: string): string => erasedPrefix + chance;

/**
 * Whether a record's person was erased before, so that nothing is left to take out of it.
 *
 * @example
 * isErased('erased_5e0f…') // true
 */
export const isErased = (id: string): boolean => id.startsWith(erasedPrefix);

/** How an inquiry ends that was on its way when its person was erased. */
export const erasedOutcome = 'erased';

/** A person of whom nothing is known. */
export const erasedPerson: Person = {
	fullName: null,
	email: null,
	phone: null,
	company: null,
	domain: null,
};

/**
 * What stays of an assignment: whose turn it was, when and by which rule. The sentences go,
 * because they say what a rule saw on the lead.
 *
 * @example
 * erasedAssignment(assignment).owner // the owner, whose count stays as it was
 */
export const erasedAssignment = (assignment: Assignment): Assignment => ({
	...assignment,
	reason: 'The person was erased.',
	trace: [],
	needs: undefined,
});

/**
 * What stays of a clock: its name, its state and its times. The steps of its ladder go with their
 * messages, its history with who acted, and what its conditions saw on the lead.
 *
 * @param inquiryId the new id of the inquiry it ran for
 */
export const erasedClock = (clock: ClockRecord, inquiryId: string): ClockRecord => ({
	...clock,
	inquiryId,
	ladder: undefined,
	history: undefined,
	because: undefined,
});
