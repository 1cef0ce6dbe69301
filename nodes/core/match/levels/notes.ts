import { noteLetters } from '../comparable/notes';

/** How the notes of two records agree: `one` where only one of them says junior or senior. */
export const notesLevels = ['silent', 'one', 'differs'] as const;

export type NotesLevel = (typeof notesLevels)[number];

/** Notes, ready to be compared. */
export interface ReadNotes {
	generation: string;
	isWoman: boolean;
	/** An M. that may be an initial too. */
	isMan: boolean;
}

const { man, woman, 'perhaps a man': perhapsMan } = noteLetters;

/**
 * What notes say of a name.
 *
 * @example
 * readNotes('l2h') // { generation: '2', isWoman: false, isMan: true }
 */
export const readNotes = (notes: string): ReadNotes => ({
	generation: /\d/.exec(notes)?.[0] ?? '',
	isWoman: notes.includes(woman),
	isMan: notes.includes(man) || notes.includes(perhapsMan),
});

/**
 * How the notes of two records agree.
 *
 * @example
 * compareNotes(readNotes('1'), readNotes('2')) // 'differs'
 */
export function compareNotes(one: ReadNotes, other: ReadNotes): NotesLevel {
	if ((one.isMan && other.isWoman) || (one.isWoman && other.isMan)) return 'differs';
	if (one.generation === other.generation) return 'silent';
	return one.generation === '' || other.generation === '' ? 'one' : 'differs';
}
