import type { MappableField } from '../core/lead';
import type { NormalizeSettings, Requirement } from '../core/normalize';
import { countryOf } from '../core/place';
import type { ReadSetting, Setting } from '../shared';
import { defaultRequired } from './description';

interface Rows<Row> {
	rows?: Row[];
}

interface NameRow {
	value?: string;
	alsoWritten?: string;
}

interface Corrections {
	fields?: Array<{ leadField: MappableField; payloadField: string }>;
}

interface Lists {
	services?: Rows<NameRow>;
	sources?: Rows<NameRow>;
	unlisted?: NormalizeSettings['unlisted'];
}

interface Checks {
	honeypots?: string;
	requiredBySource?: Rows<{ source?: string; requiredFields?: Requirement[] | string }>;
	suspicious?: NormalizeSettings['suspicious'];
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
	const sourceLabel = setting('sourceLabel', '');
	const fieldMapping = setting('fieldMapping', 'automatic');
	const corrections = setting<Corrections>('corrections', {});
	const lists = setting<Lists>('lists', {});
	const checks = setting<Checks>('checks', {});
	const options = setting<Options>('options', {});
	const all = [defaultCountry, required, sourceLabel, fieldMapping, corrections, lists, checks];

	return {
		constant: [...all, options].every(({ constant }) => constant),
		at: (itemIndex) => {
			const { ignoredFields, invalidContact, workspace } = options.at(itemIndex);
			const { services, sources, unlisted } = lists.at(itemIndex);
			const { honeypots, requiredBySource, suspicious } = checks.at(itemIndex);
			const mapping = fieldMapping.at(itemIndex);
			const rows = corrections.at(itemIndex)?.fields ?? [];
			return {
				defaultCountry: countrySetting(defaultCountry, itemIndex),
				required: names(required.at(itemIndex)) as Requirement[],
				requiredBySource: (requiredBySource?.rows ?? []).map(({ source, requiredFields }) => ({
					source: text(source),
					required: names(requiredFields ?? defaultRequired) as Requirement[],
				})),
				mapping:
					mapping === 'automatic'
						? []
						: rows.map(({ leadField, payloadField }) => ({ field: leadField, from: payloadField })),
				automatic: mapping !== 'byHand',
				sourceLabel: text(sourceLabel.at(itemIndex)),
				services: approvedNames(services),
				sources: approvedNames(sources),
				unlisted,
				suspicious,
				honeypots: names(honeypots),
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

const approvedNames = (table: Rows<NameRow> | undefined) =>
	(table?.rows ?? []).map(({ value, alsoWritten }) => ({
		value: text(value).trim(),
		alsoWritten: names(alsoWritten),
	}));

/** A country that was chosen has to be one; what a lead says may be anything. */
function countrySetting(setting: Setting<string>, itemIndex: number): string {
	const country = text(setting.at(itemIndex));
	return setting.constant ? country : (countryOf(country) ?? '');
}
