import type { CalendarSettings, Duration } from '../../time';

/** A clock that starts behind the node, as far as its own node says it without a lead. */
export interface FlowClock {
	name: string;
	target: Duration;
	/** The SLA policies for which it is, in small letters; `null` for every lead. */
	policies: readonly string[] | null;
	startFrom: 'receivedAt' | 'assignedAt' | 'now';
	/** The hours in which its business time counts; `null` where only a lead tells. */
	hours: CalendarSettings | 'workspace' | null;
}

/** What the clocks behind a node ask. */
export interface FlowClocks {
	clocks: readonly FlowClock[];
	/** Whether every name of an SLA policy that they ask for is known. */
	isWhole: boolean;
}
