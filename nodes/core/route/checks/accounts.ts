import { lineOf, type Check, type Finding } from '../../check';
import { accountsIn, companyKey, hostIn } from '../../keys';
import { compileAccounts, refuseSharedAccounts, type NamedAccount } from '../accounts';
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
		look: () => void compileAccounts([account], placeOf, index),
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
		if (account.ofLead) return [];
		const found = keysOf(account).flatMap((key) => {
			const above = first.get(key);
			if (above === undefined) first.set(key, index);
			return above === undefined || above === index ? [] : [above];
		});
		const isWhole = found.length === keysOf(account).length;
		const [above] = found;
		const earlier = accounts[above ?? -1];
		if (above === undefined || !earlier) return [];
		const where = whereOfAccount(account, index);
		const row = whereOfAccount(earlier, above);
		return [{ where, look: () => [isWhole ? hidden(row) : partlyHidden(row)] }];
	});
};

/** By what each account of a line is found first. */
const keysOf = ({ account }: NamedAccount): string[] => [
	...new Set(accountsIn(account).flatMap((each) => hostIn(each) ?? companyKey(each) ?? [])),
];

const partlyHidden = (earlier: string): Finding => ({
	severity: 'warning',
	code: 'account.twice',
	message: `one of its accounts is never reached here: ${earlier} above it has the same`,
	hint: 'Keep each account in one row.',
});

const hidden = (earlier: string): Finding => ({
	severity: 'warning',
	code: 'account.twice',
	message: `the row is never reached: ${earlier} above it is the same account`,
	hint: 'Remove one of the two.',
});
