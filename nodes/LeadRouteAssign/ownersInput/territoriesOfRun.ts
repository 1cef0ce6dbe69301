import type { IExecuteFunctions } from 'n8n-workflow';
import type { Check, Finding, Problem } from '../../core/check';
import { LeadOpsError } from '../../core/errors';
import {
	describeTerritoryColumns,
	readTerritoryRows,
	territoryRowsLabel,
	type Territory,
} from '../../core/route';
import { lastTerritories } from '../../desk/assign';
import { choiceColumn, nodeKey, type ValueOf } from '../../shared';
import { forAssign } from '../shown';
import { territoryRows } from './rows';

/** Where territories come from. It also decides which inputs the node has, so that it is no expression. */
export const territoriesFrom = choiceColumn({
	displayName: 'Territories Come From',
	noDataExpression: true,
	default: 'table',
	displayOptions: forAssign,
	options: [
		{
			name: 'Both',
			value: 'both',
			description: 'This table, and the rows of the Territories input after it',
		},
		{ name: 'The Table Above', value: 'table' },
		{
			name: 'The Territories Input',
			value: 'input',
			description: 'Rows of an n8n Data Table or a sheet, so that a team edits them where they are',
		},
	],
	description:
		'A long list is kept more easily in an n8n Data Table or a sheet. It comes in on an input of its own; columns are known by their names, such as Country, Zip From, Zip To and Owner.',
});

export type TerritoriesFrom = ValueOf<typeof territoriesFrom>;

/** The territories of a run in one workspace. */
export interface GivenTerritories {
	/** Together with those of the table, which are asked first. */
	with(table: readonly Territory[]): Territory[];
	/** Since when they are these, where none came in. */
	asOf?: number;
}

type Books = Parameters<typeof lastTerritories>[0];

/** Where a run has its territories from. */
export interface TerritoriesOfRun {
	of(session: Books, workspace: string): Promise<GivenTerritories>;
	/** What is to be told of them. */
	problems(): Problem[];
}

/** Those of the table, alone. */
export const territoriesOfTable: GivenTerritories = { with: (table) => [...table] };

const after =
	(from: TerritoriesFrom, rows: readonly Territory[]) => (table: readonly Territory[]) =>
		from === 'both' ? [...table, ...rows] : [...rows];

/**
 * The territories of a run: of the table, of the rows that came in, or of both. Where none came in, the
 * last ones count, as of owners.
 *
 * @param from what is set under Territories Come From
 * @param index the input of the rows
 */
export function territoriesOfRun(
	context: IExecuteFunctions,
	from: TerritoriesFrom,
	index: number,
): TerritoriesOfRun {
	if (from === 'table') {
		return { of: async () => await Promise.resolve(territoriesOfTable), problems: () => [] };
	}
	const read = readTerritoryRows(territoryRows(context, index));
	const told = [...read.problems];
	const present = read.territories.length > 0 ? { with: after(from, read.territories) } : null;
	// A later run of the same execution may get the leads alone.
	const isFirstRun = context.getWorkflowDataProxy(0).$runIndex === 0;
	const ofWorkspace = new Map<string, GivenTerritories>();
	return {
		async of(session, workspace) {
			if (present) return present;
			const known = ofWorkspace.get(workspace);
			if (known) return known;
			const kept = await lastTerritories(session, nodeKey(context));
			if (!kept && from === 'input') throw noneBefore(read.problems[0]?.message);
			if (kept && isFirstRun && told.every(({ code }) => code !== noneCode)) {
				told.push(noneCame(kept.asOf));
			}
			const given = kept
				? { with: after(from, kept.territories), asOf: kept.asOf }
				: territoriesOfTable;
			ofWorkspace.set(workspace, given);
			return given;
		},
		problems: () => told,
	};
}

const noneCode = 'territories.noneCame';

const noneCame = (asOf: number): Problem => ({
	where: territoryRowsLabel,
	severity: 'warning',
	code: noneCode,
	message: `no territories came in, so the last ones count, of ${new Date(asOf).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
	hint: 'See why the node that leads to the Territories input gives none.',
});

const noneBefore = (why?: string) =>
	new LeadOpsError({
		code: noneCode,
		message: `${territoryRowsLabel}: no territories came in, and there were none before${why === undefined ? '' : ` (${why})`}`,
		hint: 'Let the node that leads to the Territories input give a row for each territory, with Owner, Pool or Queue, or set Territories Come From to The Table Above.',
	});

/** The territories that Check Settings looks at, and what is to be said of the rows. */
export function checkedTerritories(
	context: IExecuteFunctions,
	from: TerritoriesFrom,
	index: number,
): { given: GivenTerritories; checks: Check[] } {
	if (from === 'table') return { given: territoriesOfTable, checks: [] };
	const rows = territoryRows(context, index);
	const { territories, problems } = readTerritoryRows(rows);
	const asRead: Finding = {
		severity: 'note',
		code: 'territories.columns',
		message: describeTerritoryColumns(rows),
		hint: 'Rename a column that is meant otherwise, such as to Zip From.',
	};
	const missing: Finding = {
		severity: 'warning',
		code: noneCode,
		message: 'no territories came in, so they are not checked',
		hint: 'Connect the node that has them to the input Territories, and see that it gives a row for each.',
	};
	return {
		given: rows.length === 0 ? territoriesOfTable : { with: after(from, territories) },
		checks: [
			...problems.map(({ where, ...finding }): Check => ({ where, look: () => [finding] })),
			{ where: territoryRowsLabel, look: () => [rows.length === 0 ? missing : asRead] },
		],
	};
}
