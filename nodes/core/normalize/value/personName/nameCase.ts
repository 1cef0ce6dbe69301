import { capitalParticles, smallAfterParticle, smallParticles } from '../../../particles';
import { capitalized, hasOwnCase, localeOf } from '../letterCase';
import {
	afterMac,
	afterPortugueseAnd,
	alsoFirstNames,
	bare,
	degrees,
	generations,
	titles,
	titlesWithPoint,
	titleTails,
	vietnamese,
} from '../../data/nameWords';

/** What a text is of a name. */
export type NamePart = 'given' | 'family' | 'whole';

/** A word within its name. */
interface Place {
	word: string;
	/** The word, folded and without marks. */
	key: string;
	/** The word before it, as it is written. */
	previous: string;
	/** The keys of the two words before it, and after it. */
	before: readonly string[];
	after: readonly string[];
	part: NamePart;
	/** Whether nothing but titles stands before it. */
	leads: boolean;
	locale: string | undefined;
}

/**
 * A name with capitals where the writer used none, or nothing else; other names as they are.
 *
 * @param part a family name may begin with a small word such as `van`; a whole name does not
 * @example
 * nameCase("SEAN O'NEIL-MCDONALD III", 'whole') // "Sean O'Neil-McDonald III"
 * nameCase('van der berg', 'family') // 'van der Berg'
 * nameCase('DeShawn', 'given') // 'DeShawn'
 */
export function nameCase(name: string, part: NamePart): string {
	const isMixed = hasOwnCase(name, 'all');
	if (isMixed && !shouting.test(name)) return name;
	const list = name.split(' ');
	const keys = list.map(bare);
	if (isMixed && !list.some((word, at) => isShouted(word, keys, at))) return name;
	const first = keys.findIndex((key) => !titles.has(key));
	const kind = part === 'whole' && isFamilyAlone(keys.slice(first)) ? 'family' : part;
	const locale = localeOf(name);
	return list
		.map((word, at) =>
			isMixed && hasOwnCase(word, 'all') && !shoutedAfterMac.test(word)
				? word
				: wordCase({
						word,
						key: keys[at] ?? '',
						previous: list[at - 1] ?? '',
						before: keys.slice(Math.max(0, at - 2), at),
						after: keys.slice(at + 1, at + 3),
						part: kind,
						leads: at <= first,
						locale,
					}),
		)
		.join(' ');
}

/** Two capitals in a row; those of O'Neil are no such. */
const shouting = /\p{Lu}(?:\p{Lu}|['’-]\p{Lu}{2})/u;

/** A word in capitals, marks within it included. */
const inCapitals = /^\p{Lu}[\p{Lu}'’-]+$/u;

/** `McDONALD`, where others of the name are in capitals, too. */
const shoutedAfterMac = /^(?:Mc|Mac)\p{Lu}{3,}$/u;

/**
 * Whether a word stands in capitals beside others that do not: `Jean DUPONT`, `Wei LI`. Initials, III
 * and PhD are written so anyway.
 */
function isShouted(word: string, keys: readonly string[], at: number): boolean {
	const key = keys[at] ?? '';
	if (keys.length < 2) return false;
	if (shoutedAfterMac.test(word)) return true;
	if (!inCapitals.test(word) || degrees.has(key) || titles.has(key) || roman.test(key))
		return false;
	return key.length > 2 || (at === 1 && keys.length === 2 && !generations.has(key));
}

/** `VAN DER BERG` and `VON TRAPP` are no whole names; `VAN MORRISON` is one. */
function isFamilyAlone(keys: readonly string[]): boolean {
	const [first = '', ...others] = keys.slice(0, -1);
	const isParticle = (key: string) => smallParticles.has(key) || smallAfterParticle.has(key);
	return (
		smallParticles.has(first) &&
		others.every(isParticle) &&
		(others.length > 0 || !alsoFirstNames.has(first))
	);
}

function wordCase(place: Place): string {
	const { word, key, previous, part, locale } = place;
	if (isSmall(place) || isShortened(place)) return word.toLowerCase();
	const suffix = suffixOf(place);
	if (suffix !== undefined) return suffix;
	if (areInitials(place)) return word.toUpperCase();
	// Irish: after Ó an h before a vowel stands small, Ó hÓgáin.
	if (/^ó$/i.test(previous) && irishH.test(word)) return `h${capitalized(word.slice(1))}`;
	const mayBeginSmall = !place.leads || part === 'family';
	const [, article = '', rest = word] = (mayBeginSmall && arabicArticle.exec(word)) || [];
	const isFamily = part === 'family' || (part === 'whole' && !place.leads);
	const mac = isFamily && afterMac.has(key.slice(3)) && macWord.exec(rest)?.[1];
	return (
		article.toLowerCase() + (mac ? `Mac${capitalized(mac, locale)}` : capitalized(rest, locale))
	);
}

/** Two small words in one: V.D. BERG, V/D BERG. One letter alone may be an initial. */
const isShortened = ({ key, word, after, leads, part }: Place): boolean =>
	key === 'vd' && /[./]/.test(word) && after.length > 0 && (!leads || part === 'family');

/** Between two people. */
const certainJoints = new Set(['and', 'et', 'und', 'oraz', 'och', 'og']);

const irishH = /^h[aeiouáéíóú]/i;
const arabicArticle = /^((?:al|el)-)(.+)$/i;
const macWord = /^mac(\p{L}+)$/iu;

/** Whether a word stands small within its name. */
function isSmall({ word, key, before, after, part, leads }: Place): boolean {
	// Dr. med., Dr. rer. nat.
	if (titleTails.has(key) && titles.has(before.at(-1) ?? '')) return word.endsWith('.');
	if (after.length === 0 || (leads && part !== 'family')) return false;
	if ([...before, ...after].some((each) => vietnamese.has(each))) return false;
	if (smallParticles.has(key)) return true;
	// Dutch: 't Hooft.
	if (key === 't') return word.length === 2 && !word.endsWith('.');
	if (smallAfterParticle.has(key)) return smallParticles.has(before.at(-1) ?? '');
	const [next = ''] = after;
	// Spanish: before another i, y is written e, Dato e Iradier.
	const isJoint = key === 'y' || key === 'i' || (key === 'e' && /^h?i/.test(next));
	if (key === 'e' && word.length === 1 && afterPortugueseAnd.has(next)) return true;
	// Two people, and two family names, the Catalan ones by i; after a single first name it is an initial.
	if (certainJoints.has(key)) return before.length > 0;
	return isJoint && word.length === 1 && before.length > (part === 'family' ? 0 : 1);
}

/** II to XLIX after a name. VI and XI are names. */
const roman =
	/^(?:ii|iii|iv|vii|viii|ix|x{1,3}(?:ii|iii|iv|v|vii|viii|ix)|xxx?|xl(?:ix|iv|v?i{0,3}))$/;

/** Jr., III and PhD as they are written, with the points that the writer set. */
function suffixOf({ word, key, before }: Place): string | undefined {
	if (before.length === 0) return undefined;
	if (roman.test(key)) return word.toUpperCase();
	const written = generations.get(key) ?? (before.length > 1 ? degrees.get(key) : undefined);
	if (written === undefined) return undefined;
	let at = 0;
	return word.replace(/\p{L}/gu, (letter) => written[at++] ?? letter);
}

/** Two or three consonants, or what is no word either: JD, TJ, JFK, AJ. */
const initials = /^(?:[b-df-hj-np-tv-xz]{2,3}|[aeo]j)$/i;

/** Family names without a vowel. */
const vowelless = new Set(['ng', 'vlk', 'krc', 'srb', 'smrz', 'trn', 'brt']);

const areInitials = ({ word, key, after, part, leads }: Place): boolean =>
	part !== 'family' &&
	(leads || after.length > 0 || part === 'given') &&
	initials.test(word) &&
	![vowelless, titles, titlesWithPoint, capitalParticles].some((list) => list.has(key));
