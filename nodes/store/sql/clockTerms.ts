import { settingsHash } from '../../core/lead';
import { rememberingBy } from '../../core/remembering';
import type { StoredClock } from '../books';
import type { BatchSql } from './BatchSql';
import { SqlCalendars } from './calendars';

/** What a clock shares with all that were started by the same settings. */
export type ClockTerms = Pick<StoredClock, (typeof termNames)[number]>;

/** Its parts, by name. */
export const termNames = [
	'stopsOn',
	'touches',
	'restarts',
	'target',
	'warnings',
	'calendar',
	'policy',
	'startFrom',
] as const;

/** Terms as they are kept: by the name of their calendar. */
type KeptTerms = Omit<ClockTerms, 'calendar'> & { calendar: string };

const insert =
	'INSERT INTO clock_terms (workspace, hash, terms) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';

/** Few settings are in use at once, and a hash takes longer than the text that it is looked up by. */
const MOST_REMEMBERED = 1000;

const textOf = (terms: KeptTerms) => JSON.stringify(terms);

/** The name of terms: it depends on nothing but what they say. */
const nameOf = rememberingBy(MOST_REMEMBERED, textOf, (terms): string => settingsHash(terms));

/**
 * What clocks go by, each kept once: thousands are started by the same settings.
 */
export class SqlClockTerms {
	private readonly calendars: SqlCalendars;
	private readonly known = new Map<string, Promise<ClockTerms>>();

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {
		this.calendars = new SqlCalendars(sql, workspace);
	}

	/**
	 * Keeps the terms of a clock. Gives the name by which {@link find} knows them.
	 */
	keep(clock: ClockTerms): string {
		const { stopsOn, touches, restarts, target, warnings, calendar, policy, startFrom } = clock;
		const kept: KeptTerms = {
			...{ stopsOn, touches, restarts, target, warnings, policy, startFrom },
			calendar: this.calendars.nameOf(calendar),
		};
		const hash = nameOf(kept);
		this.sql.once(insert, hash, this.workspace, hash, textOf(kept));
		this.calendars.keep(calendar);
		return hash;
	}

	/** The terms of this name, with the same calendar object each time. */
	async find(hash: string): Promise<ClockTerms> {
		const terms = this.known.get(hash) ?? this.read(hash);
		this.known.set(hash, terms);
		return await terms;
	}

	private async read(hash: string): Promise<ClockTerms> {
		const [row] = await this.sql.all<{ terms: string }>(
			'SELECT terms FROM clock_terms WHERE workspace = ? AND hash = ?',
			this.workspace,
			hash,
		);
		if (!row) throw new Error(`The Lead Store has lost the terms of a clock, ${hash}`);
		const { calendar, ...terms } = JSON.parse(row.terms) as KeptTerms;
		return { ...terms, calendar: await this.calendars.find(calendar) };
	}
}
