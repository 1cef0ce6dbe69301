import {
	furtherContacts,
	type Comparable,
	type ComparedField,
	type ContactKind,
	type FieldKind,
} from '../comparable';
import { flagsOf, HAS_FURTHER } from './flags';
import { Values } from './Values';

/** Where the fields are that are compared together; -1 where there is none. */
export interface Places {
	first: number;
	last: number;
	email: number;
	phone: number;
	company: number;
	domain: number;
	notes: number;
	own: number;
}

/** A further mailbox or number, by the number of its value among the main ones. */
export interface FurtherValue {
	kind: ContactKind;
	value: number;
	/** What is known of it, see `flagsOf`. */
	flags: number;
}

const noFurther: readonly FurtherValue[] = [];

const placeOf = (fields: readonly ComparedField[], kind: FieldKind) =>
	fields.findIndex((field) => field.kind === kind);

/** Rows are as long as a multiple of this, so that each begins with a line of the processor's cache. */
const LINE = 16;

/** Most tables are of one lead and the few who may be it. */
const FIRST_ROWS = 2;

/**
 * Records as rows of numbers: for each field the number of its value, then what was found of the
 * record as a whole. First and last names share their numbers, so that swapped ones are seen.
 */
export class Table {
	readonly places: Places;

	/** Of each field; the same object where fields share their numbers. */
	readonly values: readonly Values[];

	/** How many numbers a row has. */
	readonly width: number;

	/** Where in a row its flags are. */
	readonly flagsAt: number;

	/** By row, of those who have any. */
	private readonly further = new Map<number, readonly FurtherValue[]>();

	private cells: Int32Array;

	private count = 0;

	constructor(readonly fields: readonly ComparedField[]) {
		const place = (kind: FieldKind) => placeOf(fields, kind);
		this.places = {
			...{ first: place('first name'), last: place('last name'), email: place('email') },
			...{ phone: place('phone'), company: place('company'), domain: place('domain') },
			...{ notes: place('notes'), own: place('own') },
		};
		const names = new Values();
		const isName = (at: number) => at === this.places.first || at === this.places.last;
		this.values = fields.map((_field, at) => (isName(at) ? names : new Values()));
		this.flagsAt = fields.length;
		this.width = Math.ceil((fields.length + 1) / LINE) * LINE;
		this.cells = new Int32Array(FIRST_ROWS * this.width);
	}

	/** How many records there are. */
	get size(): number {
		return this.count;
	}

	/** All rows, one after the other. Adding a record may replace it. */
	get rows(): Int32Array {
		return this.cells;
	}

	/**
	 * Adds a record.
	 *
	 * @returns the number of its row, from 0
	 */
	add(comparable: Comparable): number {
		const from = this.count * this.width;
		if (from + this.width > this.cells.length) this.grow();
		const { cells, values } = this;
		for (let at = 0; at < values.length; at++) {
			const text = comparable[at];
			if (text) cells[from + at] = (values[at] as Values).numberOf(text);
		}
		const { first, last, email, notes } = this.places;
		cells[from + this.flagsAt] = flagsOf({
			...{ first: comparable[first] ?? '', last: comparable[last] ?? '' },
			...{ email: comparable[email] ?? '', notes: comparable[notes] ?? '' },
			isNamed: first >= 0 || last >= 0,
		});
		const own = comparable[this.places.own];
		if (own) this.addFurther(own);
		return this.count++;
	}

	private addFurther(own: string) {
		const found = furtherContacts(own).flatMap(({ kind, value }): FurtherValue[] => {
			const place = this.places[kind];
			const number = this.values[place]?.numberOf(value) ?? 0;
			return number === 0 || number === this.valueAt(this.count, place)
				? []
				: [{ kind, value: number, flags: 0 }];
		});
		if (found.length === 0) return;
		this.further.set(this.count, found);
		this.flag(this.count, HAS_FURTHER);
	}

	/** The mailboxes and numbers that a record has beside the main ones. */
	furtherAt(row: number): readonly FurtherValue[] {
		return this.further.get(row) ?? noFurther;
	}

	/** Whether a record has a mailbox or number, as the main one or beside it. */
	hasContact(row: number, kind: ContactKind, value: number): boolean {
		return (
			this.valueAt(row, this.places[kind]) === value ||
			this.furtherAt(row).some((each) => each.kind === kind && each.value === value)
		);
	}

	/** The number of a record's value of a field; 0 for none. */
	valueAt(row: number, field: number): number {
		return this.cells[row * this.width + field] ?? 0;
	}

	/** Notes something more of a record as a whole, see `flagsOf`. */
	flag(row: number, flag: number): void {
		const at = row * this.width + this.flagsAt;
		this.cells[at] = (this.cells[at] as number) | flag;
	}

	/** A record as it was added. */
	comparableAt(row: number): Comparable {
		return this.values.map((values, at) => values.textOf(this.valueAt(row, at)));
	}

	private grow() {
		const more = new Int32Array(this.cells.length * 2);
		more.set(this.cells);
		this.cells = more;
	}
}
