const scientific = /^\+?(\d)(?:[.,](\d*))?E\+?(\d{1,2})$/i;

/**
 * Undoes what spreadsheets and forms do to a number: quotes that mark text, `.0` at the end, an
 * encoded plus sign, a link.
 *
 * @returns `undefined` when digits were lost, as in `4.93012E+11`
 * @example
 * undamaged("'030 901820") // '030 901820'
 * undamaged('4.93E+11') // undefined
 */
export function undamaged(text: string): string | undefined {
	const bare = text
		.replace(/^[='"“”„‘’`´*<]+/, '')
		.replace(/["“”‘’'`´*>]+$/, '')
		.replace(/^%2B/i, '+')
		.replace(/%20/g, ' ');
	const link = /(?:wa\.me\/|[?&]phone=)\+?(\d{7,15})/.exec(bare)?.[1];
	if (link) return `+${link}`;
	const number = scientific.exec(bare);
	if (!number) return bare.replace(/^(\+?\d{6,15})\.0$/, '$1');
	const [, first = '', decimals = '', exponent = ''] = number;
	return decimals.length >= Number(exponent) ? first + decimals : undefined;
}
