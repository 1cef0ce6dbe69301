import {
	ownerOf,
	type LookedPolicy,
	type RosterLine,
	type RoutePolicy,
	type RouteRule,
	type RouteTarget,
} from '../core/route';
import {
	isUnconditional,
	writtenConditions,
	type Conditions,
	type Parts,
	type Traced,
} from '../shared';
import type { assignParameters, optionParameters } from './description';

type ValuesOf<Given> = Given extends Parts<infer Values> ? Values : never;

/** What the node's parameters give for an item. */
export type PolicyValues = ValuesOf<ReturnType<typeof assignParameters.read>> &
	ValuesOf<ReturnType<typeof optionParameters.read>>;

/** A policy with the conditions of its rules, as they stand in the node. */
export interface WrittenPolicy {
	policy: RoutePolicy;
	conditions: Array<Conditions['written']>;
	/** Whether each lead has a fallback queue of its own, which then stays its own. */
	queueOfItem: boolean;
}

/**
 * Reads the tables on the screen as a policy.
 *
 * @param workflowZone the IANA zone for owners who set none
 */
export function readPolicy(
	values: PolicyValues,
	workflowZone: string,
): Omit<WrittenPolicy, 'queueOfItem'> {
	const { owners, rules, otherwise, otherwisePool, fallbackQueue, options } = values;
	const elsewhere: Record<typeof otherwise, RouteTarget> = {
		everyone: { kind: 'everyone', name: '' },
		pool: { kind: 'pool', ...nameOf(otherwisePool) },
		queue: { kind: 'queue', name: fallbackQueue },
	};
	return {
		policy: {
			lines: owners.map((row) => lineOf(row, workflowZone)),
			rules: rules.map(ruleOf),
			otherwise: elsewhere[otherwise],
			fallbackQueue: { name: fallbackQueue, email: values.fallbackQueueEmail || null },
			knownOwnerFirst: options.knownOwnerFirst ?? true,
			assignOutsideHours: options.offHours !== 'next',
		},
		conditions: rules.map(({ conditions }) => conditions.written),
	};
}

/** A policy so that it can be looked at without a lead. */
export const lookedPolicy = ({
	policy,
	conditions,
}: Pick<WrittenPolicy, 'policy' | 'conditions'>): LookedPolicy => ({
	...policy,
	conditions: conditions.map(writtenConditions),
});

function lineOf(row: PolicyValues['owners'][number], workflowZone: string): RosterLine {
	const { name, email, pools, weight, active, backup, more } = row;
	const { id = '', phone = '', crmId = '', timeZone: ownZone = '' } = more;
	const owner = ownerOf({ name, email, id, phone, crmId, timeZone: ownZone });
	const timeZone = ownZone || workflowZone;
	return {
		...{ owner, pools, weight, active, backup, timeZone },
		...hoursOf(more, timeZone),
		dailyCap: more.dailyCap ?? null,
	};
}

/** Hours of the workspace come to it when the workspace is known. */
function hoursOf(
	{ hours = 'workspace', weeklyHours = [] }: PolicyValues['owners'][number]['more'],
	timeZone: string,
): Pick<RosterLine, 'hours' | 'ofWorkspace'> {
	if (hours === 'workspace') return { hours: null, ofWorkspace: true };
	const isOwn = hours === 'own' && weeklyHours.length > 0;
	return { hours: isOwn ? { timeZone, weekly: weeklyHours } : null };
}

const ruleOf = (row: PolicyValues['rules'][number], index: number): RouteRule => ({
	name: row.name || `Rule ${index + 1}`,
	target: { kind: row.assignTo, ...nameOf(row.target) },
	priority: row.priority,
	unconditional: isUnconditional(row.conditions),
});

const nameOf = ({ value, ofItem }: Traced<string>): Pick<RouteTarget, 'name' | 'ofLead'> => ({
	name: value,
	...(ofItem && { ofLead: true }),
});
