import type { WrittenConditions } from '../../check';
import type { RoutePolicy } from '../policy';

/** A policy with the conditions of its rules, as they can be looked at. */
export interface LookedPolicy extends RoutePolicy {
	conditions: readonly WrittenConditions[];
	/** The same of its caps. */
	capConditions: readonly WrittenConditions[];
}
