import { z } from 'zod/v4';
import { compileAccounts, namedAccountSchema, type NamedAccounts } from './accounts';
import { poolLineSchema } from './pools';
import { compileRoster, rosterLineSchema, type Roster } from './roster';
import { whenNobodySchema } from './waiting';
import { compileRules, placeFinder, ruleSettingsSchema, type CompiledRules } from './rules';

/** How leads find owners, as plain data: what a decision's `policy` is the hash of. */
export const routePolicySchema = z.object({
	lines: z.array(rosterLineSchema).readonly(),
	/** How pools share; of those that are not in it, the owners take turns. */
	pools: z.array(poolLineSchema).readonly().default([]),
	...ruleSettingsSchema.shape,
	/** Companies that are somebody's, whatever the rules say. */
	accounts: z.array(namedAccountSchema).readonly().default([]),
	knownOwnerFirst: z.boolean(),
	/** Whether a lead goes to who owns its company, where nobody owns the person. */
	accountOwnerFirst: z.boolean().default(true),
	/** Whose it is where one owns the person and another one their company. */
	ownersDiffer: z.enum(['person', 'account', 'review']).default('person'),
	/** When nobody of a pool can take a lead, where its rule says nothing else. */
	whenNobody: whenNobodySchema,
	/** Since when the owners are these, in milliseconds, where none came in and the last ones count. */
	ownersAsOf: z.number().optional(),
	/** Whether a lead that was taken away from its owner still counts for their caps, and keeps their turn. */
	countTaken: z.boolean().default(false),
});

export type RoutePolicy = z.infer<typeof routePolicySchema>;

/** What the Lead Store keeps under the hash of a policy; the rules' conditions stand beside it. */
export const keptPolicySchema = z.object({
	policy: routePolicySchema,
	/** Whether each lead of a run may have its own fallback queue. */
	queueOfItem: z.boolean().optional(),
});

/** What a policy says beside its tables. */
type Choices =
	| 'knownOwnerFirst'
	| 'accountOwnerFirst'
	| 'ownersDiffer'
	| 'whenNobody'
	| 'ownersAsOf';

/** A policy that was checked and can be used. */
export interface Routing extends Pick<RoutePolicy, Choices> {
	roster: Roster;
	accounts: NamedAccounts;
	rules: CompiledRules;
}

/**
 * Checks a policy and makes it ready.
 *
 * @param roster the owners table, where it was compiled before: it costs much more than the rules,
 * which may differ from lead to lead
 * @throws LeadOpsError as {@link compileRoster}, {@link compileRules} and {@link compileAccounts}
 * @example
 * const roster = compileRoster(policy.lines);
 * compileRouting({ ...policy, otherwise: { kind: 'pool', name: 'DACH' } }, roster)
 */
export const compileRouting = (
	{ lines, pools, accounts, rules, otherwise, fallbackQueue, ...choices }: RoutePolicy,
	roster: Roster = compileRoster(lines, pools),
): Routing => ({
	...{ ...choices, roster },
	accounts: compileAccounts(accounts, placeFinder(roster, fallbackQueue)),
	rules: compileRules(roster, { rules, otherwise, fallbackQueue }),
});
