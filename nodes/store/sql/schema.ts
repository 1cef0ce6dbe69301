/** How one database writes what the others write differently. */
export interface Dialect {
	/** The type of a number that counts up by itself. */
	sequence: string;
	/** After a table whose rows are small: keep them in the primary key's own tree. */
	clustered: string;
}

/**
 * The tables, as one list of steps. A store is at version n when the first n steps were taken;
 * a step is never changed once it was published, only followed by another.
 *
 * Instants are milliseconds; what no statement looks into is JSON text. What the databases write
 * differently stands in braces: see {@link Dialect}.
 */
export const migrations: readonly string[][] = [
	[
		`CREATE TABLE lead (
			workspace TEXT NOT NULL,
			id TEXT NOT NULL,
			first_seen_at BIGINT NOT NULL,
			last_inquiry_at BIGINT NOT NULL,
			last_touch_at BIGINT,
			inquiries INTEGER NOT NULL,
			status TEXT NOT NULL,
			owner TEXT,
			person TEXT NOT NULL,
			PRIMARY KEY (workspace, id)
		)`,
		`CREATE TABLE lead_key (
			workspace TEXT NOT NULL,
			kind TEXT NOT NULL,
			value TEXT NOT NULL,
			lead_id TEXT NOT NULL,
			PRIMARY KEY (workspace, kind, value, lead_id)
		) {clustered}`,
		`CREATE TABLE inquiry (
			workspace TEXT NOT NULL,
			id TEXT NOT NULL,
			content_id TEXT NOT NULL,
			lead_id TEXT,
			received_at BIGINT NOT NULL,
			outcome TEXT,
			item TEXT NOT NULL,
			PRIMARY KEY (workspace, id)
		)`,
		'CREATE INDEX inquiry_content ON inquiry (workspace, content_id, received_at)',
		'CREATE INDEX inquiry_lead ON inquiry (workspace, lead_id)',
		`CREATE TABLE assignment (
			workspace TEXT NOT NULL,
			inquiry_id TEXT NOT NULL,
			round INTEGER NOT NULL,
			occasion TEXT NOT NULL,
			owner_id TEXT,
			assigned_at BIGINT NOT NULL,
			assignment TEXT NOT NULL,
			PRIMARY KEY (workspace, inquiry_id, round),
			UNIQUE (workspace, inquiry_id, occasion)
		) {clustered}`,
		'CREATE INDEX assignment_owner ON assignment (workspace, owner_id, assigned_at)',
		`CREATE TABLE rotation (
			workspace TEXT NOT NULL,
			pool TEXT NOT NULL,
			state TEXT NOT NULL,
			PRIMARY KEY (workspace, pool)
		) {clustered}`,
		`CREATE TABLE policy (
			workspace TEXT NOT NULL,
			node TEXT NOT NULL,
			hash TEXT NOT NULL,
			used_at BIGINT NOT NULL,
			settings TEXT NOT NULL,
			PRIMARY KEY (workspace, node, hash)
		)`,
		'CREATE INDEX policy_hash ON policy (workspace, hash)',
		`CREATE TABLE clock (
			workspace TEXT NOT NULL,
			inquiry_id TEXT NOT NULL,
			name TEXT NOT NULL,
			state TEXT NOT NULL,
			clock TEXT NOT NULL,
			PRIMARY KEY (workspace, inquiry_id, name)
		) {clustered}`,
		`CREATE TABLE timer (
			workspace TEXT NOT NULL,
			id TEXT NOT NULL,
			kind TEXT NOT NULL,
			due_at BIGINT NOT NULL,
			visible_at BIGINT NOT NULL,
			attempts INTEGER NOT NULL,
			inquiry_id TEXT NOT NULL,
			clock TEXT,
			step INTEGER,
			PRIMARY KEY (workspace, id)
		) {clustered}`,
		'CREATE INDEX timer_visible ON timer (workspace, visible_at)',
		'CREATE INDEX timer_inquiry ON timer (workspace, inquiry_id)',
		`CREATE TABLE event (
			workspace TEXT NOT NULL,
			sequence {sequence},
			at BIGINT NOT NULL,
			type TEXT NOT NULL,
			inquiry_id TEXT,
			lead_id TEXT,
			data TEXT NOT NULL
		)`,
		'CREATE INDEX event_inquiry ON event (workspace, inquiry_id, sequence)',
	],
];
