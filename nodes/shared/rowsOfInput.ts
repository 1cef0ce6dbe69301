import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { attempt } from '../core/attempt';

/**
 * The rows that came in on an input beside the first; none where nothing is connected or has run.
 *
 * @param index of the input, from 0
 */
export function rowsOfInput(
	context: Pick<IExecuteFunctions, 'getInputData'>,
	index: number,
): IDataObject[] {
	// n8n throws where a branch that leads there was not taken.
	const items = attempt(() => context.getInputData(index));
	return (items.ok ? items.value : []).map(({ json }) => json);
}
