import { isTimed, type Cap, type CapSpan, type TimedCap } from '../caps/cap';
import { capWindow } from '../caps/capWindow';
import { keyOfPoolCap } from '../caps/compileCaps';
import type { RouteDecision } from '../decide';
import type { RouteFacts } from '../facts';
import type { Routing } from '../policy';

/** A lead that was given, and still counts for a span up to now. */
interface Given {
	at: number;
	owner: number;
	keys: readonly string[];
}

/** What counts for the caps of one span in one time zone. */
interface Window {
	span: CapSpan;
	zone: string;
	from: number;
	to: number;
	/** Every lead, by the owner's place in the table. */
	byOwner: Map<number, number>;
	/** Those of a cap that counts some only: by its key, and there by owner. */
	byKey: Map<string, Map<number, number>>;
	/** Oldest first, where they cease to count one by one. */
	given: Given[];
}

/**
 * How many leads count for caps, held in memory while time goes on: as the store would have it, had
 * the caps been there all along.
 */
export class SimulatedCaps {
	/** By span and time zone. */
	private readonly windows = new Map<string, Map<string, Window>>();

	private readonly met = new WeakSet<Routing['caps']>();

	private now = -Infinity;

	/** @param now epoch milliseconds, never before the last one */
	at(now: number, { caps, roster }: Pick<Routing, 'caps' | 'roster'>) {
		this.now = now;
		if (this.met.has(caps)) return;
		this.met.add(caps);
		for (const { index, timeZone } of roster.members) {
			for (const cap of (caps.ofMember[index] ?? []).filter(isTimed)) this.open(cap, timeZone);
		}
		for (const cap of [...caps.ofPool.values()].flat().filter(isTimed)) {
			this.open(cap, cap.pool?.timeZone ?? '');
		}
	}

	readonly counted: RouteFacts['counted'] = (cap, member) => {
		const zones = this.windows.get(cap.span);
		if (!member) return sumOf(this.read(zones?.get(cap.pool?.timeZone ?? ''))?.byKey, cap);
		const window = this.read(zones?.get(member.timeZone));
		const counts = cap.metKey === null ? window?.byOwner : window?.byKey.get(cap.metKey);
		return counts?.get(member.index) ?? 0;
	};

	readonly oldestCounted: RouteFacts['oldestCounted'] = (cap, member) => {
		const zone = member?.timeZone ?? cap.pool?.timeZone ?? '';
		const key = member ? cap.metKey : keyOfPoolCap(cap);
		const first = this.read(this.windows.get(cap.span)?.get(zone))?.given.find(
			({ owner, keys }) =>
				(!member || owner === member.index) && (key === null || keys.includes(key)),
		);
		return first?.at ?? null;
	};

	/** Counts what was decided, so that the next lead sees it. */
	take({ member, capKeys }: Pick<RouteDecision, 'member' | 'capKeys'>) {
		if (!member) return;
		const given = { at: this.now, owner: member.index, keys: capKeys };
		for (const zones of this.windows.values()) {
			for (const window of zones.values()) {
				this.read(window);
				count(window, given, 1);
				if (window.span.counted === 'rolling') window.given.push(given);
			}
		}
	}

	private open({ span, per, counted, minutes }: TimedCap, zone: string) {
		const zones = this.windows.get(span) ?? new Map<string, Window>();
		this.windows.set(span, zones);
		if (zones.has(zone)) return;
		zones.set(zone, {
			...{ span: { per, counted, minutes }, zone },
			...capWindow({ per, counted, minutes }, this.now, zone),
			...{ byOwner: new Map(), byKey: new Map(), given: [] },
		});
	}

	/** A window as it is now. */
	private read(window: Window | undefined): Window | undefined {
		if (!window) return undefined;
		if (window.span.counted === 'rolling') this.forget(window);
		else if (this.now >= window.to) {
			Object.assign(window, capWindow(window.span, this.now, window.zone));
			window.byOwner.clear();
			window.byKey.clear();
		}
		return window;
	}

	/** Takes away what counts no more. */
	private forget(window: Window) {
		const [oldest] = window.given;
		if (!oldest) return;
		const { from } = capWindow(window.span, this.now, window.zone);
		if (oldest.at >= from) return;
		const stays = window.given.findIndex(({ at }) => at >= from);
		const gone = window.given.splice(0, stays === -1 ? window.given.length : stays);
		for (const given of gone) count(window, given, -1);
	}
}

function sumOf(byKey: Window['byKey'] | undefined, cap: Cap): number {
	const counts = byKey?.get(keyOfPoolCap(cap)) ?? new Map<number, number>();
	return [...counts.values()].reduce((sum, n) => sum + n, 0);
}

function count({ byOwner, byKey }: Window, { owner, keys }: Given, by: 1 | -1) {
	byOwner.set(owner, (byOwner.get(owner) ?? 0) + by);
	for (const key of keys) {
		const counts = byKey.get(key) ?? new Map<number, number>();
		byKey.set(key, counts);
		counts.set(owner, (counts.get(owner) ?? 0) + by);
	}
}
