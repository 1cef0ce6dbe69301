import { z } from 'zod/v4';
import { attempt } from '../attempt';
import { didYouMean } from '../check';
import { inPlace, LeadOpsError } from '../errors';
import { ownerSchema } from '../lead';
import { nearNames } from '../nearNames';
import {
	howPoolsAreWritten,
	poolKey,
	readWrittenPool,
	usualPool,
	type PoolLine,
	type PoolWay,
	type WrittenPool,
} from './pools';
import { checkConditions, meets } from './poolMembers';
import { rememberingBy } from '../remembering';
import {
	calendarSettings,
	compileCalendar,
	zoneNamed,
	type Calendar,
	type CalendarSettings,
} from '../time';
import { compileAbsences, type Absences } from './absences';
import { ownerTraits, type OwnerTraits } from './ownerTraits';

/** What is written may leave out what is usual. */
const hoursSchema: z.ZodType<CalendarSettings | null> = calendarSettings.nullable();

/** One line of the owners table. */
export const rosterLineSchema = z.object({
	owner: ownerSchema,
	/**
	 * The pools the owner takes turns in, each with their place in its order where it has one, and with
	 * their weight in it where it is another one: `DACH: 1`, `DACH x2`.
	 */
	pools: z.array(z.string()),
	/** Share of turns: 2 takes twice the turns of 1. Above 0. */
	weight: z.number(),
	active: z.boolean(),
	/** The name of another owner who takes over; empty for none, and as good as empty where nobody is called so. */
	backup: z.string(),
	/** `null` for an owner who can always take leads. */
	hours: hoursSchema,
	/** Whether these are the hours of the workspace, in the owner's time zone where that is given. */
	ofWorkspace: z.boolean().optional(),
	/** How many leads a day at most, in the owner's time zone; `null` for no limit. */
	dailyCap: z.number().nullable(),
	/** How many open leads at most; `null` for no limit. */
	openLeadCap: z.number().nullable().default(null),
	timeZone: z.string(),
	...ownerTraits,
	/** Of owners from a table and an input: that the table alone has this one. */
	ofTable: z.boolean().optional(),
	/** The row of the Owners input it came in with, from 0. */
	ofRow: z.number().optional(),
});

export type RosterLine = z.infer<typeof rosterLineSchema>;

/** An owner ready to be chosen. */
export interface Member
	extends Omit<
		RosterLine,
		'hours' | 'ofWorkspace' | 'absences' | 'holidays' | 'ofTable' | 'ofRow'
	> {
	/** The place in the table, from 0: what records name an owner by. */
	index: number;
	/** The names of the pools alone. */
	pools: string[];
	calendar: Calendar | null;
	/** `null` for an owner who is never away. */
	absences: Absences | null;
}

/** An owners table that was checked and can be used. Compiled once for many leads. */
export interface Roster {
	members: Member[];
	/** By e-mail, name or id, in small letters. */
	byName: Map<string, Member>;
	/** By name, in small letters. */
	byPool: Map<string, Pool>;
	/** Those of whom it is asked how many open leads they have: by a cap of them, or by a pool. */
	counted: ReadonlySet<Member>;
	/** Pools that ask how many open leads of theirs each of their people has. */
	countingOwn: readonly Pool[];
	/** Pools that keep leads together. */
	keeping: readonly Pool[];
}

/** Owners who take turns, under the name as the table first spells it. */
export interface Pool {
	name: string;
	members: Member[];
	/** Each member's place in the pool's order, the first ones with the least; who has none is after all others. */
	places: number[];
	/** Each member's share of its turns: their weight in it, else their usual one. */
	weights: number[];
	way: PoolWay;
	/** Its place in the pools table, from 0; -1 where it has no line. */
	row: number;
}

/** The pool of all owners, which needs no name in the table. */
export const everyone = 'All Owners';

const key = poolKey;

/**
 * Checks an owners table and a pools table and makes them ready.
 *
 * @param pools how the pools share; of those that are not in it, the owners take turns
 * @throws LeadOpsError naming what cannot work on the screen: `owner.twice`, `owner.weight`,
 * `owner.timeZone`, `owner.absence`, `pool.name`, `pool.twice`, `pool.condition`; `calendar.*` for the
 * hours and holidays of an owner
 */
export function compileRoster(
	lines: readonly RosterLine[],
	pools: readonly PoolLine[] = [],
): Roster {
	const ways = waysOf(pools);
	const members = lines.map(toMember);
	const ids = new Set<string>();
	for (const { owner } of members) {
		if (ids.has(owner.id)) {
			throw new LeadOpsError({
				code: 'owner.twice',
				message: `Owners: "${owner.id}" is in the table twice`,
				hint: 'Keep one line for each owner. Two people with one address need an ID each, under More.',
			});
		}
		ids.add(owner.id);
	}
	const byName = new Map<string, Member>();
	for (const member of members.toReversed()) {
		for (const name of [member.owner.name, member.owner.email, member.owner.id]) {
			if (name) byName.set(key(name), member);
		}
	}
	const all = emptyPool(everyone, ways.get(key(everyone)));
	const byPool = new Map<string, Pool>([[key(everyone), all]]);
	for (const [index, member] of members.entries()) {
		const written = writtenPools(lines[index]?.pools ?? []);
		join(all, member, written.get(key(everyone)));
		for (const [found, own] of written) {
			if (found === key(everyone)) continue;
			const pool = byPool.get(found) ?? emptyPool(own.name, ways.get(found));
			byPool.set(found, pool);
			join(pool, member, own);
		}
	}

	for (const [found, { way, row }] of ways) {
		if (way.conditions.length === 0) continue;
		const pool = byPool.get(found) ?? emptyPool(pools[row]?.name.trim() ?? '', { way, row });
		byPool.set(found, pool);
		joinThose(pool, members, lines);
	}

	return {
		...{ members, byName, byPool, ...countedIn(members, [...byPool.values()]) },
		keeping: [...byPool.values()].filter(({ way }) => way.strategy === 'kept'),
	};
}

/** All who name a pool or meet its conditions, in the order of the table. What they name counts first. */
function joinThose(pool: Pool, members: readonly Member[], lines: readonly RosterLine[]) {
	Object.assign(pool, { members: [], places: [], weights: [] });
	for (const [index, line] of lines.entries()) {
		const member = members[index];
		const written = writtenPools(line.pools);
		const own = written.get(key(pool.name));
		// Not what follows from other conditions, so that the order of the rows does not count.
		const pools = [...written.values()].map(({ name }) => name);
		if (!member || !(own || meets({ ...line, pools }, pool.way.conditions))) continue;
		join(pool, member, own);
		if (!own) member.pools.push(pool.name);
	}
}

/** How each pool of the table shares, by name in small letters. */
function waysOf(pools: readonly PoolLine[]): Map<string, Pick<Pool, 'way' | 'row'>> {
	const ways = new Map<string, Pick<Pool, 'way' | 'row'>>();
	for (const [row, { name, ...way }] of pools.entries()) {
		if (name.trim() === '') {
			throw new LeadOpsError({
				code: 'pool.name',
				message: `Pools: row ${row + 1} has no name`,
				hint: 'Write the name of a pool, as it stands under Pools in the Owners table.',
			});
		}
		if (ways.has(key(name))) {
			throw new LeadOpsError({
				code: 'pool.twice',
				message: `Pools: "${name}" is in the table twice`,
				hint: 'Keep one line for each pool.',
			});
		}
		checkConditions(name, way.conditions);
		ways.set(key(name), { way, row });
	}
	return ways;
}

/** Whether a pool asks how many open leads its people have. */
const asksForLoad = ({ strategy, equals }: PoolWay) =>
	strategy === 'load' || (equals === 'load' && (strategy === 'skills' || strategy === 'order'));

/** Whose open leads count, and where. */
function countedIn(
	members: readonly Member[],
	pools: readonly Pool[],
): Pick<Roster, 'counted' | 'countingOwn'> {
	const asking = pools.filter(({ way }) => asksForLoad(way));
	const { owner = [], pool = [] } = Object.groupBy(asking, ({ way }) => way.openOf);
	const counted = new Set([
		...members.filter(({ openLeadCap }) => openLeadCap !== null),
		...owner.flatMap((each) => each.members),
	]);
	return { counted, countingOwn: pool };
}

/** The pools of an owner's line, each once, as it is written first. */
function writtenPools(pools: readonly string[]): Map<string, WrittenPool> {
	const found = new Map<string, WrittenPool>();
	for (const pool of pools.map(readWrittenPool)) {
		if (!found.has(key(pool.name))) found.set(key(pool.name), pool);
	}
	return found;
}

const emptyPool = (name: string, line: Pick<Pool, 'way' | 'row'> = withoutLine): Pool => ({
	...{ name, members: [], places: [], weights: [] },
	...line,
});

const withoutLine = { way: usualPool, row: -1 };

function join(pool: Pool, member: Member, { place, weight }: Partial<WrittenPool> = {}) {
	if (weight === 0) return;
	pool.members.push(member);
	pool.places.push(place ?? Infinity);
	pool.weights.push(weight ?? member.weight);
}

/** The pool of this name, however it is spelled; without members when the table has none. */
export const poolNamed = (roster: Roster, name: string): Pool =>
	roster.byPool.get(key(name)) ?? emptyPool(name);

/** Whether a pool is known by its members, or by conditions that nobody meets for now. */
export const isPool = ({ members, way }: Pool): boolean =>
	members.length > 0 || way.conditions.length > 0;

/** The owner that a table cell or a CRM names by name, e-mail or id. */
export const findMember = (roster: Roster, name: string): Member | undefined =>
	roster.byName.get(key(name));

/** Proposes what a name may mean that is in no table, before what else can be done. */
export function meant(name: string, candidates: ReadonlyArray<{ name: string }>): string {
	const near = nearNames(name, candidates, (candidate) => [candidate.name]);
	return near.length === 0 ? '' : `${didYouMean(near.map((each) => `"${each.name}"`))} `;
}

/** As {@link meant}, of an owner, who is named by name or e-mail. A name of several is told as such. */
export function meantOwner({ members }: Pick<Roster, 'members'>, name: string): string {
	const called = members.filter(({ owner }) => key(owner.name) === key(name));
	if (called.length > 1)
		return `${called.length} owners are called "${name}", so their name tells nobody: ${tellingApart(called)}. `;
	return meant(
		name,
		members.flatMap(({ owner }) => [
			{ name: owner.name },
			...(owner.email ? [{ name: owner.email }] : []),
		]),
	);
}

/** By what owners of one name are told apart. */
const tellingApart = (called: readonly Member[]): string =>
	called
		.map(({ owner: { email, id, crmId } }) => email ?? id ?? crmId ?? 'one of no email')
		.join(', ');

const calendarOf = rememberingBy(1000, JSON.stringify, compileCalendar);

const absencesOf = rememberingBy(
	1000,
	({
		absences,
		holidays,
		timeZone,
	}: Pick<OwnerTraits & RosterLine, 'absences' | 'holidays' | 'timeZone'>) =>
		JSON.stringify([timeZone, absences, holidays]),
	(line): Absences | null => compileAbsences(line, line.timeZone),
);

function toMember(line: RosterLine, index: number): Member {
	if (!(line.weight > 0) || !Number.isFinite(line.weight)) {
		throw new LeadOpsError({
			code: 'owner.weight',
			message: `Owners: the weight of ${line.owner.name} is ${line.weight}`,
			hint: 'Give a weight above 0, or switch Active off for an owner who takes no leads.',
		});
	}
	checkTimeZone(line);
	const ofOwner = (message: string) => `Owners: ${line.owner.name}: ${message}`;
	const calendar = inPlace(ofOwner, () => line.hours && calendarOf(line.hours));
	const absences = inPlace(ofOwner, () => absencesOf(line));
	const { openLeadCap, ownCaps, columns, skills, languages, territories } = line;
	const { owner, weight, active, backup, dailyCap, timeZone } = line;
	const pools = line.pools.flatMap((pool) => {
		const { name, weight: own, unread } = readWrittenPool(pool);
		if (unread !== undefined) throw unreadPool(line.owner.name, pool, name);
		return own === 0 ? [] : [name];
	});
	// One by one: V8 reads an object that was spread from the rest of another one much slower.
	return {
		index,
		owner,
		pools,
		weight,
		active,
		backup,
		dailyCap,
		openLeadCap,
		ownCaps,
		columns,
		timeZone,
		skills,
		languages,
		territories,
		calendar,
		absences,
	};
}

const unreadPool = (owner: string, written: string, pool: string) =>
	new LeadOpsError({
		code: 'owner.pool',
		message: `Owners: Pools of ${owner}: "${written}" has something behind the name that is neither a place nor a weight`,
		hint: howPoolsAreWritten(pool),
	});

/** A day begins by it, so without a known one no daily cap could be held. */
function checkTimeZone({ owner, timeZone }: Pick<RosterLine, 'owner' | 'timeZone'>) {
	const zone = attempt(() => zoneNamed(timeZone));
	if (zone.ok) return;
	throw new LeadOpsError({
		code: 'owner.timeZone',
		message: `Owners: the Time Zone of ${owner.name}, "${timeZone}", is not known`,
		hint: zone.error instanceof LeadOpsError ? zone.error.hint : '',
		cause: zone.error,
	});
}
