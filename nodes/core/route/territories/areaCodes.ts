import { diallingOf } from '../../place';

/**
 * Reads area codes as people list them, as beginnings of numbers: with the country's code, or as they
 * are dialled within the countries of the territory.
 *
 * @param countries ISO 3166-1 alpha-2
 * @example
 * readAreaCodes('089, (0)30', ['DE']) // { codes: ['+4989', '+4930'], unread: [] }
 * readAreaCodes('+1 212', []) // { codes: ['+1212'], unread: [] }
 */
export function readAreaCodes(
	text: string,
	countries: readonly string[],
): { codes: string[]; unread: string[] } {
	const codes: string[] = [];
	const unread: string[] = [];
	for (const part of text.split(/[,;\n]/)) {
		const written = part.trim();
		if (written === '') continue;
		const read = readOne(written, countries);
		if (read.length > 0) codes.push(...read);
		else unread.push(written);
	}
	return { codes: [...new Set(codes)], unread };
}

/** Longer ones are whole numbers. */
const mostDigits = 9;

function readOne(written: string, countries: readonly string[]): string[] {
	if (!/^[+\d\s()./-]+\*?$/.test(written)) return [];
	const abroad = /^\s*(?:\+|00)/.exec(written);
	const digits = (abroad ? written.slice(abroad[0].length).replace('(0)', '') : written).replace(
		/\D/g,
		'',
	);
	if (digits === '' || digits.length > mostDigits) return [];
	if (abroad) return [`+${digits}`];
	return countries.flatMap((country) => {
		const plan = diallingOf(country);
		if (!plan) return [];
		const { callingCode, trunk } = plan;
		const area = trunk !== '' && digits.startsWith(trunk) ? digits.slice(trunk.length) : digits;
		return area === '' ? [] : [`+${callingCode}${area}`];
	});
}
