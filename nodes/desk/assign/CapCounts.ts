import { capWindow, keyOfPoolCap, type Cap, type Member, type Routing } from '../../core/route';
import type { StoreSession } from '../../store';

/** What of a policy says which leads are to be counted. */
export type Capped = Pick<Routing, 'roster' | 'caps'>;

/** Leads of a window, by what they count for. */
interface Given {
	from: number;
	to: number;
	/** Every lead, by owner; of those in `read` alone. */
	byOwner: Map<string, number>;
	read: Set<string>;
	/** Leads that the store keeps for a cap, by its key and the owner; `null` before they were read. */
	byCap: Map<string, Map<string, number>> | null;
}

/** So many leads of an owner more, or as many as there were none. */
const add = (counts: Map<string, number>, owner: string, n: number) =>
	counts.set(owner, (counts.get(owner) ?? 0) + n);

/**
 * How many leads count for the caps of a workspace: read from the store once for each span and time
 * zone, and counted on in memory, so that the next lead of a batch sees what the last one took.
 */
export class CapCounts {
	/** By span and time zone. */
	private readonly windows = new Map<string, Map<string, Given>>();

	private readonly wasRead = new WeakSet<Capped['caps']>();

	constructor(
		private readonly assignments: Pick<StoreSession['assignments'], 'countByOwner' | 'countByCap'>,
		private readonly now: number,
	) {}

	/** Reads what the caps of a policy count and was not read before. */
	async read({ roster, caps }: Capped, keyOf: (member: Member) => string) {
		if (this.wasRead.has(caps)) return;
		this.wasRead.add(caps);
		const asked = new Map<Given, string[]>();
		for (const member of roster.members) {
			for (const cap of caps.ofMember[member.index] ?? []) {
				const given = this.window(cap, member.timeZone);
				if (cap.metKey !== null) await this.readCaps(given);
				else asked.set(given, [...(asked.get(given) ?? []), keyOf(member)]);
			}
		}
		for (const [given, keys] of asked) await this.readOwners(given, keys);
		for (const cap of [...caps.ofPool.values()].flat()) {
			if (cap.pool) await this.readCaps(this.window(cap, cap.pool.timeZone));
		}
	}

	/** How many leads of an owner count for a cap of theirs. */
	ofOwner({ span, metKey }: Cap, owner: string, timeZone: string): number {
		const given = this.windows.get(span)?.get(timeZone);
		const counts = metKey === null ? given?.byOwner : given?.byCap?.get(metKey);
		return counts?.get(owner) ?? 0;
	}

	/** How many leads a pool gave that count for a cap of its own. */
	ofPool(cap: Cap): number {
		const given = this.windows.get(cap.span)?.get(cap.pool?.timeZone ?? '');
		const counts = given?.byCap?.get(keyOfPoolCap(cap)) ?? new Map<string, number>();
		return [...counts.values()].reduce((sum, n) => sum + n, 0);
	}

	/** Counts a lead that was given to somebody, so that the next one of the batch sees it. */
	note(owner: string, keys: readonly string[]) {
		for (const given of [...this.windows.values()].flatMap((zones) => [...zones.values()])) {
			add(given.byOwner, owner, 1);
			for (const key of given.byCap ? keys : []) addForCap(given, key, owner, 1);
		}
	}

	private window(cap: Cap, timeZone: string): Given {
		const zones = this.windows.get(cap.span) ?? new Map<string, Given>();
		this.windows.set(cap.span, zones);
		const known = zones.get(timeZone);
		if (known) return known;
		const given: Given = {
			...capWindow(cap, this.now, timeZone),
			...{ byOwner: new Map(), read: new Set(), byCap: null },
		};
		zones.set(timeZone, given);
		return given;
	}

	private async readOwners({ from, to, byOwner, read }: Given, keys: readonly string[]) {
		const fresh = new Set(keys.filter((key) => !read.has(key)));
		for (const key of fresh) {
			read.add(key);
			byOwner.delete(key);
		}
		const counts = await this.assignments.countByOwner([...fresh], from, to);
		for (const [key, n] of counts) byOwner.set(key, n);
	}

	private async readCaps(given: Given) {
		if (given.byCap) return;
		given.byCap = new Map();
		for (const { owner, keys, n } of await this.assignments.countByCap(given.from, given.to)) {
			for (const key of keys) addForCap(given, key, owner, n);
		}
	}
}

function addForCap({ byCap }: Given, key: string, owner: string, n: number) {
	const counts = byCap?.get(key) ?? new Map<string, number>();
	byCap?.set(key, counts);
	add(counts, owner, n);
}
