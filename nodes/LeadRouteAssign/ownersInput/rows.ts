import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { rowsOfInput } from '../../shared';
import type { ComesFrom } from './comesFrom';

const ownersIndex = 1;

/** The rows that came in on the input of the owners; none where nothing is connected or has run. */
export const ownerRows = (context: Pick<IExecuteFunctions, 'getInputData'>): IDataObject[] =>
	rowsOfInput(context, ownersIndex);

/** Where the territories come in: after the owners, where those come in too. */
export const territoriesIndex = (ownersFrom: ComesFrom): number =>
	ownersFrom === 'table' ? ownersIndex : ownersIndex + 1;

/** The same of the territories. */
export const territoryRows = rowsOfInput;
