import type { NormalizeSettings } from '../core/normalize';
import { countryOf } from '../core/place';
import type { IExecuteFunctions } from 'n8n-workflow';
import {
	combined,
	isTestRun,
	mapped,
	workspaceOfFlow,
	type Setting,
	type SettingSource,
} from '../shared';
import { ofWorkspace, screen } from './description';

/**
 * Reads the parameters as one setting, so that they are compiled together. A country that is left to
 * the workspace stands there as {@link ofWorkspace}.
 */
export function normalizeSettings(
	source: SettingSource,
	context: IExecuteFunctions,
): Setting<NormalizeSettings> {
	const parts = screen.read(source);
	// A country that was chosen has to be one; what a lead says may be anything.
	const defaultCountry = parts.defaultCountry.constant
		? parts.defaultCountry
		: mapped(parts.defaultCountry, (country) =>
				country === ofWorkspace ? country : (countryOf(country) ?? ''),
			);
	return mapped(
		combined({ ...parts, defaultCountry }),
		({ requiredFields, fieldMapping, corrections, lists, checks, options, ...rest }) => ({
			...rest,
			required: requiredFields,
			requiredBySource: (checks.requiredBySource ?? []).map((row) => ({
				source: row.source,
				required: row.requiredFields,
			})),
			mapping:
				fieldMapping === 'automatic'
					? []
					: corrections.map(({ leadField, payloadField }) => ({
							field: leadField,
							from: payloadField,
						})),
			automatic: fieldMapping !== 'byHand',
			services: lists.services ?? [],
			sources: lists.sources ?? [],
			unlisted: lists.unlisted,
			suspicious: checks.suspicious,
			ours: checks.ours ?? [],
			honeypots: checks.honeypots ?? [],
			test: isTestRun(context, options),
			workspace: options.workspace,
			// Looked for only where nothing is named: the flow may lead to several workspaces.
			...(!options.workspace && { workspaceOtherwise: workspaceOfFlow(context) ?? '' }),
			invalidContact: options.invalidContact,
			oldestReceiptHours: options.oldestReceipt,
			ignored: options.ignoredFields ?? [],
		}),
	);
}
