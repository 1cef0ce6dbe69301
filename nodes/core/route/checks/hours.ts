import { lineOf, type Check, type Finding } from '../../check';
import { attempt } from '../../attempt';
import { closedWeek, joinedWeek, openWeek, sayWeek, type WeekStretch } from '../../time';
import type { Pool, RosterLine } from '../roster';
import type { LookedPolicy } from './looked';
import type { AskedPlace } from './places';
import { askedPools, type AskedPool } from './askedPools';

const hour = 60;

/** Nobody closes for so short a time at night: it is a hole between the hours of people. */
const mostOfHole = 4 * hour;

/** Closed for so long, it is no night but a day off. */
const leastOfDayOff = 24 * hour;

/** When somebody of a pool works. */
export interface PoolWeek {
	/** The zone on whose clock it is said. */
	zone: string;
	open: readonly WeekStretch[];
	/** How many people it has that take leads. */
	people: number;
}

/** Hours in which nobody of a pool works, where a lead neither waits for them nor is theirs to claim. */
export function doubtsOfHours(policy: LookedPolicy): Check[] {
	const lines = linesById(policy.lines);
	return askedPools(policy).map(
		(asked): Check => ({
			where: whereOf(policy, asked.pool),
			look: () => doubtsOfPool(policy, lines, asked),
		}),
	);
}

function doubtsOfPool(policy: LookedPolicy, lines: LinesById, asked: AskedPool): Finding[] {
	const { pool, places } = asked;
	const unheld = places.filter(({ whenNobody }) => whenNobody.do !== 'wait');
	const [first] = unheld;
	const week = weekOf(pool, lines, policy.now);
	if (!first || !week || pool.way.strategy === 'claim') return [];
	const holes = holesOf(week);
	const becomes = becomesOf(first);
	return [
		...(holes.length > 0 && week.people > 1 ? [isHole(pool, week, holes, becomes)] : []),
		...closedMeanwhile(policy, lines, pool, week),
	];
}

const whereOf = ({ pools }: LookedPolicy, { name, row }: Pool) =>
	row === -1 ? 'Owners' : lineOf('Pools', row, pools[row]?.name ?? name);

type LinesById = ReadonlyMap<string, RosterLine>;

export const linesById = (lines: readonly RosterLine[]): LinesById =>
	new Map(lines.map((line) => [line.owner.id, line]));

/**
 * When somebody of a pool works, in the zone of the first of them.
 *
 * @returns `null` where somebody always does, nobody is active, or it is not known when they do
 */
export function weekOf({ members }: Pool, lines: LinesById, now: number): PoolWeek | null {
	const working = members.flatMap(({ owner }) => lines.get(owner.id) ?? []).filter(isActive);
	const [first] = working;
	if (!first) return null;
	const zone = first.hours?.timeZone ?? first.timeZone;
	const open = openOf(working, zone, now);
	return open && { zone, open, people: working.length };
}

const isActive = ({ active }: RosterLine) => active;

function openOf(lines: readonly RosterLine[], zone: string, now: number): WeekStretch[] | null {
	const weeks = lines.map(({ hours }) => {
		// Those of the workspace are not known without its store.
		if (!hours || hours.alwaysOpen) return null;
		const read = attempt(() => openWeek(hours, zone, now));
		return read.ok && read.value.length > 0 ? read.value : null;
	});
	const known = weeks.filter((week) => week !== null);
	return known.length === weeks.length ? joinedWeek(known.flat()) : null;
}

const lengthOf = ({ from, to }: WeekStretch) => to - from;

/** Short times between the hours of people, and days off in the middle of the week. */
function holesOf({ open }: PoolWeek): WeekStretch[] {
	const closed = closedWeek(open);
	const daysOff = closed.filter((stretch) => lengthOf(stretch) >= leastOfDayOff);
	// The weekend is the longest; where another day is as long, the last one.
	const weekend = daysOff.reduce<WeekStretch | undefined>(
		(longest, each) => (longest && lengthOf(longest) > lengthOf(each) ? longest : each),
		undefined,
	);
	const isHoleAt = (stretch: WeekStretch) =>
		lengthOf(stretch) <= mostOfHole || (daysOff.includes(stretch) && stretch !== weekend);
	return closed.filter(isHoleAt);
}

/** What becomes of a lead that comes when nobody works. */
const becomesOf = ({ whenNobody }: AskedPlace) =>
	whenNobody.do === 'assign'
		? 'a lead that comes then is given to somebody who is off'
		: 'a lead that comes then goes on to the next rule, at the end to the Fallback Queue';

const isHole = (
	{ name }: Pool,
	{ zone }: PoolWeek,
	holes: readonly WeekStretch[],
	becomes: string,
): Finding => ({
	severity: 'warning',
	code: 'pool.hole',
	message: `nobody of the pool "${name}" works ${sayWeek(holes)} (${zone}), between the hours of its people: ${becomes}`,
	hint: 'Let the hours of one of them reach over it, or choose Wait Until Somebody Can under When Nobody Can Take It.',
});

/** Hours in which others of the team work in the same place, and nobody of the pool. */
function closedMeanwhile(
	{ now }: LookedPolicy,
	lines: LinesById,
	{ name, members }: Pool,
	week: PoolWeek,
): Finding[] {
	const own = new Set(members.map(({ owner }) => owner.id));
	const zones = new Set(members.map(({ timeZone }) => timeZone));
	const others = [...lines.values()].filter(
		({ owner, timeZone, active, hours }) =>
			active && hours && !hours.alwaysOpen && !own.has(owner.id) && zones.has(timeZone),
	);
	const theirs = others.length > 0 ? openOf(others, week.zone, now) : null;
	if (!theirs) return [];
	const closed = closedWeek(week.open).flatMap((stretch) =>
		theirs.flatMap((open) => [open, weekLater(open)].flatMap((each) => common(stretch, each))),
	);
	const missed = closed.filter((stretch) => lengthOf(stretch) >= hour);
	if (missed.length === 0) return [];
	return [
		{
			severity: 'note',
			code: 'pool.closedMeanwhile',
			message: `nobody of the pool "${name}" works ${sayWeek(missed)} (${week.zone}), when others of the team do`,
			hint: 'Right where its leads are to wait for their own people; else add somebody to the pool who works then, or let a rule below send its leads to others.',
		},
	];
}

const minutesOfWeek = 7 * 24 * hour;

const weekLater = ({ from, to }: WeekStretch): WeekStretch => ({
	from: from + minutesOfWeek,
	to: to + minutesOfWeek,
});

function common(one: WeekStretch, other: WeekStretch): WeekStretch[] {
	const both = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
	return both.from < both.to ? [both] : [];
}
