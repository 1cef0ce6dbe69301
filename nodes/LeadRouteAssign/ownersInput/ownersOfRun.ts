import type { IExecuteFunctions } from 'n8n-workflow';
import type { Problem } from '../../core/check';
import { LeadOpsError } from '../../core/errors';
import {
	joinOwners,
	readOwnerRows,
	rowsLabel,
	type AskedColumns,
	type OwnersOfRows,
	type RosterLine,
} from '../../core/route';
import { lastOwners } from '../../desk/assign';
import { nodeKey } from '../../shared';
import { ownerRows } from './rows';

/** The owners of a run in one workspace. */
export interface GivenOwners {
	/** Together with those of the table. */
	with(table: readonly RosterLine[]): readonly RosterLine[];
	/** Since when they are these, where none came in. */
	asOf?: number;
}

type OwnersBooks = Parameters<typeof lastOwners>[0];

/** Where a run has its owners from. */
export interface OwnersOfRun {
	of(session: OwnersBooks, workspace: string): Promise<GivenOwners>;
	/** What is to be told of them. */
	problems(): Problem[];
}

/** Those of the table, alone. */
export const tableAlone: GivenOwners = { with: (table) => table };

/**
 * The owners of a run: of the table, or of the rows that came in. Where none came in, those whom the
 * node gave leads to last, since an empty sheet is most often a slip and not a team that has left.
 *
 * @param from what is set under Owners Come From
 */
export function ownersOfRun(
	context: IExecuteFunctions,
	from: 'table' | 'input' | 'both',
	columns: AskedColumns,
): OwnersOfRun {
	if (from === 'table')
		return { of: async () => await Promise.resolve(tableAlone), problems: () => [] };
	const told = new Map<string, Problem>();
	const tell = (problem: Problem) => told.set(`${problem.where}: ${problem.message}`, problem);
	const given = (rows: OwnersOfRows): GivenOwners => ({
		with(table) {
			const { lines, problems } = joinOwners(table, rows);
			problems.forEach(tell);
			return lines;
		},
	});
	const read = readOwnerRows(ownerRows(context), columns, context.getTimezone());
	const present = read.lines.length > 0 ? given(read) : null;
	read.problems.forEach(tell);
	// A later run of the same execution may get the leads alone.
	const isFirstRun = context.getWorkflowDataProxy(0).$runIndex === 0;

	const last = async (session: OwnersBooks): Promise<GivenOwners> => {
		const kept = await lastOwners(session, nodeKey(context));
		if (kept) {
			if (isFirstRun) tell(noneCame(kept.asOf));
			return { ...given({ lines: kept.lines, problems: [] }), asOf: kept.asOf };
		}
		const why = read.problems[0]?.message;
		return { with: (table) => (table.length > 0 ? table : refuse(why)) };
	};
	const ofWorkspace = new Map<string, GivenOwners>();
	return {
		async of(session, workspace) {
			if (present) return present;
			const known = ofWorkspace.get(workspace) ?? (await last(session));
			ofWorkspace.set(workspace, known);
			return known;
		},
		problems: () => [...told.values()],
	};
}

const noneCame = (asOf: number): Problem => ({
	where: rowsLabel,
	severity: 'warning',
	code: 'owners.noneCame',
	message: `no owners came in, so the last ones count, of ${new Date(asOf).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
	hint: 'See why the node that leads to the Owners input gives none.',
});

function refuse(why?: string): never {
	throw new LeadOpsError({
		code: 'owners.noneCame',
		message: `${rowsLabel}: no owners came in, and there were none before${why === undefined ? '' : ` (${why})`}`,
		hint: 'Let the node that leads to the Owners input give a row for each owner, with a name or an email, or set Owners Come From to This Table.',
	});
}
