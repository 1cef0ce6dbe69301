import { attempt } from '../attempt';
import { fold, joinedWords } from '../fold';
import { remembering } from '../remembering';

/** Names under which an address says what its page shows, where the path does not. */
const ofThing = new Set(
	`id p pid pageid page postid post productid product produkt prod sku item itemid artikel article
	art objekt object objektid objectid oid expose exposeid immobilie property propertyid listing
	listingid unit unitid model modell vehicle vehicleid car carid fahrzeug course courseid kurs kursid
	event eventid job jobid room roomid offer offerid angebot annonce bien producto producte
	inmueble immobile prodotto oferta produto imovel pand woning nieruchomosc ogloszenie`.split(/\s+/),
);

/**
 * What two addresses of one page have in common: host and path, and of the query what names the thing
 * that the page shows. Not how somebody came there, nor where they scrolled to.
 *
 * @example
 * pageKey('https://www.x.example/homes/lake-77/?utm_source=ad#photos') // 'x.example/homes/lake-77'
 * pageKey('https://x.example/home.php?expose=77&gclid=a') // 'x.example/home.php?expose=77'
 */
export function pageKey(address: string): string {
	const [beforeFragment = ''] = address.trim().split('#', 1);
	const queryAt = beforeFragment.indexOf('?');
	const path = queryAt < 0 ? beforeFragment : beforeFragment.slice(0, queryAt);
	const query = queryAt < 0 ? '' : thingsIn(beforeFragment.slice(queryAt + 1));
	return fold(withoutEnds(decoded(path))) + (query && `?${fold(decoded(query))}`);
}

/** Without the protocol and `www.`, and without the slash at the end. */
function withoutEnds(path: string): string {
	const protocol = path.indexOf('://');
	const from = protocol < 0 ? 0 : protocol + 3;
	const host = path.slice(from, from + 4).toLowerCase() === 'www.' ? from + 4 : from;
	let end = path.length;
	while (end > host && path.charAt(end - 1) === '/') end--;
	return path.slice(host, end);
}

const thingsIn = (query: string): string =>
	query
		.split('&')
		.filter((part) => namesThing(part.split('=', 1)[0] ?? ''))
		.sort()
		.join('&');

/** No name of a thing is longer, however it is written. */
const LONGEST_NAME = 24;

const namesThing = (name: string): boolean => name.length <= LONGEST_NAME && isOfThing(name);

/** Nearly all addresses have the same few names. */
const isOfThing = remembering(500, (name) => ofThing.has(joinedWords(name)));

/** As it is where half a letter is left of it, as of an address that was cut. */
function decoded(text: string): string {
	if (!text.includes('%')) return text;
	const read = attempt(() => decodeURIComponent(text));
	return read.ok ? read.value : text;
}
