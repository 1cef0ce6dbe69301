import { inBlocks, longestBlock, type Sql, type SqlValue } from './Sql';

/** How rows are read by an id, for many ids as for one. */
export interface ReadAheadOrder<Row> {
	/** Whose ids they are. */
	by: 'inquiryIds' | 'leadIds' | 'domains' | 'firms' | 'provingKeys' | 'meetingKeys';
	/** The statement for so many ids, whose values are its last ones. */
	statement: (ids: number) => string;
	/** Its other values. */
	values: readonly SqlValue[];
	/** What an id stands for; itself if not given. */
	valuesOf?: (id: string) => readonly SqlValue[];
	/** The id by which a row was found. */
	idOf: (row: Row) => string;
}

/** The ids that a batch will ask about, in its order. */
export class ExpectedIds {
	private readonly ids: readonly string[];

	private readonly places: ReadonlyMap<string, number>;

	constructor(ids: readonly string[]) {
		this.ids = [...new Set(ids)];
		this.places = new Map(this.ids.map((id, place) => [id, place]));
	}

	placeOf = (id: string) => this.places.get(id);

	from = (place: number, most: number) => this.ids.slice(place, place + most);
}

/** Rows of expected ids, read for a block of them at once when the first is asked for. */
export class ReadAhead<Row> {
	private readonly known = new Map<string, Row[]>();

	/** The place among the expected ids up to which all were read once. */
	private readUpTo = 0;

	/** Counts what was forgotten, to notice a change that came while rows were read. */
	private changes = 0;

	constructor(
		private readonly sql: Sql,
		private readonly order: ReadAheadOrder<Row>,
		private readonly expected: ExpectedIds,
	) {}

	/** The rows of an id, in the statement's order. */
	async of(id: string): Promise<readonly Row[]> {
		const known = this.known.get(id);
		if (known) return known;
		const place = this.expected.placeOf(id);
		if (place === undefined || place < this.readUpTo) return await this.read([id]);
		const ids = this.expected.from(place, longestBlock);
		this.readUpTo = place + ids.length;
		const [block = ids] = inBlocks(ids);
		const { changes } = this;
		const rows = await this.read(block);
		if (changes !== this.changes) return rows.filter((row) => this.order.idOf(row) === id);
		this.known.clear();
		for (const each of ids) this.known.set(each, []);
		for (const row of rows) this.known.get(this.order.idOf(row))?.push(row);
		return this.known.get(id) ?? [];
	}

	/** Whether to ask for the rows of an id costs little: they are known, or read for many at once. */
	expects(id: string): boolean {
		const place = this.expected.placeOf(id);
		return this.known.has(id) || (place !== undefined && place >= this.readUpTo);
	}

	/** Something of an id has changed. */
	forget(id: string) {
		this.changes++;
		this.known.delete(id);
	}

	/** Anything may have changed. */
	forgetAll() {
		this.changes++;
		this.known.clear();
	}

	private async read(ids: readonly string[]) {
		const { statement, values, valuesOf } = this.order;
		const asked = valuesOf ? ids.flatMap(valuesOf) : ids;
		return await this.sql.all<Row>(statement(ids.length), ...values, ...asked);
	}
}
