import type { IExecuteFunctions } from 'n8n-workflow';
import { checksOfNormalizing } from '../core/normalize';
import { checkSettings } from '../shared';
import { normalizeSettings } from './readSettings';

/** Says what is wrong with the mapping, the lists and what is required. */
export const checkSettingsOfNormalizing = async (context: IExecuteFunctions) =>
	await checkSettings(context, (source, itemIndex) =>
		checksOfNormalizing(normalizeSettings(source, false).at(itemIndex)),
	);
