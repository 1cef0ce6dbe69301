import type { NodeHint } from 'n8n-workflow';
import { fieldNames } from '../core/lead';

/** A table of lines with conditions, by the names under which n8n keeps them. */
interface ConditionTable {
	parameter: string;
	row: string;
	/** On the screen. */
	label: string;
}

/** All conditions of a table that hold what an expression asks of the condition `c`. */
const someCondition = ({ parameter, row }: ConditionTable, asks: string) =>
	`={{ ($parameter[${JSON.stringify(parameter)}]?.[${JSON.stringify(row)}] ?? []).some((line) => (line.conditions?.conditions ?? []).some((c) => ${asks})) }}`;

const isFixed = (side: string) => `typeof ${side} === "string" && !${side}.startsWith("=")`;

const always = { type: 'warning', location: 'ndv', whenToDisplay: 'always' } as const;

/**
 * What the editor says of rules while they are written: it sees the settings only, so that it says
 * little. Check Settings says all.
 */
export const hintsOfConditions = (table: ConditionTable): NodeHint[] => [
	{
		...always,
		message: `${table.label}: a condition compares a fixed text on its left side, so it is the same for every lead. Switch that side to Expression and drag in a field of the lead.`,
		displayCondition: someCondition(
			table,
			`${isFixed('c.leftValue')} && c.leftValue !== "" && (c.operator?.singleValue || !String(c.rightValue ?? "").startsWith("="))`,
		),
	},
	{
		...always,
		message: `${table.label}: a condition asks for a field that a lead does not have, so it can never be true. The operation Check Settings says which, and what may be meant.`,
		displayCondition: someCondition(
			table,
			`String(c.leftValue ?? "").startsWith("=") && String(c.leftValue).includes("$json.lead.") && !${JSON.stringify(fieldNames)}.includes(String(c.leftValue).split("$json.lead.")[1].split(/[^A-Za-z0-9_]/)[0])`,
		),
	},
];

/** What the editor says of the owners. */
export const hintsOfOwners: NodeHint[] = [
	{
		...always,
		message:
			'Owners: somebody has an Email that is no address, so no message about a lead can reach them.',
		displayCondition: `={{ ($parameter.owners?.owner ?? []).some((owner) => ${isFixed('owner.email')} && owner.email !== "" && !owner.email.includes("@")) }}`,
	},
	{
		...always,
		type: 'info',
		message: 'Owners: somebody has no Email, so no email about a lead can reach them.',
		displayCondition:
			'={{ ($parameter.owners?.owner ?? []).some((owner) => owner.name && !owner.email) }}',
	},
];
