import type { IExecuteFunctions } from 'n8n-workflow';
import type { Check, Finding, Problem } from '../../core/check';
import {
	describeColumns,
	joinOwners,
	readOwnerRows,
	rowsLabel,
	type AskedColumns,
	type RosterLine,
} from '../../core/route';
import type { ComesFrom } from './comesFrom';
import { noneToCheck, tableAlone, type Given } from './given';
import { ownerNames } from './ownersOfRun';
import { ownerRows } from './rows';

export interface CheckedOwners {
	given: Given<RosterLine>;
	/** What is to be said of the rows, once they are together with the table. */
	checksAfter: () => Check[];
}

/** The owners that Check Settings looks at, and what is to be said of the rows that came in. */
export function checkedOwners(
	context: IExecuteFunctions,
	from: ComesFrom,
	columns: AskedColumns,
): CheckedOwners {
	if (from === 'table') return { given: tableAlone, checksAfter: () => [] };
	const rows = ownerRows(context);
	if (rows.length === 0) {
		return {
			given: tableAlone,
			checksAfter: () => [{ where: rowsLabel, look: () => [noneToCheck(ownerNames)] }],
		};
	}
	const read = readOwnerRows(rows, columns, context.getTimezone());
	const told: Problem[] = [];
	return {
		given: {
			with(table) {
				const { lines, problems } = joinOwners(table, read);
				told.push(...problems);
				return lines;
			},
		},
		checksAfter: () => [
			...told.map(({ where, ...finding }): Check => ({ where, look: () => [finding] })),
			{ where: rowsLabel, look: () => [columnsAreRead(describeColumns(rows, columns))] },
		],
	};
}

const columnsAreRead = (message: string): Finding => ({
	severity: 'note',
	code: 'owners.columns',
	message,
	hint: 'A column that is meant otherwise is told under Owner Columns.',
});
