import type { Instant } from './Instant';

/** What was put to use once. */
export interface KeptVersion {
	/** From 1 on; a number is never given twice. */
	version: number;
	/** When it was first put to use. */
	at: Instant;
}

/** What was learned in a workspace, by its versions: as long as none is in use, the pack decides as it comes. */
export interface VersionBook<Kept extends KeptVersion> {
	/** The one that decides now; `undefined` for what comes with the pack. */
	inUse(): Promise<Kept | undefined>;
	/** A version; `undefined` where it was never kept, or is kept no more. */
	find(version: number): Promise<Kept | undefined>;
	/** All that are kept, the newest first. */
	versions(): Promise<Kept[]>;
	/**
	 * Puts a version to use and keeps it; `null` is for what comes with the pack. Of more than 50 versions the
	 * oldest go.
	 */
	putToUse(kept: Kept | null): Promise<void>;
}
