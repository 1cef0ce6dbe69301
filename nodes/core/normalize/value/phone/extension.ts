import { fold } from '../../../fold';

/** What stands between a number and its extension, in many languages. */
const extensionWords = new Set(
	`ext extn extension x xt int interno interna internal anexo poste durchwahl durchw dw nebenstelle
	nst apparat app klappe kl ramal extensao rml toestel tst wewn wew wewnetrzny linka klapka
	anknytning ankn lokal lokalnummer alanumero ala dahili dah mellek доб добавочныи вн внутреннии
	εσωτ 内線 分機 分机 转 內線 내선`
		.split(/\s+/)
		.map(fold),
);

const word = /\p{L}[\p{L}\p{M}]*/gu;
const onlyExtension = /^[\s.:#=-]{0,4}(\d{1,9})[\s).#]{0,3}$/;
const looseEnd = /[\s,;:/(-]+$/;

/**
 * Takes apart what to dial and what to dial after the call is answered. Of several extensions,
 * the first one counts.
 *
 * @example
 * withoutExtension('030 901820 Durchwahl 12') // { text: '030 901820', extension: '12' }
 * withoutExtension('030 901820') // { text: '030 901820', extension: null }
 */
export function withoutExtension(text: string): { text: string; extension: string | null } {
	let rest = text;
	let extension: string | null = null;
	for (const match of [...text.matchAll(word)].reverse()) {
		if (!extensionWords.has(fold(match[0]))) break;
		const after = onlyExtension.exec(rest.slice(match.index + match[0].length));
		if (!after || !/\d/.test(rest.slice(0, match.index))) break;
		extension = after[1] ?? null;
		rest = rest.slice(0, match.index).replace(looseEnd, '');
	}
	return { text: rest, extension };
}
