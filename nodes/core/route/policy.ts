import { z } from 'zod/v4';
import { compileAccounts, namedAccountSchema, type NamedAccounts } from './accounts';
import { capSettingsSchema } from './caps/cap';
import { compileCaps, type Caps } from './caps/compileCaps';
import { poolLineSchema } from './pools';
import { regardlessSchema, usuallyRegardless } from './regardless';
import { compileReview, noReview, reviewSettingsSchema, type ReviewAsked } from './review';
import { compileRoster, rosterLineSchema, type Roster } from './roster';
import { whenNobodySchema } from './waiting';
import { compileRules, placeFinder, ruleSettingsSchema, type CompiledRules } from './rules';
import {
	compileTerritories,
	refuseWithoutTerritories,
	territorySchema,
	type Territories,
} from './territories';

/** How leads find owners, as plain data: what a decision's `policy` is the hash of. */
export const routePolicySchema = z.object({
	lines: z.array(rosterLineSchema).readonly(),
	/** How pools share; of those that are not in it, the owners take turns. */
	pools: z.array(poolLineSchema).readonly().default([]),
	...ruleSettingsSchema.shape,
	/** Companies that are somebody's, whatever the rules say. */
	accounts: z.array(namedAccountSchema).readonly().default([]),
	/** Which places are whose; asked by rules that assign by territory. */
	territories: z.array(territorySchema).readonly().default([]),
	/** The most leads in a span of time, besides each owner's Daily Cap. */
	caps: z.array(capSettingsSchema).readonly().default([]),
	/** In spite of what a person gets a lead who is meant by name. */
	regardless: regardlessSchema.default(usuallyRegardless),
	knownOwnerFirst: z.boolean(),
	/** Whether a lead goes to who owns its company, where nobody owns the person. */
	accountOwnerFirst: z.boolean().default(true),
	/** Whose it is where one owns the person and another one their company. */
	ownersDiffer: z.enum(['person', 'account', 'review']).default('person'),
	/** Which leads a person is to look at, whatever the rules say. */
	review: reviewSettingsSchema.default(noReview),
	/** When nobody of a pool can take a lead, where its rule says nothing else. */
	whenNobody: whenNobodySchema,
	/** What becomes of a lead that comes again and meets the rule no more that gave it to its owner. */
	whenOutgrown: z.enum(['keep', 'again']).default('keep'),
	/** The IANA zone by whose clock times go without saying where; not given where each is to be named. */
	timeZone: z.string().optional(),
	/** Since when the owners are these, in milliseconds, where none came in and the last ones count. */
	ownersAsOf: z.number().optional(),
	/** The same of the territories. */
	territoriesAsOf: z.number().optional(),
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
	| 'regardless'
	| 'accountOwnerFirst'
	| 'ownersDiffer'
	| 'whenNobody'
	| 'whenOutgrown'
	| 'timeZone'
	| 'ownersAsOf'
	| 'territoriesAsOf';

/** A policy that was checked and can be used. */
export interface Routing extends Pick<RoutePolicy, Choices> {
	roster: Roster;
	accounts: NamedAccounts;
	territories: Territories;
	caps: Caps;
	rules: CompiledRules;
	review: ReviewAsked;
}

/**
 * The part of a policy that says who takes over: a lead that is reassigned is asked nothing else.
 *
 * @example
 * compileRouting(forReassigning(policy)).rules.rules // []
 */
export const forReassigning = (policy: RoutePolicy): RoutePolicy => ({
	...policy,
	...{ rules: [], accounts: [], territories: [], review: noReview },
	otherwise: { kind: 'queue', name: policy.fallbackQueue.name },
});

/**
 * Checks a policy and makes it ready.
 *
 * @param roster the owners table, where it was compiled before: it costs much more than the rules,
 * which may differ from lead to lead
 * @throws LeadOpsError as {@link compileRoster}, {@link compileCaps}, {@link compileRules},
 * {@link compileAccounts}, {@link compileTerritories}, {@link refuseWithoutTerritories} and
 * {@link compileReview}
 * @example
 * const roster = compileRoster(policy.lines);
 * compileRouting({ ...policy, otherwise: { kind: 'pool', name: 'DACH' } }, roster)
 */
export function compileRouting(
	{ lines, pools, accounts, territories, caps, review, ...more }: RoutePolicy,
	roster: Roster = compileRoster(lines, pools),
): Routing {
	const { rules, otherwise, fallbackQueue, ...choices } = more;
	const placeOf = placeFinder(roster, fallbackQueue);
	refuseWithoutTerritories({ rules, otherwise }, territories);
	return {
		...{ ...choices, roster },
		accounts: compileAccounts(accounts, placeOf),
		caps: compileCaps(roster, caps),
		rules: compileRules(roster, { rules, otherwise, fallbackQueue }),
		territories: compileTerritories(territories, placeOf),
		review: compileReview(review),
	};
}
