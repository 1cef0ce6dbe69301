import { z } from 'zod/v4';

/** What a pool remembers of one member. */
const memberSchema = z.object({
	/**
	 * The member's exact share so far less the turns taken: above 0 they are owed, below 0 they
	 * are ahead. In turns.
	 */
	lag: z.number(),
	turns: z.number().int().nonnegative(),
	/** The number of the pool's turn that was theirs last; 0 for never. */
	lastTurn: z.number().int().nonnegative(),
});

/** What a pool remembers between leads. */
export const rotationStateSchema = z.object({
	turns: z.number().int().nonnegative(),
	members: z.record(z.string(), memberSchema),
});

export type RotationState = z.infer<typeof rotationStateSchema>;

/** Someone who can take the next turn, with their share of the pool. */
export interface RotationMember {
	id: string;
	/** Above 0; 2 takes twice the turns of 1. */
	weight: number;
}

/** Whose turn it is, and what the pool remembers from now on. */
export interface Turn {
	memberId: string;
	/** Each member's claim on this turn, in turns owed, which explains the choice. */
	owed: Record<string, number>;
	state: RotationState;
}

/** A pool that has had no turn yet. */
export const emptyRotation = (): RotationState => ({ turns: 0, members: {} });

/** Differences below this are rounding, not a claim. */
const tolerance = 1e-9;

/**
 * Takes a turn: the fair next member among those who can take it now.
 *
 * Each present member's share grows by weight ÷ sum of weights with each turn. Among those who
 * would not get ahead of their share, the turn goes to the one whose share would first have
 * run a whole turn ahead of what they got (earliest deadline first). With constant members
 * everyone stays within one turn of their exact share at every moment, weights included: this
 * is the quota method of apportionment (Still 1979), equal to P-fair scheduling of one
 * processor (Baruah and others 1996).
 *
 * Who is absent earns no share and loses none beyond one turn, so that nobody is flooded when
 * they come back; a new member starts even. Ties go to who waited longest, then to the order given.
 *
 * @param state what the pool remembers; not changed
 * @param present who can take the turn, in the order shown to people; not empty, ids distinct
 * @example
 * const pool = [{ id: 'ann', weight: 1 }, { id: 'bo', weight: 1 }];
 * const first = takeTurn(emptyRotation(), pool); // first.memberId === 'ann'
 * takeTurn(first.state, pool).memberId; // 'bo'
 */
export function takeTurn(state: RotationState, present: readonly RotationMember[]): Turn {
	const totalWeight = present.reduce((sum, member) => sum + member.weight, 0);
	const claims = present.map(({ id, weight }) => {
		const known = state.members[id];
		const share = weight / totalWeight;
		const owed = clampToOneTurn(known?.lag ?? 0) + share;
		return {
			id,
			owed,
			turns: known?.turns ?? 0,
			lastTurn: known?.lastTurn ?? 0,
			/** How many turns from now the member's share is a whole turn ahead of what they got. */
			deadline: (1 - owed) / share,
		};
	});

	// Shares that members took along when they left can leave nobody with a claim.
	const entitled = claims.filter(({ owed }) => owed > tolerance);
	const first = (entitled.length > 0 ? entitled : claims).reduce((best, claim) => {
		const difference = claim.deadline - best.deadline;
		if (Math.abs(difference) > tolerance) return difference < 0 ? claim : best;
		return claim.lastTurn < best.lastTurn ? claim : best;
	});

	const turns = state.turns + 1;
	const members = { ...state.members };
	for (const claim of claims) {
		const taken = claim.id === first.id;
		members[claim.id] = {
			lag: taken ? claim.owed - 1 : claim.owed,
			turns: claim.turns + (taken ? 1 : 0),
			lastTurn: taken ? turns : claim.lastTurn,
		};
	}
	return {
		memberId: first.id,
		owed: Object.fromEntries(claims.map(({ id, owed }) => [id, owed])),
		state: { turns, members },
	};
}

const clampToOneTurn = (lag: number) => Math.min(1, Math.max(-1, lag));
