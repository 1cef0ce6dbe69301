import { noNeeds, type Owner } from '../../../nodes/core/lead';
import {
	compileRouting,
	emptyRotation,
	findMember,
	noReview,
	noTraits,
	noMarks,
	Rotation,
	sharingOf,
	usualPool,
	usuallyRegardless,
	type CapSettings,
	type Member,
	type Pool,
	type PoolLine,
	type RosterLine,
	type RotationState,
	type RouteFacts,
	type RoutePolicy,
	type RouteRule,
} from '../../../nodes/core/route';

export const owner = (name: string): Owner => ({
	id: name.toLowerCase(),
	name,
	email: `${name.toLowerCase()}@example.com`,
	phone: null,
	crmId: null,
});

export const line = (name: string, changes: Partial<RosterLine> = {}): RosterLine => ({
	owner: owner(name),
	pools: ['Sales'],
	weight: 1,
	active: true,
	backup: '',
	hours: null,
	dailyCap: null,
	openLeadCap: null,
	timeZone: 'UTC',
	...noTraits,
	...changes,
});

export const poolLine = (name: string, changes: Partial<PoolLine> = {}): PoolLine => ({
	...{ name, ...usualPool },
	...changes,
});

export const rule = (name: string, changes: Partial<RouteRule> = {}): RouteRule => ({
	name,
	target: { kind: 'pool', name: 'Sales' },
	priority: 'normal',
	unconditional: false,
	...changes,
});

export const cap = (name: string, changes: Partial<CapSettings> = {}): CapSettings => ({
	...{ name, most: 2, per: 'day', minutes: 60, counted: 'calendar', scope: 'each', names: [] },
	...{ unconditional: true, timeZone: 'UTC' },
	...changes,
});

export const policy = (changes: Partial<RoutePolicy> = {}): RoutePolicy => ({
	lines: [line('Ann'), line('Bo'), line('Cy')],
	pools: [],
	rules: [],
	accounts: [],
	territories: [],
	caps: [],
	otherwise: { kind: 'everyone', name: '' },
	fallbackQueue: { name: 'Lead Desk', email: 'desk@example.com' },
	regardless: usuallyRegardless,
	knownOwnerFirst: true,
	accountOwnerFirst: true,
	ownersDiffer: 'person',
	review: noReview,
	whenNobody: { do: 'assign' },
	whenOutgrown: 'keep',
	countTaken: false,
	timeZone: 'UTC',
	...changes,
});

/** Monday, 09:30 UTC. */
export const now = Date.parse('2026-03-02T09:30:00Z');

export const hours = (from: string, to: string) => ({
	timeZone: 'UTC',
	weekly: [{ days: [1, 2, 3, 4, 5], from, to }],
});

/** Never at {@link now}. */
export const closed = hours('20:00', '21:00');

/** A pool's turns by the owners' ids. */
export const turnsOf = (pool: Pool, state: RotationState = emptyRotation()) =>
	new Rotation(
		state,
		sharingOf(pool, ({ owner }) => owner.id),
	);

/** What a decision is taken from; every rule is met, unless it is said otherwise. */
export function factsOf(
	given: RoutePolicy,
	changes: Partial<RouteFacts> = {},
	had: readonly string[] = [],
): RouteFacts {
	const facts: RouteFacts = {
		routing: compileRouting(given),
		now,
		knownOwner: null,
		accountOwner: null,
		marks: noMarks,
		ruleMet: () => '',
		rotation: turnsOf,
		counted: () => 0,
		oldestCounted: () => null,
		capsMet: new Set(),
		openLeads: () => 0,
		keeper: () => null,
		needs: () => noNeeds,
		saidAway: () => undefined,
		had: new Set(),
		...changes,
	};
	return { ...facts, had: new Set(had.flatMap((name) => named(facts, name) ?? [])) };
}

/** The owner of this name in the table; `null` when they are not in it. */
export const named = ({ routing }: RouteFacts, name: string): Member | null =>
	findMember(routing.roster, name) ?? null;
