import { MOST_FORM_WORDS, writtenForm } from '../../../keys';
import { capitalized, hasOwnCase, localeOf } from '../letterCase';
import { abbreviations, shortened, shortWords, smallWords } from '../../data/companyWords';

/** Shorter words in capitals are likely to be initials: IBM, BASF, NASA. */
const LONGEST_INITIALS = 4;

const vowel = /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüœ\d]/i;

/**
 * A company's name with capitals where the writer left the case out. One word in capitals is
 * taken for the company's own spelling; so are short words in capitals that are no common words.
 *
 * @example
 * companyCase('lovelace logistics gmbh & co. kg') // 'Lovelace Logistics GmbH & Co. KG'
 * companyCase('BANK OF AMERICA') // 'Bank of America'
 * companyCase('BASF SE') // 'BASF SE'
 */
export function companyCase(name: string): string {
	if (hasOwnCase(name)) return name;
	const shouted = name === name.toUpperCase();
	const list = name.split(' ');
	const { body, forms } = withoutForms(list);
	const locale = localeOf(body.join(' '));
	if (shouted && list.length === 1) return name;
	const cased = body.map((word, index) => {
		const within = index > 0 && (index < body.length - 1 || forms.length > 0);
		if (within && smallWords.has(word.toLowerCase())) return word.toLowerCase();
		return wordCase(word, shouted, locale);
	});
	return [...cased, ...forms].join(' ');
}

/** The name's own words, and its legal forms as they are written. */
function withoutForms(list: readonly string[]): { body: string[]; forms: string[] } {
	const body = [...list];
	const forms: string[] = [];
	for (let count = Math.min(MOST_FORM_WORDS, body.length - 1); count > 0; ) {
		const form = writtenForm(body.slice(-count).join(' '));
		if (form === undefined) count--;
		else {
			body.splice(-count);
			forms.unshift(form);
			count = Math.min(MOST_FORM_WORDS, body.length - 1);
		}
	}
	return { body, forms };
}

function wordCase(word: string, shouted: boolean, locale: string | undefined): string {
	const bare = word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
	const small = bare.toLowerCase();
	if (shortened.has(small)) return capitalized(word);
	if (abbreviations.has(small) || isInitials(bare)) return word.toUpperCase();
	if (shouted && bare.length <= LONGEST_INITIALS && !shortWords.has(small)) return word;
	return capitalized(word, locale);
}

const isInitials = (word: string) => word.length > 1 && word.length < 6 && !vowel.test(word);
