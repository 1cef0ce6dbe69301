import { settingsHash } from '../lead';
import { sayUtc } from '../time';
import type { Pool } from './roster';
import type { Lineup, RotationState } from './rotationState';
import type { RotationMember } from './rotation';
import { splitShares } from './splitShares';

/** Whose table this is, and when it is used. */
export interface LineupUse {
	/** What tells one node from another. */
	node: string;
	/** In milliseconds. */
	now: number;
}

/** A node that has not used a pool for so long no longer counts as sharing it. */
const forgottenAfterMs = 30 * 24 * 60 * 60 * 1000;

/** More nodes than that do not share a pool; it keeps the memory small whatever happens. */
const mostLineups = 20;

/**
 * Takes note of who shares a pool by one node's table. When no other node means different people
 * by the same pool, those who are gone from the table are forgotten, and what they were owed or
 * ahead is shared by the others, so that lags still add up to 0 and the memory does not grow with
 * each change of staff.
 *
 * @param way what else decides whose turn it is, as {@link wayOfTurns} gives it
 * @returns what the pool remembers, and the node that last shared it with other members, weights or
 * settings; `null` where none did
 * @example
 * const { unlike } = noteLineup(state, members, { node: 'workflow/node', now });
 * if (unlike) hint(unlikeLineups('Sales', unlike));
 */
export function noteLineup(
	state: RotationState,
	members: readonly RotationMember[],
	{ node, now }: LineupUse,
	way: object = {},
): { state: RotationState; unlike: Lineup | null } {
	const own: Lineup = { node, lineup: lineupOf(members, way), usedAt: now };
	const others = state.lineups.filter(
		(other) => other.node !== node && other.usedAt > now - forgottenAfterMs,
	);
	const [unlike = null] = others
		.filter(({ lineup }) => lineup !== own.lineup)
		.toSorted((one, other) => other.usedAt - one.usedAt);
	const lineups = [own, ...others].slice(0, mostLineups);
	return { state: { ...(unlike ? state : withoutLeavers(state, members)), lineups }, unlike };
}

/**
 * What the screen says when two nodes share a pool and mean different people by it. A workflow's ID stands
 * in the address of its page in n8n.
 *
 * @param other the other node
 * @example
 * unlikeLineups('Sales', { node: 'xK2/4f', lineup: '…', usedAt: 0 })
 * // 'Another Lead Route Assign node, in the workflow with the ID xK2 (last used 1970-01-01 00:00 UTC), has a pool "Sales" with …'
 */
export function unlikeLineups(pool: string, { node, usedAt }: Lineup): string {
	const [workflow] = node.split('/');
	return `Another Lead Route Assign node, in the workflow with the ID ${workflow} (last used ${sayUtc(usedAt)}), has a pool "${pool}" with other members, weights or settings. The two share their turns, so neither gives everyone a fair share. Give both the same owners and weights and the same line in Pools, or give one pool another name. A node that is gone is forgotten after 30 days.`;
}

/**
 * What of a pool's settings decides whose turn it is, beside members and weights.
 *
 * @param keys of the members, in the pool's order
 */
export function wayOfTurns({ way, places }: Pool, keys: readonly string[]): object {
	const { strategy, away, knownTakesTurn } = way;
	const order = keys.map((key, position) => [key, places[position] ?? Infinity] as const);
	return {
		strategy,
		knownTakesTurn,
		...((strategy === 'turns' || strategy === 'kept') && { away }),
		...(way.equals === 'load' && { equals: way.equals }),
		...(way.openOf === 'pool' && { openOf: way.openOf }),
		...(strategy === 'order' && { order: Object.fromEntries(order) }),
	};
}

/** A hash of who shares a pool and how, in whatever order they stand. */
const lineupOf = (members: readonly RotationMember[], way: object) =>
	settingsHash([Object.fromEntries(members.map(({ key, weight }) => [key, weight])), way]);

function withoutLeavers(state: RotationState, members: readonly RotationMember[]): RotationState {
	const stay = new Set(members.map(({ key }) => key));
	const leavers = Object.entries(state.members).filter(([key]) => !stay.has(key));
	if (leavers.length === 0 || members.length === 0) return state;

	const left = leavers.reduce((sum, [, { lag }]) => sum + lag, 0);
	const shares = new Float64Array(members.length);
	splitShares(left, 0, members, [...members.keys()], shares);
	const staying = members.map(({ key }, position) => {
		const { lag, turns, lastTurn } = state.members[key] ?? { lag: 0, turns: 0, lastTurn: 0 };
		return [key, { lag: lag + (shares[position] ?? 0), turns, lastTurn }] as const;
	});
	return { ...state, members: Object.fromEntries(staying) };
}
