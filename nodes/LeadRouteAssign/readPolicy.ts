import type { FilterValue } from 'n8n-workflow';
import type { Owner, Priority } from '../core/lead';
import type { RosterLine, RoutePolicy, RouteRule, RouteTarget } from '../core/route';
import { cellText, isBlank, readWeeklyHours, type WeeklyHoursValue } from '../shared';

/** The node's parameters as n8n gives them. */
export interface PolicyParameters {
	owners: { owner?: OwnerRow[] };
	rules: { rule?: RuleRow[] };
	otherwise: 'everyone' | 'pool' | 'queue';
	otherwisePool: string;
	fallbackQueue: string;
	fallbackQueueEmail: string;
	options: { knownOwnerFirst?: boolean; offHours?: 'assign' | 'next' };
}

interface OwnerRow {
	name: string;
	email?: string;
	pools?: string;
	weight?: number;
	active?: boolean;
	backup?: string;
	more?: {
		crmId?: string;
		dailyCap?: number;
		id?: string;
		phone?: string;
		timeZone?: string;
		weeklyHours?: WeeklyHoursValue;
	};
}

export interface RuleRow {
	name: string;
	conditions?: FilterValue;
	assignTo: 'owner' | 'pool' | 'queue';
	target: string;
	priority?: Priority;
}

/**
 * Reads the tables on the screen as a policy.
 *
 * @param workflowZone the IANA zone for owners who set none
 */
export function readPolicy(parameters: PolicyParameters, workflowZone: string): RoutePolicy {
	const { otherwise, otherwisePool, fallbackQueue, fallbackQueueEmail, options } = parameters;
	const queueName = cellText(fallbackQueue);
	const elsewhere: Record<typeof otherwise, RouteTarget> = {
		everyone: { kind: 'everyone', name: '' },
		pool: { kind: 'pool', name: cellText(otherwisePool) },
		queue: { kind: 'queue', name: queueName },
	};
	return {
		lines: (parameters.owners.owner ?? []).map((row) => readLine(row, workflowZone)),
		rules: (parameters.rules.rule ?? []).map(readRule),
		otherwise: elsewhere[otherwise],
		fallbackQueue: { name: queueName, email: cellText(fallbackQueueEmail) || null },
		knownOwnerFirst: options.knownOwnerFirst ?? true,
		assignOutsideHours: options.offHours !== 'next',
	};
}

function readLine(row: OwnerRow, workflowZone: string): RosterLine {
	const { more = {} } = row;
	const name = cellText(row.name);
	const ownZone = cellText(more.timeZone);
	const email = cellText(row.email) || null;
	const owner: Owner = {
		id: cellText(more.id) || email?.toLowerCase() || name,
		name: name || email || cellText(more.id),
		email,
		phone: cellText(more.phone) || null,
		crmId: cellText(more.crmId) || null,
		...(ownZone && { timeZone: ownZone }),
	};
	const weekly = readWeeklyHours(more.weeklyHours ?? {});
	const timeZone = ownZone || workflowZone;
	return {
		owner,
		pools: cellText(row.pools)
			.split(',')
			.map((pool) => pool.trim())
			.filter((pool) => pool !== ''),
		weight: row.weight ?? 1,
		active: row.active ?? true,
		backup: cellText(row.backup),
		hours: weekly.length > 0 ? { timeZone, weekly } : null,
		dailyCap: more.dailyCap ?? null,
		timeZone,
	};
}

const readRule = (row: RuleRow, index: number): RouteRule => ({
	name: cellText(row.name) || `Rule ${index + 1}`,
	target: { kind: row.assignTo, name: cellText(row.target) },
	priority: row.priority ?? 'normal',
	unconditional: (row.conditions?.conditions ?? []).every(isBlank),
});
