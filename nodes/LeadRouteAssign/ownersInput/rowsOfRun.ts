import type { IExecuteFunctions } from 'n8n-workflow';
import type { Problem } from '../../core/check';
import type { AskedColumns, RosterLine, Territory } from '../../core/route';
import type { ComesFrom } from './comesFrom';
import { tableAlone, type Given, type GivenBooks } from './given';
import { ownersOfRun } from './ownersOfRun';
import { territoriesIndex } from './rows';
import { territoriesOfRun } from './territoriesOfRun';

/** What comes in beside the leads, or counts where it does not. */
export interface GivenRows {
	owners: Given<RosterLine>;
	territories: Given<Territory>;
}

/** The tables of the node, alone. */
export const tablesAlone: GivenRows = { owners: tableAlone, territories: tableAlone };

/** What is set of it. */
interface RowSettings {
	ownersFrom: ComesFrom;
	columns: AskedColumns;
	territoriesFrom: ComesFrom;
}

/** The owners and territories of a run, each workspace's once. */
export function rowsOfRun(
	context: IExecuteFunctions,
	{ ownersFrom, columns, territoriesFrom }: RowSettings,
): { of(session: GivenBooks, workspace: string): Promise<GivenRows>; problems(): Problem[] } {
	const owners = ownersOfRun(context, ownersFrom, columns);
	const territories = territoriesOfRun(context, territoriesFrom, territoriesIndex(ownersFrom));
	const known = new Map<string, GivenRows>();
	return {
		async of(session, workspace) {
			const given = known.get(workspace) ?? {
				owners: await owners.of(session),
				territories: await territories.of(session),
			};
			known.set(workspace, given);
			return given;
		},
		problems: () => [...owners.problems(), ...territories.problems()],
	};
}
