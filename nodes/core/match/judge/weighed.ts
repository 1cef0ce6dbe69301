import type { Comparable } from '../comparable';
import type { Contact } from './contacts';
import type { Explained } from './explain';

/** A candidate, weighed. */
export interface Weighed<Id> {
	id: Id;
	/** The best of its records, as a binary logarithm of odds. */
	odds: number;
	/** Whether its other records do not speak against it. */
	agrees: boolean;
	/** Whether one of its records says exactly the same, and gives a mailbox or a number. */
	saysTheSame: boolean;
	/** Whether the names contradict each other. */
	isCalledOtherwise: boolean;
	/** Whether their given names are those of two: Mario and Maria, Maria Anna and Maria Elena. */
	isGivenAnother: boolean;
	/** Whether one of them gives no more than the initial of a given name. */
	isInitial: boolean;
	/** Whether first and last name are the same. */
	isCalledTheSame: boolean;
	/** Whether their last names agree, or may. */
	isOfOneSurname: boolean;
	/** Whether one of them gives no name, so that nothing can be said of it. */
	isNameSilent: boolean;
	/** Whether one of them gives no more than half a name, and their firms are not surely one. */
	isHalfKnown: boolean;
	/** Whether they are addressed as two, such as senior and junior. */
	isAddressedApart: boolean;
	/** Whether no more than their names agree. */
	isNameAlone: boolean;
	/** The mailbox and the number that both have. */
	contacts: readonly Contact[];
	/** The record that is weighed: the one that says the same, else the best. */
	record: Comparable;
	/** Its row in the table. */
	row: number;
	/** Why it is weighed so. */
	explain(): Explained;
}
