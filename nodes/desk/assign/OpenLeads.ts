import type { HoldingMove, StoreSession } from '../../store';

/** How many open leads owners have: read from the store once, counted on in memory. */
export class OpenLeads {
	/** By key, of those who were asked about. */
	private readonly counts = new Map<string, number>();

	constructor(private readonly holdings: StoreSession['holdings']) {}

	/** Reads the counts of those that were not read before. */
	async read(ownerKeys: readonly string[]) {
		const fresh = ownerKeys.filter((key) => !this.counts.has(key));
		if (fresh.length === 0) return;
		const counts = await this.holdings.countByOwner(fresh);
		for (const key of fresh) this.counts.set(key, counts.get(key) ?? 0);
	}

	/** @param ownerKey of somebody who was asked about */
	of(ownerKey: string): number {
		return this.counts.get(ownerKey) ?? 0;
	}

	/** Counts what an assignment did, so that the next lead of the batch sees it. */
	note({ from, to }: HoldingMove) {
		if (from === to) return;
		this.add(from, -1);
		this.add(to, 1);
	}

	private add(key: string | null, n: number) {
		const count = key === null ? undefined : this.counts.get(key);
		if (key !== null && count !== undefined) this.counts.set(key, count + n);
	}
}
