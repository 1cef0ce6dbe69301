import { hostIn } from '../keys';
import { nameOfOwner, type MatchAccount, type Owner, type Relationship } from '../lead';
import { firmKey } from './keys';
import { furthestFirst } from './merge/fields';
import type { KnownPerson } from './person';

/** By what a lead tells its company: what is known of it, as it is compared. */
export interface AskedAccount {
	/** Of the account in the CRM. */
	id: string | null;
	/** That of the company; of a subsidiary, of whom it belongs to. */
	domain: string | null;
	/** See `firmKey`. */
	firm: string | null;
}

/** Somebody known at a company. */
export interface AccountMember
	extends Pick<
		KnownPerson,
		'id' | 'company' | 'domain' | 'status' | 'owner' | 'lastInquiryAt' | 'lastTouchAt' | 'crm'
	> {
	/** What a CRM calls the company. What its people wrote is theirs, and stands with nobody else's lead. */
	accountName?: string | null;
	/** Whether it is a record of a list, and no known lead of the store. */
	isRecord?: boolean;
}

/** A company of which somebody is known. */
export interface KnownAccount {
	/** What tells it from others: its ID in the CRM, else its domain, else its name. */
	key: string;
	id: string | null;
	/** As a CRM has it. */
	name: string | null;
	domain: string | null;
	/** That of a colleague: of a customer, else of who has an open opportunity, else of who has the newest lead. */
	owner: Owner | null;
	/** Where the owner stands; not there without one. */
	ownerFrom?: 'store' | 'records';
	status: 'customer' | 'open opportunity' | 'open';
	/** When somebody of it last asked or was reached, in milliseconds since 1970. */
	lastAt: number;
	/** How many are known of it. */
	leads: number;
}

/** The companies that a lead may be of, the right one first. */
export interface AccountFacts {
	by: MatchAccount['by'];
	accounts: readonly KnownAccount[];
}

/** Of more companies with one name the others would not be chosen. */
const MOST_ACCOUNTS = 3;

/**
 * The domains of companies that belong to others, by the ones that they belong to.
 *
 * @example
 * belongsTo([['acme.de', 'acme.com']])('www.acme.de') // 'acme.com'
 */
export function belongsTo(
	rows: ReadonlyArray<readonly [domain: string, parent: string]>,
): (domain: string | null) => string | null {
	const parents = new Map(rows.map(([domain, parent]) => [hostOf(domain), hostOf(parent)]));
	return (domain) => {
		const way: string[] = [];
		let host = hostOf(domain);
		while (host !== null && !way.includes(host)) {
			way.push(host);
			host = parents.get(host) ?? host;
		}
		if (host === null) return null;
		// Those of a circle belong together, and none of them is at the head.
		const [first = host] = way.slice(way.indexOf(host)).sort();
		return first;
	};
}

const hostOf = (domain: string | null) => hostIn(domain ?? '') ?? null;

/**
 * Of which company a lead is, of which somebody is known: by the ID of the account in the CRM, else by the
 * domain, else by the company's name without its legal form. Of several it is a customer first, one whose
 * owner is known before others, then one with an open opportunity, then the most recent, then the one
 * with the most leads. Who is closed tells of none.
 *
 * @param parentOf see {@link belongsTo}
 * @param themselves the IDs of those who are the lead's person: of theirs is known what the company is to
 * us, and not whose it is
 * @returns `undefined` where nobody of it is known
 * @example
 * accountAmong({ id: null, domain: 'acme.com', firm: 'acme' }, [ann], belongsTo([]))?.by // 'domain'
 */
export function accountAmong(
	asked: AskedAccount,
	members: readonly AccountMember[],
	parentOf: (domain: string | null) => string | null,
	themselves: readonly string[] = [],
): AccountFacts | undefined {
	const ways: ReadonlyArray<[AccountFacts['by'], (member: AccountMember) => boolean]> = [
		['CRM account', ({ crm }) => asked.id !== null && crm?.accountId === asked.id],
		['domain', ({ domain }) => asked.domain !== null && parentOf(domain) === asked.domain],
		['base name', ({ company }) => asked.firm !== null && firmKey(company) === asked.firm],
	];
	for (const [by, isOfIt] of ways) {
		const found = members.filter((member) => member.status !== 'closed' && isOfIt(member));
		if (found.length === 0) continue;
		const accounts = accountsOf(found, { parentOf, themselves });
		return { by, accounts: accounts.slice(0, MOST_ACCOUNTS) };
	}
	return undefined;
}

interface AccountRules {
	parentOf: (domain: string | null) => string | null;
	themselves: readonly string[];
}

function accountsOf(members: readonly AccountMember[], rules: AccountRules): KnownAccount[] {
	const groups = new Map<string, AccountMember[]>();
	for (const member of members.toSorted(byStrength)) {
		const { crm, domain, company } = member;
		const key = crm?.accountId ?? rules.parentOf(domain) ?? firmKey(company) ?? '';
		groups.set(key, [...(groups.get(key) ?? []), member]);
	}
	return [...groups]
		.map(([key, all]) => accountOf(key, all, rules))
		.sort(
			(a, b) =>
				rankOf(a) - rankOf(b) ||
				Number(isUnowned(a)) - Number(isUnowned(b)) ||
				b.lastAt - a.lastAt ||
				b.leads - a.leads ||
				(a.key < b.key ? -1 : 1),
		);
}

/** A customer whose owner nobody knows says less than one of somebody. */
const isUnowned = ({ status, owner }: KnownAccount) => status === 'customer' && owner === null;

/**
 * Who says most of whose a company is comes first: a customer, then who has an open opportunity, then the
 * newest. Of equal ones it is told by what they say, so that the order in which they came changes nothing.
 */
export const byStrength = (a: AccountMember, b: AccountMember): number =>
	rankOf(a) - rankOf(b) || lastOf(b) - lastOf(a) || (saidBy(a) < saidBy(b) ? -1 : 1);

const saidBy = ({ accountName, company, domain, owner, crm, id }: AccountMember) =>
	[accountName ?? company, domain, owner?.id, crm?.accountId, crm?.ownerId, id].join('\n');

/** Who has come furthest says most of a company. */
const rankOf = ({ status }: Pick<AccountMember, 'status'>) => furthestFirst.indexOf(status);

function accountOf(
	key: string,
	strongestFirst: readonly AccountMember[],
	{ parentOf, themselves }: AccountRules,
): KnownAccount {
	const first = <Value>(of: (member: AccountMember) => Value | null | undefined): Value | null => {
		for (const member of strongestFirst) {
			const value = of(member);
			if (value !== null && value !== undefined) return value;
		}
		return null;
	};
	const colleague = strongestFirst.find(
		(member) => !themselves.includes(member.id) && ownerOfMember(member) !== null,
	);
	const owner = colleague && ownerOfMember(colleague);
	return {
		key,
		id: first(({ crm }) => crm?.accountId),
		name: first(({ accountName }) => accountName),
		domain: first(({ domain }) => parentOf(domain)),
		owner: owner ?? null,
		...(owner && { ownerFrom: colleague.isRecord ? 'records' : 'store' }),
		status: furthestOf(strongestFirst),
		lastAt: Math.max(...strongestFirst.map(lastOf)),
		leads: strongestFirst.length,
	};
}

/** What the company is to us by who has come furthest; who is closed says nothing of it. */
function furthestOf([furthest]: readonly AccountMember[]): KnownAccount['status'] {
	return furthest === undefined || furthest.status === 'closed' ? 'open' : furthest.status;
}

/** Whose somebody is; of whom nobody here was given yet, whom the CRM names. */
function ownerOfMember({ owner, crm }: AccountMember): Owner | null {
	const crmId = crm?.ownerId ?? '';
	if (owner || crmId === '') return owner;
	return { id: crmId, name: nameOfOwner({ crmId }), email: null, phone: null, crmId };
}

const lastOf = ({ lastInquiryAt, lastTouchAt }: AccountMember) =>
	Math.max(lastInquiryAt, lastTouchAt ?? 0);

const relationshipOf: Readonly<Record<KnownAccount['status'], Relationship>> = {
	...({ customer: 'customer', 'open opportunity': 'open opportunity', open: 'open lead' } as const),
};

/** The company as it stands on the item. */
export function matchedAccount({ by, accounts }: AccountFacts): MatchAccount | undefined {
	const [account] = accounts;
	if (!account) return undefined;
	const { key, id, name, domain, owner, ownerFrom = null, status } = account;
	return {
		...{ id: id ?? key, name, domain, owner, ownerFrom, by },
		relationship: relationshipOf[status],
	};
}
