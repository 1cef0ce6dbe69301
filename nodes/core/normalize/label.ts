import { words } from '../fold';

/** A label is the question on a form or the key in a payload; longer ones are read so far. */
const LONGEST_LABEL = 150;

/** Words that a label can do without: whose, please, the, required. */
const fillers = new Set(
	`a an and are enter field fields for in is mandatory my of optional our please required s the
	type we what you your
	angeben bitte das dein deine deinen dem den der des die eingeben ein eine ihr ihre ihren und
	pflichtfeld pflicht
	d de des du et facultatif l la le les obligatoire saisir ta tes ton un une veuillez vos votre
	del el en introduce las los obligatorio opcional su sus tu tus y
	as da do dos e o obrigatorio os seu sua
	della dello di ed gli i il inserisci lo obbligatorio suo tuo tua vostro
	een het je jouw jullie optioneel uw van verplicht vul`.split(/\s+/),
);

/** `firstName` and `UTMSource` as two words each. */
const apart = (label: string) =>
	label.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');

/**
 * The words of a label that tell what it asks for.
 *
 * @example
 * labelWords('Your Company *') // ['company']
 * labelWords('firstName') // ['first', 'name']
 */
export function labelWords(label: string): string[] {
	const all = words(apart(label.slice(0, LONGEST_LABEL)));
	const telling = all.filter((word) => !fillers.has(word));
	return telling.length > 0 ? telling : all;
}

/**
 * A label without all in which spellings differ: case, accents, spaces, marks and small words.
 *
 * @example
 * labelKey('Your E-Mail Address (required)') // 'mailaddress'
 * labelKey('email_address') // 'emailaddress'
 */
export const labelKey = (label: string): string => labelWords(label).join('');
