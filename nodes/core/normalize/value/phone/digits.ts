/** Where the digits 0 to 9 of scripts begin whose digits compatibility normalization leaves. */
const zeros = [
	0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
	0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810,
];

const beyondAscii = /[\u0080-\uffff]/;
const digitOfAnyScript = /\p{Nd}/gu;
const dashes = /[\u2010-\u2015\u2212\u30fc]/g;

/**
 * Text with the digits, signs and letters of every script's keyboard as those of ASCII.
 *
 * @example
 * plainSigns('＋４９（３０）') // '+49(30)'
 * plainSigns('٠١٧٠') // '0170'
 */
export function plainSigns(text: string): string {
	if (!beyondAscii.test(text)) return text;
	return text
		.normalize('NFKC')
		.replace(dashes, '-')
		.replace(digitOfAnyScript, (digit) => {
			const code = digit.codePointAt(0) ?? 0;
			const zero = zeros.find((first) => code >= first && code < first + 10);
			return zero === undefined ? digit : String(code - zero);
		})
		.trim();
}

/** Only the digits of a text. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '');
