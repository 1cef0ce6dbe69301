import type { Queue, Strategy } from '../../lead';
import type { Turn } from '../facts';
import type { Member, Pool } from '../roster';

/** Somebody who was found. */
export interface Found {
	member: Member;
	strategy: Strategy;
	pool: string | null;
	turn: Turn | null;
	because: string;
}

/** Somebody who cannot take it now, and for whom it waits. Instants are milliseconds. */
export interface Waits {
	waiting: {
		pool: Pool;
		/** Why nobody can, as a clause. */
		why: string;
		since: number;
		until: number;
		giveUpAt: number;
	};
	because: string;
}

/** What came of a place: somebody, somebody to wait for, a queue, or nothing. */
export type Outcome = Found | Waits | Queue | null;
