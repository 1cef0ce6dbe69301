import type { TaughtModel } from '../../core/qualify/taught/model';
import type { KeptVersion, VersionBook } from './VersionBook';

/** What people taught about categories, that was put to use once. */
export interface KeptTaught extends KeptVersion {
	model: TaughtModel;
}

/** What the people of a workspace call its messages, as it was learned. Nothing of a person stands in it. */
export type TaughtBook = VersionBook<KeptTaught>;
