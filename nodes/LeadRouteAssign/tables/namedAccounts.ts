import type { NamedAccount } from '../../core/route';
import { tableColumn, textColumn, traced, type RowIn } from '../../shared';
import { forAssign } from '../shown';
import { placeCells } from './placeCells';
import { ownPriority, priority } from './priority';
import { targetNamed } from './targetNamed';

/** Companies that are somebody's. */
export const namedAccounts = tableColumn({
	displayName: 'Named Accounts',
	displayOptions: forAssign,
	description:
		'Companies that are somebody’s, whatever the rules say. Asked after who owns the lead already, before the rules.',
	row: { displayName: 'Named Account', name: 'account' },
	title: '$collection.item.value.account',
	rare: ['priority'],
	columns: {
		account: traced(
			textColumn({
				displayName: 'Account',
				placeholder: 'e.g. acme.com',
				description:
					'The domain of the company, which stands for all below it, too; its name; or the ID of the account in your CRM',
			}),
		),
		...placeCells,
		priority,
	},
});

type Row = RowIn<typeof namedAccounts>;

/** A line of the table as a named account. */
export const namedAccountOf = ({ account, assignTo, target, priority }: Row): NamedAccount => ({
	account: account.value,
	...(account.ofItem && { ofLead: true }),
	target: { kind: assignTo, ...targetNamed(target) },
	priority: ownPriority(priority),
});
