import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { byName } from './byName';
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

/** How the operation Check Settings stands in a list. */
export const checkSettingsChoice = {
	name: 'Check Settings',
	value: 'checkSettings',
	description: 'Say what is wrong with the settings, without a lead; nothing else is done',
	action: 'Check the settings',
} as const;

/** The operations of a node that does one thing, and can look at its own settings. */
export const oneOperation = <const Name extends string>(
	main: Choice<Name>,
): OperationSet<Name | 'checkSettings'> =>
	operations<Name | 'checkSettings'>(main.value, [main, checkSettingsChoice].sort(byName));

/**
 * The outputs of a node, by its operation. Where the operations share them they are a fixed list: an
 * expression is evaluated with each run of a node that has an error output.
 *
 * @param names the names of each operation's outputs
 */
export function outputsByOperation(
	names: Readonly<Record<string, readonly string[]>>,
): INodeTypeDescription['outputs'] {
	const [shared = [], ...others] = Object.values(names);
	if (others.every((other) => other === shared)) return named(shared);
	const all = Object.entries(names).map(([operation, its]) => [operation, named(its)]);
	return `={{ (${JSON.stringify(Object.fromEntries(all))})[$parameter.operation] }}`;
}

const named = (names: readonly string[]) =>
	names.map((displayName) => ({ type: NodeConnectionTypes.Main, displayName }));

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
