import type { CalendarSettings } from '../time';
import type { RoutePolicy } from './policy';
import type { RosterLine } from './roster';

/**
 * A policy by the hours that the workspace has said: those of its owners who keep to them, and the
 * time zone of owners who have none of their own, of pools, of rules and of sentences.
 *
 * @example
 * withWorkspaceHours(policy, berlin).lines[0].hours // berlin, where Ann keeps to the workspace's hours
 */
export const withWorkspaceHours = <Policy extends Pick<RoutePolicy, 'lines' | 'caps' | 'rules'>>(
	policy: Policy,
	calendar: CalendarSettings,
): Policy => ({
	...policy,
	timeZone: calendar.timeZone,
	lines: policy.lines.map((line) => lineBy(line, calendar)),
	caps: policy.caps.map((cap) => ({ ...cap, timeZone: calendar.timeZone })),
	rules: policy.rules.map((rule) =>
		rule.during ? { ...rule, during: { ...rule.during, timeZone: calendar.timeZone } } : rule,
	),
});

function lineBy(line: RosterLine, calendar: CalendarSettings): RosterLine {
	const timeZone = line.owner.timeZone ?? calendar.timeZone;
	const hours = line.ofWorkspace ? calendar : line.hours;
	return { ...line, timeZone, hours: hours && { ...hours, timeZone } };
}
