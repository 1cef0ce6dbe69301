import { fold } from '../../fold';
import { readActivityKind } from '../../lead';
import { describeDay } from '../../time';
import type { Grouped } from '../groups';
import type { DatedActivity } from './readActivities';

const MS_PER_DAY = 86_400_000;

/** A line of the Activity Rules table. What somebody did counts as intent. */
export interface ActivityRule {
	name: string;
	/** Any of these kinds; none for all. */
	kinds: readonly string[];
	/** Any of these texts stands in where it was; none for anywhere. */
	where: readonly string[];
	/** Of each activity, on the day it was done; may be negative. */
	points: number;
	/** After so many days an activity counts half; 0 for always whole. */
	halfLifeDays: number;
	/** After so many days an activity counts no more; 0 for without an end. */
	windowDays: number;
	/** The rule gives at most so many points, or takes at most so many; 0 for as many as there are. */
	most: number;
	/** The name of a line of the Groups table; not there or empty for none. */
	group?: string;
}

/** When activities were that rules ask for. */
export interface ActivitiesSeen {
	/** As of when they count, epoch milliseconds. */
	now: number;
	/** For each activity rule the moments that count, the newest first; epoch milliseconds. */
	moments: number[][];
}

/** So many activities of a rule count, the newest: what is kept of a decision has an end. */
export const MOST_COUNTED = 50;

/**
 * What activity rules see of activities, as of a moment: what is later has not happened yet, whenever it
 * is asked.
 *
 * @param now epoch milliseconds
 * @example
 * seeActivities([{ name: 'Met', kinds: ['meeting'], … }], [{ kind: 'meeting', at: 5, where: '' }], 9)
 * // { now: 9, moments: [[5]] }
 */
export const seeActivities = (
	rules: readonly ActivityRule[],
	activities: readonly DatedActivity[],
	now: number,
): ActivitiesSeen => ({
	now,
	moments: rules.map((rule) => {
		const asks = asking(rule);
		return activities
			.filter(
				(activity) => activity.at <= now && isWithin(rule, activity.at, now) && asks(activity),
			)
			.map(({ at }) => at)
			.sort((a, b) => b - a)
			.slice(0, MOST_COUNTED);
	}),
});

/** Whether an activity is young enough for a rule at a moment; both in epoch milliseconds. */
export const isWithin = ({ windowDays }: ActivityRule, at: number, now: number): boolean =>
	windowDays === 0 || now - at <= windowDays * MS_PER_DAY;

function asking({ kinds, where }: ActivityRule): (activity: DatedActivity) => boolean {
	const wanted = new Set(kinds.map(readActivityKind));
	const places = where.map((text) => fold(text.trim())).filter((text) => text !== '');
	return (activity) =>
		(wanted.size === 0 || wanted.has(activity.kind)) &&
		(places.length === 0 || isIn(places, fold(activity.where)));
}

const isIn = (places: readonly string[], where: string) =>
	places.some((place) => where.includes(place));

/** What an activity rule gives. */
export interface GivenByActivities {
	/** To two decimals. */
	points: number;
	/** What it saw. */
	because: string;
}

/**
 * What a rule gives for activities: each counts whole when it is done, and half after every half-life.
 *
 * @param moments epoch milliseconds, the newest first, none after `now`
 * @returns `null` where nothing is left of them
 * @example
 * fadedPoints({ points: 10, halfLifeDays: 14, most: 0, … }, [now, now - 14 * day], now)
 * // { points: 15, because: '2 times, the last on Mon 2 Mar 2026' }
 */
export function fadedPoints(
	{ points, halfLifeDays, most }: ActivityRule,
	moments: readonly number[],
	now: number,
): GivenByActivities | null {
	const [newest] = moments;
	if (newest === undefined) return null;
	const share = (at: number) =>
		halfLifeDays === 0 ? 1 : 2 ** (-(now - at) / (halfLifeDays * MS_PER_DAY));
	const whole = points * moments.reduce((sum, at) => sum + share(at), 0);
	const counts = most === 0 ? whole : Math.max(-most, Math.min(most, whole));
	const rounded = Math.round(counts * 100) / 100;
	if (rounded === 0) return null;
	return { points: rounded, because: timesUntil(moments.length, newest) };
}

function timesUntil(count: number, newest: number): string {
	const day = describeDay(Math.floor(newest / MS_PER_DAY));
	if (count === 1) return `on ${day}`;
	return `${count === MOST_COUNTED ? `the last ${count}` : count} times, the last on ${day}`;
}

/**
 * What an activity rule gives or takes at most, as a rule of a group: without a limit of its own as much
 * as its activities.
 */
export const mostOfActivities = ({ points, most, group }: ActivityRule): Grouped => ({
	points: Math.sign(points) * (most === 0 ? Math.abs(points) * MOST_COUNTED : most),
	...(group !== undefined && { group }),
});
