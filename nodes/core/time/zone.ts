import { LeadOpsError } from '../errors';
import { labels } from './labels';
import { nearNames } from '../nearNames';
import { MS_PER_DAY, MS_PER_SECOND } from './units';
import { zoneOfWindows } from './windowsZone';
import { zoneCalled } from './zoneCalled';

/** The moment a zone's clocks are set to another offset. */
export interface Transition {
	readonly at: number;
	/** The offset from then on, in milliseconds east of UTC. */
	readonly offset: number;
}

/** What is known of a time zone over one block of days. */
interface Block {
	readonly startOffset: number;
	readonly transitions: readonly Transition[];
}

/**
 * How far apart offsets are sampled. Two changes that undo each other between two samples would
 * go unseen; since 1970, and in all rules published for the future, the closest two in any zone
 * are just under seven days apart (Recife in 2000, Gaza in 2040).
 */
const SAMPLE_MS = 5 * MS_PER_DAY;

/** About a year, and a whole number of samples. */
const BLOCK_MS = 73 * SAMPLE_MS;

/** A process meets few zones, but the names come from data: keep the cache from growing forever. */
const MOST_ZONES = 100;
const zones = new Map<string, Zone>();

/**
 * The time zone of that IANA name. Zones are shared and remember what they have looked up.
 *
 * @throws LeadOpsError `calendar.timeZone` when the name is unknown.
 *
 * @example
 * zoneNamed('Asia/Kathmandu').offsetAt(Date.UTC(2026, 0, 1)) // 20700000, that is +05:45
 */
export function zoneNamed(name: string): Zone {
	const known = zones.get(name);
	if (known) return known;
	const zone = new Zone(name);
	const oldest = zones.keys().next();
	if (zones.size >= MOST_ZONES && !oldest.done) zones.delete(oldest.value);
	zones.set(name, zone);
	return zone;
}

/**
 * A time zone's offsets. `Intl` takes microseconds for each answer, so it is asked once for each
 * block of days, when that block is first needed, and the answers are kept.
 */
export class Zone {
	readonly #clock: Intl.DateTimeFormat;
	readonly #blocks = new Map<number, Block>();

	constructor(readonly name: string) {
		const clock = wallClock(name);
		if (!clock) {
			throw new LeadOpsError({
				code: 'calendar.timeZone',
				message: `The ${labels.zone} "${name}" is not known`,
				hint: `${suggestion(name)}Use an IANA name such as Europe/Berlin, America/New_York or UTC.`,
			});
		}
		this.#clock = clock;
	}

	/** Milliseconds the local clock is ahead of UTC at that instant. */
	offsetAt(instantMs: number): number {
		const block = this.#block(Math.floor(instantMs / BLOCK_MS));
		let offset = block.startOffset;
		for (const transition of block.transitions) {
			if (transition.at > instantMs) break;
			offset = transition.offset;
		}
		return offset;
	}

	/** The changes of offset at `fromMs` or later and before `toMs`, oldest first. */
	transitionsBetween(fromMs: number, toMs: number): Transition[] {
		const found: Transition[] = [];
		for (let index = Math.floor(fromMs / BLOCK_MS); index * BLOCK_MS < toMs; index++) {
			found.push(...this.#block(index).transitions);
		}
		return found.filter(({ at }) => at >= fromMs && at < toMs);
	}

	/**
	 * The instant a local clock shows `localMs` (the local date and time read as if it were UTC).
	 * A time that does not exist moves forward by as much as the clocks did; of a time that exists
	 * twice the first is meant. The same rule as `compatible` in ECMAScript's Temporal.
	 */
	instantOf(localMs: number): number {
		// No zone is a whole day from UTC, so these lie on either side of the instant.
		const before = this.offsetAt(localMs - MS_PER_DAY);
		const after = this.offsetAt(localMs + MS_PER_DAY);
		const first = localMs - before;
		const second = localMs - after;
		if (before === after || this.offsetAt(first) === before) return first;
		return this.offsetAt(second) === after ? second : first;
	}

	#block(index: number): Block {
		let block = this.#blocks.get(index);
		if (!block) {
			block = this.#readBlock(index * BLOCK_MS);
			this.#blocks.set(index, block);
		}
		return block;
	}

	#readBlock(start: number): Block {
		// Clocks change on whole seconds. Looking from one second before the block to one second
		// before its end finds each change in exactly one block, its first instant included.
		let seen = start - MS_PER_SECOND;
		const startOffset = this.#ask(seen);
		const transitions: Transition[] = [];
		let offset = startOffset;
		while (seen < start + BLOCK_MS - MS_PER_SECOND) {
			const next = this.#ask(seen + SAMPLE_MS);
			if (next !== offset) transitions.push({ at: this.#changeAfter(seen, offset), offset: next });
			offset = next;
			seen += SAMPLE_MS;
		}
		return { startOffset, transitions };
	}

	/** The first second after `from` whose offset is no longer `offset`, at most a sample later. */
	#changeAfter(from: number, offset: number): number {
		let same = 0;
		let changed = SAMPLE_MS / MS_PER_SECOND;
		while (changed - same > 1) {
			const middle = Math.floor((same + changed) / 2);
			if (this.#ask(from + middle * MS_PER_SECOND) === offset) same = middle;
			else changed = middle;
		}
		return from + changed * MS_PER_SECOND;
	}

	#ask(instantMs: number): number {
		const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = this.#clock
			.format(instantMs)
			.split(/\D+/)
			.map(Number);
		return Date.UTC(year, month - 1, day, hour, minute, second) - instantMs;
	}
}

function wallClock(timeZone: string): Intl.DateTimeFormat | undefined {
	// Newer engines also take fixed offsets such as +02:00, which know no daylight saving.
	if (!/^[A-Za-z]/.test(timeZone)) return undefined;
	try {
		return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
			timeZone,
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
			second: 'numeric',
		});
	} catch {
		// The one thing the engine can refuse here is the name.
		return undefined;
	}
}

function suggestion(name: string): string {
	const ofWindows = zoneOfWindows(name);
	if (ofWindows !== undefined) return `Windows calls ${ofWindows} by that name. `;
	const meant = zoneCalled(name)?.zone;
	if (meant !== undefined && !meant.startsWith('Etc/')) return `Did you mean ${meant}? `;
	const near = nearNames(name, Intl.supportedValuesOf('timeZone'), (zone) => [
		zone,
		zone.slice(zone.lastIndexOf('/') + 1),
	]);
	return near.length === 0 ? '' : `Did you mean ${near.join(' or ')}? `;
}
