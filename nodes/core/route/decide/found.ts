import type { Queue, Strategy } from '../../lead';
import type { Turn } from '../facts';
import type { Member } from '../roster';

/** Somebody who was found. */
export interface Found {
	member: Member;
	strategy: Strategy;
	pool: string | null;
	turn: Turn | null;
	because: string;
}

/** What came of a place: somebody, a queue, or nothing. */
export type Outcome = Found | Queue | null;

/** Strategies that mean one person. */
export type PersonalStrategy = Extract<Strategy, 'existing owner' | 'named owner' | 'backup'>;
