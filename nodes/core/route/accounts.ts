import { z } from 'zod/v4';
import { LeadOpsError } from '../errors';
import { accountsIn, companyKey, hostIn } from '../keys';
import { prioritySchema, type CrmRecord, type Lead } from '../lead';
import { targetSchema, type Place, type RouteTarget } from './rules';

/** One line of the table of named accounts. */
export const namedAccountSchema = z.object({
	/** A domain, a company's name, or the account's id in the CRM, as it was written. */
	account: z.string(),
	/** Whether each lead says the account: one that says none is passed over, and refused nowhere. */
	ofLead: z.boolean().optional(),
	target: targetSchema,
	/** `null` for what Lead Qualify Score says of the lead. */
	priority: prioritySchema.nullable(),
});

export type NamedAccount = z.infer<typeof namedAccountSchema>;

/** By what a lead tells its company, in the order in which it is asked. */
export const accountMarksSchema = z.object({
	/** In the CRM. */
	id: z.string().nullable().default(null),
	/** The hosts of its mailbox and of the company. */
	hosts: z.array(z.string()).default([]),
	company: z.string().nullable().default(null),
});

export type AccountMarks = z.infer<typeof accountMarksSchema>;

/** A line whose target was found. */
export interface CompiledAccount extends NamedAccount {
	place: Place;
}

/** A table of named accounts, to be asked for one lead: what that costs does not grow with the table. */
export interface NamedAccounts {
	rows: readonly CompiledAccount[];
	/** The first line of each id, domain and company, by its place in the table. */
	byId: ReadonlyMap<string, number>;
	byDomain: ReadonlyMap<string, number>;
	byCompany: ReadonlyMap<string, number>;
}

/** Longer ones are compared by their beginnings, and so kept with each decision. */
const longest = 200;

const cut = (text: string | null | undefined) => text?.trim().slice(0, longest) || null;

/**
 * By what a lead tells its company.
 *
 * @param crm the record of the CRM that counts
 * @example
 * accountMarksOf({ ...lead, email: 'ada@eu.acme.com', domain: 'acme.com', company: 'Acme' }, null)
 * // { id: null, hosts: ['eu.acme.com', 'acme.com'], company: 'Acme' }
 */
export function accountMarksOf(
	{ email, domain, company }: Pick<Lead, 'email' | 'domain' | 'company'>,
	crm: Pick<CrmRecord, 'accountId'> | null,
): AccountMarks {
	const mailbox = email?.slice(email.lastIndexOf('@') + 1);
	const hosts = [mailbox, domain ?? undefined].flatMap((host) => hostIn(host ?? '') ?? []);
	return { id: cut(crm?.accountId), hosts: [...new Set(hosts)], company: cut(company) };
}

/**
 * Makes a table of named accounts ready.
 *
 * @param placeOf finds a target in the owners table; `where` is how the line is named
 * @param firstRow the place in the table of the first of them, for messages
 * @throws LeadOpsError `account.none` for a line that names none, and what `placeOf` throws
 */
export function compileAccounts(
	accounts: readonly NamedAccount[],
	placeOf: (where: string, target: RouteTarget) => Place,
	firstRow = 0,
): NamedAccounts {
	const [byId, byDomain, byCompany] = [0, 1, 2].map(() => new Map<string, number>());
	const note = (
		index: Map<string, number> | undefined,
		key: string | null | undefined,
		at: number,
	) => key && index && !index.has(key) && index.set(key, at);
	const rows = accounts.map((row, at): CompiledAccount => {
		const account = row.account.trim();
		if (account === '' && !row.ofLead) throw namesNone(firstRow + at);
		for (const each of new Set([account, ...accountsIn(account)])) {
			note(byId, each, at);
			note(byDomain, hostIn(each), at);
			note(byCompany, companyKey(each), at);
		}
		return { ...row, account, place: placeOf(`Named Accounts: "${account}"`, row.target) };
	});
	const none = new Map<string, number>();
	return { rows, byId: byId ?? none, byDomain: byDomain ?? none, byCompany: byCompany ?? none };
}

const namesNone = (at: number) =>
	new LeadOpsError({
		code: 'account.none',
		message: `Named Accounts: row ${at + 1} names no account`,
		hint: 'Write a domain such as acme.com, the name of a company, or the ID of the account in your CRM.',
	});

/**
 * The line of the table that a lead falls under: by the CRM's id of the account, else by the longest
 * domain that its own one is or is below, else by the company's name, whatever its legal form.
 *
 * @returns its place in the table; `undefined` for none
 */
export function accountOf(
	{ byId, byDomain, byCompany }: Omit<NamedAccounts, 'rows'>,
	{ id, hosts, company }: AccountMarks,
): number | undefined {
	const found = id === null ? undefined : byId.get(id);
	if (found !== undefined) return found;
	const [domain] = hosts
		.flatMap(withParents)
		.flatMap((host) => {
			const row = byDomain.get(host);
			return row === undefined ? [] : [{ row, length: host.length }];
		})
		.sort((a, b) => b.length - a.length || a.row - b.row);
	if (domain) return domain.row;
	const key = companyKey(company);
	return key === null ? undefined : byCompany.get(key);
}

/** A host and what it is below: `eu.acme.com`, `acme.com`, `com`. */
const withParents = (host: string): string[] => {
	const labels = host.split('.');
	return labels.map((_, from) => labels.slice(from).join('.'));
};

/**
 * Refuses domains at which anybody has a mailbox: all of them together are no account.
 *
 * @param isShared whether anybody can have a mailbox or a page at a host
 * @throws LeadOpsError `account.shared`
 */
export function refuseSharedAccounts(
	accounts: readonly NamedAccount[],
	isShared: (host: string) => boolean,
): void {
	for (const { account, ofLead } of accounts) {
		const host = accountsIn(account)
			.flatMap((each) => hostIn(each) ?? [])
			.find(isShared);
		if (host === undefined || ofLead) continue;
		throw new LeadOpsError({
			code: 'account.shared',
			message: `Named Accounts: anybody can have a mailbox at ${host}, so it is no company's`,
			hint: 'Write the domain of the company itself, its name, or the ID of the account in your CRM.',
		});
	}
}
