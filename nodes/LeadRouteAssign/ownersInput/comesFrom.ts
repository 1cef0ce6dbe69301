import { choiceColumn, type ValueOf } from '../../shared';
import { forAssign } from '../shown';

/** What is said of where the lines of a table may come from. */
interface Sources {
	/** What they are, such as `Owners`: the name of their input. */
	what: string;
	both: string;
	input: string;
	table: { name: string; description?: string };
	description: string;
}

/** Where the lines of a table come from. It also decides which inputs the node has, so that it is no expression. */
export const comesFromColumn = ({ what, both, input, table, description }: Sources) =>
	choiceColumn({
		displayName: `${what} Come From`,
		noDataExpression: true,
		default: 'table',
		displayOptions: forAssign,
		options: [
			{ name: 'Both', value: 'both' as const, description: both },
			{ name: `The ${what} Input`, value: 'input' as const, description: input },
			{ ...table, value: 'table' as const },
		].toSorted((one, other) => (one.name < other.name ? -1 : 1)),
		description,
	});

export type ComesFrom = ValueOf<ReturnType<typeof comesFromColumn>>;
