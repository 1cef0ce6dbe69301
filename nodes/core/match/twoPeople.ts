import { reachOfEmail } from './contacts';
import { realEmailKey } from './keys';
import { compareNames, isContrary } from './names';
import type { Person } from './person';

/** A mailbox of the form `ada.lovelace@` tells the name of somebody who gives none. */
const spellsName = /^([a-z]{2,})[._]([a-z]{2,})\d{0,4}@/;

function nameOf({ fullName, email }: Person): string | null {
	if (fullName !== null || email === null || reachOfEmail(email) !== 'personal') return fullName;
	const [, given, surname] = spellsName.exec(email.toLowerCase()) ?? [];
	return given === undefined ? null : `${given} ${surname}`;
}

/**
 * Whether two cannot be taken for one without asking: their names are others, and no mailbox of their own
 * says that it is but the surname that changed.
 *
 * @example
 * areTwoPeople({ ...nobody, fullName: 'Ada Lovelace' }, { ...nobody, fullName: 'Bob Miller' }) // true
 */
export function areTwoPeople(one: Person, other: Person): boolean {
	const relation = compareNames(nameOf(one), nameOf(other));
	if (!isContrary(relation)) return false;
	const mailbox = realEmailKey(one.email);
	const haveOneMailbox =
		mailbox !== null &&
		mailbox === realEmailKey(other.email) &&
		reachOfEmail(mailbox) === 'personal';
	return !(relation === 'first' && haveOneMailbox);
}
