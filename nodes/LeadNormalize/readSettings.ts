import { countryOf, type MappableField, type NormalizeSettings } from '../core/normalize';
import type { ReadSetting, Setting } from '../shared';
import { defaultRequired } from './description';

interface Corrections {
	fields?: Array<{ leadField: MappableField; payloadField: string }>;
}

interface Options {
	ignoredFields?: string;
	invalidContact?: NormalizeSettings['invalidContact'];
	workspace?: string;
}

/** Reads the parameters as one setting, so that they are compiled together. */
export function normalizeSettings(setting: ReadSetting): Setting<NormalizeSettings> {
	const defaultCountry = setting('defaultCountry', '');
	const required = setting<NormalizeSettings['required']>('requiredFields', defaultRequired);
	const fieldMapping = setting('fieldMapping', 'automatic');
	const corrections = setting<Corrections>('corrections', {});
	const sourceLabel = setting('sourceLabel', '');
	const options = setting<Options>('options', {});
	const all = [defaultCountry, required, fieldMapping, corrections, sourceLabel, options];

	return {
		constant: all.every(({ constant }) => constant),
		at: (itemIndex) => {
			const { ignoredFields, invalidContact, workspace } = options.at(itemIndex);
			const rows = corrections.at(itemIndex).fields ?? [];
			return {
				defaultCountry: countrySetting(defaultCountry, itemIndex),
				required: required.at(itemIndex),
				mapping:
					fieldMapping.at(itemIndex) === 'corrected'
						? rows.map(({ leadField, payloadField }) => ({ field: leadField, from: payloadField }))
						: [],
				sourceLabel: text(sourceLabel.at(itemIndex)),
				workspace: text(workspace),
				invalidContact,
				ignored: text(ignoredFields)
					.split(',')
					.map((name) => name.trim())
					.filter((name) => name !== ''),
			};
		},
	};
}

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));

/** A country that was chosen has to be one; what a lead says may be anything. */
function countrySetting(setting: Setting<string>, itemIndex: number): string {
	const country = text(setting.at(itemIndex));
	return setting.constant ? country : (countryOf(country) ?? '');
}
