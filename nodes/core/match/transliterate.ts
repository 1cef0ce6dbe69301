const cyrillic: Readonly<Record<string, string>> = {
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

const greek: Readonly<Record<string, string>> = {
	...{ ου: 'ou', γγ: 'ng', α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z' },
	...{ η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r' },
	...{ σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
};

/** Behind alpha and epsilon it is heard as a v before what is voiced, and as an f elsewhere. */
const upsilonBeforeVoice = /([αε])υ(?=[αεηιοωβγδζλμνρ])/g;
const upsilon = /([αε])υ/g;

const written: Readonly<Record<string, string>> = { ...cyrillic, ...greek };

/**
 * A folded Cyrillic or Greek word in Latin letters, as passports nearly have it (BGN/PCGN without marks,
 * ISO 843 type 2). Other letters stay. Only for finding that two names agree: who writes otherwise is not
 * somebody else.
 *
 * @example
 * transliterate('петров') // 'petrov'
 * transliterate('παπαδοπουλος') // 'papadopoulos'
 */
export const transliterate = (folded: string): string =>
	folded
		.replace(upsilonBeforeVoice, '$1β')
		.replace(upsilon, '$1φ')
		.replace(/ου|γγ|[α-ωа-яіє]/g, (letters) => written[letters] ?? letters);
