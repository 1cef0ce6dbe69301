const letters: Readonly<Record<string, string>> = {
	...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l' },
	...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
	...{
		ч: 'ch',
		ш: 'sh',
		щ: 'shch',
		ъ: '',
		ы: 'y',
		ь: '',
		э: 'e',
		ю: 'yu',
		я: 'ya',
		і: 'i',
		є: 'ye',
	},
};

/**
 * A folded Cyrillic word in Latin letters, as passports nearly have it (BGN/PCGN without marks). Other
 * letters stay. Only for finding that two names agree: who writes otherwise is not somebody else.
 *
 * @example
 * transliterate('петров') // 'petrov'
 */
export const transliterate = (folded: string): string =>
	folded.replace(/[а-яіє]/g, (letter) => letters[letter] ?? letter);
