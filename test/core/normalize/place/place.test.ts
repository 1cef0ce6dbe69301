import fc from 'fast-check';
import {
	resolvePlace,
	type PlaceHints,
	type PlaceTexts,
} from '../../../../nodes/core/normalize/value/place/resolvePlace';

type Written = Partial<Record<keyof PlaceTexts, string>>;

const resolve = (written: Written, phone?: string, defaultCountry?: string) => {
	const texts = Object.fromEntries(
		Object.entries(written).map(([field, text]) => [field, { text }]),
	);
	const hints: PlaceHints = { phoneCountry: () => phone, defaultCountry };
	return resolvePlace(texts, hints);
};

/** `country | region | city | postal code` and the codes of what needs a look. */
const short = ({ place, problems }: ReturnType<typeof resolve>) =>
	[
		[place.country, place.region, place.city, place.postalCode].map((part) => part ?? '').join('|'),
		...problems.map(({ problem }) => problem.code),
	].join(' ');

describe('CA is California or Canada by what else is there', () => {
	test.each<[Written, string | undefined, string]>([
		[{ country: 'CA', postalCode: '90210' }, undefined, 'US|US-CA||90210'],
		[{ country: 'CA', postalCode: 'M5V 3L9' }, undefined, 'CA|CA-ON||M5V 3L9'],
		[{ country: 'CA', postalCode: 'm5v3l9' }, 'US', 'CA|CA-ON||M5V 3L9'],
		[{ country: 'CA', city: 'Los Angeles' }, undefined, 'US|US-CA|Los Angeles|'],
		[{ country: 'CA', city: 'Toronto' }, undefined, 'CA||Toronto|'],
		[{ country: 'CA', region: 'Ontario' }, undefined, 'CA|CA-ON||'],
		[{ country: 'CA', region: 'California' }, undefined, 'US|US-CA||'],
		[{ country: 'CA' }, 'US', 'US|US-CA||'],
		[{ country: 'CA' }, 'CA', 'CA|||'],
		[{ country: 'CA' }, undefined, 'CA||| country.ambiguous'],
		[{ country: 'CA' }, 'DE', 'CA||| country.ambiguous'],
		[{ country: 'CA', city: 'Springfield' }, undefined, 'CA||Springfield| country.ambiguous'],
		[{ country: 'CA', region: 'CA' }, undefined, 'CA||| country.ambiguous'],
		[{ country: 'CA', region: 'CA', postalCode: '94107' }, undefined, 'US|US-CA||94107'],
		[{ country: 'Canada', region: 'CA' }, undefined, 'CA|||'],
		[{ country: 'Canada' }, 'US', 'CA|||'],
		[{ country: 'US', region: 'CA' }, undefined, 'US|US-CA||'],
		[{ country: 'USA', region: 'Calif.' }, undefined, 'US|US-CA||'],
		[{ region: 'CA', postalCode: '94107' }, undefined, 'US|US-CA||94107'],
		[{ region: 'CA', postalCode: 'V6B 1A1' }, undefined, 'CA|CA-BC||V6B 1A1'],
		[{ region: 'CA', city: 'San Francisco' }, undefined, 'US|US-CA|San Francisco|'],
		[{ region: 'CA' }, 'US', 'US|US-CA||'],
		[{ region: 'CA' }, 'CA', 'CA|||'],
		[{ region: 'CA' }, undefined, '|CA|| region.ambiguous'],
		[{ region: 'Calif.' }, undefined, 'US|US-CA||'],
		[{ region: 'Kalifornien' }, undefined, 'US|US-CA||'],
		[{ location: 'San Francisco, CA' }, undefined, 'US|US-CA|San Francisco|'],
		[{ location: 'Los Angeles, CA 90001' }, undefined, 'US|US-CA|Los Angeles|90001'],
		[{ location: 'Toronto, CA' }, undefined, 'CA||Toronto|'],
		[{ location: 'Springfield, CA' }, undefined, '|CA|Springfield| region.ambiguous'],
		[{ location: 'Springfield, CA' }, 'US', 'US|US-CA|Springfield|'],
	])('%j with a phone of %s', (written, phone, expected) => {
		expect(short(resolve(written, phone))).toBe(expected);
	});
});

describe('other codes and names that a state and a country share', () => {
	test.each<[Written, string | undefined, string]>([
		[{ country: 'Georgia', city: 'Atlanta' }, undefined, 'US|US-GA|Atlanta|'],
		[{ country: 'Georgia', city: 'Tbilisi' }, undefined, 'GE||Tbilisi|'],
		[{ country: 'Georgia', postalCode: '30301' }, undefined, 'US|US-GA||30301'],
		[{ country: 'Georgia' }, undefined, 'GE||| country.ambiguous'],
		[{ region: 'Georgia' }, undefined, 'US|US-GA||'],
		[{ country: 'DE' }, undefined, 'DE|||'],
		[{ country: 'DE', postalCode: '80331' }, undefined, 'DE|||80331'],
		[{ country: 'DE' }, 'US', 'US|US-DE||'],
		[{ country: 'DE', city: 'Berlin' }, 'US', 'DE||Berlin|'],
		[{ country: 'IN', city: 'Mumbai' }, undefined, 'IN||Mumbai|'],
		[{ country: 'IN', postalCode: '46204' }, undefined, 'US|US-IN||46204'],
		[{ country: 'IL', city: 'Tel Aviv' }, undefined, 'IL||Tel Aviv|'],
		[{ country: 'IL', city: 'Chicago' }, undefined, 'US|US-IL|Chicago|'],
		[{ country: 'CO', city: 'Bogotá' }, undefined, 'CO||Bogotá|'],
	])('%j with a phone of %s', (written, phone, expected) => {
		expect(short(resolve(written, phone))).toBe(expected);
	});
});

describe('country and region', () => {
	test.each<[Written, string | undefined, string]>([
		[{ country: 'Germany', region: 'NRW' }, undefined, 'DE|DE-NW||'],
		[{ region: 'NRW' }, undefined, 'DE|DE-NW||'],
		[{ region: 'Bayern' }, undefined, 'DE|DE-BY||'],
		[{ region: 'BY' }, 'DE', 'DE|DE-BY||'],
		[{ region: 'SP' }, 'BR', 'BR|BR-SP||'],
		[{ country: 'Brazil', region: 'SP' }, undefined, 'BR|BR-SP||'],
		[{ country: 'Italia', region: 'SP' }, undefined, 'IT|IT-SP||'],
		[{ region: 'SP' }, undefined, '|SP|| region.ambiguous'],
		[{ region: 'TX' }, undefined, 'US|US-TX||'],
		[{ region: 'NSW' }, undefined, 'AU|AU-NSW||'],
		[{ region: 'WA' }, undefined, '|WA|| region.ambiguous'],
		[{ region: 'WA' }, 'AU', 'AU|AU-WA||'],
		[{ region: 'Limburg' }, undefined, '|Limburg|| region.ambiguous'],
		[{ region: 'Limburg' }, 'NL', 'NL|NL-LI||'],
		[{ region: 'US-TX' }, 'DE', 'US|US-TX||'],
		[{ country: 'England' }, undefined, 'GB|GB-ENG||'],
		[{ country: 'Scotland', postalCode: 'EH1 1YZ' }, undefined, 'GB|GB-SCT||EH1 1YZ'],
		[{ country: 'England', region: 'Kent' }, undefined, 'GB|GB-KEN||'],
		[{ country: 'California' }, undefined, 'US|US-CA||'],
		[{ country: 'Bayern' }, undefined, 'DE|DE-BY||'],
		[{ country: 'Holland', region: 'Brabant' }, undefined, 'NL|NL-NB||'],
		[{ country: 'Suisse', region: 'Genève' }, undefined, 'CH|CH-GE||'],
		[{ country: 'France', region: 'Île-de-France' }, undefined, 'FR|FR-IDF||'],
		[{ country: 'España', region: 'Cataluña' }, undefined, 'ES|ES-CT||'],
		[{ region: 'Germany' }, undefined, 'DE|||'],
		[{ country: 'Germany', region: 'Deutschland' }, undefined, 'DE|||'],
		[{ country: 'Germany', region: 'Texas' }, undefined, 'DE|Texas|| region.unknown'],
		[{ country: 'Taiwan, Province of China' }, undefined, 'TW|||'],
		[{ country: 'Bonaire, Sint Eustatius and Saba' }, undefined, 'BQ|||'],
		[{ country: 'Virgin Islands, U.S.' }, undefined, 'VI|||'],
		[{ country: 'UK', region: 'West Yorkshire' }, undefined, 'GB|West Yorkshire||'],
		[{ country: 'UK', region: 'Yokshire' }, undefined, 'GB|Yokshire|| region.unknown'],
		[{ country: 'Atlantis' }, undefined, '||| country.unknown'],
		[{ country: 'Atlantis', region: 'Bayern' }, undefined, 'DE|DE-BY|| country.unknown'],
		[{ postalCode: 'sw1a1aa' }, undefined, 'GB|||SW1A 1AA'],
		[{ postalCode: '80331' }, undefined, '|||80331'],
		[{ country: 'DE', postalCode: '8033' }, undefined, 'DE|||8033 postalCode.zeroLost'],
		[{ country: 'DE', postalCode: '8X331' }, undefined, 'DE|||8X331 postalCode.invalid'],
		[{ country: 'US', postalCode: '78701' }, undefined, 'US|US-TX||78701'],
		[
			{ country: 'US', region: 'TX', postalCode: '90210' },
			undefined,
			'US|US-TX||90210 postalCode.mismatch',
		],
		[{}, 'US', '|||'],
	])('%j, with %s as the default country', (written, country, expected) => {
		expect(short(resolve(written, undefined, country))).toBe(expected);
	});
});

describe('a place in one line', () => {
	test.each<[Written, string]>([
		[{ location: 'Austin, TX, USA' }, 'US|US-TX|Austin|'],
		[{ location: 'Austin, TX 78701' }, 'US|US-TX|Austin|78701'],
		[{ location: 'Austin, Texas' }, 'US|US-TX|Austin|'],
		[{ location: 'Austin TX' }, 'US|US-TX|Austin|'],
		[{ location: 'Atlanta, Georgia' }, 'US|US-GA|Atlanta|'],
		[{ location: 'New York, NY' }, 'US|US-NY|New York|'],
		[{ location: 'New York, USA' }, 'US||New York|'],
		[{ location: '80331 München' }, '||München|80331'],
		[{ location: 'D-80331 München' }, 'DE||München|80331'],
		[{ location: '80331 München, Deutschland' }, 'DE||München|80331'],
		[{ location: 'München, Bayern, Deutschland' }, 'DE|DE-BY|München|'],
		[{ location: 'Berlin, Germany' }, 'DE||Berlin|'],
		[{ location: 'Berlin' }, '||Berlin|'],
		[{ location: 'Bavaria, Germany' }, 'DE|DE-BY||'],
		[{ location: 'Texas' }, 'US|US-TX||'],
		[{ location: 'Germany' }, 'DE|||'],
		[{ location: 'London SW1A 1AA' }, 'GB||London|SW1A 1AA'],
		[{ location: 'London, SW1A 1AA, UK' }, 'GB||London|SW1A 1AA'],
		[{ location: 'London, UK' }, 'GB||London|'],
		[{ location: 'London UK' }, 'GB||London|'],
		[{ location: '75008 Paris, France' }, 'FR|FR-75C|Paris|75008'],
		[{ location: '1012 AB Amsterdam' }, 'NL||Amsterdam|1012 AB'],
		[{ location: 'Toronto, ON M5V 3L9' }, 'CA|CA-ON|Toronto|M5V 3L9'],
		[{ location: 'Toronto, Ontario, Canada' }, 'CA|CA-ON|Toronto|'],
		[{ location: 'Sydney NSW 2000' }, 'AU|AU-NSW|Sydney|2000'],
		[{ location: 'São Paulo, SP, Brasil' }, 'BR|BR-SP|São Paulo|'],
		[{ location: 'Madrid, España' }, 'ES||Madrid|'],
		[{ location: '28001 Madrid, Spain' }, 'ES|ES-M|Madrid|28001'],
		[{ location: 'Milano (MI)' }, 'IT|IT-MI|Milano|'],
		[{ location: 'Roma RM, Italia' }, 'IT|IT-RM|Roma|'],
		[{ location: 'Detroit, MI' }, 'US|US-MI|Detroit|'],
		[{ location: 'Portland, OR' }, 'US|US-OR|Portland|'],
		[{ location: 'Curitiba/PR' }, 'BR|BR-PR|Curitiba|'],
		[{ location: 'São Paulo - SP' }, 'BR|BR-SP|São Paulo|'],
		[{ location: 'Vancouver BC' }, 'CA|CA-BC|Vancouver|'],
		[{ location: 'Berlin (Germany)' }, 'DE||Berlin|'],
		[{ location: 'Berlin, DE' }, 'DE||Berlin|'],
		[{ location: 'Wilmington, DE' }, 'US|US-DE|Wilmington|'],
		[{ location: 'Tel Aviv, IL' }, 'IL||Tel Aviv|'],
		[{ location: 'Bengaluru, Karnataka 560001' }, 'IN|IN-KA|Bengaluru|560001'],
		[{ location: 'Singapore 238823' }, 'SG||Singapore|238823'],
		[{ location: 'Dublin 2' }, '||Dublin 2|'],
		[{ location: 'Remote' }, '|||'],
		[{ address: '1 King St' }, '|||'],
		[{ address: '1600 Pennsylvania Ave NW, Washington, DC 20500' }, 'US|US-DC|Washington|20500'],
		[{ address: 'Hauptstraße 12, A-1010 Wien' }, 'AT||Wien|1010'],
		[{ location: 'Wien, Österreich' }, 'AT||Wien|'],
		[{ location: 'Zürich, CH' }, 'CH||Zürich|'],
		[{ city: 'Austin, TX' }, 'US|US-TX|Austin|'],
		[{ city: '80331 München', country: 'DE' }, 'DE||München|80331'],
		[{ city: 'MÜNCHEN' }, '||München|'],
		[{ region: 'TX 78701' }, 'US|US-TX||78701'],
		[{ country: 'Austin, TX, USA' }, 'US|US-TX|Austin|'],
		[{ location: 'Paris, France', country: 'FR', city: 'Lyon' }, 'FR||Lyon|'],
		[{ address: '123 Main Street, Austin, TX 78701' }, 'US|US-TX|Austin|78701'],
		[{ address: 'Musterstr. 5, 80331 München' }, '||München|80331'],
		[{ address: 'Musterstr. 5\n80331 München\nDeutschland' }, 'DE||München|80331'],
		[{ address: '10 Downing Street, London SW1A 2AA' }, 'GB||London|SW1A 2AA'],
		[{ address: '123 Main Street' }, '|||'],
		[{ address: 'Main Street' }, '|||'],
		[{ location: 'Everywhere and nowhere' }, '||Everywhere and nowhere|'],
	])('%j', (written, expected) => {
		expect(short(resolve(written))).toBe(expected);
	});
});

const piece = fc.oneof(
	fc.constantFrom(
		'CA',
		'DE',
		'Georgia',
		'Bayern',
		'TX',
		'SP',
		'Austin',
		'München',
		'USA',
		'UK',
		'Limburg',
	),
	fc.constantFrom(
		'80331',
		'90210',
		'8033',
		'SW1A1AA',
		'M5V 3L9',
		'D-80331',
		'Austin, TX',
		'1012 AB Amsterdam',
	),
	fc.constantFrom(
		'new york',
		'ROMA',
		'123 Main St, Austin, TX 78701',
		'Atlantis',
		'CA - California',
		'-',
		',',
	),
	fc.string({ unit: 'binary', maxLength: 30 }),
);

const written = fc.record(
	{
		country: piece,
		region: piece,
		city: piece,
		postalCode: piece,
		location: piece,
		address: piece,
	},
	{ requiredKeys: [] },
);
const country = fc.option(fc.constantFrom('DE', 'US', 'CA', 'BR', 'GB'), { nil: undefined });

test('law: what was read stays as it is when it is read again', () => {
	fc.assert(
		fc.property(written, country, country, (given, phone, defaultCountry) => {
			const { place } = resolve(given, phone, defaultCountry);
			const again = Object.fromEntries(
				Object.entries(place)
					.filter(([, text]) => text !== null)
					.map(([field, text]) => [field, { text: text ?? '', certain: true }]),
			);
			const hints = { phoneCountry: () => undefined, defaultCountry };
			expect(resolvePlace(again, hints).place).toEqual(place);
		}),
		{ numRuns: 3000 },
	);
});
