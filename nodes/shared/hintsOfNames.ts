import type { NodeHint } from 'n8n-workflow';
import { rowsOf, type HintedTable } from './editorHints';
import { knownNames, namePattern, ownField, type TextKind } from '../core/message';

/** A table of lines with texts. */
interface TextTable extends HintedTable {
	/** The columns that hold a text. */
	columns: readonly string[];
	kind: TextKind;
	/** What becomes of such a text, or of the name; it is left out if not given. */
	so?: string;
}

/**
 * What the editor says while a text is written that names something that is not known: it sees the
 * settings only, and cannot say which. What stands in double braces is n8n's.
 */
export function hintsOfNames({
	columns,
	kind,
	so = 'it is left out',
	...table
}: TextTable): NodeHint[] {
	const known = JSON.stringify(knownNames(kind));
	const texts = `${JSON.stringify(columns)}.map((column) => String(line[column] ?? "").replace(/\\{\\{[^]*?\\}\\}/g, ""))`;
	const names = `[...text.matchAll(/${namePattern.source}/gu)].map((found) => String(found[2] ?? ""))`;
	const isUnknown = `name !== "" && !name.startsWith(${JSON.stringify(ownField)}) && !${known}.includes(name)`;
	return [
		{
			type: 'warning',
			location: 'ndv',
			whenToDisplay: 'always',
			message: `${table.label}: a text names something in braces that is not known, so ${so}. Write names such as {lead.firstName}, {company}, {owner} and {due}; a run of the node says which is meant.`,
			displayCondition: `={{ ${rowsOf(table)}.some((line) => ${texts}.some((text) => ${names}.some((name) => ${isUnknown}))) }}`,
		},
	];
}
