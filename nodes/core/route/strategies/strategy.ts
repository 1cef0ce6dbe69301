import type { Strategy as Word } from '../../lead';
import type { RouteFacts } from '../facts';
import type { Member, Pool } from '../roster';

/** Who may be chosen in a pool. */
export interface Asked {
	pool: Pool;
	/** Positions in the pool of those who can take the lead, ascending; not empty. */
	present: readonly number[];
	/** Positions of those who only miss their turn, and for whom the pool keeps it; ascending. */
	missing: readonly number[];
	/** The pool's turns. */
	turns: ReturnType<RouteFacts['rotation']>;
	facts: RouteFacts;
}

/** Who was chosen, and among whom. */
export interface Choice {
	/** Positions of those who share the turn, ascending. */
	among: readonly number[];
	/** Positions of those whose turns decided, ascending, where they are more. */
	looked?: readonly number[];
	/** The position of the one who gets the lead. */
	chosen: number;
	/** Why, as a clause of the reason, such as `it was Ann's turn in the pool "Sales"`. */
	because: string;
}

/** Who of a pool may have a lead at all, now or another time. */
export interface Able {
	members: readonly Member[];
	/** What they are told by, behind the pool's name, such as ` who has German`. */
	whose: string;
}

/**
 * How a pool finds the owner of a lead among those who can take it. Whatever a choice comes from,
 * other than the owners' settings and what the record of a decision has, goes into the record, or the
 * decision cannot be taken again.
 */
export interface Strategy {
	/** How an assignment names it. */
	word: Word;
	/** Who is looked at; everybody of the pool, if not given. */
	able?: (pool: Pool, facts: RouteFacts) => Able;
	choose: (asked: Asked) => Choice;
}

/** The name of a member of the pool. */
export const nameAt = ({ members }: Pool, position: number): string =>
	members[position]?.owner.name ?? '';
