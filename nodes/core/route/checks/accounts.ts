import { lineOf, type Check, type Finding } from '../../check';
import { companyKey } from '../../keys';
import { compileAccounts, hostIn, refuseSharedAccounts, type NamedAccount } from '../accounts';
import { placeFinder } from '../rules';
import { rosterOf } from './harmless';
import type { LookedPolicy } from './looked';

export const whereOfAccount = ({ account }: NamedAccount, index: number) =>
	lineOf('Named Accounts', index, account.trim());

/** What cannot work in the table of named accounts, line by line. */
export function errorsOfAccounts({ accounts, lines, pools, fallbackQueue }: LookedPolicy): Check[] {
	const placeOf = placeFinder(rosterOf(lines, pools), fallbackQueue);
	return accounts.map((account, index) => ({
		where: whereOfAccount(account, index),
		look: () => void compileAccounts([account], placeOf),
	}));
}

/** Domains in the table at which anybody has a mailbox. */
export const sharedAccounts = (
	{ accounts }: Pick<LookedPolicy, 'accounts'>,
	isShared: (host: string) => boolean,
): Check[] =>
	accounts.map((account, index) => ({
		where: whereOfAccount(account, index),
		look: () => refuseSharedAccounts([account], isShared),
	}));

/** What is surely not meant in the table of named accounts. */
export const doubtsOfAccounts = ({ accounts }: LookedPolicy): Check[] => {
	const first = new Map<string, number>();
	return accounts.flatMap((account, index) => {
		const key = account.ofLead ? null : keyOf(account);
		const above = key === null ? undefined : first.get(key);
		if (key !== null && above === undefined) first.set(key, index);
		const earlier = accounts[above ?? -1];
		if (above === undefined || !earlier) return [];
		const where = whereOfAccount(account, index);
		return [{ where, look: () => [hidden(whereOfAccount(earlier, above))] }];
	});
};

/** By what a line is found first. */
const keyOf = ({ account }: NamedAccount) => hostIn(account) ?? companyKey(account);

const hidden = (earlier: string): Finding => ({
	severity: 'warning',
	code: 'account.twice',
	message: `the row is never reached: ${earlier} above it is the same account`,
	hint: 'Remove one of the two.',
});
