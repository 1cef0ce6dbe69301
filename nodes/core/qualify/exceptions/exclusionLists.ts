import { companyKey, emailKey, hostIn } from '../../keys';
import type { Lead } from '../../lead';
import type { Exception } from './reason';

/** A line of the Exclusion Lists table. */
export interface ExclusionList extends Exception {
	/** Email addresses, domains, which stand for all below them, and names of companies. */
	entries: readonly string[];
	/** Whether its entries come in with each run, so that no settings hold them. */
	comesIn?: true;
}

/** What a lead was found by in a list. */
export interface Excluded {
	/** The list's place in the table. */
	list: number;
	/** As it was written there. */
	entry: string;
}

/** Lists of any length, to be asked for one lead: what that costs does not grow with them. */
export interface Exclusions {
	addresses: ReadonlyMap<string, Excluded>;
	domains: ReadonlyMap<string, Excluded>;
	companies: ReadonlyMap<string, Excluded>;
}

/** What an entry names, and the key by which it is found; `null` for what names nothing. */
export type NamedEntry = { kind: keyof Exclusions; key: string } | null;

/**
 * What an entry of a list names.
 *
 * @example
 * namedBy('ada@acme.com') // { kind: 'addresses', key: 'ada@acme.com' }
 * namedBy('www.Acme.com') // { kind: 'domains', key: 'acme.com' }
 * namedBy('Acme Ltd') // { kind: 'companies', key: 'acme' }
 */
export function namedBy(entry: string): NamedEntry {
	const address = /^[^\s@/]+@/.test(entry.trim()) ? emailKey(entry) : null;
	if (address !== null) return { kind: 'addresses', key: address };
	const domain = hostIn(entry);
	if (domain !== undefined) return { kind: 'domains', key: domain };
	const company = companyKey(entry);
	return company === null ? null : { kind: 'companies', key: company };
}

/** Makes lists ready. What stands in two of them is in the first. */
export function compileExclusions(lists: readonly ExclusionList[] = []): Exclusions {
	const found = {
		addresses: new Map<string, Excluded>(),
		domains: new Map<string, Excluded>(),
		companies: new Map<string, Excluded>(),
	};
	for (const [list, { entries }] of lists.entries()) {
		for (const entry of entries) {
			const named = namedBy(entry);
			if (named && !found[named.kind].has(named.key)) {
				found[named.kind].set(named.key, { list, entry: entry.trim() });
			}
		}
	}
	return found;
}

/**
 * By what a lead is in a list: the first list that has it, there by its address before its domain and
 * its company.
 *
 * @example
 * excludedBy(exclusions, { email: 'ada@eu.acme.com', … }) // { list: 0, entry: 'acme.com' }
 */
export function excludedBy(
	{ addresses, domains, companies }: Exclusions,
	{ email, domain, company }: Pick<Lead, 'email' | 'domain' | 'company'>,
): Excluded | undefined {
	const ofDomains = domains.size === 0 ? [] : [email ?? '', domain ?? ''].flatMap(hostsAbove);
	const found = [
		addresses.size === 0 ? undefined : addresses.get(emailKey(email) ?? ''),
		...ofDomains.map((host) => domains.get(host)),
		companies.size === 0 ? undefined : companies.get(companyKey(company) ?? ''),
	].filter((each) => each !== undefined);
	return found.sort((a, b) => a.list - b.list)[0];
}

/** A host and those that it lies under: `eu.acme.com`, `acme.com`. */
function hostsAbove(text: string): string[] {
	const labels = hostIn(text)?.split('.') ?? [];
	return labels.slice(0, -1).map((_label, index) => labels.slice(index).join('.'));
}
