import { words } from '../fold';
import { countryCodes, countryOfCode } from './countryCodes';
import type { Reading } from './report';
import { cleanLine, quoted } from './text';

/** Languages in which country names are known, by the engine's own tables. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs'];

/** Codes in common use that are not ISO's, and names that the engine's tables spell otherwise. */
const aliases: Record<string, string> = {
	AE: 'UAE, VAE, EAU, Emirates',
	BA: 'Bosnia, Bosnien, BiH',
	CD: 'DR Congo, DRC, Democratic Republic of the Congo, Congo Kinshasa',
	CG: 'Republic of the Congo, Congo Brazzaville',
	CI: 'Ivory Coast, Cote d Ivoire',
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
	IE: 'Republic of Ireland, Eire',
	IR: 'Islamic Republic of Iran, Persia',
	KP: 'Democratic Peoples Republic of Korea, DPRK',
	KR: 'Korea, Republic of Korea, South Korea, Südkorea, ROK',
	LA: 'Lao, Lao PDR',
	MD: 'Republic of Moldova',
	MK: 'Macedonia, FYROM',
	MM: 'Burma',
	MO: 'Macau, Macao',
	NL: 'Holland, Hollande, Holanda, Olanda, The Netherlands, Kingdom of the Netherlands',
	PS: 'Palestine, State of Palestine',
	RU: 'Russian Federation, Russische Föderation',
	SZ: 'Swaziland',
	TL: 'East Timor',
	TR: 'Turkey, Turkei, Republic of Turkey',
	TW: 'Taiwan ROC, Republic of China',
	TZ: 'United Republic of Tanzania',
	US: `USA, U.S., U.S.A., United States of America, America, Amerika, EEUU, EE.UU., EUA, E.U.A.,
		Etats-Unis d Amérique, Vereinigte Staaten von Amerika, Estados Unidos de América,
		Estados Unidos da América, Stati Uniti d America, Verenigde Staten van Amerika, VS, Stany Zjednoczone Ameryki`,
	VA: 'Vatican, Holy See',
	VN: 'Viet Nam',
};

/** Small words that some write in a country's name and others leave out. */
const smallWords = new Set('the and of und et e y en de la da do i'.split(' '));

const nameKey = (name: string) =>
	words(name)
		.filter((word) => !smallWords.has(word))
		.map((word) => (word === 'saint' || word === 'sankt' ? 'st' : word))
		.join('');

let names: Map<string, string> | undefined;

/** Built when the first name is looked up: a form that sends codes never pays for it. */
function countryNames(): Map<string, string> {
	if (names) return names;
	names = new Map();
	for (const language of languages) {
		for (const style of ['long', 'short'] as const) {
			const display = new Intl.DisplayNames([language], { type: 'region', style });
			for (const code of countryCodes) {
				const key = nameKey(display.of(code) ?? code);
				if (!names.has(key)) names.set(key, code);
			}
		}
	}
	for (const [code, list] of Object.entries(aliases)) {
		for (const alias of list.split(',')) names.set(nameKey(alias), code);
	}
	return names;
}

/** The longest text that can be a country's name with something beside it. */
const LONGEST_NAME = 100;

/** What people write is much the same each time; keep the memory of it from growing forever. */
const MOST_REMEMBERED = 1000;
const remembered = new Map<string, string | undefined>();

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
	const code = countryOfCode(line);
	if (code) return code;
	if (remembered.has(line)) return remembered.get(line);

	// "United States (US)" and "US - United States" name it twice.
	const parts = [line, ...line.split(/[(),]| [-–—/] /)];
	const found = parts
		.map((part) => countryOfCode(part.trim()) ?? countryNames().get(nameKey(part)))
		.find((country) => country !== undefined);
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	remembered.set(line, found);
	return found;
}

/**
 * Reads a country as ISO 3166-1 alpha-2.
 *
 * @example
 * readCountry('Österreich') // { ok: true, value: 'AT', why: 'Written as its two-letter code' }
 */
export function readCountry(raw: string): Reading<string> {
	const code = countryOf(raw);
	if (code) {
		return { ok: true, value: code, why: code === raw ? null : 'Written as its two-letter code' };
	}
	return {
		ok: false,
		problem: {
			code: 'country.unknown',
			message: `No country is known by the name ${quoted(raw)}. Write its name or its two-letter code, such as DE.`,
		},
	};
}
