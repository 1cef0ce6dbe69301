import { fold } from '../../../fold';

/** What stands between a number and its extension, in many languages. */
const extensionWords = new Set(
	`ext extn exten extension extensions x xt int intern interno interna internal anexo poste durchwahl
	durchw dw nebenstelle nebenst nst apparat app klappe kl zusatz ramal extensao rml toestel tst toest
	doorkies doorkiesnummer derivazione deriv wewn wew wewnetrzny wewnetrzna linka klapka anknytning
	ankn anknyt lokal lokalnummer alanumero alanro ala dahili dah mellek interior pesawat kucni may nhanh
	option opt press r w p
	доб добавочныи вн внутр внутреннии дод додатковии εσωτ εσωτερικο שלוחה تحويلة داخلي ต่อ
	内線 分機 分机 转 轉 內線 내선 교환`
		.split(/\s+/)
		.map(fold),
);

/** Between that and its digits: "ext. no. 12", "número". */
const numberWords = 'number|nummer|numer|numero|número|numéro|num|nr|no|n';

const word = /\p{L}[\p{L}\p{M}]*/gu;
const onlyExtension = new RegExp(
	`^[\\s.:#=-]{0,4}(?:(?:${numberWords})[.°º]?[\\s:]{0,2})?(\\d{1,9})(?![\\s./-]?\\d)`,
	'iu',
);
const looseEnd = /[\s,;:/(-]+$/;

/** A keypad's: a pause and then what is dialled, "030 901820,,12#" and "030 901820p12". */
const dialledLater = /^([^\p{L}]*\d{3})\s?(?:,{2,4}|[pw;]{1,2})\s?(\d{1,6})#?$/iu;

/** A word, or a pause. */
const mayHaveOne = /\p{L}|,,|;/u;

/** A text without its extensions: what to dial, and what to dial after the call is answered. */
export interface WithoutExtension {
	text: string;
	extension: string | null;
	/** Further ones. */
	others: readonly string[];
}

/**
 * Takes apart what to dial and what to dial after the call is answered. Of several extensions,
 * the first one counts.
 *
 * @example
 * withoutExtension('030 901820 Durchwahl 12') // { text: '030 901820', extension: '12', others: [] }
 * withoutExtension('030 901820') // { text: '030 901820', extension: null, others: [] }
 */
export function withoutExtension(text: string): WithoutExtension {
	if (!mayHaveOne.test(text)) return { text, extension: null, others: [] };
	const [, number, later] = dialledLater.exec(text) ?? [];
	if (number !== undefined && later !== undefined) {
		return { text: number, extension: later, others: [] };
	}
	let rest = text;
	const found: string[] = [];
	for (const match of [...text.matchAll(word)].reverse()) {
		if (!extensionWords.has(fold(match[0]))) continue;
		const before = rest.slice(0, match.index);
		const after = onlyExtension.exec(rest.slice(match.index + match[0].length));
		if (!after || !/\d/.test(before)) continue;
		found.unshift(after[1] ?? '');
		const tail = rest.slice(match.index + match[0].length + after[0].length);
		rest = before.replace(looseEnd, '') + (/\d/.test(tail) ? tail : '');
	}
	const [extension = null, ...others] = found;
	return { text: rest, extension, others };
}
