import type { Instant } from './Instant';

export interface PolicyBook {
	/** Keeps the settings that a decision carries the hash of; `node` is which node they are of. */
	save(policy: { hash: string; node: string; settings: unknown; at: Instant }): Promise<void>;
	/** The settings with this hash. */
	find(hash: string): Promise<unknown>;
	/** The newest settings of a node, and when they were last decided by. */
	newestOfNode(node: string): Promise<{ hash: string; settings: unknown; at: Instant } | undefined>;
	/** The newest settings of the node that once had the settings with this hash. */
	newestOfSameNode(
		hash: string,
	): Promise<{ hash: string; node: string; settings: unknown } | undefined>;
}
