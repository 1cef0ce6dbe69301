import { joinedWords } from '../../fold';

/**
 * Cities that tell apart places of the same code or name, such as California and Canada: for
 * countries whose code is also that of a state of the USA, for these states, and for regions that
 * share their code with another one.
 */
const cities: Readonly<Record<string, string>> = {
	AL: 'Tirana, Tirane, Durres, Vlore, Shkoder',
	AR: 'Buenos Aires, Cordoba, Rosario, Mendoza, La Plata, Tucuman, Mar del Plata, Salta',
	AZ: 'Baku, Ganja, Sumqayit',
	CA: `Toronto, Montreal, Vancouver, Calgary, Ottawa, Edmonton, Winnipeg, Mississauga, Brampton,
		Hamilton, Quebec, Quebec City, Halifax, Regina, Saskatoon, Laval, Surrey, Burnaby, Markham,
		Vaughan, Gatineau, Longueuil, Kitchener, Waterloo, Windsor, Kelowna, Victoria, Guelph, Kingston,
		Barrie, Oshawa, Sherbrooke, Moncton, Fredericton, St Johns, Charlottetown, Whitehorse,
		Yellowknife, Iqaluit, Oakville, Burlington, Sudbury, Thunder Bay, Red Deer, Lethbridge`,
	CO: 'Bogota, Medellin, Cali, Barranquilla, Cartagena, Bucaramanga, Pereira, Cucuta',
	DE: `Berlin, Hamburg, Munich, Munchen, Muenchen, Cologne, Koln, Koeln, Frankfurt,
		Frankfurt am Main, Stuttgart, Dusseldorf, Duesseldorf, Leipzig, Dortmund, Essen, Bremen,
		Dresden, Hannover, Hanover, Nurnberg, Nuernberg, Nuremberg, Duisburg, Bochum, Bonn, Mannheim,
		Karlsruhe, Wiesbaden, Mainz, Augsburg, Kiel, Potsdam, Freiburg, Heidelberg, Erfurt`,
	GA: 'Libreville, Port Gentil',
	GE: 'Tbilisi, Tiflis, Batumi, Kutaisi',
	ID: 'Jakarta, Surabaya, Bandung, Medan, Semarang, Denpasar, Bali, Makassar, Yogyakarta',
	IL: 'Tel Aviv, Tel Aviv Yafo, Jerusalem, Haifa, Herzliya, Ramat Gan, Netanya, Beer Sheva',
	IN: `Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Hyderabad, Chennai, Madras, Pune,
		Kolkata, Calcutta, Ahmedabad, Gurgaon, Gurugram, Noida, Jaipur, Kochi, Surat, Lucknow, Indore`,
	KY: 'George Town',
	LA: 'Vientiane, Luang Prabang',
	MA: 'Casablanca, Rabat, Marrakech, Marrakesh, Tangier, Tanger, Fes, Agadir',
	MD: 'Chisinau, Balti',
	ME: 'Podgorica, Budva, Kotor',
	MN: 'Ulaanbaatar, Ulan Bator',
	MO: 'Macau, Macao',
	MT: 'Valletta, Sliema, St Julians, Birkirkara',
	NC: 'Noumea',
	NE: 'Niamey',
	PA: 'Panama City, Panama, Ciudad de Panama, Colon',
	SD: 'Khartoum',
	TN: 'Tunis, Sfax, Sousse',
	'AU-NT': 'Darwin, Alice Springs',
	'AU-SA': 'Adelaide',
	'AU-WA': 'Perth, Fremantle, Bunbury',
	'BR-AL': 'Maceio, Arapiraca',
	'BR-MA': 'Sao Luis, Imperatriz',
	'BR-MS': 'Campo Grande, Dourados',
	'BR-MT': 'Cuiaba, Varzea Grande, Rondonopolis',
	'BR-PA': 'Belem, Ananindeua, Santarem',
	'BR-PR': 'Curitiba, Londrina, Maringa, Ponta Grossa, Cascavel, Foz do Iguacu',
	'BR-SC': 'Florianopolis, Joinville, Blumenau, Chapeco, Itajai, Balneario Camboriu, Criciuma',
	'BR-SP': 'Campinas, Guarulhos, Santos, Ribeirao Preto, Sorocaba, Osasco, Sao Jose dos Campos',
	'CA-BC': 'Vancouver, Victoria, Burnaby, Surrey, Kelowna, Richmond, Whistler',
	'CA-NL': 'St Johns, Corner Brook, Gander',
	'CA-SK': 'Saskatoon, Regina',
	'US-AL': 'Birmingham, Montgomery, Mobile, Huntsville, Tuscaloosa',
	'US-AR': 'Little Rock, Fayetteville, Fort Smith, Bentonville',
	'US-AZ': 'Phoenix, Tucson, Mesa, Scottsdale, Chandler, Tempe, Glendale, Flagstaff',
	'US-CA': `Los Angeles, San Francisco, San Diego, San Jose, Sacramento, Oakland, Fresno,
		Long Beach, Palo Alto, Mountain View, Santa Monica, Irvine, Anaheim, Santa Clara, Sunnyvale,
		Berkeley, Pasadena, Burbank, Bakersfield, Riverside, San Bernardino, Santa Barbara, Cupertino,
		Menlo Park, Redwood City, San Mateo, Fremont, Santa Ana, Stockton, Modesto, Santa Cruz,
		Beverly Hills, Malibu, Hollywood, West Hollywood, Culver City, Glendale, Huntington Beach,
		Carlsbad, Oceanside, Napa, Palm Springs, Torrance, Hayward, Pleasanton, Walnut Creek, LA, SF`,
	'US-CO': 'Denver, Boulder, Colorado Springs, Aurora, Fort Collins, Lakewood',
	'US-DE': 'Wilmington, Dover, Newark, Lewes, Rehoboth Beach',
	'US-GA': 'Atlanta, Savannah, Augusta, Athens, Macon, Columbus, Marietta, Alpharetta, Roswell',
	'US-ID': 'Boise, Meridian, Nampa, Idaho Falls, Coeur d Alene',
	'US-IL': 'Chicago, Springfield, Peoria, Rockford, Naperville, Evanston, Aurora, Schaumburg',
	'US-IN': 'Indianapolis, Fort Wayne, Bloomington, South Bend, Evansville, Carmel, Gary',
	'US-KY': 'Louisville, Lexington, Bowling Green, Frankfort, Covington',
	'US-LA': 'New Orleans, Baton Rouge, Shreveport, Lafayette, Metairie',
	'US-MA': 'Boston, Cambridge, Worcester, Springfield, Somerville, Lowell, Newton, Quincy',
	'US-MD': 'Baltimore, Annapolis, Bethesda, Rockville, Columbia, Silver Spring, Frederick',
	'US-ME': 'Portland, Augusta, Bangor, Lewiston',
	'US-MI': 'Detroit, Grand Rapids, Ann Arbor, Lansing, Flint, Dearborn, Kalamazoo, Troy',
	'US-MN': 'Minneapolis, St Paul, Saint Paul, Duluth, Rochester, Bloomington',
	'US-MO': 'St Louis, Saint Louis, Kansas City, Springfield, Columbia, Jefferson City',
	'US-MS': 'Jackson, Gulfport, Biloxi, Hattiesburg, Tupelo',
	'US-MT': 'Billings, Bozeman, Missoula, Helena, Great Falls',
	'US-NC': 'Charlotte, Raleigh, Durham, Greensboro, Asheville, Winston Salem, Wilmington, Cary',
	'US-NE': 'Omaha, Lincoln',
	'US-OR': 'Portland, Salem, Eugene, Bend, Beaverton, Medford, Hillsboro',
	'US-PA': 'Philadelphia, Pittsburgh, Harrisburg, Allentown, Scranton, Lancaster',
	'US-PR': 'San Juan, Ponce, Bayamon, Mayaguez',
	'US-SC': 'Charleston, Columbia, Greenville, Myrtle Beach, Spartanburg',
	'US-SD': 'Sioux Falls, Rapid City, Pierre',
	'US-TN': 'Nashville, Memphis, Knoxville, Chattanooga, Franklin',
	'US-VA': 'Richmond, Virginia Beach, Norfolk, Arlington, Alexandria, Reston, McLean, Fairfax',
	'US-WA': 'Seattle, Spokane, Tacoma, Bellevue, Redmond, Olympia, Everett, Kirkland',
};

const byName = new Map<string, Set<string>>();
for (const [place, list] of Object.entries(cities)) {
	for (const name of list.split(',')) {
		const key = joinedWords(name);
		const places = byName.get(key);
		if (places) places.add(place);
		else byName.set(key, new Set([place]));
	}
}

/**
 * Whether a well-known city of that name lies in a place: an ISO 3166-1 or ISO 3166-2 code.
 *
 * @example
 * liesIn('Los Angeles', 'US-CA') // true
 */
export const liesIn = (city: string, place: string): boolean =>
	byName.get(joinedWords(city.slice(0, 60)))?.has(place) ?? false;
