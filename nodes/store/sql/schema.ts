/** How one database writes what the other writes differently. */
export interface Dialect {
	/** The type of a number that counts up by itself. */
	sequence: string;
	/** The type of a whole number of 53 bits that is the key of its table. */
	number: string;
	/** After a table whose rows are small: keep them in the primary key's own tree. */
	clustered: string;
	/** The type of a text that is compared by its characters' codes, whatever the language. */
	text: string;
	/** Gives a row when the table `schema_version` is there. */
	versionTable: string;
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
			number {sequence},
			workspace {text} NOT NULL,
			id {text} NOT NULL,
			first_seen_at BIGINT NOT NULL,
			last_inquiry_at BIGINT NOT NULL,
			last_touch_at BIGINT,
			inquiries INTEGER NOT NULL,
			status {text} NOT NULL,
			owner {text},
			person {text} NOT NULL,
			domain {text},
			account {text},
			firm {text},
			merged_into {text},
			UNIQUE (workspace, id)
		)`,
		// Whose a company is: its leads that tell so, the strongest first.
		...['domain', 'account', 'firm'].map(
			(column) => `CREATE INDEX lead_${column} ON lead (workspace, ${column},
				(CASE status WHEN 'customer' THEN 0 WHEN 'open opportunity' THEN 1 ELSE 2 END),
				last_inquiry_at DESC, id DESC)
			WHERE ${column} IS NOT NULL AND (owner IS NOT NULL OR status = 'customer')
				AND status <> 'closed'`,
		),
		// A lead that became another: its row says which, and is nothing else any more.
		`CREATE INDEX lead_merged ON lead (workspace, merged_into) WHERE merged_into IS NOT NULL`,
		// How two leads were before they became one, as long as that can be undone.
		`CREATE TABLE lead_merge (
			workspace {text} NOT NULL,
			id {text} NOT NULL,
			survivor_id {text} NOT NULL,
			at BIGINT NOT NULL,
			before {text} NOT NULL,
			PRIMARY KEY (workspace, id)
		)`,
		'CREATE INDEX lead_merge_survivor ON lead_merge (workspace, survivor_id, at)',
		'CREATE INDEX lead_merge_at ON lead_merge (workspace, at)',
		// Two of whom somebody has yet to say whether they are one person.
		`CREATE TABLE open_review (
			workspace {text} NOT NULL,
			lead_id {text} NOT NULL,
			other_id {text} NOT NULL,
			inquiry_id {text} NOT NULL,
			asked_at BIGINT NOT NULL,
			PRIMARY KEY (workspace, lead_id, other_id)
		)`,
		'CREATE INDEX open_review_other ON open_review (workspace, other_id)',
		// Hashes of what tells two who are not one person; no erasure takes them.
		`CREATE TABLE kept_apart (
			workspace {text} NOT NULL,
			mark {text} NOT NULL,
			other {text} NOT NULL,
			PRIMARY KEY (workspace, mark, other)
		) {clustered}`,
		// What finds a person, apart from what only suggests whom to compare.
		`CREATE TABLE lead_key (
			workspace {text} NOT NULL,
			kind {text} NOT NULL,
			value {text} NOT NULL,
			lead_id {text} NOT NULL,
			PRIMARY KEY (workspace, kind, value, lead_id)
		) {clustered}`,
		'CREATE INDEX lead_key_lead ON lead_key (workspace, lead_id)',
		// Keys under which leads meet that may be one person: hashes with the workspace inside, and the
		// lead's number, so that a row is small and those of a key lie beside each other.
		`CREATE TABLE match_key (
			h BIGINT NOT NULL,
			lead BIGINT NOT NULL,
			PRIMARY KEY (h, lead)
		) {clustered}`,
		// What of a lead is compared, as it is compared; its keys and terms can be made of it again.
		`CREATE TABLE match_text (
			lead {number} PRIMARY KEY,
			version INTEGER NOT NULL,
			text {text} NOT NULL
		)`,
		// How many leads have a value: by a hash with the workspace and the field inside.
		`CREATE TABLE match_term (
			h {number} PRIMARY KEY,
			n INTEGER NOT NULL
		)`,
		// In which version keys and terms are made; while they are made anew, how far that is.
		`CREATE TABLE match_state (
			version INTEGER NOT NULL,
			shelf INTEGER
		)`,
		// What comparing was found to be worth, each time that was put to use; at most one still is.
		// What was learned in a workspace, of each kind by its versions.
		`CREATE TABLE learned (
			workspace {text} NOT NULL,
			what {text} NOT NULL,
			version INTEGER NOT NULL,
			at BIGINT NOT NULL,
			in_use INTEGER NOT NULL,
			content {text} NOT NULL,
			PRIMARY KEY (workspace, what, version)
		)`,
		`CREATE UNIQUE INDEX learned_in_use ON learned (workspace, what) WHERE in_use = 1`,
		`CREATE TABLE inquiry (
			workspace {text} NOT NULL,
			id {text} NOT NULL,
			content_id {text},
			lead_id {text},
			received_at BIGINT NOT NULL,
			outcome {text},
			item {text} NOT NULL,
			PRIMARY KEY (workspace, id)
		)`,
		// The first with its words has no other id to be found by.
		`CREATE INDEX inquiry_content ON inquiry (workspace, content_id, received_at)
			WHERE content_id IS NOT NULL`,
		'CREATE INDEX inquiry_lead ON inquiry (workspace, lead_id, received_at)',
		'CREATE INDEX inquiry_received ON inquiry (workspace, received_at, id)',
		// Why it was taken away, where it counts for no cap any more, stands in `taken`.
		`CREATE TABLE assignment (
			workspace {text} NOT NULL,
			inquiry_id {text} NOT NULL,
			round INTEGER NOT NULL,
			occasion {text} NOT NULL,
			owner_id {text},
			assigned_at BIGINT NOT NULL,
			taken {text},
			cap_keys {text},
			assignment {text} NOT NULL,
			kept_key {text},
			PRIMARY KEY (workspace, inquiry_id, round),
			UNIQUE (workspace, inquiry_id, occasion)
		) {clustered}`,
		// Caps that count some leads only find them without reading the others.
		`CREATE INDEX assignment_cap ON assignment (workspace, assigned_at, owner_id, cap_keys)
			WHERE cap_keys IS NOT NULL AND taken IS NULL`,
		// Of pools that keep leads together; most have none.
		`CREATE INDEX assignment_kept ON assignment (workspace, kept_key, assigned_at)
			WHERE kept_key IS NOT NULL`,
		'CREATE INDEX assignment_owner ON assignment (workspace, owner_id, assigned_at, taken)',
		// Who has a lead that is not over; a lead whose work is over has no row.
		`CREATE TABLE holding (
			workspace {text} NOT NULL,
			lead_id {text} NOT NULL,
			owner_key {text} NOT NULL,
			since BIGINT NOT NULL,
			inquiry_id {text} NOT NULL,
			pool {text} NOT NULL,
			PRIMARY KEY (workspace, lead_id)
		) {clustered}`,
		'CREATE INDEX holding_owner ON holding (workspace, owner_key, since, lead_id)',
		// How many rows of holding are an owner's by a pool: some have very many, and each lead may ask.
		`CREATE TABLE held_leads (
			workspace {text} NOT NULL,
			owner_key {text} NOT NULL,
			pool {text} NOT NULL,
			leads INTEGER NOT NULL,
			PRIMARY KEY (workspace, owner_key, pool)
		) {clustered}`,
		'CREATE INDEX held_leads_pool ON held_leads (workspace, pool)',
		`CREATE TABLE rotation (
			workspace {text} NOT NULL,
			pool {text} NOT NULL,
			state {text} NOT NULL,
			PRIMARY KEY (workspace, pool)
		) {clustered}`,
		// Owners are told again after their ID or email has changed.
		`CREATE TABLE owner (
			workspace {text} NOT NULL,
			owner_key {text} NOT NULL,
			marks {text} NOT NULL,
			PRIMARY KEY (workspace, owner_key)
		) {clustered}`,
		`CREATE TABLE owner_availability (
			workspace {text} NOT NULL,
			owner_key {text} NOT NULL,
			said {text} NOT NULL,
			PRIMARY KEY (workspace, owner_key)
		) {clustered}`,
		`CREATE TABLE policy (
			workspace {text} NOT NULL,
			node {text} NOT NULL,
			hash {text} NOT NULL,
			used_at BIGINT NOT NULL,
			settings {text} NOT NULL,
			PRIMARY KEY (workspace, node, hash)
		)`,
		'CREATE INDEX policy_hash ON policy (workspace, hash, node)',
		`CREATE TABLE clock (
			workspace {text} NOT NULL,
			inquiry_id {text} NOT NULL,
			name {text} NOT NULL,
			state {text} NOT NULL,
			clock {text} NOT NULL,
			PRIMARY KEY (workspace, inquiry_id, name)
		) {clustered}`,
		// Clocks name what they go by, and that its working hours, instead of each holding them.
		`CREATE TABLE clock_terms (
			workspace {text} NOT NULL,
			hash {text} NOT NULL,
			terms {text} NOT NULL,
			PRIMARY KEY (workspace, hash)
		) {clustered}`,
		`CREATE TABLE calendar (
			workspace {text} NOT NULL,
			hash {text} NOT NULL,
			settings {text} NOT NULL,
			PRIMARY KEY (workspace, hash)
		)`,
		`CREATE TABLE timer (
			workspace {text} NOT NULL,
			id {text} NOT NULL,
			kind {text} NOT NULL,
			due_at BIGINT NOT NULL,
			visible_at BIGINT NOT NULL,
			attempts INTEGER NOT NULL,
			inquiry_id {text} NOT NULL,
			clock {text},
			step INTEGER,
			priority INTEGER,
			PRIMARY KEY (workspace, inquiry_id, id)
		) {clustered}`,
		// Finds the next timer of a kind, however many of the others are due.
		'CREATE INDEX timer_kind ON timer (workspace, kind, visible_at, id, inquiry_id)',
		// Finds the next follow-up of a priority, however many of the others are due.
		`CREATE INDEX timer_priority ON timer (workspace, priority, visible_at, id, inquiry_id)
			WHERE priority IS NOT NULL`,
		`CREATE TABLE event (
			workspace {text} NOT NULL,
			sequence {sequence},
			at BIGINT NOT NULL,
			type {text} NOT NULL,
			inquiry_id {text},
			lead_id {text},
			data {text} NOT NULL
		)`,
		'CREATE INDEX event_inquiry ON event (workspace, inquiry_id, sequence)',
		'CREATE INDEX event_lead ON event (workspace, lead_id, sequence) WHERE inquiry_id IS NULL',
		'CREATE INDEX event_at ON event (workspace, at)',
		// Who was away when; few among very many.
		`CREATE INDEX event_availability ON event (workspace, sequence)
			WHERE type = 'owner.availabilitySet'`,
		// What is to happen outside. What is over has no lane, and is in no index of what is to come.
		`CREATE TABLE delivery (
			workspace {text} NOT NULL,
			id {text} NOT NULL,
			inquiry_id {text} NOT NULL,
			channel {text} NOT NULL,
			state {text} NOT NULL,
			lane {text},
			priority INTEGER NOT NULL,
			due_at BIGINT NOT NULL,
			give_up_at BIGINT NOT NULL,
			after_id {text},
			data {text} NOT NULL,
			PRIMARY KEY (workspace, id)
		)`,
		'CREATE INDEX delivery_inquiry ON delivery (workspace, inquiry_id)',
		`CREATE INDEX delivery_line ON delivery (workspace, lane, channel, priority, due_at, id)
			WHERE lane IS NOT NULL`,
		`CREATE INDEX delivery_due ON delivery (workspace, lane, due_at, id)
			WHERE lane IS NOT NULL`,
		`CREATE INDEX delivery_give_up ON delivery (workspace, lane, give_up_at, id)
			WHERE lane IS NOT NULL`,
		`CREATE INDEX delivery_after ON delivery (workspace, after_id)
			WHERE lane IS NOT NULL AND after_id IS NOT NULL`,
		`CREATE TABLE delivery_channel (
			workspace {text} NOT NULL,
			channel {text} NOT NULL,
			state {text} NOT NULL,
			PRIMARY KEY (workspace, channel)
		) {clustered}`,
		// Who is on their way through a follow-up plan, by the inquiry whose item comes back with it.
		`CREATE TABLE enrolment (
			workspace {text} NOT NULL,
			inquiry_id {text} NOT NULL,
			state {text} NOT NULL,
			company {text},
			data {text} NOT NULL,
			PRIMARY KEY (workspace, inquiry_id)
		) {clustered}`,
		`CREATE INDEX enrolment_company ON enrolment (workspace, company, inquiry_id)
			WHERE company IS NOT NULL`,
		// What people do not want any more: hashes, which no erasure takes.
		`CREATE TABLE refusal (
			workspace {text} NOT NULL,
			mark {text} NOT NULL,
			what {text} NOT NULL,
			at BIGINT NOT NULL,
			PRIMARY KEY (workspace, mark, what)
		) {clustered}`,
		// What is said once for a whole workspace.
		`CREATE TABLE workspace_setting (
			workspace {text} NOT NULL,
			name {text} NOT NULL,
			value {text} NOT NULL,
			PRIMARY KEY (workspace, name)
		) {clustered}`,
		// What a shadow decided stands in the tables above, in a workspace of its own: see laneOf.
		`CREATE TABLE shadow (
			workspace {text} NOT NULL,
			name {text} NOT NULL,
			since BIGINT NOT NULL,
			PRIMARY KEY (workspace, name)
		) {clustered}`,
		// How many leads got one answer live and one by the shadow; the answers in `data`, told by `id`.
		`CREATE TABLE shadow_count (
			workspace {text} NOT NULL,
			name {text} NOT NULL,
			id {text} NOT NULL,
			data {text} NOT NULL,
			leads INTEGER NOT NULL,
			PRIMARY KEY (workspace, name, id)
		) {clustered}`,
	],
];
