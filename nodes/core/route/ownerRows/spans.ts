/** The first and the last day of a span, as they are written. */
export interface WrittenSpan {
	from: string;
	until: string;
}

const word = 'to|until|till|bis|au|al|a|fino al|tot|do|até|hasta';

/** What stands between two days and is part of neither. */
const between = new RegExp(String.raw`\s*(?:\.\.+|–|—|→|\s-\s|\s(?:${word})\s)\s*`, 'i');

const dash = String.raw`\s*(?:-|–|—|\.\.+|\s(?:${word})\s)\s*`;

/** Spans whose first day says less than a day, or whose sign could be part of a day. */
const forms: ReadonlyArray<{
	form: RegExp;
	span: (parts: readonly string[]) => WrittenSpan;
}> = [
	{
		// ISO 8601: 2026-11-28/2026-12-03
		form: /^(\d{4}-\d\d-\d\d(?:T[\d:.Z+]+)?)\s*\/\s*(\d{4}-\d\d-\d\d(?:T[\d:.Z+]+)?)$/,
		span: ([from = '', until = '']) => ({ from, until }),
	},
	{
		// 28.-30.11.2026, 28. bis 30.11.2026
		form: new RegExp(
			String.raw`^(\d{1,2})\.?${dash}(\d{1,2}\.)\s?(\d{1,2}\.)\s?(\d{4}|\d\d)$`,
			'i',
		),
		span: ([day = '', last = '', month = '', year = '']) => ({
			...{ from: `${day}.${month}${year}`, until: `${last}${month}${year}` },
		}),
	},
	{
		// 28.11.-3.12.2026, and 28.12.-3.1.2027 over the turn of the year
		form: new RegExp(
			String.raw`^(\d{1,2})\.\s?(\d{1,2})\.?${dash}(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d)$`,
			'i',
		),
		span: ([day, month, lastDay, lastMonth, year]) => {
			const begins = Number(month) > Number(lastMonth) ? Number(year) - 1 : Number(year);
			const until = `${lastDay}.${lastMonth}.${year}`;
			return { from: `${day}.${month}.${String(begins).padStart(2, '0')}`, until };
		},
	},
	{
		// 28.11.26-30.11.26, 28/11/2026-30/11/2026
		form: /^(\d{1,2}([./])\s?\d{1,2}\2\s?\d{2,4})\s*-\s*(\d{1,2}\2\s?\d{1,2}\2\s?\d{2,4})$/,
		span: ([from = '', , until = '']) => ({ from, until }),
	},
	{
		// 28-30 November 2026
		form: new RegExp(String.raw`^(\d{1,2})\.?${dash}(\d{1,2}\.?)(\s\p{L}.*)$`, 'iu'),
		span: ([day = '', last = '', rest = '']) => ({
			from: `${day}${last.endsWith('.') ? '.' : ''}${rest}`,
			until: `${last}${rest}`,
		}),
	},
	{
		// Nov 28-30, 2026
		form: new RegExp(String.raw`^(\p{L}+\.?)\s(\d{1,2})${dash}(\d{1,2}),?\s(\d{4})$`, 'iu'),
		span: ([month = '', day = '', last = '', year = '']) => ({
			from: `${month} ${day}, ${year}`,
			until: `${month} ${last}, ${year}`,
		}),
	},
];

/**
 * The first and the last day of a span, or the one day that a text says.
 *
 * @returns `undefined` where it says more than two
 * @example
 * spanIn('28.-30.11.2026') // { from: '28.11.2026', until: '30.11.2026' }
 * spanIn('2026-11-28') // { from: '2026-11-28', until: '2026-11-28' }
 */
export function spanIn(text: string): WrittenSpan | undefined {
	for (const { form, span } of forms) {
		const [, ...parts] = form.exec(text.trim()) ?? [];
		if (parts.length > 0) return span(parts);
	}
	const [from = '', until = from, ...more] = text.split(between);
	return more.length > 0 ? undefined : { from, until };
}
