import { attempt } from '../../../attempt';

const word = /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,200})\?=/gi;
const betweenWords = /(\?=)\s+(?==\?[\w.:-]{1,40}\?[bq]\?)/gi;

/**
 * A header's text, read where a mail program wrote it in the letters of ASCII (RFC 2047).
 *
 * @example
 * decodedHeader('=?utf-8?Q?J=C3=B6rg?= Lang') // 'Jörg Lang'
 */
export function decodedHeader(text: string): string {
	if (!text.includes('=?')) return text;
	return text
		.replace(betweenWords, '$1')
		.replace(word, (whole, charset: string, how: string, encoded: string) => {
			const bytes =
				how.toLowerCase() === 'b'
					? bytesOfBase64(encoded)
					: bytesOfQuotedPrintable(encoded.replaceAll('_', ' '));
			return (bytes && textOfBytes(bytes, charset)) ?? whole;
		});
}

/** `undefined` for what is no base64. */
export function bytesOfBase64(text: string): Uint8Array | undefined {
	const read = attempt(() => atob(text.replace(/\s+/g, '')));
	return read.ok ? Uint8Array.from(read.value, (sign) => sign.charCodeAt(0)) : undefined;
}

/** The bytes of RFC 2045's quoted-printable: `=C3=B6`. */
export function bytesOfQuotedPrintable(text: string): Uint8Array {
	const plain = text.replace(/=[ \t]*\r?\n/g, '');
	const parts = plain.split(/(=[\da-f]{2})/i);
	const encoder = new TextEncoder();
	return Uint8Array.from(
		parts.flatMap((part) =>
			/^=[\da-f]{2}$/i.test(part)
				? [Number.parseInt(part.slice(1), 16)]
				: [...encoder.encode(part)],
		),
	);
}

/** `undefined` for a character set that nobody knows. */
export function textOfBytes(bytes: Uint8Array, charset: string): string | undefined {
	const read = attempt(() => new TextDecoder(charset).decode(bytes));
	return read.ok ? read.value : undefined;
}
