import { words } from '../../../fold';
import { allPhrases, allWords } from '../../../words';

const around = allWords(({ companies }) => companies.aroundNone);

const keyOf = (text: string) =>
	words(text)
		.filter((word) => !around.has(word))
		.join(' ');

const phrases = new Set(allPhrases(({ companies }) => companies.none).map(keyOf));

const nothing = new Set(allPhrases(({ answers }) => answers.none).map(keyOf));

/** Most names of companies begin with none of these words: then nothing else needs to be looked at. */
const firstWords = new Set([
	...around,
	...[...phrases, ...nothing].map((phrase) => phrase.split(' ')[0] ?? ''),
]);
const firstWord = /^[A-Za-z]+(?= |$)/;

const mayBeNone = (text: string) => {
	const first = firstWord.exec(text)?.[0];
	return first === undefined || firstWords.has(first.toLowerCase());
};

/** Nobody says it in more. */
const LONGEST = 80;

/** "Einzelunternehmer/in", "Freiberufler*in". */
const bothGenders = /[/*:_-](?:in|innen|e|a)$/i;

/** What somebody does, and for no company: "Freelance photographer". */
const ownTrade =
	/^(?:free-?lance|self[- ]employed|freiberufliche[rs]?|selbst(?:st)?ändige[rs]?) \p{L}+(?:er|or|ist|ant|ian|eur|ect|in)$/iu;

/** Between two ways to say it: "Self-employed / Freelancer", "none (private person)". */
const between =
	/[/|,;:()[\]–—.]+|\s-\s|\s[&+]\s|\s(?:and|or|und|oder|bzw|et|ou|y|o|e|en|of|i|lub)\s/i;

/**
 * Whether what stands in a field for the company says that there is none: its person works for
 * themselves, or asks for themselves.
 *
 * @example
 * isNoCompany('Self-employed / freelancer') // true
 * isNoCompany('ich bin Privatperson') // true
 * isNoCompany('Privat AG') // false
 */
export function isNoCompany(text: string): boolean {
	if (text.length > LONGEST) return false;
	if (ownTrade.test(text)) return true;
	if (!mayBeNone(text)) return false;
	if (phrases.has(keyOf(text.replace(bothGenders, '')))) return true;
	if (!between.test(text)) return false;
	const parts = text.split(between).map(keyOf);
	return parts.some((part) => part !== '') && parts.every((part) => part === '' || isNone(part));
}

const isNone = (part: string) => phrases.has(part) || nothing.has(part);
