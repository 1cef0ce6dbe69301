import type { IExecuteFunctions } from 'n8n-workflow';
import type { Validation } from '../core/lead';
import { compileLeads } from '../core/normalize';
import { compiled, placeItems, settingsOf } from '../shared';
import { outputNames } from './description';
import { withSaid } from './ofWorkspace';
import { normalizeSettings } from './readSettings';

/** Where each outcome leaves the node. */
const outputs: Record<Validation['status'], number> = { valid: 0, 'needs attention': 1 };

/** Adds the clean lead and what was found about it to each item; one item may hold several leads. */
export async function normalizeItems(context: IExecuteFunctions) {
	const settings = await withSaid(context, normalizeSettings(settingsOf(context), context));
	const normalizer = compiled(settings, compileLeads);
	const now = new Date().toISOString();

	return await placeItems(context, outputNames.normalize, (item, itemIndex) =>
		normalizer(itemIndex)(item, now).map(({ json, replaced, lead, validation }) => ({
			output: outputs[validation.status],
			json,
			adds: { lead, validation, ...(replaced && { replaced }) },
		})),
	);
}
