import type { KnownOwner } from '../../core/route';

/** Everyone who ever stood in an owners table of the workspace, and every mark that told them. */
export interface OwnerBook {
	/** In the order of their keys. */
	all(): Promise<KnownOwner[]>;
	/** Adds people, or replaces what is known of them. */
	save(owners: readonly KnownOwner[]): Promise<void>;
}
