import type { PoolLine, PoolStrategy } from '../../core/route';
import { choiceColumn, tableColumn, textColumn, type RowIn } from '../../shared';
import { forAssign } from '../shown';

const strategyNames: Record<PoolStrategy, { name: string; description: string }> = {
	turns: { name: 'By Turns', description: 'Everyone gets their share, by weight' },
	order: {
		name: 'In an Order',
		description:
			'The first who can take it. Write each owner’s place under Pools in Owners, such as DACH: 1.',
	},
};

/** How pools share. A pool that is not in it shares by turns. */
export const pools = tableColumn({
	displayName: 'Pools',
	displayOptions: forAssign,
	description:
		'How a pool shares its leads, where it is not by turns. Who is in a pool is written under Pools in Owners.',
	row: { displayName: 'Pool', name: 'pool' },
	rare: ['queue'],
	columns: {
		name: textColumn({
			displayName: 'Name',
			fixed: true,
			required: true,
			placeholder: 'e.g. Enterprise',
			description: 'As it stands under Pools in Owners; All Owners for everyone',
		}),
		strategy: choiceColumn({
			displayName: 'Strategy',
			default: 'turns',
			fixed: true,
			options: Object.entries(strategyNames).map(([value, names]) => ({
				value: value as PoolStrategy,
				...names,
			})),
			description: 'How the owner of a lead is found among those who can take it',
		}),
		queue: textColumn({
			displayName: 'Queue',
			fixed: true,
			placeholder: 'e.g. Enterprise Desk',
			description:
				'Where its leads wait when nobody of it, and of no rule after it, can take them. Leave empty for the Fallback Queue.',
		}),
	},
});

/** A line of the table as the pool has it. */
export const poolLineOf = ({ name, strategy, queue }: RowIn<typeof pools>): PoolLine => ({
	...{ name, strategy, queue },
});
