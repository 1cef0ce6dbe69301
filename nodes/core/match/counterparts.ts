/** How the name of a man ends, and that of a woman which is made of it, after the same beginning. */
const endings: ReadonlyArray<readonly [his: string, hers: string]> = [
	['o', 'a'], // Mario, Maria
	['', 'a'], // Paul, Paula
	['', 'e'], // Simon, Simone
	['as', 'a'], // Andreas, Andrea
	['i', 'a'], // Gianni, Gianna
	['le', 'la'], // Daniele, Daniela
	['el', 'la'], // Karel, Karla
	['er', 'ra'], // Alexander, Alexandra
	['is', 'es'], // Francis, Frances
	['c', 'que'], // Frédéric, Frédérique
	['', 'le'], // Gabriel, Gabrielle
	['', 'ne'], // Adrien, Adrienne
	['us', 'a'], // Julius, Julia
	['as', 'e'], // Nicolas, Nicole
	['', 'ia'], // Viktor, Viktoria
	['', 'ie'], // Stephan, Stephanie
	['', 'ette'], // Paul, Paulette
	['e', 'ette'], // Claude, Claudette
	['i', 'iette'], // Henri, Henriette
	['', 'pa'], // Philip, Philippa
	['ian', 'ia'], // Julian, Julia
	['ian', 'ina'], // Christian, Christina
	['', 'ine'], // Paul, Pauline
	['', 'ina'], // Georg, Georgina
];

/** A shorter beginning is too little to call it the same: Jian and Jia. */
const SHORTEST_BEGINNING = 2;

/**
 * Whether two given names are the masculine and the feminine form of one, so that they are two
 * people's although a letter tells them apart. A name whose last vowel was forgotten looks the same:
 * that one is asked about, because a wrong answer would join two people.
 *
 * @param one in one spelling
 * @param other in one spelling
 * @example
 * areCounterparts('mario', 'maria') // true
 * areCounterparts('sara', 'sarah') // false
 */
export const areCounterparts = (one: string, other: string): boolean =>
	// A lead is compared with hundreds, most of whom are called quite otherwise.
	haveOneBeginning(one, other) &&
	endings.some(([his, hers]) => isPair(one, other, his, hers) || isPair(other, one, his, hers));

function haveOneBeginning(one: string, other: string): boolean {
	for (let at = 0; at < SHORTEST_BEGINNING; at++) if (one[at] !== other[at]) return false;
	return true;
}

function isPair(he: string, she: string, his: string, hers: string): boolean {
	const beginning = he.slice(0, he.length - his.length);
	return (
		beginning.length >= SHORTEST_BEGINNING && he.endsWith(his) && she === `${beginning}${hers}`
	);
}
