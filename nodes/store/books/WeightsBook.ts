import type { MatchWeights } from '../../core/match';
import type { Instant } from './Instant';

/** Weights of Match that were put to use once. */
export interface KeptWeights {
	/** From 1 on; a number is never given twice. */
	version: number;
	/** When they were first put to use. */
	at: Instant;
	weights: MatchWeights;
}

/**
 * What comparing was found to be worth in a workspace, by its versions: as long as none is in use, the ready
 * weights count. Nothing of a person stands in it.
 */
export interface WeightsBook {
	/** Those by which Match decides now; `undefined` for the ready ones. */
	inUse(): Promise<KeptWeights | undefined>;
	/** Those of a version; `undefined` where it was never kept, or is kept no more. */
	find(version: number): Promise<KeptWeights | undefined>;
	/** All that are kept, the newest first. */
	versions(): Promise<KeptWeights[]>;
	/**
	 * Puts weights to use and keeps them, by their version; `null` is for the ready ones. Of more than 50
	 * versions the oldest go.
	 */
	putToUse(weights: KeptWeights | null): Promise<void>;
}
