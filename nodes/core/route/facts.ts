import type { Owner, Priority } from '../lead';
import type { RotationState } from './rotation';
import type { Roster } from './roster';

/** What a decision about an owner is taken from; nothing else is looked at. */
export interface RouteFacts {
	roster: Roster;
	/** In milliseconds. */
	now: number;
	/** Who owns the known lead already, if anybody. */
	knownOwner: Owner | null;
	/**
	 * What rule n of the policy saw, `null` when it is not met and empty when it asks nothing.
	 * Asked in order and only as far as needed.
	 */
	ruleMet: (index: number) => string | null;
	/** The memory of a pool. */
	rotation: (pool: string) => RotationState;
	/** How many leads an owner was given on their day so far. */
	assignedToday: (ownerId: string) => number;
	/** The ids of those who owned this inquiry before; empty for a first assignment. */
	had: ReadonlySet<string>;
}

/** One place where an owner was looked for, and what was found there. */
export interface Considered {
	/** The rule's name, or what stands in its place. */
	rule: string;
	outcome: 'not met' | 'nobody could take it' | 'chosen';
	/** What the rule's conditions saw. */
	because?: string;
	/** Who was there, each with why they could not take it. */
	owners?: Array<{ id: string; weight: number; hindrance: string | null }>;
	/** The pool's memory before its turn, to take the same turn again. */
	pool?: { name: string; before: RotationState; owed: Record<string, number> };
}

/** Everything that decided, for the event log. */
export interface RouteRecord {
	at: number;
	policy: string;
	priority: Priority;
	considered: Considered[];
}
