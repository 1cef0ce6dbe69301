import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { attempt } from '../../core/attempt';

const ownersIndex = 1;

/** The rows that came in on the input of the owners; none where nothing is connected or has run. */
export function ownerRows(context: Pick<IExecuteFunctions, 'getInputData'>): IDataObject[] {
	// n8n throws where a branch that leads there was not taken.
	const items = attempt(() => context.getInputData(ownersIndex));
	return (items.ok ? items.value : []).map(({ json }) => json);
}
