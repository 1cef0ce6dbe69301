import { z } from 'zod/v4';
import { memberConditionSchema } from './poolMembers';

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

/** Who of several gets a lead who are equal to the strategy: whose turn it is, or who has the fewest open ones. */
export const equalWays = ['turns', 'load'] as const;

export type EqualWay = (typeof equalWays)[number];

/** Whose open leads count where a pool asks for them: all that an owner has, or those that the pool gave. */
export const openLeadsOf = ['owner', 'pool'] as const;

export type OpenLeadsOf = (typeof openLeadsOf)[number];

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
	/** Asked where somebody is chosen by their place or by what they know. */
	equals: z.enum(equalWays).default('turns'),
	/** Asked where somebody is chosen by how many open leads they have. */
	openOf: z.enum(openLeadsOf).default('owner'),
	/** Owners who meet them all are in it, besides those who name it; none for those alone. */
	conditions: z.array(memberConditionSchema).readonly().default([]),
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
	equals: 'turns',
	openOf: 'owner',
	conditions: [],
};

/** A pool as it is written under Pools of an owner. */
export interface WrittenPool {
	name: string;
	/** The owner's place in its order; `null` where none is written, which is after all others. */
	place: number | null;
	/** The owner's weight in it; `null` for their usual one, 0 for who is not in it. */
	weight: number | null;
	/** What stands behind the name and is neither a place nor a weight. */
	unread?: string;
}

const number = String.raw`\d{1,6}(?:[.,]\d{1,6})?`;
// Of capitals an x is part of the name: Model X3.
const withWeight = new RegExp(String.raw`^(.*\S)\s+[x×]\s?(${number})$`);
const withPlace = /^(.*\S)\s*:\s*(\d{1,6})$/;
/** A sign for a place or a weight, and no such number behind it; also a number that nothing introduces. */
const withOther =
	/^(.*[^\s:])\s*((?:\s[x×]\s?[-+]?[\d.,].*|\s[x×]|:\s*[-+]?[\d.,].*|:|\(\s*[\d.,]+\s*\)))$/;

/**
 * Reads a pool as an owner's line has it: its name, behind a colon the owner's place in its order, and
 * behind an `x` their weight in it.
 *
 * @example
 * readWrittenPool('Enterprise: 1') // { name: 'Enterprise', place: 1, weight: null }
 * readWrittenPool('DACH x0.5') // { name: 'DACH', place: null, weight: 0.5 }
 * readWrittenPool('DACH: 2nd') // { name: 'DACH', place: null, weight: null, unread: ': 2nd' }
 */
export function readWrittenPool(written: string): WrittenPool {
	const [, before = written, times] = withWeight.exec(written.trim()) ?? [];
	const weight = times === undefined ? null : Number(times.replace(',', '.'));
	const [, name, place] = withPlace.exec(before.trim()) ?? [];
	if (name !== undefined) return { name, place: Number(place), weight };
	const [, other, unread] = withOther.exec(before.trim()) ?? [];
	if (other === undefined || unread === undefined) {
		return { name: before.trim(), place: null, weight };
	}
	return { name: other.trim(), place: null, weight, unread: unread.trim() };
}

/** How to write what {@link WrittenPool.unread} may have been meant to say. */
export const howPoolsAreWritten = (name: string): string =>
	`Write the place as a whole number behind a colon, such as ${name}: 1, the weight behind an x, such as ${name} x1.5, and commas between pools.`;

/**
 * The pools in one text, with commas, semicolons, bars or lines between them; the comma of a weight
 * such as `DACH x1,5` is none.
 *
 * @example
 * poolsIn('DACH x1,5, Enterprise') // ['DACH x1,5', 'Enterprise']
 */
export const poolsIn = (text: string): string[] =>
	text
		.split(/[;|\n]|(?<!(?:\s[x×]\s?|:\s*)\d{1,6}),|,(?!\d+\s*(?:[,;|\n]|$))/)
		.map((pool) => pool.trim())
		.filter((pool) => pool !== '');

/** How a line of Pools, or an owner's place in one, is found by its name. */
export const poolKey = (name: string) => name.trim().toLowerCase();
