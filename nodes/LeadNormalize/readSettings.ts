import type { NormalizeSettings } from '../core/normalize';
import { countryOf } from '../core/place';
import { combined, mapped, type Setting, type SettingSource } from '../shared';
import { screen } from './description';

/**
 * Reads the parameters as one setting, so that they are compiled together.
 *
 * @param isByHand whether the run was started by hand in the editor
 */
export function normalizeSettings(
	source: SettingSource,
	isByHand: boolean,
): Setting<NormalizeSettings> {
	const parts = screen.read(source);
	// A country that was chosen has to be one; what a lead says may be anything.
	const defaultCountry = parts.defaultCountry.constant
		? parts.defaultCountry
		: mapped(parts.defaultCountry, (country) => countryOf(country) ?? '');
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
			honeypots: checks.honeypots ?? [],
			test: isByHand && !options.liveTestRuns,
			workspace: options.workspace,
			invalidContact: options.invalidContact,
			oldestReceiptHours: options.oldestReceipt,
			ignored: options.ignoredFields ?? [],
		}),
	);
}
