import type { IDataObject } from 'n8n-workflow';
import { noConditions } from '../../../nodes/shared';
import { processesLength } from './length';

/** An owner of the team that the processes share leads among. */
export interface TeamMember {
	id: string;
	pools: string[];
	weight: number;
	/** The most leads a day; `null` for no limit. */
	cap: number | null;
}

/** A cap that is reached, whatever a storm's length: so many of what each process delivers. */
const capOf = (share: number) => Math.round(share * processesLength.inquiriesEach);

/**
 * Three pools. Everyone of DACH comes to an end, so that its leads go on to the World; Bo is in
 * two pools and has one cap; Dee's pool goes on without her.
 */
export const team: TeamMember[] = [
	{ id: 'ann', pools: ['DACH'], weight: 3, cap: capOf(0.8) },
	{ id: 'bo', pools: ['DACH', 'World'], weight: 2, cap: capOf(0.66) },
	{ id: 'cy', pools: ['DACH'], weight: 1, cap: capOf(0.2) },
	{ id: 'dee', pools: ['UK'], weight: 5, cap: capOf(0.6) },
	{ id: 'eli', pools: ['UK'], weight: 3, cap: null },
	{ id: 'fay', pools: ['UK'], weight: 1.5, cap: null },
	{ id: 'gil', pools: ['World'], weight: 2, cap: null },
	{ id: 'hana', pools: ['World'], weight: 1, cap: null },
];

/** Where leads go that no rule takes, or whose pool has nobody left. */
export const lastPool = 'World';

/** The pool whose turn it is for a lead of a country. */
export const poolOf = (country: string) => ({ DE: 'DACH', GB: 'UK' })[country] ?? lastPool;

/** A zone in which it is about noon, so that the day of the caps does not end meanwhile. */
function noonZone() {
	const ahead = 12 - new Date().getUTCHours();
	return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

const rule = (country: string): IDataObject => ({
	name: country,
	conditions: {
		...noConditions,
		conditions: [
			{
				id: country,
				leftValue: '={{ $json.lead.country }}',
				rightValue: country,
				operator: { type: 'string', operation: 'equals' },
			},
		],
	},
	assignTo: 'pool',
	target: poolOf(country),
});

/** The team as the screen of Lead Route Assign holds it. */
export const routeParameters = (): IDataObject => ({
	owners: {
		owner: team.map(({ id, pools, weight, cap }) => ({
			name: id,
			pools: pools.join(', '),
			weight,
			more: { timeZone: noonZone(), ...(cap !== null && { dailyCap: cap }) },
		})),
	},
	rules: { rule: [rule('DE'), rule('GB')] },
	otherwise: 'pool',
	otherwisePool: lastPool,
});

/** Two clocks for each inquiry. */
export const clockNames = ['First touch', 'Follow-up'];

export const clockParameters: IDataObject = {
	clocks: { clock: clockNames.map((name) => ({ name, amount: 60, unit: 'minutes', warnAt: 75 })) },
	hoursFrom: 'own',
	timeZone: 'UTC',
	weeklyHours: {},
};
