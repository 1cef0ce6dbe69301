import { words } from '../../../fold';
import { endsInCertainForm, formAtEnd } from '../../../keys/legalForms';
import { cleanLine } from '../../../text';

/** What a signature says plainly of its writer. */
export interface Signature {
	readonly phone: string | undefined;
	readonly company: string | undefined;
	/** Who writes, where the first line is a name and nothing else. */
	readonly name: string | undefined;
}

/** What people write before a number on which they answer, in the languages of the pack. */
const calls = [
	...[
		't',
		'm',
		'p',
		'd',
		'ph',
		'tel',
		'tél',
		'tlf',
		'tlm',
		'tfn',
		'tf',
		'mob',
		'cel',
		'cell',
		'kom',
	],
	...['phone', 'telephone', 'mobile', 'office', 'direct', 'whatsapp', 'gsm', 'telefon', 'mobil'],
	...['mobiltelefon', 'handy', 'rufnummer', 'durchwahl', 'mobilnummer', 'telefonnummer'],
	...['téléphone', 'portable', 'teléfono', 'telefono', 'móvil', 'movil', 'celular', 'telefone'],
	...[
		'telemóvel',
		'telemovel',
		'telefoon',
		'mobiel',
		'mobieltje',
		'cellulare',
		'komórka',
		'komorka',
	],
];

/** What they write after it: which of their numbers it is. */
const kinds = [
	...['nr', 'no', 'number', 'nummer', 'numero', 'numéro', 'número', 'numer', 'bureau', 'fixe'],
	...['fijo', 'fixo', 'fisso', 'vast', 'ufficio', 'komórkowy'],
];

const oneOf = (names: readonly string[]) => `(?:${names.join('|')})(?![\\p{L}\\p{N}])[\\s.:|/-]*`;

const calledBy = new RegExp(`^${oneOf(calls)}(?:${oneOf([...calls, ...kinds])}){0,2}`, 'iu');

const isFax = /^(?:f|fax|telefax|faks)\b/i;

const number = /\+?[\d(][\d\s()./-]{6,25}\d/;

const pieces = (line: string) =>
	line
		.split(/\s*[|•·]\s*|\s{3,}|\t|,\s*(?=[+(\d])/)
		.map(cleanLine)
		.filter(Boolean);

/**
 * The phone number and the company in a signature, where a line says nothing else.
 *
 * @example
 * readSignature(['Jo Lee', 'Lee Bau GmbH', 'Tel.: 030 901820'])
 * // { phone: '030 901820', company: 'Lee Bau GmbH', name: 'Jo Lee' }
 */
export function readSignature(lines: readonly string[]): Signature {
	const all = lines.flatMap(pieces);
	const [first = ''] = all;
	return {
		name: isName(first) ? first : undefined,
		phone: all.map(phoneIn).find((found) => found !== undefined),
		company: all.find((piece) => piece.length <= 80 && isCompany(piece)),
	};
}

function phoneIn(piece: string): string | undefined {
	if (piece.length > 60 || isFax.test(piece)) return undefined;
	const rest = piece.replace(calledBy, '');
	const [found] = number.exec(rest) ?? [];
	// Beside the number there may be a fax's, but no words: an address has numbers, too.
	const isAlone = found !== undefined && (rest !== piece || rest.trim() === found.trim());
	return isAlone && /^[\s(+\d]/.test(rest) ? found : undefined;
}

/** Two words and more, each with a capital, and no legal form or job among them. */
const isName = (piece: string): boolean =>
	/^\p{Lu}[\p{L}'’.-]*(?: (?:v[ao]n|de[rn]?|d[aeiou]s?|la|le|ter|zu) ?)*(?: \p{Lu}[\p{L}'’-]+){1,3}$/u.test(
		piece,
	) &&
	piece.length <= 40 &&
	formAtEnd(words(piece)) === 0;

const isCompany = (piece: string) => {
	const all = words(piece);
	if (all.length < 2 || /[@:]|https?/.test(piece)) return false;
	// "Obras S.L." and "Fox AG": a family name such as Sa is not written so.
	return endsInCertainForm(all) || (/ (?:\p{Lu}\.?){2,5}$/u.test(piece) && formAtEnd(all) > 0);
};
