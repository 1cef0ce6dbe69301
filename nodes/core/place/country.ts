import { words } from '../fold';
import { nearNames } from '../nearNames';
import { remembering } from '../remembering';
import { allWords } from '../words';
import { countryCodes, countryOfCode } from './countryCodes';
import { cleanLine } from '../text';

/**
 * Languages in which country names are known, by the engine's own tables: the usual ones first,
 * the others only for what is in none of these.
 */
const usual = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs'];
const others = ['hr', 'hu', 'ro', 'sk', 'sl', 'el', 'tr', 'ru', 'uk', 'zh', 'ja', 'ko', 'ar', 'he'];

/** Codes in common use that are not ISO's, and names that the engine's tables spell otherwise. */
const aliases: Record<string, string> = {
	AE: 'UAE, VAE, EAU, Emirates, United Arab Emirates (UAE)',
	BA: 'Bosnia, Bosnien, BiH',
	BQ: 'Bonaire Sint Eustatius and Saba, Bonaire',
	CD: 'DR Congo, DRC, Democratic Republic of the Congo, Congo Kinshasa',
	CG: 'Republic of the Congo, Congo Brazzaville',
	CI: 'Ivory Coast, Cote d Ivoire, Elfenbeinküste, Costa de Marfil, Costa do Marfim',
	CN: 'Mainland China, PRC, Peoples Republic of China',
	CV: 'Cape Verde',
	CZ: 'Czech Republic, Tschechische Republik, République tchèque, República Checa, Ceska republika',
	DE: 'BRD, Federal Republic of Germany, Bundesrepublik Deutschland',
	ES: 'Kingdom of Spain',
	GB: `UK, U.K., Great Britain, Britain, England, Scotland, Wales, Northern Ireland,
		United Kingdom of Great Britain and Northern Ireland, Großbritannien, Schottland,
		Grande-Bretagne, Angleterre, Écosse, Gran Bretaña, Inglaterra, Escocia, Grã-Bretanha,
		Gran Bretagna, Inghilterra, Scozia, Groot-Brittannië, Engeland, Schotland`,
	GR: 'EL, Hellas, Hellenic Republic',
	HK: 'Hong Kong, Hongkong',
	HM: 'Heard Island and McDonald Islands, Heard and McDonald Islands',
	IE: 'Republic of Ireland, Eire',
	IR: 'Islamic Republic of Iran, Persia',
	KP: 'Democratic Peoples Republic of Korea, DPRK',
	KR: 'Korea, Republic of Korea, South Korea, Südkorea, ROK',
	LA: `Lao, Lao PDR, Lao People's Democratic Republic`,
	LY: 'Libyan Arab Jamahiriya',
	MD: 'Republic of Moldova',
	MK: 'Macedonia, FYROM',
	MM: 'Burma',
	MO: 'Macau, Macao',
	NL: 'Holland, Hollande, Holanda, Olanda, The Netherlands, Kingdom of the Netherlands',
	PS: 'Palestine, State of Palestine',
	RU: 'Russian Federation, Russische Föderation',
	SA: 'KSA, Kingdom of Saudi Arabia',
	SY: 'Syrian Arab Republic',
	SZ: 'Swaziland',
	TL: 'East Timor',
	TR: 'Turkey, Turkei, Republic of Turkey',
	TW: 'Taiwan ROC, Republic of China, Province of China Taiwan',
	TZ: 'United Republic of Tanzania',
	UM: 'United States Minor Outlying Islands, US Minor Outlying Islands',
	US: `USA, U.S., U.S.A., United States of America, America, Amerika, EEUU, EE.UU., EUA, E.U.A.,
		Etats-Unis d Amérique, Vereinigte Staaten von Amerika, Estados Unidos de América,
		Estados Unidos da América, Stati Uniti d America, Verenigde Staten van Amerika, VS, Stany Zjednoczone Ameryki`,
	VA: 'Vatican, Holy See',
	VI: 'Virgin Islands of the United States, USVI',
	VN: 'Viet Nam',
	ZA: 'RSA, Republic of South Africa',
};

/** Small words that some write in a country's name and others leave out. */
const smallWords = allWords(({ places }) => places.small);

/** `Österreich` as somebody types it who lacks the key: `Oesterreich`. */
export const withoutUmlauts = (name: string) =>
	name.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue');

const nameKey = (name: string) =>
	words(name)
		.filter((word) => !smallWords.has(word))
		.map((word) => (word === 'saint' || word === 'sankt' ? 'st' : word))
		.join('');

type Names = ReadonlyMap<string, string>;

function namesIn(languages: readonly string[], more: Readonly<Record<string, string>>): Names {
	const names = new Map<string, string>();
	for (const language of languages) {
		for (const style of ['long', 'short'] as const) {
			const display = new Intl.DisplayNames([language], { type: 'region', style });
			for (const code of countryCodes) {
				const name = display.of(code) ?? code;
				for (const key of [nameKey(name), nameKey(withoutUmlauts(name))]) {
					if (!names.has(key)) names.set(key, code);
				}
			}
		}
	}
	for (const [code, list] of Object.entries(more)) {
		for (const alias of list.split(',')) names.set(nameKey(alias), code);
	}
	return names;
}

/** Built when the first name is looked up: a form that sends codes never pays for it. */
let usualNames: Names | undefined;
let otherNames: Names | undefined;

function countryNamed(name: string): string | undefined {
	const key = nameKey(name);
	if (key === '') return undefined;
	usualNames ??= namesIn(usual, aliases);
	const found = usualNames.get(key);
	if (found !== undefined || !mayBeOther.test(name)) return found;
	otherNames ??= namesIn(others, {});
	return otherNames.get(key);
}

/** Few texts that are no country's name are one word, and none of digits is a name. */
const mayBeOther = /^[^\s\d,;]+(?: [^\s\d,;]+)?$/u;

/** The longest text that can be a country's name with something beside it. */
const LONGEST_NAME = 100;

const MOST_REMEMBERED = 1000;

/**
 * The ISO 3166-1 alpha-2 code of a country given by code or by name, in English, German, French,
 * Spanish, Portuguese, Italian, Dutch and some more; `undefined` when it is none.
 *
 * @example
 * countryOf('Deutschland') // 'DE'
 * countryOf('uk') // 'GB'
 * countryOf('Atlantis') // undefined
 */
export function countryOf(text: string): string | undefined {
	const line = cleanLine(text);
	if (line.length < 2 || line.length > LONGEST_NAME) return undefined;
	return countryOfCode(line) ?? countryIn(line);
}

const countryIn = remembering(MOST_REMEMBERED, (line) => {
	// "United States (US)" and "US - United States" name it twice.
	const parts = line.split(/[(),]| [-–—/] /).map((part) => part.trim());
	return (
		wholeCountry(line) ??
		parts
			.map((part) => countryOfCode(part) ?? countryNamed(part))
			.find((country) => country !== undefined)
	);
});

/**
 * The same, for a text that is a country's name and nothing else, also turned round as in lists.
 *
 * @example
 * wholeCountry('Korea, Republic of') // 'KR'
 * wholeCountry('Seoul, Korea') // undefined
 */
export function wholeCountry(text: string): string | undefined {
	if (text.length > LONGEST_NAME) return undefined;
	const turned = text.replace(/^([^,(]+)(?:, | \()([^,)]+)\)?$/, '$2 $1');
	return (
		countryOfCode(text) ??
		countryNamed(text) ??
		(turned === text ? undefined : countryNamed(turned))
	);
}

/**
 * The countries that a mistyped name may stand for, three at most, by code and English name.
 *
 * @example
 * nearCountries('Germnay') // [{ code: 'DE', name: 'Germany' }]
 */
export function nearCountries(text: string): Array<{ code: string; name: string }> {
	if (text.length > LONGEST_NAME) return [];
	usualNames ??= namesIn(usual, aliases);
	const near = nearNames(nameKey(text), [...usualNames], ([name]) => [name]);
	const english = new Intl.DisplayNames(['en'], { type: 'region' });
	return [...new Set(near.map(([, code]) => code))].map((code) => ({
		code,
		name: english.of(code) ?? code,
	}));
}
