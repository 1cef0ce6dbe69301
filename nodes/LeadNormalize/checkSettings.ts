import type { IExecuteFunctions } from 'n8n-workflow';
import { checksOfNormalizing } from '../core/normalize';
import { checkSettings } from '../shared';
import { ofWorkspace } from './description';
import { normalizeSettings } from './readSettings';

/** Says what is wrong with the mapping, the lists and what is required. */
export const checkSettingsOfNormalizing = async (context: IExecuteFunctions) =>
	await checkSettings(context, (source, itemIndex) => {
		const settings = normalizeSettings(source, context).at(itemIndex);
		const isOwn = settings.defaultCountry !== ofWorkspace;
		return checksOfNormalizing({
			...settings,
			defaultCountry: isOwn ? settings.defaultCountry : '',
		});
	});
