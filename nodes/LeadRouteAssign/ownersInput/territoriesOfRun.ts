import type { IExecuteFunctions } from 'n8n-workflow';
import type { Check, Finding } from '../../core/check';
import {
	describeTerritoryColumns,
	readTerritoryRows,
	territoryRowsLabel,
	type Territory,
} from '../../core/route';
import { lastTerritories } from '../../desk/assign';
import { comesFromColumn, type ComesFrom } from './comesFrom';
import {
	givenOfRun,
	noneToCheck,
	ofTableAlone,
	tableAlone,
	type Given,
	type GivenOfRun,
	type RowNames,
} from './given';
import { territoryRows } from './rows';

/** Where territories come from. */
export const territoriesFrom = comesFromColumn({
	what: 'Territories',
	both: 'This table, and the rows of the Territories input after it',
	input: 'Rows of an n8n Data Table or a sheet, so that a team edits them where they are',
	table: { name: 'The Table Above' },
	description:
		'A long list is kept more easily in an n8n Data Table or a sheet. It comes in on an input of its own; columns are known by their names, such as Country, Zip From, Zip To and Owner.',
});

const names: RowNames = {
	...{ what: 'territories', label: territoryRowsLabel, code: 'territories.noneCame' },
	hint: 'give a row for each territory, with Owner, Pool or Queue, or set Territories Come From to The Table Above.',
};

/** Those of the table are asked first. */
const together =
	(from: ComesFrom) =>
	(table: readonly Territory[], rows: readonly Territory[]): readonly Territory[] =>
		from === 'both' ? [...table, ...rows] : rows;

/**
 * The territories of a run: of the table, of the rows that came in, or of both. Where none came in, the
 * last ones count, as of owners.
 *
 * @param from what is set under Territories Come From
 * @param index the input of the rows
 */
export function territoriesOfRun(
	context: IExecuteFunctions,
	from: ComesFrom,
	index: number,
): GivenOfRun<Territory> {
	if (from === 'table') return ofTableAlone;
	const { territories: lines, problems } = readTerritoryRows(territoryRows(context, index));
	return givenOfRun<Territory>(context, {
		...{ names, read: { lines, problems }, together: together(from), last: lastTerritories },
		without: (refuse) => (from === 'input' ? refuse() : tableAlone),
	});
}

/** The territories that Check Settings looks at, and what is to be said of the rows. */
export function checkedTerritories(
	context: IExecuteFunctions,
	from: ComesFrom,
	index: number,
): { given: Given<Territory>; checks: Check[] } {
	if (from === 'table') return { given: tableAlone, checks: [] };
	const rows = territoryRows(context, index);
	const { territories, problems } = readTerritoryRows(rows);
	const asRead: Finding = {
		severity: 'note',
		code: 'territories.columns',
		message: describeTerritoryColumns(rows),
		hint: 'Rename a column that is meant otherwise, such as to Zip From.',
	};
	const isEmpty = rows.length === 0;
	return {
		given: isEmpty ? tableAlone : { with: (table) => together(from)(table, territories) },
		checks: [
			...problems.map(({ where, ...finding }): Check => ({ where, look: () => [finding] })),
			{ where: territoryRowsLabel, look: () => [isEmpty ? noneToCheck(names) : asRead] },
		],
	};
}
