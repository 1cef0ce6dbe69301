import type { IExecuteFunctions } from 'n8n-workflow';
import type { Check } from '../../core/check';
import { checkColumns, holdsAnything, missingColumns } from '../../desk/match';
import { rowsOfInput } from '../../shared';
import type { matching } from '../description';
import { byHandLabel } from './columns';
import { recordsIndex } from './inputs';

/** What is to be said of the records that come in. */
export function checksOfRecords(
	context: IExecuteFunctions,
	{ compareWith, recordColumns }: ReturnType<typeof matching.read>,
	itemIndex: number,
): Check[] {
	if (compareWith.at(itemIndex) === 'store') return [];
	const rows = rowsOfInput(context, recordsIndex).filter(holdsAnything);
	const columns = recordColumns.at(itemIndex);
	return [
		{
			where: byHandLabel,
			look: () => {
				checkColumns(byHandLabel, columns, rows);
				return missingColumns(byHandLabel, columns, rows).map(missingIn);
			},
		},
		{ where: 'Records Input', look: () => [rows.length === 0 ? noneCame : came(rows.length)] },
	];
}

const missingIn = (message: string) =>
	({
		severity: 'note',
		code: 'column.missing',
		message,
		hint: 'A source may leave out what is empty; else write the name as it stands on the items that come in.',
	}) as const;

const noneCame = {
	severity: 'note',
	code: 'records.noneCame',
	message: 'no records came in, which is taken as nobody known there',
	hint: 'If there should be some, see why the node that leads to the Records input gives none.',
} as const;

const came = (count: number) =>
	({
		severity: 'note',
		code: 'records.came',
		message: `${count} ${count === 1 ? 'record' : 'records'} came in`,
		hint: 'A column that is not recognised by its name is told under Record Columns.',
	}) as const;
