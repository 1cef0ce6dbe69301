import { allWords, others } from '../words';

/** What stands between the given names of two, folded. */
const joints = allWords(({ and }) => and, `${others.and} oraz`);

/**
 * Given names in the one spelling in which two of a couple are told: Anna & Peter is anna and peter.
 *
 * @param written as somebody wrote them
 * @example
 * withJoint('Anna & Peter') // 'Anna and Peter'
 */
export const withJoint = (written: string): string =>
	written.replace(/(?<=\S)\s*[&+]\s*(?=\S)/g, ' and ');

/**
 * The given names of each whom some given names are of: one person's, or two people's who write in one name.
 *
 * @param words folded
 * @example
 * peopleIn(['anna', 'und', 'peter']) // [['anna'], ['peter']]
 * peopleIn(['anna', 'maria']) // [['anna', 'maria']]
 */
export function peopleIn(words: readonly string[]): ReadonlyArray<readonly string[]> {
	const at = words.findIndex((word, index) => index > 0 && joints.has(word));
	if (at < 0 || at === words.length - 1) return [words];
	return [words.slice(0, at), ...peopleIn(words.slice(at + 1))];
}
