import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { placeTogether } from './items';
import {
	choiceColumn,
	parameters,
	settingsOf,
	type Choice,
	type Column,
	type ParameterSet,
} from './settings';

type OperationSet<Name extends string> = ParameterSet<{ operation: Column<Name> }>;

/** The parameter by which a node's operation is chosen, the same for a whole run. */
export const operations = <const Name extends string>(
	standard: NoInfer<Name>,
	options: ReadonlyArray<Choice<Name>>,
): OperationSet<Name> =>
	parameters({
		operation: choiceColumn<Name>({
			displayName: 'Operation',
			noDataExpression: true,
			default: standard,
			options,
		}),
	});

/**
 * Runs a node by the operation that was chosen. Its items stand or fall together, as with
 * {@link placeTogether}.
 *
 * @param outputs the names of each operation's outputs
 * @throws NodeOperationError as {@link placeTogether}
 */
export async function placeByOperation<Name extends string>(
	context: IExecuteFunctions,
	chosen: OperationSet<Name>,
	outputs: Readonly<Record<Name, readonly string[]>>,
	actions: Readonly<Record<Name, (context: IExecuteFunctions) => Promise<INodeExecutionData[][]>>>,
): Promise<INodeExecutionData[][]> {
	const operation = chosen.read(settingsOf(context)).operation.at(0);
	return await placeTogether(
		context,
		outputs[operation].length,
		async () => await actions[operation](context),
	);
}
