import { reachOfPhone, type Reach } from '../contacts';
import { nameNotes } from '../names';

/**
 * What is told beside a name and a number and is no value of its own, a letter each:
 *
 * - of the number: `l` a land line, `s` one that many people have, `m` one person's mobile;
 * - of the mailbox: `r` several people are known to write from it;
 * - of the name: `1` to `4` which of several of one name in a family (senior, junior …), `h` and `w` how
 *   a man and how a woman is addressed, `n` what may be a man's address or an initial.
 */
export const noteLetters = {
	...{ landLine: 'l', manyPeoplesNumber: 's', mobile: 'm', manyPeoplesMailbox: 'r' },
	...{ man: 'h', woman: 'w', 'perhaps a man': 'n' },
} as const;

export type Note = keyof typeof noteLetters;

const { landLine, manyPeoplesNumber, mobile } = noteLetters;

const ofReach: Readonly<Record<Reach, string>> = {
	personal: '',
	household: landLine,
	company: manyPeoplesNumber,
	nobody: '',
};

/** What tells of a name and a number what kind they are. */
export interface Noted {
	/** As it was written, with whatever stands before and behind it. */
	name: string;
	phone: string;
	/** As Lead Normalize tells it, such as `fixed line`. */
	phoneType: string;
	phoneExtension: string;
}

/**
 * The notes of a record, in one order.
 *
 * @example
 * notesOf({ name: 'Robert Stone jun.', phone: '+4930901820', phoneType: 'fixed line', phoneExtension: '' }) // 'l2'
 */
export function notesOf({ name, phone, phoneType, phoneExtension }: Noted): string {
	const { generation, addressed } = nameNotes(name);
	const ofNumber =
		phoneType === 'mobile' ? mobile : ofReach[reachOfPhone(phone, { phoneType, phoneExtension })];
	const ofName = addressed === undefined ? '' : noteLetters[addressed];
	return `${phone === '' ? '' : ofNumber}${generation ?? ''}${ofName}`;
}

/**
 * Notes with one more.
 *
 * @example
 * withNote('2', 'manyPeoplesMailbox') // '2r'
 */
export const withNote = (notes: string, note: Note): string =>
	notes.includes(noteLetters[note]) ? notes : notes + noteLetters[note];
