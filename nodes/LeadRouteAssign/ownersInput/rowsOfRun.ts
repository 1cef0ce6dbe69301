import type { IExecuteFunctions } from 'n8n-workflow';
import type { Problem } from '../../core/check';
import type { AskedColumns } from '../../core/route';
import { ownersOfRun, tableAlone, type GivenOwners } from './ownersOfRun';
import { territoriesIndex } from './rows';
import {
	territoriesOfRun,
	territoriesOfTable,
	type GivenTerritories,
	type TerritoriesFrom,
} from './territoriesOfRun';

/** What comes in beside the leads, or counts where it does not. */
export interface GivenRows {
	owners: GivenOwners;
	territories: GivenTerritories;
}

/** The tables of the node, alone. */
export const tablesAlone: GivenRows = { owners: tableAlone, territories: territoriesOfTable };

type Books = Parameters<ReturnType<typeof ownersOfRun>['of']>[0];

/** What is set of it. */
interface RowSettings {
	ownersFrom: 'table' | 'input' | 'both';
	columns: AskedColumns;
	territoriesFrom: TerritoriesFrom;
}

/** The owners and territories of a run, each workspace's once. */
export function rowsOfRun(
	context: IExecuteFunctions,
	{ ownersFrom, columns, territoriesFrom }: RowSettings,
): { of(session: Books, workspace: string): Promise<GivenRows>; problems(): Problem[] } {
	const owners = ownersOfRun(context, ownersFrom, columns);
	const territories = territoriesOfRun(context, territoriesFrom, territoriesIndex(ownersFrom));
	const known = new Map<string, GivenRows>();
	return {
		async of(session, workspace) {
			const given = known.get(workspace) ?? {
				owners: await owners.of(session, workspace),
				territories: await territories.of(session, workspace),
			};
			known.set(workspace, given);
			return given;
		},
		problems: () => [...owners.problems(), ...territories.problems()],
	};
}
