import type { IExecuteFunctions } from 'n8n-workflow';
import type { Check } from '../../core/check';
import { attempt } from '../../core/attempt';
import { checkColumns, holdsAnything, listedRecords, missingColumns } from '../../desk/match';
import { rowsOfInput, settingsOf } from '../../shared';
import { matching } from '../description';
import { ownFieldsOf } from '../ownFields';
import { unreadRows } from '../unreadRows';
import { byHandLabel } from './columns';
import { recordsIndex } from './inputs';

/** What is to be said of the records that come in. */
export function checksOfRecords(
	context: IExecuteFunctions,
	{ compareWith, recordColumns }: ReturnType<typeof matching.read>,
	{ itemIndex, areUnread }: { itemIndex: number; areUnread: boolean },
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
		{
			where: 'Records Input',
			look: () => [
				rows.length === 0 ? noneCame : came(rows.length),
				...(areUnread ? [unread(unreadRows(rows, byHandLabel))] : []),
			],
		},
	];
}

/**
 * Whether records came in of which no column says anything by which a person is told. They are read as
 * Match reads them; what is wrong with columns by hand is said where they stand.
 */
export async function areRecordsUnread(context: IExecuteFunctions): Promise<boolean> {
	const { compareWith, recordColumns, ownFields } = matching.read(settingsOf(context));
	if (compareWith.at(0) === 'store') return false;
	const rows = rowsOfInput(context, recordsIndex).filter(holdsAnything);
	const named = attempt(() => ({
		columns: recordColumns.at(0),
		ownFields: ownFieldsOf(ownFields.at(0)),
	}));
	if (rows.length === 0 || !named.ok) return false;
	const records = await listedRecords(rows, named.value.columns, {
		...{ country: '', zone: context.getTimezone(), now: new Date().toISOString() },
		...{ stages: new Map(), ownFields: named.value.ownFields },
	});
	return records.telling === 0;
}

const unread = (message: string) =>
	({
		severity: 'warning',
		code: 'records.unread',
		message,
		hint: 'Until then nobody is known by these records. See also whether the right node is connected to the Records input.',
	}) as const;

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
