import { allWords } from '../../../words';
import { bare } from '../../data/nameWords';
import { withoutTitles, wordsOf } from './splitName';

const ofMen = allWords(({ people }) => people.addressOfMen);
const ofWomen = allWords(({ people }) => people.addressOfWomen);

/**
 * How a name says that somebody is addressed, as it is written: what stands before it and is no part of
 * it. `undefined` where it says nothing of a man or a woman, or is of both.
 *
 * @param name as somebody wrote it
 * @example
 * formOfAddress('Mrs. Taylor') // 'Mrs.'
 * formOfAddress('Herr Prof. Dr. Taylor') // 'Herr'
 * formOfAddress('Mr. & Mrs. Taylor') // undefined
 */
export function formOfAddress(name: string): string | undefined {
	const all = wordsOf(name).map(bare);
	if (all.some((word) => ofMen.has(word)) && all.some((word) => ofWomen.has(word)))
		return undefined;
	const before = name.split(',').flatMap((part) => {
		const list = wordsOf(part);
		const isAll = list.length === 1;
		return isAll ? list : list.slice(0, list.length - withoutTitles(list).length);
	});
	return before.find((word) => ofMen.has(bare(word)) || ofWomen.has(bare(word)));
}
