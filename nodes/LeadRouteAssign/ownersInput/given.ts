import type { IExecuteFunctions } from 'n8n-workflow';
import type { Finding, Problem } from '../../core/check';
import { LeadOpsError } from '../../core/errors';
import { sayUtc } from '../../core/time';
import type { lastOwners, LastRows } from '../../desk/assign';
import { nodeKey } from '../../shared';

/** The lines that a run has in one workspace, such as its owners. */
export interface Given<Line> {
	/** Together with those of the node's own table. */
	with(table: readonly Line[]): readonly Line[];
	/** Since when they are these, where none came in. */
	asOf?: number;
}

export type GivenBooks = Parameters<typeof lastOwners>[0];

/** Where a run has its lines from. */
export interface GivenOfRun<Line> {
	of(session: GivenBooks): Promise<Given<Line>>;
	/** What is to be told of them. */
	problems(): Problem[];
}

/** Those of the table, alone. */
export const tableAlone = { with: <Line>(table: readonly Line[]): readonly Line[] => table };

/** What nobody has to be asked for who has a table alone. */
export const ofTableAlone = {
	of: async () => await Promise.resolve(tableAlone),
	problems: (): Problem[] => [],
};

/** What is called how in what is said of rows that come in. */
export interface RowNames {
	/** What they are, such as `owners`. */
	what: string;
	/** What their input is called. */
	label: string;
	/** Of what none has come in. */
	code: string;
	/** What to do where none has ever come in. */
	hint: string;
}

/** Rows that came in, and what goes for them where none did. */
interface RowsOfRun<Line> {
	names: RowNames;
	read: { lines: readonly Line[]; problems: readonly Problem[] };
	/** @param tell hears what is found of them together */
	together(
		table: readonly Line[],
		rows: readonly Line[],
		tell: (problem: Problem) => void,
	): readonly Line[];
	/** Those by which the node went before. */
	last(session: GivenBooks, node: string): Promise<LastRows<Line> | null>;
	/** What goes where there were none before either. */
	without(refuse: () => never): Given<Line>;
}

/**
 * The lines of a run into which rows may come. Where none came in, those count by which the node went last:
 * an empty sheet is most often a slip, and not a team that has left.
 */
export function givenOfRun<Line>(
	context: IExecuteFunctions,
	{ names, read, together, last, without }: RowsOfRun<Line>,
): GivenOfRun<Line> {
	const told = new Map<string, Problem>();
	const tell = (problem: Problem) => {
		told.set(`${problem.where}: ${problem.message}`, problem);
	};
	read.problems.forEach(tell);
	const given = (rows: readonly Line[]): Given<Line> => ({
		with: (table) => together(table, rows, tell),
	});
	const present = read.lines.length > 0 ? given(read.lines) : null;
	// A later run of the same execution may get the leads alone.
	const isFirstRun = context.getWorkflowDataProxy(0).$runIndex === 0;
	return {
		async of(session) {
			if (present) return present;
			const kept = await last(session, nodeKey(context));
			if (!kept) return without(() => refuse(names, read.problems[0]?.message));
			if (isFirstRun) tell(noneCame(names, kept.asOf));
			return { ...given(kept.lines), asOf: kept.asOf };
		},
		problems: () => [...told.values()],
	};
}

const noneCame = ({ what, label, code }: RowNames, asOf: number): Problem => ({
	...{ where: label, severity: 'warning', code },
	message: `no ${what} came in, so the last ones count, of ${sayUtc(asOf)}`,
	hint: `See why the node that leads to the ${inputOf(label)} gives none.`,
});

function refuse({ what, label, code, hint }: RowNames, why?: string): never {
	throw new LeadOpsError({
		code,
		message: `${label}: no ${what} came in, and there were none before${why === undefined ? '' : ` (${why})`}`,
		hint: `Let the node that leads to the ${inputOf(label)} ${hint}`,
	});
}

/** What Check Settings says where none come in. */
export const noneToCheck = ({ what, label, code }: RowNames): Finding => ({
	...{ severity: 'warning', code },
	message: `no ${what} came in, so they are not checked`,
	hint: `Connect the node that has them to the ${inputOf(label)}, and see that it gives a row for each.`,
});

/** In a sentence: `Owners input` */
const inputOf = (label: string) => label.replace(/ Input$/, ' input');
