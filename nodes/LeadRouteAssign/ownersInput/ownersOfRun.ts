import type { IExecuteFunctions } from 'n8n-workflow';
import {
	joinOwners,
	readOwnerRows,
	rowsLabel,
	type AskedColumns,
	type RosterLine,
} from '../../core/route';
import { lastOwners } from '../../desk/assign';
import type { ComesFrom } from './comesFrom';
import { givenOfRun, ofTableAlone, type GivenOfRun, type RowNames } from './given';
import { ownerRows } from './rows';

/** What rows of owners are called. */
export const ownerNames: RowNames = {
	...{ what: 'owners', label: rowsLabel, code: 'owners.noneCame' },
	hint: 'give a row for each owner, with a name or an email, or set Owners Come From to This Table.',
};

/**
 * The owners of a run: of the table, or of the rows that came in, else those whom the node gave leads to
 * last.
 *
 * @param from what is set under Owners Come From
 */
export function ownersOfRun(
	context: IExecuteFunctions,
	from: ComesFrom,
	columns: AskedColumns,
): GivenOfRun<RosterLine> {
	if (from === 'table') return ofTableAlone;
	return givenOfRun<RosterLine>(context, {
		names: ownerNames,
		read: readOwnerRows(ownerRows(context), columns, context.getTimezone()),
		together(table, rows, tell) {
			const { lines, problems } = joinOwners(table, { lines: [...rows], problems: [] });
			problems.forEach(tell);
			return lines;
		},
		last: lastOwners,
		without: (refuse) => ({ with: (table) => (table.length > 0 ? table : refuse()) }),
	});
}
