import { z } from 'zod/v4';

/** How the owner of a lead is found among those of a pool who can take it. */
export const poolStrategies = ['turns', 'order', 'load', 'skills', 'kept', 'claim'] as const;

export type PoolStrategy = (typeof poolStrategies)[number];

/**
 * What becomes of the turn of an owner who is away: it is gone; it waits for them, one however long
 * they are away; or they earn their share and catch up, within bounds.
 */
export const awayTurns = ['skip', 'hold', 'credit'] as const;

export type AwayTurn = (typeof awayTurns)[number];

/** By what leads of a pool belong together, where it keeps them with one owner. */
export const keepBys = ['domain', 'company', 'value'] as const;

export type KeepBy = (typeof keepBys)[number];

/** One line of the pools table. A pool without a line has {@link usualPool}. */
export const poolLineSchema = z.object({
	name: z.string(),
	strategy: z.enum(poolStrategies),
	/** Where its leads wait when nobody can take them; empty for the fallback queue. */
	queue: z.string(),
	/** Of owners who are outside their hours or absent; asked where turns alone decide. */
	away: z.enum(awayTurns),
	/** Whether a lead that goes to an owner who has it already is a turn of theirs. */
	knownTakesTurn: z.boolean(),
	keepBy: z.enum(keepBys),
});

export type PoolLine = z.infer<typeof poolLineSchema>;

/** How a pool shares, but for its name. */
export type PoolWay = Omit<PoolLine, 'name'>;

/** A pool that stands only under Pools of its owners: they take turns. */
export const usualPool: PoolWay = {
	strategy: 'turns',
	queue: '',
	away: 'skip',
	knownTakesTurn: false,
	keepBy: 'domain',
};

/** A pool as it is written under Pools of an owner. */
export interface WrittenPool {
	name: string;
	/** The owner's place in its order; `null` where none is written, which is after all others. */
	place: number | null;
}

/**
 * Reads a pool as an owner's line has it: its name, and behind a colon the owner's place in its order.
 *
 * @example
 * readWrittenPool('Enterprise: 1') // { name: 'Enterprise', place: 1 }
 * readWrittenPool('DACH') // { name: 'DACH', place: null }
 */
export function readWrittenPool(written: string): WrittenPool {
	const [, name, place] = /^(.*\S)\s*:\s*(\d{1,6})$/.exec(written.trim()) ?? [];
	return name === undefined
		? { name: written.trim(), place: null }
		: { name, place: Number(place) };
}

/** How a line of Pools, or an owner's place in one, is found by its name. */
export const poolKey = (name: string) => name.trim().toLowerCase();
