import type { NodeHint } from 'n8n-workflow';
import { fieldNames } from '../core/lead';
import { everyone } from '../core/route';

/** A table of lines, by the names under which n8n keeps them. */
export interface HintedTable {
	parameter: string;
	row: string;
	/** On the screen. */
	label: string;
}

/** So many rows are named by their number; n8n shows a hint as it stands, without what is filled in. */
const namedRows = 12;

/** Its lines, in the language of expressions. */
export const rowsOf = ({ parameter, row }: Pick<HintedTable, 'parameter' | 'row'>) =>
	`($parameter[${JSON.stringify(parameter)}]?.[${JSON.stringify(row)}] ?? [])`;

/**
 * Names the first row of a table of which something is true. Once it is mended, the next one is named.
 *
 * @param isSo asks it of the row `line`, in the language of expressions
 */
function hintsByRow(
	table: HintedTable,
	message: string,
	isSo: string,
	type: NodeHint['type'] = 'warning',
): NodeHint[] {
	const first = `${rowsOf(table)}.findIndex((line) => ${isSo})`;
	const hint = (where: string, condition: string): NodeHint => ({
		...{ type, location: 'ndv', whenToDisplay: 'always' },
		message: `${table.label}: ${where}: ${message}`,
		displayCondition: `={{ ${first} ${condition} }}`,
	});
	return [
		...Array.from({ length: namedRows }, (_, index) => hint(`row ${index + 1}`, `=== ${index}`)),
		hint(`a row below row ${namedRows}`, `>= ${namedRows}`),
	];
}

const isWritten = (value: string) =>
	`typeof ${value} === "string" && ${value}.trim() !== "" && !${value}.startsWith("=")`;

const someCondition = (asks: string) => `(line.conditions?.conditions ?? []).some((c) => ${asks})`;

/**
 * What the editor says of rules while they are written: it sees the settings only, so that it says
 * little. Check Settings says all.
 */
export const hintsOfConditions = (table: HintedTable): NodeHint[] => [
	...hintsByRow(
		table,
		'a condition compares a fixed text on its left side, so it is the same for every lead. Switch that side to Expression and write the field of the lead, such as {{ $json.lead.country }} or {{ $json.lead.region }}.',
		someCondition(
			`${isWritten('c.leftValue')} && (c.operator?.singleValue || !String(c.rightValue ?? "").startsWith("="))`,
		),
	),
	...hintsByRow(
		table,
		'a condition asks for a field that a lead does not have, so it can never be true. Fields are written as {{ $json.lead.country }}; the operation Check Settings says which one may be meant.',
		someCondition(
			`String(c.leftValue ?? "").startsWith("=") && String(c.leftValue).includes("$json.lead.") && !${JSON.stringify(fieldNames)}.includes(String(c.leftValue).split("$json.lead.")[1].split(/[^A-Za-z0-9_]/)[0])`,
		),
	),
];

const ownersTable: HintedTable = { parameter: 'owners', row: 'owner', label: 'Owners' };

/** By what an owner is named elsewhere. */
const namesOf = (owner: string) => `[${owner}.name, ${owner}.email, ${owner}.more?.id]`;

const folded = (text: string) => `String(${text} ?? "").trim().toLowerCase()`;

/** Owners who come in are not seen here: any name may be one of theirs. */
const mayComeIn = '($parameter.ownersFrom ?? "table") !== "table"';

/** Whether a cell names an owner of the table; so it is taken where an expression may name one. */
const isOwner = (cell: string) =>
	`(${mayComeIn} || ${rowsOf(ownersTable)}.some((o) => ${namesOf('o')}.some((v) => String(v ?? "").startsWith("=") || ${folded('v')} === ${folded(cell)})))`;

/** The same of a pool; that of all owners needs no line. */
const isPool = (cell: string) =>
	`(${mayComeIn} || ${rowsOf(ownersTable)}.some((o) => String(o.pools ?? "").startsWith("=") || [${JSON.stringify(everyone)}, ...String(o.pools ?? "").replace(/: *[0-9]+ *(?=,|$)/g, "").split(",")].some((v) => ${folded('v')} === ${folded(cell)})))`;

/** What the editor says of the owners. */
export const hintsOfOwners: NodeHint[] = [
	...hintsByRow(
		ownersTable,
		'the Email is no address, so no message about a lead can reach this owner.',
		`${isWritten('line.email')} && !line.email.includes("@")`,
	),
	...hintsByRow(
		ownersTable,
		'the Backup is in no row of Owners, so the backup of each owner takes over. Write the name or email of another owner as it stands in the table, or leave Backup empty.',
		`${isWritten('line.backup')} && !${isOwner('line.backup')}`,
	),
	...hintsByRow(
		ownersTable,
		'there is no Email, so no email about a lead can reach this owner.',
		'line.name && !line.email',
		'info',
	),
];

/** The tables whose lines send leads somewhere, and where a line does before anybody has chosen. */
const placing: ReadonlyArray<HintedTable & { kind: string }> = [
	{ parameter: 'namedAccounts', row: 'account', label: 'Named Accounts', kind: 'owner' },
	{ parameter: 'rules', row: 'rule', label: 'Rules', kind: 'pool' },
	{ parameter: 'territories', row: 'territory', label: 'Territories', kind: 'owner' },
];

/** What the editor says where leads are sent to somebody who is not in the table of owners. */
export const hintsOfTargets: NodeHint[] = [
	...hintsByRow(
		{ parameter: 'rules', row: 'rule', label: 'Rules' },
		'the Backup is in no row of Owners, so the backup of each owner takes over. Write the name or email of an owner as it stands in the table, or leave Backup empty.',
		`line.active !== false && ${isWritten('line.backup')} && !${isOwner('line.backup')}`,
	),
	...placing.flatMap(({ kind: first, ...table }) => {
		const assignsTo = (kind: string) =>
			`line.active !== false && (line.assignTo ?? "${first}") === "${kind}"`;
		return [
			...hintsByRow(
				table,
				'it assigns to an owner who is in no row of Owners, so its leads go on to what is asked next. Write the name or email of an owner as it stands in the table.',
				`${assignsTo('owner')} && ${isWritten('line.target')} && !${isOwner('line.target')}`,
			),
			...hintsByRow(
				table,
				'it assigns to a pool that nobody in Owners is in, so its leads go on to what is asked next. Write its name under Pools of at least one owner, or choose another pool.',
				`${assignsTo('pool')} && ${isWritten('line.target')} && !${isPool('line.target')}`,
			),
		];
	}),
	...hintsByRow(
		{ parameter: 'pools', row: 'pool', label: 'Pools' },
		'nobody in Owners is in that pool, so the row does nothing. Write its name under Pools of at least one owner, or remove the row.',
		`${isWritten('line.name')} && !${isPool('line.name')}`,
	),
	{
		...{ type: 'warning', location: 'ndv', whenToDisplay: 'always' },
		message:
			'When No Rule Matches: nobody in Owners is in that Pool, so its leads go to the Fallback Queue. Write its name under Pools of at least one owner, or choose another pool.',
		displayCondition: `={{ $parameter.otherwise === "pool" && ${isWritten('$parameter.otherwisePool')} && !${isPool('$parameter.otherwisePool')} }}`,
	},
];
