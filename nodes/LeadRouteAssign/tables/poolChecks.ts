import { lineOf, type Check } from '../../core/check';
import type { RowIn } from '../../shared';
import { keptValueOf, type pools } from './pools';

/** Pools that are to keep together what has the same value, and do not say of what. */
export const checksOfKeeping = (
	rows: ReadonlyArray<RowIn<typeof pools>>,
	itemIndex: number,
): Check[] =>
	rows.flatMap((row, index): Check[] => {
		const isAsked = row.strategy === 'kept' && row.keepBy === 'value';
		if (!isAsked || keptValueOf(row, itemIndex).trim() !== '') return [];
		return [
			{
				where: lineOf('Pools', index, row.name),
				look: () => [
					{
						severity: 'warning',
						code: 'pool.keepsNothing',
						message: 'Same Value Of is empty, so nothing is kept together and all take turns',
						hint: 'Write the field there that such leads have in common, such as {{ $json.lead.postalCode }}, or choose another Strategy.',
					},
				],
			},
		];
	});
