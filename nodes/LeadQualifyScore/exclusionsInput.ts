import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeTypeDescription,
} from 'n8n-workflow';
import type { Check, Finding } from '../core/check';
import { readExclusionRows } from '../core/qualify';
import { escaped, rowsOfInput, type SettingSource } from '../shared';
import { comingInParameters } from './description';

/** What the list is called whose entries come in. */
export const exclusionsInput = 'Exclusions Input';

const input = (displayName: string) => ({ type: NodeConnectionTypes.Main, displayName });

const leadsAlone = JSON.stringify([NodeConnectionTypes.Main]);
const withExclusions = JSON.stringify([input('Leads'), input('Exclusions')]);

/** Exclusions come in where they are asked for. */
export const inputs: INodeTypeDescription['inputs'] = `={{ !["rescore", "learnHistory"].includes($parameter.operation) && $parameter.exclusionsFrom === "both" ? ${withExclusions} : ${leadsAlone} }}`;

const comeIn = (source: SettingSource): boolean =>
	comingInParameters.read(source).exclusionsFrom.at(0) === 'both';

/** The rows of a run, and what is wrong with them. */
function rowsOf(context: Pick<IExecuteFunctions, 'getInputData'>) {
	const rows = rowsOfInput(context, 1).filter((row) => Object.keys(row).length > 0);
	const { entries, unread } = readExclusionRows(rows);
	const findings = [
		...(rows.length === 0 ? [noneCame] : []),
		...(unread > 0 ? [unreadRows(unread, rows.length)] : []),
	];
	return { entries, findings, rows: rows.length };
}

/**
 * Whom the rows of a run exclude; nobody where none are asked for. None that came in, and rows that name
 * nobody, are told in the output pane: whoever should be excluded is not.
 */
export function exclusionsOfRun(context: IExecuteFunctions, source: SettingSource): string[] {
	if (!comeIn(source)) return [];
	const { entries, findings } = rowsOf(context);
	for (const { message, hint } of findings) {
		const said = escaped(`${exclusionsInput}: ${message}. ${hint}`);
		context.addExecutionHints({ message: said, location: 'outputPane' });
	}
	return entries;
}

/** What Check Settings says of the rows that came in. */
export function checksOfExclusions(context: IExecuteFunctions, source: SettingSource): Check[] {
	if (!comeIn(source)) return [];
	const { entries, findings, rows } = rowsOf(context);
	return [{ where: exclusionsInput, look: () => [...findings, came(rows, entries.length)] }];
}

const noneCame: Finding = {
	severity: 'warning',
	code: 'exclusions.noneCame',
	message: 'no rows came in, so only the lists of the node exclude anybody',
	hint: 'If there should be some, see why the node that leads to the Exclusions input gives none.',
};

const unreadRows = (unread: number, rows: number): Finding => ({
	severity: 'warning',
	code: 'exclusions.unread',
	message: `${unread} of ${rows} ${rows === 1 ? 'row names' : 'rows name'} no address, domain or company that is recognised`,
	hint: 'Name a column Email, Domain or Company, and write one there.',
});

const came = (rows: number, entries: number): Finding => ({
	severity: 'note',
	code: 'exclusions.came',
	message: `${rows} ${rows === 1 ? 'row' : 'rows'} came in, with ${entries} ${entries === 1 ? 'address, domain or company' : 'addresses, domains and companies'}`,
	hint: 'A row with an address is about that person alone.',
});
