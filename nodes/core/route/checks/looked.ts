import type { WrittenConditions } from '../../check';
import type { RoutePolicy } from '../policy';

/** A policy with the conditions of its rules, as they can be looked at. */
export interface LookedPolicy extends RoutePolicy {
	conditions: readonly WrittenConditions[];
	/** The same of its caps. */
	capConditions: readonly WrittenConditions[];
	/** When it is looked at, in milliseconds: what is over says nothing any more. */
	now: number;
}
