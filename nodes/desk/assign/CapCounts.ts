import {
	capWindow,
	isTimed,
	keyOfPoolCap,
	type Cap,
	type Member,
	type Routing,
	type TimedCap,
} from '../../core/route';
import type { CountedLeads, StoreSession } from '../../store';

/** What of a policy says which leads are to be counted. */
export type Capped = Pick<Routing, 'roster' | 'caps'>;

/** Leads of a window, by what they count for. */
interface Given {
	from: number;
	to: number;
	/** Every lead, by owner; of those in `read` alone. */
	byOwner: Counts;
	read: Set<string>;
	/** Leads that the store keeps for a cap, by its key and the owner; `null` before they were read. */
	byCap: Map<string, Counts> | null;
}

/** Leads that count, by owner. */
type Counts = Map<string, CountedLeads>;

/** So many leads of an owner more, or as many as there were none. */
function add(counts: Counts, owner: string, { n, oldest }: CountedLeads) {
	const known = counts.get(owner);
	counts.set(owner, {
		n: (known?.n ?? 0) + n,
		oldest: Math.min(known?.oldest ?? Infinity, oldest),
	});
}

/**
 * How many leads count for the caps of a workspace that count for a time: read from the store once for each span and time
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
			for (const cap of (caps.ofMember[member.index] ?? []).filter(isTimed)) {
				const given = this.window(cap, member.timeZone);
				if (cap.metKey !== null) await this.readCaps(given);
				else asked.set(given, [...(asked.get(given) ?? []), keyOf(member)]);
			}
		}
		for (const [given, keys] of asked) await this.readOwners(given, keys);
		for (const cap of [...caps.ofPool.values()].flat().filter(isTimed)) {
			if (cap.pool) await this.readCaps(this.window(cap, cap.pool.timeZone));
		}
	}

	/** Leads of an owner that count for a cap of theirs; `undefined` for none. */
	ofOwner({ span, metKey }: Cap, owner: string, timeZone: string): CountedLeads | undefined {
		const given = this.windows.get(span)?.get(timeZone);
		const counts = metKey === null ? given?.byOwner : given?.byCap?.get(metKey);
		return counts?.get(owner);
	}

	/** Leads that a pool gave and that count for a cap of its own; `undefined` for none. */
	ofPool(cap: Cap): CountedLeads | undefined {
		const given = this.windows.get(cap.span)?.get(cap.pool?.timeZone ?? '');
		const counts = given?.byCap?.get(keyOfPoolCap(cap));
		if (!counts) return undefined;
		const all = [...counts.values()];
		return {
			n: all.reduce((sum, { n }) => sum + n, 0),
			oldest: Math.min(...all.map(({ oldest }) => oldest)),
		};
	}

	/** Counts a lead that was given to somebody, so that the next one of the batch sees it. */
	note(owner: string, keys: readonly string[]) {
		const one = { n: 1, oldest: this.now };
		for (const given of [...this.windows.values()].flatMap((zones) => [...zones.values()])) {
			add(given.byOwner, owner, one);
			for (const key of given.byCap ? keys : []) addForCap(given, key, owner, one);
		}
	}

	private window(cap: TimedCap, timeZone: string): Given {
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
		for (const [key, leads] of counts) byOwner.set(key, leads);
	}

	private async readCaps(given: Given) {
		if (given.byCap) return;
		given.byCap = new Map();
		const all = await this.assignments.countByCap(given.from, given.to);
		for (const { owner, keys, ...leads } of all) {
			for (const key of keys) addForCap(given, key, owner, leads);
		}
	}
}

function addForCap({ byCap }: Given, key: string, owner: string, leads: CountedLeads) {
	const counts: Counts = byCap?.get(key) ?? new Map<string, CountedLeads>();
	byCap?.set(key, counts);
	add(counts, owner, leads);
}
