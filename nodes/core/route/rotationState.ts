import { z } from 'zod/v4';

/** One turn in the unit of a lag, so that lags are whole numbers and nothing is lost by rounding. */
export const turn = 1_000_000_000;

/** What a pool remembers of one member. */
const memberSchema = z.object({
	/**
	 * The member's share so far less the turns taken, in billionths of a turn: above 0 they are
	 * owed, below 0 they are ahead. The lags of a pool add up to exactly 0.
	 */
	lag: z.number().int(),
	turns: z.number().int().nonnegative(),
	/** The number of the pool's turn that was theirs last; 0 for never. */
	lastTurn: z.number().int().nonnegative(),
});

/** Who shares a pool by one node's table, to tell two nodes that mean different people by one name. */
const lineupSchema = z.object({
	/** Which node it is of. */
	node: z.string(),
	/** A hash of the members and weights. */
	lineup: z.string(),
	/** When it was used last, in milliseconds. */
	usedAt: z.number().int(),
});

/** What a pool remembers between leads. */
export const rotationStateSchema = z.object({
	turns: z.number().int().nonnegative(),
	/** By the member's key, which stays when their e-mail or ID changes. */
	members: z.record(z.string(), memberSchema),
	/** The newest of each node. */
	lineups: z.array(lineupSchema),
});

export type RotationState = z.infer<typeof rotationStateSchema>;
export type Lineup = z.infer<typeof lineupSchema>;

/** A pool that has had no turn yet. */
export const emptyRotation = (): RotationState => ({ turns: 0, members: {}, lineups: [] });
