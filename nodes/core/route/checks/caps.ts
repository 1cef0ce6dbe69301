import {
	checksOfConditions,
	eachThenAll,
	implies,
	lineOf,
	type Check,
	type Finding,
} from '../../check';
import { ownerColumns } from '../../lead';
import {
	calendarPeriods,
	isTimed,
	type CalendarPeriod,
	type CapSettings,
	type CapSpan,
} from '../caps/cap';
import { lookBackMs } from '../caps/capWindow';
import { perWords } from '../caps/capWords';
import { compileCaps } from '../caps/compileCaps';
import { ownersNamed } from '../caps/ownersNamed';
import { isPool, meant, meantOwner, poolNamed, type Roster, type RosterLine } from '../roster';
import { rosterOf } from './harmless';
import type { LookedPolicy } from './looked';

const whereOfCap = ({ name }: CapSettings, index: number) => lineOf('Caps', index, name);

/** What cannot work in the caps table, line by line. */
export function errorsOfCaps({ lines, pools, caps }: LookedPolicy): Check[] {
	const roster = rosterOf(lines, pools);
	return eachThenAll('Caps', caps, whereOfCap, (some) => compileCaps(roster, some));
}

/** What is surely not meant in the caps table. */
export function doubtsOfCaps(policy: LookedPolicy): Check[] {
	const roster = rosterOf(policy.lines, policy.pools);
	return policy.caps.flatMap((cap, index) => {
		const where = whereOfCap(cap, index);
		const conditions = policy.capConditions[index];
		return [
			...(conditions && isTimed(cap) ? checksOfConditions(where, conditions) : []),
			// That nobody came in at all is told apart.
			{ where, look: () => (policy.lines.length === 0 ? [] : namesNobody(roster, cap)) },
			{ where, look: () => neverReached(policy, roster, index) },
		];
	});
}

/** Names that nobody has, such as those from before somebody renamed an owner or a pool. */
function namesNobody(roster: Roster, { scope, names }: CapSettings): Finding[] {
	const severity = 'warning';
	if (scope === 'each') return [];
	if (scope === 'owners') {
		return ownersNamed(roster, names).flatMap(({ written, member }): Finding[] =>
			member
				? []
				: [
						{
							...{ severity, code: 'cap.owner' },
							message: `no owner is called "${written}", so the cap holds for nobody of that name`,
							hint: `${meantOwner(roster, written)}Write the name or email of an owner in the table.`,
						},
					],
		);
	}
	const [pool] = names;
	if (pool === undefined || names.length > 1 || isPool(poolNamed(roster, pool))) return [];
	return [
		{
			...{ severity, code: 'cap.pool' },
			message: `no owner is in the pool "${pool}", so the cap holds for nobody`,
			hint: `${meant(pool, [...roster.byPool.values()])}Write the name of one pool, as it stands under Pools in the Owners table.`,
		},
	];
}

/** A cap that another one keeps everybody from reaching. */
function neverReached(policy: LookedPolicy, roster: Roster, index: number): Finding[] {
	const cap = policy.caps[index];
	if (!cap) return [];
	const at = policy.caps.findIndex(
		(other, at) =>
			at !== index && bindsThose(policy, roster, at, index) && isBelow(other, cap, at < index),
	);
	const other = policy.caps[at];
	const limit = other ?? ownCapsBelow(policy, roster, cap);
	if (!limit) return [];
	return [
		{
			severity: 'warning',
			code: 'cap.neverReached',
			message: `the cap is never reached: ${limit.name} allows no more than ${limit.most} ${perWords(limit)}`,
			hint: `Remove it, or change how many it allows: ${cap.most} ${perWords(cap)} now.`,
			restsOn: [whereOfCap(cap, index), ...(other ? [whereOfCap(other, at)] : [])],
		},
	];
}

/** Whether all for whom one cap counts a lead are those for whom another one counts it too. */
function bindsThose(policy: LookedPolicy, roster: Roster, limit: number, cap: number): boolean {
	const [one, other] = [policy.caps[limit], policy.caps[cap]];
	if (!one || !other || !countsAll(policy, limit, cap)) return false;
	if ((one.scope === 'pool') !== (other.scope === 'pool')) return false;
	if (one.scope === 'pool') return sameName(one.names[0], other.names[0]);
	const bound = ownersOf(roster, one);
	const kept = ownersOf(roster, other);
	return kept.length > 0 && kept.every((index) => bound.includes(index));
}

const sameName = (one = '', other = '') => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether each lead that counts for a cap counts for another one too. */
function countsAll({ caps, capConditions }: LookedPolicy, limit: number, cap: number): boolean {
	if (caps[limit]?.unconditional) return true;
	const [broad, own] = [capConditions[limit], capConditions[cap]];
	return caps[cap]?.unconditional === false && broad && own ? implies(own, broad) : false;
}

const ownersOf = (roster: Roster, { scope, names }: CapSettings): number[] =>
	scope === 'each'
		? [...roster.members.keys()]
		: ownersNamed(roster, names).flatMap(({ member }) => member?.index ?? []);

/** Whether who keeps to one cap cannot reach another; of two that are alike, the one above counts. */
function isBelow(limit: CapSettings, cap: CapSettings, isAbove: boolean): boolean {
	if (!isTimed(limit) || !isTimed(cap)) {
		const areOpen = !isTimed(limit) && !isTimed(cap);
		return areOpen && (limit.most < cap.most || (limit.most === cap.most && isAbove));
	}
	const isInside = holds(limit, cap);
	if (isInside && holds(cap, limit) && limit.most === cap.most) return isAbove;
	if (isInside) return limit.most <= cap.most;
	// So often can a shorter span begin within a longer one.
	const times = Math.ceil(lookBackMs(cap) / shortestMs(limit)) + 1;
	return limit.most * times < cap.most;
}

/** Whether what counts for one span is always part of what counts for another. */
const holds = (longer: CapSpan, shorter: CapSpan): boolean =>
	longer.counted === 'rolling' || longer.per === 'minutes'
		? lookBackMs(shorter) <= lookBackMs(longer)
		: shorter.counted === 'calendar' && within[shorter.per].includes(longer.per);

/** A week may begin in one month and end in the next. */
const within: Readonly<Record<CapSpan['per'], ReadonlyArray<CapSpan['per']>>> = {
	minutes: [],
	hour: ['hour', 'day', 'week', 'month'],
	day: ['day', 'week', 'month'],
	week: ['week'],
	month: ['month'],
};

const hourMs = 3_600_000;

/** No day, week or month is shorter: one loses an hour, and a February two days. */
const shortestMs = ({ per, minutes = 60 }: CapSpan): number =>
	({
		minutes: minutes * 60_000,
		hour: hourMs,
		day: 23 * hourMs,
		week: 167 * hourMs,
		month: 28 * 24 * hourMs - hourMs,
	})[per];

/** Caps of their own lines of all owners that a cap is for, where they keep everybody from reaching it. */
function ownCapsBelow({ lines }: LookedPolicy, roster: Roster, cap: CapSettings) {
	const owners = cap.scope === 'pool' ? [] : ownersOf(roster, cap);
	return [...calendarPeriods, 'open' as const]
		.map((per) => {
			const own = owners.map((index) => mostOf(lines[index], per) ?? Infinity);
			return { ...cap, name: ownCapNames[per], most: Math.max(...own), per, counted } as const;
		})
		.find((limit) => owners.length > 0 && limit.most < Infinity && isBelow(limit, cap, true));
}

const counted = 'calendar';

const mostOf = (line: RosterLine | undefined, per: CalendarPeriod | 'open') => {
	if (per === 'open') return line?.openLeadCap;
	return per === 'day' ? line?.dailyCap : line?.ownCaps[per];
};

const ownCapNames: Readonly<Record<CalendarPeriod | 'open', string>> = {
	hour: ownerColumns.hourlyCap,
	day: ownerColumns.dailyCap,
	week: ownerColumns.weeklyCap,
	month: ownerColumns.monthlyCap,
	open: ownerColumns.openLeadCap,
};
