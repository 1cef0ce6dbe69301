import { countryOf } from '../../../../nodes/core/place/country';
import { countryCodes } from '../../../../nodes/core/place/countryCodes';

/** ISO 3166-1 and what people write for it: codes, exonyms of seven languages, endonyms. */
const names: Array<[code: string, names: string]> = [
	[
		'AE',
		'United Arab Emirates, UAE, Vereinigte Arabische Emirate, Émirats arabes unis, Emiratos Árabes Unidos',
	],
	['AR', 'Argentina, Argentinien, Argentine, ARG'],
	['AT', 'Austria, Österreich, Autriche, Oostenrijk, AUT, Oesterreich, Áustria'],
	['AU', 'Australia, Australien, Australie, Austrália, AUS'],
	['BE', 'Belgium, Belgien, Belgique, Bélgica, Belgio, België'],
	['BR', 'Brazil, Brasil, Brasilien, Brésil, Brasile, Brazilië'],
	['CA', 'Canada, Kanada, Canadá, CAN'],
	['CH', 'Switzerland, Schweiz, Suisse, Suiza, Suíça, Svizzera, Zwitserland, die Schweiz'],
	['CI', 'Ivory Coast, Côte d’Ivoire, Elfenbeinküste, Cote d Ivoire'],
	['CN', 'China, PRC, Chine, Cina, People’s Republic of China'],
	['CZ', 'Czechia, Czech Republic, Tschechien, Tschechische Republik, Chequia, Tsjechië, Česko'],
	[
		'DE',
		'Germany, Deutschland, Allemagne, Alemania, Alemanha, Germania, Duitsland, GERMANY, deutschland, DEU, BRD',
	],
	['DK', 'Denmark, Dänemark, Danemark, Dinamarca, Danimarca, Denemarken, Danmark'],
	['ES', 'Spain, Spanien, Espagne, España, Espanha, Spagna, Spanje, ESP'],
	['FI', 'Finland, Finnland, Finlande, Finlandia, Finlândia, Suomi'],
	['FR', 'France, Frankreich, Francia, França, Frankrijk, FRA'],
	[
		'GB',
		'UK, U.K., United Kingdom, Great Britain, England, Vereinigtes Königreich, Royaume-Uni, Reino Unido, Regno Unito, Verenigd Koninkrijk, GBR, Großbritannien, the UK',
	],
	['GR', 'Greece, Griechenland, Grèce, Grecia, Grécia, Griekenland, Hellas'],
	['HR', 'Croatia, Kroatien, Croatie, Croacia, Croácia, Croazia, Kroatië, Hrvatska'],
	['HU', 'Hungary, Ungarn, Hongrie, Hungría, Hungria, Ungheria, Hongarije, Magyarország'],
	['IE', 'Ireland, Irland, Irlande, Irlanda, Ierland, Republic of Ireland, Éire'],
	['IN', 'India, Indien, Inde, Índia'],
	['IT', 'Italy, Italien, Italie, Italia, Itália, Italië'],
	['JP', 'Japan, Japon, Japón, Japão, Giappone'],
	[
		'KR',
		'South Korea, Südkorea, Corée du Sud, Corea del Sur, Coreia do Sul, Korea, Republic of Korea',
	],
	['LU', 'Luxembourg, Luxemburg, Luxemburgo, Lussemburgo'],
	['MX', 'Mexico, Mexiko, Mexique, México, Messico, MEX'],
	[
		'NL',
		'Netherlands, The Netherlands, Holland, Niederlande, Pays-Bas, Países Bajos, Países Baixos, Paesi Bassi, Nederland, Hollande',
	],
	['NO', 'Norway, Norwegen, Norvège, Noruega, Norvegia, Noorwegen, Norge'],
	['NZ', 'New Zealand, Neuseeland, Nouvelle-Zélande, Nueva Zelanda, Nova Zelândia, Nieuw-Zeeland'],
	['PL', 'Poland, Polen, Pologne, Polonia, Polônia, Polska'],
	['PT', 'Portugal, Portogallo, PRT'],
	['RU', 'Russia, Russland, Russie, Rusia, Rússia, Rusland, Russian Federation'],
	['SE', 'Sweden, Schweden, Suède, Suecia, Suécia, Svezia, Zweden, Sverige'],
	['SG', 'Singapore, Singapur, Singapour, Singapura'],
	['TR', 'Turkey, Türkei, Türkiye, Turquie, Turquía, Turchia, Turkije'],
	['TW', 'Taiwan, Taïwan, Taiwán'],
	['UA', 'Ukraine, Ucrania, Ucrânia, Ucraina, Oekraïne'],
	[
		'US',
		'USA, U.S.A., US, United States, United States of America, Vereinigte Staaten, USA (United States), États-Unis, Estados Unidos, Stati Uniti, Verenigde Staten, EE. UU., EEUU, America',
	],
	['VN', 'Vietnam, Viet Nam, Viêt Nam'],
	[
		'ZA',
		'South Africa, Südafrika, Afrique du Sud, Sudáfrica, África do Sul, Sudafrica, Zuid-Afrika, RSA',
	],
];

const cases = names.flatMap(([code, list]) =>
	list.split(', ').map((name) => [name, code] as const),
);

test.each(cases)('%s is %s', (name, code) => {
	expect(countryOf(name)).toBe(code);
});

/** Names in ISO 3166-1 that nobody says, but lists on forms have. */
const official: Array<[name: string, code: string]> = [
	['Bolivia, Plurinational State of', 'BO'],
	['Bolivia (Plurinational State of)', 'BO'],
	['Bonaire, Sint Eustatius and Saba', 'BQ'],
	['Brunei Darussalam', 'BN'],
	['Cabo Verde', 'CV'],
	['Cocos (Keeling) Islands', 'CC'],
	['Congo', 'CG'],
	['Congo, Democratic Republic of the', 'CD'],
	['Congo (Democratic Republic of the)', 'CD'],
	['Czechia', 'CZ'],
	["Côte d'Ivoire", 'CI'],
	['Eswatini', 'SZ'],
	['Falkland Islands (Malvinas)', 'FK'],
	['French Southern Territories', 'TF'],
	['Gambia, The', 'GM'],
	['Heard Island and McDonald Islands', 'HM'],
	['Holy See (Vatican City State)', 'VA'],
	['Hong Kong SAR China', 'HK'],
	['Iran, Islamic Republic of', 'IR'],
	['Iran (Islamic Republic of)', 'IR'],
	["Korea, Democratic People's Republic of", 'KP'],
	['Korea, Republic of', 'KR'],
	["Lao People's Democratic Republic", 'LA'],
	['Macao', 'MO'],
	['Macedonia, the former Yugoslav Republic of', 'MK'],
	['Micronesia, Federated States of', 'FM'],
	['Moldova, Republic of', 'MD'],
	['Netherlands (Kingdom of the)', 'NL'],
	['Netherlands, Kingdom of the', 'NL'],
	['North Macedonia', 'MK'],
	['Palestine, State of', 'PS'],
	['Pitcairn', 'PN'],
	['Russian Federation', 'RU'],
	['Réunion', 'RE'],
	['Saint Barthélemy', 'BL'],
	['Saint Helena, Ascension and Tristan da Cunha', 'SH'],
	['Saint Kitts and Nevis', 'KN'],
	['Saint Martin (French part)', 'MF'],
	['Sint Maarten (Dutch part)', 'SX'],
	['South Georgia and the South Sandwich Islands', 'GS'],
	['Svalbard and Jan Mayen', 'SJ'],
	['Syrian Arab Republic', 'SY'],
	['Taiwan, Province of China', 'TW'],
	['Tanzania, United Republic of', 'TZ'],
	['Timor-Leste', 'TL'],
	['United Kingdom of Great Britain and Northern Ireland', 'GB'],
	['United States Minor Outlying Islands', 'UM'],
	['Venezuela, Bolivarian Republic of', 'VE'],
	['Venezuela (Bolivarian Republic of)', 'VE'],
	['Viet Nam', 'VN'],
	['Virgin Islands (British)', 'VG'],
	['Virgin Islands, British', 'VG'],
	['Virgin Islands (U.S.)', 'VI'],
	['Virgin Islands, U.S.', 'VI'],
	['Wallis and Futuna', 'WF'],
	['Western Sahara', 'EH'],
	['Åland Islands', 'AX'],
];

test.each(official)('%s is %s', (name, code) => {
	expect(countryOf(name)).toBe(code);
});

test.each(['日本', 'Россия', 'Україна', '中国', '대한민국', 'Ελλάδα', 'România'])(
	'%s is a country by its own name',
	(name) => {
		expect(countryCodes).toContain(countryOf(name));
	},
);

test.each(['Atlantis', '', '-', 'ZZ', 'x'.repeat(1000), 'Zürich West', 'Gotham'])(
	'%.20s is none',
	(name) => {
		expect(countryOf(name)).toBeUndefined();
	},
);

test('every code is its own country', () => {
	expect(countryCodes.map(countryOf)).toEqual(countryCodes);
});
