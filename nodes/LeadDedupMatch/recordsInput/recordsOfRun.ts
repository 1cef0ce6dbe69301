import type { IExecuteFunctions } from 'n8n-workflow';
import {
	checkColumns,
	holdsAnything,
	listedRecords,
	missingColumns,
	type ListedRecords,
} from '../../desk/match';
import { keptDefaultCountry } from '../../desk/people';
import { escaped, liveNameOf, readStore, rowsOfInput, workspaceFor } from '../../shared';
import { stagesOf } from '../crmFields';
import type { matching } from '../description';
import { ownFieldsOf } from '../ownFields';
import { byHandLabel } from './columns';
import { recordsIndex } from './inputs';
import { unreadRows } from '../unreadRows';

/**
 * The records that came in beside the leads; `undefined` where none are to be compared. None that came in
 * are nobody known, which is said.
 *
 * @param now epoch milliseconds
 * @throws LeadOpsError for a column by hand that no record has
 */
export async function recordsOfRun(
	context: IExecuteFunctions,
	{ compareWith, recordColumns, ownFields, crmStages, options }: ReturnType<typeof matching.read>,
	now: number,
): Promise<ListedRecords | undefined> {
	if (compareWith.at(0) === 'store') return undefined;
	const rows = rowsOfInput(context, recordsIndex).filter(holdsAnything);
	const columns = recordColumns.at(0);
	checkColumns(byHandLabel, columns, rows);
	for (const missing of missingColumns(byHandLabel, columns, rows)) tell(context, `${missing}.`);
	if (rows.length === 0) tell(context, noneCame);
	const workspace = liveNameOf(workspaceFor(context, options.at(0)));
	const country = await readStore(
		context,
		async (open) => await keptDefaultCountry(open(workspace)),
	);
	const records = await listedRecords(rows, columns, {
		...{ country: country ?? '', zone: context.getTimezone() },
		...{ now: new Date(now).toISOString(), stages: stagesOf(crmStages.at(0)) },
		ownFields: ownFieldsOf(ownFields.at(0)),
	});
	if (rows.length > 0 && records.telling === 0) tell(context, unreadRows(rows, byHandLabel));
	return records;
}

const noneCame = 'No records came in on the Records input, so nobody was known there.';

const tell = (context: Pick<IExecuteFunctions, 'addExecutionHints'>, message: string) =>
	context.addExecutionHints({ message: escaped(message), location: 'outputPane' });
