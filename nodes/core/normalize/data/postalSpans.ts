/**
 * The lines of a table that is written as one text: `Name: A B-C; Name: …`.
 *
 * @example
 * linesOf('CA: 900-908; AK: 995 996') // [['CA', ['900-908']], ['AK', ['995', '996']]]
 */
export const linesOf = (table: string): Array<[name: string, list: readonly string[]]> =>
	table
		.split(';')
		.map((line) => line.split(':').map((part) => part.trim()))
		.filter(([name]) => name !== '')
		.map(([name = '', list = '']) => [name, list.split(/\s+/).filter((part) => part !== '')]);

/** First and last beginning of postal codes, of the same length, and what lies there. */
type Span = readonly [first: string, last: string, name: string];

const spansIn = (table: string): readonly Span[] =>
	linesOf(table).flatMap(([name, list]) =>
		list.map((part): Span => {
			const [first = '', last = first] = part.split('-');
			return [first, last, name];
		}),
	);

/**
 * Makes a function that finds by its country, ISO 3166-1 alpha-2, and its first characters what a
 * postal code belongs to; `undefined` for what no line covers. A country's table is read when its
 * first code is looked up.
 *
 * @param tables by country: `CODE: 010-027 055` means that codes that begin with 010 to 027 or 055
 *   belong to CODE
 * @example
 * postalSpans({ US: 'CA: 900-908; AK: 995-999' })('US', '90210') // 'CA'
 */
export function postalSpans(
	tables: Readonly<Record<string, string>>,
): (country: string, code: string) => string | undefined {
	const byCountry = new Map<string, readonly Span[]>();
	return (country, code) => {
		let spans = byCountry.get(country);
		if (!spans) {
			spans = spansIn(tables[country] ?? '');
			byCountry.set(country, spans);
		}
		return spans.find(([first, last]) => {
			const start = code.slice(0, first.length);
			return start >= first && start <= last;
		})?.[2];
	};
}
