import type { Comparable } from '../comparable';
import type { ContactsOfPair } from './contacts';
import type { Explained } from './explain';

/** A candidate, weighed, and what it and who asks say of mailbox, number and name. */
export interface Weighed<Id> extends ContactsOfPair {
	id: Id;
	/** The best of its records, as a binary logarithm of odds. */
	odds: number;
	/** Whether its other records do not speak against it. */
	agrees: boolean;
	/** Whether one of its records says exactly the same, and gives a mailbox or a number. */
	saysTheSame: boolean;
	/** Whether no more than their names speak for it. */
	isNameAlone: boolean;
	/** The record that is weighed: the one that says the same, else the best. */
	record: Comparable;
	/** Its row in the table. */
	row: number;
	/** Why it is weighed so. */
	explain(): Explained;
}
