import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { attempt } from '../../core/attempt';
import type { ComesFrom } from './comesFrom';

const ownersIndex = 1;

/** The rows that came in on the input of the owners; none where nothing is connected or has run. */
export const ownerRows = (context: Pick<IExecuteFunctions, 'getInputData'>): IDataObject[] =>
	rowsAt(context, ownersIndex);

/** Where the territories come in: after the owners, where those come in too. */
export const territoriesIndex = (ownersFrom: ComesFrom): number =>
	ownersFrom === 'table' ? ownersIndex : ownersIndex + 1;

/** The same of the territories. */
export const territoryRows = rowsAt;

function rowsAt(context: Pick<IExecuteFunctions, 'getInputData'>, index: number): IDataObject[] {
	// n8n throws where a branch that leads there was not taken.
	const items = attempt(() => context.getInputData(index));
	return (items.ok ? items.value : []).map(({ json }) => json);
}
