import type { LookedPolicy, RoutePolicy, RouteRule, RouteTarget } from '../core/route';
import { writtenConditions, type Conditions, type Parts } from '../shared';
import type { assignParameters, optionParameters } from './description';
import { capOf } from './tables/caps';
import { namedAccountOf } from './tables/namedAccounts';
import { tablesAlone, type GivenRows } from './ownersInput/rowsOfRun';
import { regardlessOf } from './regardless';
import { rosterLineOf } from './tables/owners';
import { poolLineOf } from './tables/pools';
import { ruleOf } from './tables/rules';
import { territoryOf } from './tables/territories';
import { targetNamed } from './tables/targetNamed';
import { whenNobodyOf } from './tables/whenNobody';

/** What settings read together give for an item. */
export type ValuesOf<Given> = Given extends Parts<infer Values> ? Values : never;

/** What the node's parameters give for an item. */
export type PolicyValues = ValuesOf<ReturnType<typeof assignParameters.read>> &
	ValuesOf<ReturnType<typeof optionParameters.read>>;

/** A policy with the conditions of its rules, as they stand in the node. */
export interface WrittenPolicy {
	policy: RoutePolicy;
	conditions: Array<Conditions['written']>;
	/** The same of its caps. */
	capConditions: Array<Conditions['written']>;
	/** Whether each lead has a fallback queue of its own, which then stays its own. */
	queueOfItem: boolean;
}

/**
 * Reads the tables on the screen as a policy.
 *
 * @param workflowZone the IANA zone for owners who set none
 * @param given the owners and territories of the run, which may be more than those of the tables
 */
export function readPolicy(
	values: PolicyValues,
	workflowZone: string,
	given: GivenRows = tablesAlone,
): Omit<WrittenPolicy, 'queueOfItem'> {
	const {
		owners,
		pools,
		namedAccounts,
		rules,
		territories,
		otherwise,
		otherwisePool,
		fallbackQueue,
	} = values;
	const { options } = values;
	const elsewhere: Record<typeof otherwise, RouteTarget> = {
		everyone: { kind: 'everyone', name: '' },
		pool: { kind: 'pool', ...targetNamed(otherwisePool) },
		queue: { kind: 'queue', name: fallbackQueue },
		territory: { kind: 'territory', name: '' },
	};
	const isOfTable = values.ownersFrom === 'table';
	const target = (written: RouteTarget): RouteTarget =>
		isOfTable ? written : { ...written, ofInput: true };
	const withTarget = <Line extends { target: RouteTarget }>(line: Line): Line => ({
		...line,
		target: target(line.target),
	});
	const withBackup = (rule: RouteRule): RouteRule =>
		rule.backup ? { ...rule, backup: target(rule.backup) } : rule;
	return {
		policy: {
			lines: [...given.owners.with(owners.map((row) => rosterLineOf(row, workflowZone)))],
			...(given.owners.asOf !== undefined && { ownersAsOf: given.owners.asOf }),
			accounts: namedAccounts.map(namedAccountOf).map(withTarget),
			pools: pools.map(poolLineOf),
			rules: rules
				.map((row, index) => ruleOf(row, index, workflowZone))
				.map(withTarget)
				.map(withBackup),
			territories: given.territories.with(territories.map(territoryOf).map(withTarget)),
			...(given.territories.asOf !== undefined && {
				territoriesAsOf: given.territories.asOf,
			}),
			caps: values.caps.map((row) => capOf(row, workflowZone)),
			otherwise: target(elsewhere[otherwise]),
			fallbackQueue: { name: fallbackQueue, email: values.fallbackQueueEmail || null },
			regardless: regardlessOf(options),
			knownOwnerFirst: options.knownOwnerFirst ?? true,
			accountOwnerFirst: options.accountOwnerFirst ?? true,
			ownersDiffer: options.ownersDiffer ?? 'person',
			review: {
				without: options.reviewWithout ?? [],
				fromBudget: options.reviewFromBudget ?? '',
			},
			whenNobody: whenNobodyOf(options.whenNobody ?? 'assign', options.waitHours),
			whenOutgrown: options.whenOutgrown ?? 'keep',
			countTaken: options.countTaken ?? false,
			timeZone: workflowZone,
		},
		conditions: rules.map(({ conditions }) => conditions.written),
		capConditions: values.caps.map(({ conditions }) => conditions.written),
	};
}

/**
 * A policy so that it can be looked at without a lead.
 *
 * @param beside when it is looked at, and what is known beside it
 */
export const lookedPolicy = (
	{
		policy,
		conditions,
		capConditions,
	}: Pick<WrittenPolicy, 'policy' | 'conditions' | 'capConditions'>,
	beside: LookedBeside,
): LookedPolicy => ({
	...policy,
	...beside,
	conditions: conditions.map(writtenConditions),
	capConditions: capConditions.map(writtenConditions),
});

/** What a policy is looked at with. */
export type LookedBeside = Pick<LookedPolicy, 'now' | 'behind' | 'workspaceHours'>;
