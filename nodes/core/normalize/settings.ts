import { LeadOpsError } from '../errors';
import { countryOf } from './country';
import { parseFieldName } from '../fieldPath';
import { mappableFields, type MappableField } from './mappableFields';
import type { PayloadField } from './payloadField';
import { isRequirement, type Requirement } from './required';

/** How leads are normalized. */
export interface NormalizeSettings {
	/** ISO 3166-1 alpha-2 of phone numbers that do not say their country; empty for none. */
	defaultCountry?: string;
	/** What a lead needs to be valid. */
	required?: readonly Requirement[];
	/** Payload fields named by hand. Several for one field of the lead are tried in order. */
	mapping?: ReadonlyArray<{ field: MappableField; from: string }>;
	/** The company's own name for the source; empty for what the payload says. */
	sourceLabel?: string;
	/** Empty for the workspace of a lead that was normalized before, else `default`. */
	workspace?: string;
	/**
	 * `attention`: a phone number or e-mail address that is none needs attention.
	 * `note`: only when the other one is not usable either.
	 */
	invalidContact?: 'attention' | 'note';
	/** Names at the top of the item that are not part of the inquiry. */
	ignored?: readonly string[];
}

/** A payload field's name that a person typed: as it stands, and as steps. */
export interface FieldName {
	name: string;
	steps: readonly string[];
}

/** Settings that were checked and made ready. */
export interface CompiledSettings {
	defaultCountry: string | undefined;
	required: readonly Requirement[];
	mapping: ReadonlyMap<PayloadField, readonly FieldName[]>;
	sourceLabel: string | null;
	workspace: string | null;
	invalidContact: 'attention' | 'note';
	ignored: readonly string[];
}

/**
 * Checks settings.
 *
 * @throws LeadOpsError `normalize.country`, `normalize.required`, `normalize.mapping`
 */
export function compileSettings(settings: NormalizeSettings): CompiledSettings {
	return {
		defaultCountry: compileCountry(settings.defaultCountry ?? ''),
		required: compileRequired(settings.required ?? ['emailOrPhone']),
		mapping: compileMapping(settings.mapping ?? []),
		sourceLabel: settings.sourceLabel?.trim() || null,
		workspace: settings.workspace?.trim() || null,
		invalidContact: settings.invalidContact ?? 'attention',
		ignored: settings.ignored ?? [],
	};
}

function compileCountry(text: string): string | undefined {
	if (text.trim() === '') return undefined;
	const country = countryOf(text);
	if (country) return country;
	throw new LeadOpsError({
		code: 'normalize.country',
		message: `Default Country is "${text}", which is no country`,
		hint: 'Choose a country from the list, or give its two-letter code, such as DE.',
	});
}

function compileRequired(list: readonly string[]): readonly Requirement[] {
	return list.map((name) => {
		if (isRequirement(name)) return name;
		throw new LeadOpsError({
			code: 'normalize.required',
			message: `Required Fields names "${name}", which is no field of a lead`,
			hint: 'Choose the fields from the list.',
		});
	});
}

function compileMapping(
	rows: NonNullable<NormalizeSettings['mapping']>,
): ReadonlyMap<PayloadField, readonly FieldName[]> {
	const mapping = new Map<PayloadField, FieldName[]>();
	for (const [index, { field, from }] of rows.entries()) {
		const name = String(from ?? '').trim();
		if (!Object.hasOwn(mappableFields, field) || name === '') {
			throw new LeadOpsError({
				code: 'normalize.mapping',
				message: `Line ${index + 1} of Corrections names no ${name === '' ? 'Payload Field' : 'Lead Field'}`,
				hint: 'Choose a field of the lead and the name of the payload field that holds it, or delete the line.',
			});
		}
		mapping.set(field, [...(mapping.get(field) ?? []), { name, steps: parseFieldName(name) }]);
	}
	return mapping;
}
