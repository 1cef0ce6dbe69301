import { z } from 'zod/v4';
import type { SaidAway } from './availability';
import { readRanges, writeRanges } from './ranges';

/** What was said of owners who were looked at, by place in the table; a few characters for each. */
export const saidRecordSchema = z.object({
	/** Who was there whatever their line says. */
	here: z.string().optional(),
	/** Until when, in seconds, `null` until further notice; who said it; and of whom. */
	away: z.array(z.tuple([z.number().nullable(), z.string(), z.string()])).optional(),
});

export type SaidRecord = z.infer<typeof saidRecordSchema>;

/**
 * Writes what was said of owners.
 *
 * @param said `null` for who was said to be there
 * @returns `undefined` where nothing was said
 * @example
 * writeSaid([[3, null], [4, { until: Infinity, by: 'Bo' }]]) // { here: '3', away: [[null, 'Bo', '4']] }
 */
export function writeSaid(
	said: ReadonlyArray<readonly [index: number, SaidAway | null]>,
): SaidRecord | undefined {
	if (said.length === 0) return undefined;
	const here = said.flatMap(([index, away]) => (away ? [] : [index]));
	const alike = Map.groupBy(
		said.flatMap(([index, away]) => (away ? [{ index, ...away }] : [])),
		({ until, by }) => JSON.stringify([until, by]),
	);
	const away = [...alike.values()].flatMap((owners): NonNullable<SaidRecord['away']> => {
		const [first] = owners;
		if (!first) return [];
		const until = first.until === Infinity ? null : first.until / 1000;
		return [[until, first.by, writeRanges(owners.map(({ index }) => index))]];
	});
	return {
		...(here.length > 0 && { here: writeRanges(here) }),
		...(away.length > 0 && { away }),
	};
}

/** Reads what {@link writeSaid} wrote, by place in the table. */
export function readSaid({ here = '', away = [] }: SaidRecord): Map<number, SaidAway | null> {
	return new Map([
		...readRanges(here).map((index) => [index, null] as const),
		...away.flatMap(([until, by, owners]) =>
			readRanges(owners).map(
				(index) => [index, { until: until === null ? Infinity : until * 1000, by }] as const,
			),
		),
	]);
}
