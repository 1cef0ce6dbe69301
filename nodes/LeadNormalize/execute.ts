import type { IExecuteFunctions } from 'n8n-workflow';
import type { Validation } from '../core/lead';
import { compileNormalizer } from '../core/normalize';
import { compiled, placeItems, settingsOf } from '../shared';
import { outputNames } from './description';
import { normalizeSettings } from './readSettings';

/** Where each outcome leaves the node. */
const outputs: Record<Validation['status'], number> = { valid: 0, 'needs attention': 1 };

/** Adds the clean lead and what was found about it to each item. */
export async function normalizeItems(context: IExecuteFunctions) {
	const normalizer = compiled(normalizeSettings(settingsOf(context)), compileNormalizer);
	const now = new Date().toISOString();

	return await placeItems(context, outputNames.length, (json, itemIndex) => {
		const { lead, validation } = normalizer(itemIndex)(json, now);
		return { output: outputs[validation.status], adds: { lead, validation } };
	});
}
