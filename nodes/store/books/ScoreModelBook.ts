import type { ScoreModel } from '../../core/qualify/learned';
import type { KeptVersion, VersionBook } from './VersionBook';

/** A learned score that was put to use once. */
export interface KeptModel extends KeptVersion {
	model: ScoreModel;
}

/** Which leads of a workspace are won, as it was learned. Nothing of a person stands in it. */
export type ScoreModelBook = VersionBook<KeptModel>;
