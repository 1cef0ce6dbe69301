import {
	countryOf,
	type MappableField,
	type NormalizeSettings,
	type Requirement,
} from '../core/normalize';
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
	const required = setting<Requirement[] | string>('requiredFields', defaultRequired);
	const fieldMapping = setting('fieldMapping', 'automatic');
	const corrections = setting<Corrections>('corrections', {});
	const sourceLabel = setting('sourceLabel', '');
	const options = setting<Options>('options', {});
	const all = [defaultCountry, required, fieldMapping, corrections, sourceLabel, options];

	return {
		constant: all.every(({ constant }) => constant),
		at: (itemIndex) => {
			const { ignoredFields, invalidContact, workspace } = options.at(itemIndex);
			const rows = corrections.at(itemIndex)?.fields ?? [];
			return {
				defaultCountry: countrySetting(defaultCountry, itemIndex),
				required: names(required.at(itemIndex)) as Requirement[],
				mapping:
					fieldMapping.at(itemIndex) === 'corrected'
						? rows.map(({ leadField, payloadField }) => ({ field: leadField, from: payloadField }))
						: [],
				sourceLabel: text(sourceLabel.at(itemIndex)),
				workspace: text(workspace),
				invalidContact,
				ignored: names(ignoredFields),
			};
		},
	};
}

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));

/** A list, or names in one text separated by commas, which is what an expression may give. */
const names = (value: unknown): string[] =>
	(Array.isArray(value) ? value.map(text) : text(value).split(','))
		.map((name) => name.trim())
		.filter((name) => name !== '');

/** A country that was chosen has to be one; what a lead says may be anything. */
function countrySetting(setting: Setting<string>, itemIndex: number): string {
	const country = text(setting.at(itemIndex));
	return setting.constant ? country : (countryOf(country) ?? '');
}
