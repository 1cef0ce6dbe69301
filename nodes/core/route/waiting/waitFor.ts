import type { Cap } from '../caps/cap';
import { reachedCap } from '../caps/reached';
import type { Search } from '../decide/Search';
import type { Waits } from '../decide/found';
import type { Member, Pool } from '../roster';
import type { Able } from '../strategies';
import { listHindrances, type Hindrance } from '../standing';
import { describeInstant } from '../../time';
import { sayFull } from '../decide/sayFull';
import { freeAgain, freesAgain, there } from './freeAgain';

const hour = 3_600_000;

/** That everyone is back too late for a lead to wait for them, as a clause. */
export interface TooLate {
	tooLate: string;
}

/**
 * Whether a lead that nobody of a pool can take now waits for them: somebody will be able to before it
 * has waited for too long.
 *
 * @param able whom it waits for
 * @param hours for how long at most, from when it first began to wait
 * @returns `null` or why not where it goes on at once: to wait for nobody helps nobody
 * @example
 * waitFor(search, dach, 72)?.because
 * // 'everyone in the pool "DACH" is off until Mon 2 Mar 2026, 09:00 (Europe/Berlin), and it waits'
 */
export function waitFor(
	search: Search,
	pool: Pool,
	hours: number,
	able: Able = { members: pool.members, whose: '' },
): Waits | TooLate | null {
	const { now } = search.facts;
	const since = search.waitSince();
	if (since === null) return null;
	const giveUpAt = since + hours * hour;
	const first = now < giveUpAt ? firstFree(search, pool, able) : null;
	if (!first) return null;
	const { member, at, mayBeSooner } = first;
	const said = (instant: number) => describeInstant(instant, member.timeZone);
	const isLate = at > giveUpAt;
	if (isLate && !mayBeSooner) {
		return { tooLate: `somebody can from ${said(at)}, and it may wait until ${said(giveUpAt)}` };
	}
	const why = `${whyNobody(search, pool, able)}${isLate ? '' : ` until ${said(at)}`}`;
	const most = `at most until ${said(giveUpAt)}`;
	return {
		waiting: { pool, why, since, until: Math.min(at, giveUpAt), giveUpAt },
		because: `${why}; it waits, ${most}`,
	};
}

/** Who will be the first that can take a lead. */
interface FirstFree {
	member: Member;
	/** In milliseconds; `Infinity` where no clock tells. */
	at: number;
	/** Whether it may be sooner, as a lead may be over at any time for which somebody has no room. */
	mayBeSooner: boolean;
}

/** Who of a pool will be the first that can take a lead, and when. */
function firstFree(search: Search, pool: Pool, { members }: Able): FirstFree | null {
	const { facts } = search;
	const cap = search.reachedCapOf(pool);
	const open = cap ? freesAgain(cap, null, facts) : facts.now;
	if (open === null) return null;
	let first: Omit<FirstFree, 'mayBeSooner'> | null = null;
	let mayBeSooner = false;
	for (const member of members) {
		const hindrance = search.hindrance(member);
		const free = hindrance ? freeAgain(member, hindrance, facts) : facts.now;
		const isSooner = cap !== null && free !== null && free <= open;
		const at = isSooner && open < Infinity ? there(member, open) : isSooner ? open : free;
		mayBeSooner ||= at === Infinity;
		if (at !== null && (!first || at < first.at)) first = { member, at };
	}
	noteOldest(search, first?.member ?? null, cap);
	return first && { ...first, mayBeSooner };
}

/** Notes what decided until when it waits; of others it is enough that they are free no sooner. */
function noteOldest(search: Search, first: Member | null, ofPool: Cap | null) {
	if (ofPool) search.noteOldest(ofPool, null);
	const own = first && search.hindrance(first) === 'cap reached' && reachedCap(first, search.facts);
	if (own) search.noteOldest(own, first);
}

/** Said of everyone of a pool, where it is so of all who may come back. */
const ofEveryone: Partial<Record<Hindrance, string>> = {
	away: 'is away',
	'outside working hours': 'is off',
	'has enough open leads': 'has enough open leads',
	'cap reached': 'has as many leads as their caps allow',
};

function whyNobody(search: Search, pool: Pool, { members, whose }: Able): string {
	const full = sayFull(search, pool);
	if (full) return full;
	const { name } = pool;
	const standings = members.map((member) => search.standing(member));
	const [one, ...others] = new Set(standings.map(({ hindrance }) => hindrance));
	const said = one && others.length === 0 ? ofEveryone[one] : undefined;
	return said
		? `everyone in the pool "${name}"${whose} ${said}`
		: `nobody in the pool "${name}"${whose} can take it (${listHindrances(standings)})`;
}
