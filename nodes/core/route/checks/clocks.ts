import { didYouMean, type Check, type Finding } from '../../check';
import { attempt } from '../../attempt';
import { nearNames } from '../../nearNames';
import {
	closedWeek,
	describeDuration,
	durationMs,
	durationUnits,
	minutesOfWeek,
	openWeek,
	sayWeek,
	type CalendarSettings,
	type Duration,
	type WeekStretch,
} from '../../time';
import type { RouteRule } from '../rules';
import type { WhenNobody } from '../waiting';
import { askedPools } from './askedPools';
import { linesById, weekOf, type PoolWeek } from './hours';
import type { FlowClock, FlowClocks } from './flowClocks';
import type { LookedPolicy } from './looked';
import { whereOfRule } from './rules';

const minuteMs = 60_000;

/** Clocks that are due before anybody of a pool works, and SLA policies for which there is none. */
export function doubtsOfClockTimes(policy: LookedPolicy): Check[] {
	const { behind } = policy;
	if (!behind || behind.clocks.length === 0) return [];
	const lines = linesById(policy.lines);
	const ofPlaces = askedPools(policy).flatMap(({ pool, places }) => {
		const week = pool.way.strategy === 'claim' ? null : weekOf(pool, lines, policy.now);
		return week ? places.map((place) => ({ ...place, pool, week })) : [];
	});
	const told = new Set<string>();
	return [
		...policy.rules.map(
			(rule, index): Check => ({
				where: whereOfRule(rule, index),
				look: () => unknownPolicy(behind, rule),
			}),
		),
		...ofPlaces.map(({ where, whenNobody, pool, week }): Check => {
			const rule = policy.rules.find((each, index) => whereOfRule(each, index) === where);
			return {
				where,
				look: () =>
					clocksFor(behind.clocks, rule?.slaPolicy).flatMap((clock) => {
						const before = dueBefore(clock, week, whenNobody, policy);
						const key = `${pool.name}\0${clock.name}\0${JSON.stringify(clock.policies)}`;
						if (!before || told.has(key)) return [];
						told.add(key);
						return [dueWhenClosed(clock, pool.name, week, before)];
					}),
			};
		}),
	];
}

/** Of several clocks of one name the first that is for the lead counts. */
function clocksFor(clocks: readonly FlowClock[], slaPolicy = ''): FlowClock[] {
	const own = slaPolicy.trim().toLowerCase();
	const first = new Map<string, FlowClock>();
	for (const clock of clocks) {
		const isFor = clock.policies === null || clock.policies.includes(own);
		if (isFor && !first.has(clock.name)) first.set(clock.name, clock);
	}
	return [...first.values()];
}

/**
 * When a pool is closed for longer than a clock gives.
 *
 * @returns the longest such time
 */
function dueBefore(
	{ target, startFrom, hours }: FlowClock,
	{ open, zone }: PoolWeek,
	whenNobody: WhenNobody,
	{ now, workspaceHours }: LookedPolicy,
): WeekStretch | undefined {
	// It is nobody's there, or its clock starts when it is somebody's.
	if (whenNobody.do === 'go on' || (whenNobody.do === 'wait' && startFrom !== 'receivedAt')) {
		return undefined;
	}
	const counting = countingHours(target, hours, workspaceHours);
	const read = counting && attempt(() => openWeek(counting, zone, now));
	if (!read?.ok) return undefined;
	const counted = ({ from, to }: WeekStretch) =>
		read.value
			.flatMap((each) => [each, { from: each.from + minutesOfWeek, to: each.to + minutesOfWeek }])
			.reduce(
				(sum, each) => sum + Math.max(0, Math.min(to, each.to) - Math.max(from, each.from)),
				0,
			);
	return closedWeek(open)
		.filter((stretch) => counted(stretch) >= durationMs(target) / minuteMs)
		.toSorted((one, other) => other.to - other.from - (one.to - one.from))[0];
}

function countingHours(
	{ unit }: Duration,
	hours: FlowClock['hours'],
	workspaceHours: CalendarSettings | undefined,
): CalendarSettings | null {
	if (!durationUnits[unit].business) return { timeZone: 'UTC', weekly: [], alwaysOpen: true };
	// How long a business day is, only its calendar tells.
	if (unit === 'businessDays') return null;
	return hours === 'workspace' ? (workspaceHours ?? null) : hours;
}

const dueWhenClosed = (
	{ name, target }: FlowClock,
	pool: string,
	{ zone }: PoolWeek,
	closed: WeekStretch,
): Finding => ({
	severity: 'warning',
	code: 'sla.beforeOpening',
	message: `the clock "${name}" of Lead SLA Timer is due after ${describeDuration(target)}, and nobody of the pool "${pool}" works ${sayWeek([closed])} (${zone}), so a lead that comes then is late before anybody is there`,
	hint: 'Let the clock count business time in the hours of the pool, give it longer, or let somebody of the pool work then.',
});

/** The name of an SLA policy for which no clock asks. */
function unknownPolicy({ clocks, isWhole }: FlowClocks, { slaPolicy = '' }: RouteRule): Finding[] {
	const asked = [...new Set(clocks.flatMap(({ policies }) => policies ?? []))];
	const own = slaPolicy.trim().toLowerCase();
	if (own === '' || !isWhole || asked.includes(own)) return [];
	const near = nearNames(own, asked, (each) => [each]).map((each) => `"${each}"`);
	return [
		{
			severity: 'warning',
			code: 'sla.unknownPolicy',
			message: `no clock behind this node asks for the SLA Policy "${slaPolicy}"`,
			hint: `${didYouMean(near)} In Lead SLA Timer a clock asks for it under Only Leads With: {{ $json.assignment.slaPolicy }} is equal to ${slaPolicy}.`.trim(),
		},
	];
}
