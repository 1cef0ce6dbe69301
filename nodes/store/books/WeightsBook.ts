import type { MatchWeights } from '../../core/match';
import type { KeptVersion, VersionBook } from './VersionBook';

/** Weights of Match that were put to use once. */
export interface KeptWeights extends KeptVersion {
	weights: MatchWeights;
}

/** What comparing was found to be worth in a workspace. Nothing of a person stands in it. */
export type WeightsBook = VersionBook<KeptWeights>;
