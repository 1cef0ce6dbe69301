import { settingsHash } from '../../core/lead';
import type { StoredClock } from '../books';
import type { BatchSql } from './BatchSql';

type Settings = StoredClock['calendar'];

/** A calendar as it is kept. */
interface Kept {
	hash: string;
	text: string;
}

const insert =
	'INSERT INTO calendar (workspace, hash, settings) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';

/** One calendar serves many clocks, and may be long: it is written out once. */
const writtenOut = new WeakMap<Settings, Kept>();

function writeOut(calendar: Settings): Kept {
	const kept = writtenOut.get(calendar) ?? {
		hash: settingsHash(calendar),
		text: JSON.stringify(calendar),
	};
	writtenOut.set(calendar, kept);
	return kept;
}

/**
 * The working hours that clocks go by, each kept once: with the text of an iCal file in them they
 * may be long, and thousands of clocks share them.
 */
export class SqlCalendars {
	private readonly known = new Map<string, Promise<Settings>>();

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	/** The name by which {@link find} knows a calendar that is kept. */
	nameOf(calendar: Settings): string {
		return writeOut(calendar).hash;
	}

	/** Keeps a calendar. */
	keep(calendar: Settings): void {
		const { hash, text } = writeOut(calendar);
		this.sql.once(insert, hash, this.workspace, hash, text);
	}

	/** The calendar of this name, the same object each time. */
	async find(hash: string): Promise<Settings> {
		const calendar = this.known.get(hash) ?? this.read(hash);
		this.known.set(hash, calendar);
		return await calendar;
	}

	private async read(hash: string): Promise<Settings> {
		const [row] = await this.sql.all<{ settings: string }>(
			'SELECT settings FROM calendar WHERE workspace = ? AND hash = ?',
			this.workspace,
			hash,
		);
		if (!row) throw new Error(`The Lead Store has lost the working hours ${hash}`);
		return JSON.parse(row.settings) as Settings;
	}
}
