import { isTimed, poolKey, type Cap, type Member } from '../../core/route';
import type { HoldingMove, StoreSession } from '../../store';
import type { Capped } from './CapCounts';

/** How many open leads owners have, and pools gave. */
export type OpenCounts = Pick<OpenLeads, 'of' | 'countFor'>;

/** How many open leads owners have, and pools gave: read from the store once, counted on in memory. */
export class OpenLeads {
	/** By key, of those who were asked about. */
	private readonly ofOwners = new Map<string, number>();

	/** By key, of those that were asked about. */
	private readonly ofPools = new Map<string, number>();

	/** By pool and there by owner, of the pools that were asked about. */
	private readonly inPools = new Map<string, Map<string, number>>();

	constructor(private readonly holdings: StoreSession['holdings']) {}

	/** Reads of whom it may be asked by a policy, and was not read before. */
	async read({ roster, caps }: Capped, keyOf: (member: Member) => string) {
		const capped = roster.members.filter(
			({ index }) => !(caps.ofMember[index] ?? []).every(isTimed),
		);
		const members = new Set([...roster.counted, ...capped]);
		await readInto(
			this.ofOwners,
			[...members].map(keyOf),
			async (keys) => await this.holdings.countByOwner(keys),
		);
		await readInto(
			this.ofPools,
			[...caps.ofPool].flatMap(([key, ofPool]) => (ofPool.every(isTimed) ? [] : [key])),
			async (keys) => await this.holdings.countByPool(keys),
		);
		for (const key of roster.countingOwn.map(({ name }) => poolKey(name))) {
			if (this.inPools.has(key)) continue;
			this.inPools.set(key, await this.holdings.countByOwnerIn(key));
		}
	}

	/**
	 * @param ownerKey of somebody who was asked about
	 * @param pool that gave them, of those that were asked about; all that they have, if not given
	 */
	of(ownerKey: string, pool?: string): number {
		const counts = pool === undefined ? this.ofOwners : this.inPools.get(pool);
		return counts?.get(ownerKey) ?? 0;
	}

	/**
	 * How many count for a cap of open leads.
	 *
	 * @param ownerKey whose they are; `null` for those that its pool gave
	 */
	countFor({ pool }: Cap, ownerKey: string | null): number {
		return ownerKey === null ? (this.ofPools.get(pool?.key ?? '') ?? 0) : this.of(ownerKey);
	}

	/** Counts as if nobody had a lead: whoever has it has none more by being given it again. */
	async without(leadId: string): Promise<OpenCounts> {
		const isCounted = this.ofOwners.size + this.ofPools.size + this.inPools.size > 0;
		const held = isCounted ? await this.holdings.find(leadId) : undefined;
		if (!held) return this;
		const { ownerKey, pool } = held;
		const less = (count: number, isOfIt: boolean) => (isOfIt ? Math.max(0, count - 1) : count);
		return {
			of: (owner, ofPool) =>
				less(this.of(owner, ofPool), owner === ownerKey && (ofPool ?? pool) === pool),
			countFor: (cap, owner) =>
				less(
					this.countFor(cap, owner),
					owner === null ? cap.pool?.key === pool : owner === ownerKey,
				),
		};
	}

	/** Counts what an assignment did, so that the next lead of the batch sees it. */
	note({ from, to, fromPool, toPool }: HoldingMove) {
		if (from !== null) add(this.ofOwners, from, -1);
		if (to !== null) add(this.ofOwners, to, 1);
		if (from !== null) add(this.ofPools, fromPool, -1);
		if (to !== null) add(this.ofPools, toPool, 1);
		if (from !== null) addIn(this.inPools.get(fromPool), from, -1);
		if (to !== null) addIn(this.inPools.get(toPool), to, 1);
	}
}

async function readInto(
	counts: Map<string, number>,
	keys: readonly string[],
	read: (keys: string[]) => Promise<Map<string, number>>,
) {
	const fresh = keys.filter((key) => !counts.has(key));
	if (fresh.length === 0) return;
	const found = await read(fresh);
	for (const key of fresh) counts.set(key, found.get(key) ?? 0);
}

function add(counts: Map<string, number>, key: string, n: 1 | -1) {
	const count = counts.get(key);
	if (count !== undefined) counts.set(key, count + n);
}

/** Of all owners of a pool. */
const addIn = (counts: Map<string, number> | undefined, key: string, n: 1 | -1) =>
	void counts?.set(key, (counts.get(key) ?? 0) + n);
