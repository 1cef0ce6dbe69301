import { leadFields, type ComparedField } from '../comparable';
import { explainPair, type Explained } from '../judge';
import { probabilityOf, type MatchWeights } from '../model';
import { partsOf, type Part } from './parts';
import { searchRecords, type Searched, type SearchedRecord } from './searched';

/** Two of a group that hold it together. */
export interface DuplicateLink {
	/** Places in the list of records. */
	one: number;
	other: number;
	/** 0 to 1. */
	probability: number;
	/** Whether they say the same in every field. */
	isEqual: boolean;
	explained: Explained;
}

/** Records that are likely of one person. */
export interface DuplicateGroup {
	/** Places in the list of records. */
	members: number[];
	/** How likely it is that all of them are one person's: that of its weakest link, 0 to 1. */
	probability: number;
	/** The same by rows of the table, see {@link Duplicates.linksIn}. */
	part: Part;
}

/** By what records are compared. */
interface SearchedBy {
	fields?: readonly ComparedField[];
	weights?: MatchWeights;
}

/** The surest first, then the larger; of those the first in the order in which records are compared. */
const bySureness = (a: DuplicateGroup, b: DuplicateGroup) =>
	b.probability - a.probability ||
	b.members.length - a.members.length ||
	(a.part.rows[0] ?? 0) - (b.part.rows[0] ?? 0);

/**
 * Groups of records that are likely of one person. The order in which the records are given changes
 * nothing, and a record that says nothing is in no group.
 *
 * @example
 * const record = { id: '', comparable: comparableOf(leadFields, { email: 'ada@engine.example' }) };
 * new Duplicates([record, record], 0.9).groups[0]?.members // [0, 1]
 */
export class Duplicates {
	/** The groups, the surest first; of equally sure ones the larger first. */
	readonly groups: readonly DuplicateGroup[];

	/** How many records say something. */
	readonly compared: number;

	private readonly searched: Searched;

	/**
	 * @param least how likely a group has to be, 0 to 1
	 * @param weights those in use; none for the ready ones
	 */
	constructor(
		records: readonly SearchedRecord[],
		private readonly least: number,
		{ fields = leadFields, weights }: SearchedBy = {},
	) {
		this.searched = searchRecords(records, least, fields, weights);
		const { linksOf, groupOf, table } = this.searched;
		this.compared = table.size;
		const rowsOf = new Map([...linksOf.keys()].map((group): [number, number[]] => [group, []]));
		groupOf.forEach((group, row) => rowsOf.get(group)?.push(row));
		this.groups = [...rowsOf.values()].flatMap((rows) => this.partsOf(rows, [])).sort(bySureness);
	}

	/**
	 * A group without two in it who are not the same person: none, itself or several, each as likely as is
	 * asked.
	 *
	 * @param apart pairs of places in its list of members
	 */
	without(
		group: DuplicateGroup,
		apart: ReadonlyArray<readonly [number, number]>,
	): DuplicateGroup[] {
		if (apart.length === 0) return [group];
		const { rows } = group.part;
		const pairs = apart.map(([one, other]) => [rows[one] ?? -1, rows[other] ?? -1] as const);
		return this.partsOf(rows, pairs).sort(bySureness);
	}

	/**
	 * What holds a group together, the surest first.
	 *
	 * @param most no more than so many, the weakest
	 */
	linksIn({ part }: DuplicateGroup, most: number): DuplicateLink[] {
		const { table, agreements, scorer, placeOf } = this.searched;
		const isEqual = (one: number, other: number) =>
			table.fields.every((_, at) => table.valueAt(one, at) === table.valueAt(other, at));
		return part.joins.slice(-most).map(({ one, other, odds }) => ({
			...{ one: placeOf[one] ?? -1, other: placeOf[other] ?? -1 },
			...{ probability: probabilityOf(odds), isEqual: isEqual(one, other) },
			explained: explainPair(table, agreements, scorer, one, other),
		}));
	}

	private partsOf(
		rows: readonly number[],
		apart: ReadonlyArray<readonly [number, number]>,
	): DuplicateGroup[] {
		const { groupOf, linksOf, placeOf } = this.searched;
		const isOf = new Set(rows);
		const links = linksOf.get(groupOf[rows[0] ?? 0] ?? -1) ?? [];
		const between = links.filter(({ one, other }) => isOf.has(one) && isOf.has(other));
		return partsOf(rows, between, { least: this.least, apart }).map((part) => ({
			members: part.rows.map((row) => placeOf[row] ?? -1),
			...{ probability: part.probability, part },
		}));
	}
}
