import { allWords, others } from '../../../words';
import { bare, companyNouns, givenNames, titles, titlesWithPoint } from '../../data/nameWords';
import { splitName } from './splitName';

/** Two people in one name, and what to call them. */
export interface Couple {
	firstName: string | null;
	lastName: string | null;
	fullName: string;
}

/** Between two people, and in some languages between two family names. */
const joints = allWords(({ and }) => and, others.and);

/** Between two people only. */
const certain = new Set(['&', '+', 'and', 'und', 'et', 'u.', 'oraz', 'og', 'och']);

/** After an "and" these are a company's. */
const partnersOfFirms = new Set(
	'co cie partner partners sohn sohne sons son fils hijos figli zonen zoon filhos synowie tochter daughters'.split(
		' ',
	),
);

const mayBeTwo = new RegExp(
	`[&+/]| (?:${[...joints, ...certain].filter((j) => /\p{L}/u.test(j)).join('|')})\\.? `,
	'iu',
);

/**
 * Two people in one name: both with their first names where they share a family name, the first one
 * where each has a whole name. `undefined` for one person, and for a company.
 *
 * @param text readable, with its case, without what stands beside a name
 * @example
 * coupleIn('Tom & Lisa Berg') // { firstName: 'Tom & Lisa', lastName: 'Berg', … }
 * coupleIn('Tom Berg und Lisa Klein')?.lastName // 'Berg'
 * coupleIn('José Ortega y Gasset') // undefined
 */
export function coupleIn(text: string): Couple | undefined {
	if (!mayBeTwo.test(text) || text.includes(',')) return undefined;
	const list = text
		.replace(/\s*([&+/])\s*/g, ' $1 ')
		.trim()
		.split(' ');
	const at = list.findIndex((word, index) => index > 0 && isJoint(word));
	if (at < 0) return undefined;
	const joint = list[at] ?? '';
	const [left, right] = [list.slice(0, at), list.slice(at + 1)].map(untitled) as [
		string[],
		string[],
	];
	if (left.length === 0 || right.length === 0 || right.some(isJoint)) return undefined;
	if (right.some(isOfFirm) || left.some(isOfFirm)) return undefined;
	const isTwo = isCertain(joint)
		? isGiven(left[0]) || isGiven(right[0]) || right.length > 1
		: isGiven(left[0]) && isGiven(right[0]) && right.length > 1 && joint !== '/';
	if (!isTwo && !(joint === '/' && isGiven(left[0]) && isGiven(right[0]))) return undefined;
	return right.length === 1 || (left.length > 1 && !left.every(isGiven))
		? eachWhole(text, left, right, joint)
		: sharedFamily(text, left, right, joint, list.length - left.length - right.length > 1);
}

/**
 * Whether two names make a firm's: two family names with a sign between them, or somebody and those
 * who came after. Of "Tom & Xandra" nobody knows; it is greeted as nobody.
 *
 * @example
 * isFirmOfPartners('Ernst & Young') // true
 * isFirmOfPartners('Müller & Söhne') // true
 * isFirmOfPartners('Tom & Lisa') // false
 */
export function isFirmOfPartners(text: string): boolean {
	if (twoWords.test(text) || !mayBeTwo.test(text) || text.includes(',')) return false;
	const list = text.replace(/\s*([&+])\s*/g, ' $1 ').split(' ');
	const at = list.findIndex((word, index) => index > 0 && isCertain(word));
	const [left, right] = [list.slice(0, at), list.slice(at + 1)];
	if (at < 0 || right.length !== 1) return false;
	if (right.some(isOfFirm)) return true;
	const hasSign = list[at] === '&' || list[at] === '+';
	const isPerson = untitled(left).length < left.length || left.some(isInitial);
	return hasSign && left.length === 1 && !isPerson && !(isGiven(left[0]) && isGiven(right[0]));
}

/** Most names are so: there is nothing between two. */
const twoWords = /^[^&+ ]+(?: [^&+ ]+)?$/;

const isInitial = (word: string) => bare(word).length < 2;

/** "Tom & Lisa Berg"; of two who are addressed each, "Mr R & Mrs J Bloggs", the first one. */
function sharedFamily(
	text: string,
	left: readonly string[],
	right: readonly string[],
	joint: string,
	areAddressed: boolean,
): Couple {
	const { first, last } = splitName(right.join(' '));
	const names = [left.join(' '), joint, first].filter(Boolean).join(' ');
	return areAddressed
		? {
				firstName: left.join(' '),
				lastName: last,
				fullName: [names, last].filter(Boolean).join(' '),
			}
		: { firstName: names, lastName: last, fullName: text };
}

/** "Tom Berg & Lisa Klein", "Tom & Lisa" */
function eachWhole(
	text: string,
	left: readonly string[],
	right: readonly string[],
	joint: string,
): Couple {
	if (left.length === 1) {
		return { firstName: [...left, joint, ...right].join(' '), lastName: null, fullName: text };
	}
	const { first, last } = splitName(left.join(' '));
	return { firstName: first, lastName: last, fullName: text };
}

const isJoint = (word: string) => isCertain(word) || word === '/' || joints.has(word);
const isCertain = (word: string) => certain.has(word);
const isGiven = (word = '') => givenNames.has(bare(word));
const isOfFirm = (word: string) => partnersOfFirms.has(bare(word)) || companyNouns.has(bare(word));

const untitled = (list: readonly string[]) =>
	list.filter((word) => {
		const key = bare(word);
		return !titles.has(key) && !(word.endsWith('.') && titlesWithPoint.has(key));
	});
