import { words } from '../../../nodes/core/fold';
import { labelKey } from '../../../nodes/core/normalize/read/label';
import { payloadFields } from '../../../nodes/core/lead';
import { languages, phrasesIn, wordsIn, type Language } from '../../../nodes/core/words';

/** Sections that a language need not have: few have such words. */
const optional = new Set([
	'titlesAndNames',
	'titleTails',
	'titlesOfFirstNames',
	'formsBefore',
	'short',
]);

/** Every list of a language, by the names that lead to it. */
function listsIn(section: object, path: readonly string[] = []): Array<[string, string]> {
	return Object.entries(section).flatMap(([name, part]): Array<[string, string]> => {
		const here = [...path, name];
		return typeof part === 'string' ? [[here.join('.'), part]] : listsIn(part, here);
	});
}

const namesIn = (language: Language) =>
	listsIn(language)
		.map(([name]) => name)
		.filter((name) => !optional.has(name.split('.').at(-1) ?? ''))
		.sort();

const all = Object.entries(languages);

test.each(all)('%s has each section that English has, and none is empty', (_code, language) => {
	expect(namesIn(language)).toEqual(namesIn(languages.en));
	expect(listsIn(language).filter(([, list]) => list.trim() === '')).toEqual([]);
});

/** Short lists of two languages may well be the same. */
const longerThan = 60;

test.each(all)('%s has no longer list that is another language’s', (code, language) => {
	const others = all.filter(([other]) => other !== code).flatMap(([, other]) => listsIn(other));
	const theirs = new Set(others.map(([, list]) => list.trim()));
	const lists = listsIn(language).map(([name, list]) => [name, list.trim()] as const);
	const copied = lists.filter(([, list]) => list.length > longerThan && theirs.has(list));
	expect(copied.map(([name]) => name)).toEqual([]);
});

test.each(all)('%s says each phrase of a list once', (_code, language) => {
	const twice = listsIn(language.labels).flatMap(([field, list]) => {
		const keys = phrasesIn(list).map((phrase) => phrase.toLowerCase());
		return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => [field, key]);
	});
	expect(twice).toEqual([]);
});

test.each(all)('%s calls no two fields the same', (_code, { labels }) => {
	const fieldOf = new Map<string, string>();
	const clashes: string[] = [];
	for (const field of payloadFields) {
		for (const label of phrasesIn(
			Object.entries(labels).find(([name]) => name === field)?.[1] ?? '',
		)) {
			const known = fieldOf.get(labelKey(label)) ?? field;
			if (known !== field) clashes.push(`${label}: ${known} and ${field}`);
			else fieldOf.set(labelKey(label), field);
		}
	}
	expect(clashes).toEqual([]);
});

test.each(all)('%s has a telltale in each of its pitches', (_code, { pitches }) => {
	const telltales = wordsIn(pitches.telltales);
	const missed = phrasesIn(pitches.sold).filter(
		(phrase) => !telltales.some((part) => phrase.toLowerCase().includes(part)),
	);
	expect(missed).toEqual([]);
});

test.each(all)('%s writes folded what is compared folded', (_code, language) => {
	const { telling, answers, questions } = language;
	const { otherPartyNames, ...labelWords } = language.labelWords;
	const compared = [
		...phrasesIn(otherPartyNames),
		...listsIn({ labelWords, telling, yes: answers.yes, no: answers.no }).flatMap(([, list]) =>
			wordsIn(list),
		),
		...listsIn({ ...questions.starts, ...questions.parts }).flatMap(([, list]) => phrasesIn(list)),
	];
	expect(compared.filter((text) => text !== words(text).join(' '))).toEqual([]);
});
