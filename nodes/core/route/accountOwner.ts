import { z } from 'zod/v4';
import { matchAccountSchema, type MatchAccount } from '../lead';
import type { AccountOwner, LeadOwner } from './facts';
import { ownerMarksSchema } from './ownerMarks';

const text = z
	.string()
	.trim()
	.transform((given) => given || null)
	.nullish()
	.transform((given) => given ?? null)
	.catch(null);

const { ownerFrom, by } = matchAccountSchema.shape;

const accountSaidSchema = z.object({
	owner: ownerMarksSchema.nullable().catch(null),
	/** `null` for what the flow wrote. */
	ownerFrom: ownerFrom.catch(null),
	...{ id: text, name: text, domain: text },
	by: by.nullable().catch(null),
});

/** The company of a lead as its item says it. */
export type AccountSaid = z.infer<typeof accountSaidSchema>;

/**
 * The company of a lead by what its item says, as Dedup Match or the flow wrote it.
 *
 * @param written what stands under `match.account`
 * @returns `null` where that is no account
 * @example
 * accountSaid({ owner: { email: 'ann@example.com' }, domain: 'acme.com' })?.domain // 'acme.com'
 */
export const accountSaid = (written: unknown): AccountSaid | null =>
	// Most leads have none, and to say what is wrong with that takes zod long.
	(written ?? null) === null ? null : (accountSaidSchema.safeParse(written).data ?? null);

/** What a company is told by, where it is known. */
type Told = Pick<AccountSaid, 'id' | 'name' | 'domain' | 'by'>;

/**
 * Somebody as the owner of a company.
 *
 * @param company what the lead calls it
 * @example
 * asAccountOwner(ann, { id: '88', name: null, domain: 'acme.com', by: 'domain' }, null).account // 'acme.com'
 */
export const asAccountOwner = (
	{ name, member }: LeadOwner,
	{ id, domain, by, ...told }: Told,
	company: string | null,
): AccountOwner => ({
	...{ name, member, account: told.name ?? domain ?? company ?? id ?? '' },
	...(by && { by }),
});

/** By what it is known that a lead is of a company. */
const waysToKnow: Readonly<Record<MatchAccount['by'], string>> = {
	'CRM account': 'by the account in the CRM',
	domain: 'by domain',
	'base name': 'by company name',
};

/**
 * What a company is called in a sentence, and by what it was recognised.
 *
 * @example
 * accountCalled({ account: 'acme.com', by: 'domain' }) // 'the account acme.com (by domain)'
 */
export const accountCalled = ({ account, by }: Pick<AccountOwner, 'account' | 'by'>): string =>
	(account === '' ? 'their company' : `the account ${account}`) +
	(by ? ` (${waysToKnow[by]})` : '');
