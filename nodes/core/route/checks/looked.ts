import type { WrittenConditions } from '../../check';
import type { CalendarSettings } from '../../time';
import type { RoutePolicy } from '../policy';
import type { FlowClocks } from './flowClocks';

/** A policy with the conditions of its rules, as they can be looked at. */
export interface LookedPolicy extends RoutePolicy {
	conditions: readonly WrittenConditions[];
	/** The same of its caps. */
	capConditions: readonly WrittenConditions[];
	/** When it is looked at, in milliseconds: what is over says nothing any more. */
	now: number;
	/** The clocks that start behind the node, where it is known which. */
	behind?: FlowClocks;
	/** The hours that the workspace has said, where they are known. */
	workspaceHours?: CalendarSettings;
}
