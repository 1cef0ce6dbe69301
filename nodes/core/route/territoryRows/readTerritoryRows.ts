import { joinedWords } from '../../fold';
import { attempt } from '../../attempt';
import { lineOf, type Finding, type Problem } from '../../check';
import { LeadOpsError } from '../../errors';
import { assignmentSchema, territoryColumns, type TerritoryColumn } from '../../lead';
import { languages } from '../../words';
import { columnsByKind, columnsByName, namesOfColumns, sayColumns } from '../columnNames';
import { cellText, cellTexts } from '../ownerRows/cellTexts';
import { readTerritory, territoryRowsLabel, type Territory } from '../territories';

type Row = Readonly<Record<string, unknown>>;

/** What came of rows. */
export interface TerritoriesOfRows {
	territories: Territory[];
	/** What could not be read, by row. */
	problems: Problem[];
}

const columnOfName = columnsByName(
	Object.keys(territoryColumns) as TerritoryColumn[],
	Object.values(languages).map((language) => language.territoryColumns),
);

/** What a column of a list of territories holds, by its name in any of the languages. */
export const territoryColumnNamed = (name: string): TerritoryColumn | undefined =>
	columnOfName.get(joinedWords(name));

/**
 * Reads rows of a sheet as lines of the territories table. Columns are known by their names; whose a row
 * is stands under Owner, else Pool, else Queue. A row that cannot be read is told and left out, so
 * that it stops no lead.
 *
 * @example
 * readTerritoryRows([{ Land: 'DE', 'PLZ von': '80000', 'PLZ bis': '87999', Team: 'South' }]).territories[0]
 * // { name: 'Territory 1', country: 'DE', postalCodes: '80000-87999', target: { kind: 'pool', name: 'South', … }, … }
 */
export function readTerritoryRows(rows: readonly Row[]): TerritoriesOfRows {
	const columns = columnsByKind(namesOfColumns(rows), territoryColumnNamed);
	const territories: Territory[] = [];
	const problems: Problem[] = [];
	for (const [index, row] of rows.entries()) {
		const cells = cellsOf(row, columns);
		if (Object.values(cells).every((text) => text === '')) continue;
		const where = lineOf(territoryRowsLabel, index, cells.name);
		const tell = (finding: Omit<Finding, 'severity'>) =>
			problems.push({ where, severity: 'warning', ...finding });
		const target = targetOf(cells);
		const territory = target && { ...lineOfCells(cells, index), target };
		if (!territory) {
			tell(ofNobody);
			continue;
		}
		const read = attempt(() => readTerritory(territory));
		if (!read.ok) {
			if (!(read.error instanceof LeadOpsError)) throw read.error;
			const { code, message, hint } = read.error;
			tell({ code, hint, message: `${message.replace(/^.*?": /, '')}, so the row is left out` });
			continue;
		}
		const { priority, unread } = priorityOf(cells.priority);
		if (unread) tell(unread);
		territories.push({ ...territory, priority });
	}
	return { territories, problems };
}

/**
 * Which columns of a list of territories are read, and as what, in a sentence.
 *
 * @example
 * describeTerritoryColumns([{ Land: 'DE', Umsatz: 3 }]) // 'Land is Country; not used: Umsatz'
 */
export function describeTerritoryColumns(rows: readonly Row[]): string {
	const names = namesOfColumns(rows);
	return sayColumns(names, columnsByKind(names, territoryColumnNamed), territoryColumns);
}

type Cells = Record<TerritoryColumn, string>;

/** Of several columns that mean the same, a row takes the first that it fills in. */
const cellsOf = (row: Row, columns: ReadonlyMap<TerritoryColumn, readonly string[]>): Cells => {
	const kinds = Object.keys(territoryColumns) as TerritoryColumn[];
	const cells = kinds.map((kind) => {
		const texts = (columns.get(kind) ?? []).map((name) => cellText(row[name]));
		return [kind, texts.find((text) => text !== '') ?? ''] as const;
	});
	return Object.fromEntries(cells) as Cells;
};

const lineOfCells = (
	cells: Cells,
	index: number,
): Omit<Territory, 'target' | 'priority'> & { priority: null } => ({
	name: cells.name || `Territory ${index + 1}`,
	...{ country: cells.country, region: cells.region, areaCodes: cells.areaCodes },
	postalCodes: postalOf(cells),
	ofRow: index,
	priority: null,
});

/** `80331, 80000-87999, 94*` */
function postalOf({ postalCodes, postalFrom, postalTo, postalPrefix }: Cells): string {
	const range = [postalFrom, postalTo].filter((text) => text !== '').join('-');
	const prefixes = cellTexts(postalPrefix).map((text) => (text.endsWith('*') ? text : `${text}*`));
	return [postalCodes, range, ...prefixes].filter((text) => text !== '').join(', ');
}

const ofNobody = {
	code: 'territoryRow.nobody',
	message: 'the row says neither Owner nor Pool nor Queue, so it is left out',
	hint: 'Fill in whose it is: the name or email of an owner, or the name of a pool or a queue.',
};

/** Where leads of a row go; `null` where it does not say. */
function targetOf(cells: Cells): Territory['target'] | null {
	const kind = (['owner', 'pool', 'queue'] as const).find((each) => cells[each] !== '');
	return kind ? { kind, name: cells[kind], ofInput: true } : null;
}

function priorityOf(text: string): {
	priority: Territory['priority'];
	unread?: Omit<Finding, 'severity'>;
} {
	if (text === '') return { priority: null };
	const read = assignmentSchema.shape.priority.safeParse(text.toLowerCase());
	if (read.success) return { priority: read.data };
	return {
		priority: null,
		unread: {
			code: 'territoryRow.priority',
			message: `Priority "${text}" is none that is known, so that of the rule counts`,
			hint: 'Write urgent, high, normal or low.',
		},
	};
}
