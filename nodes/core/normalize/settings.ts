import { LeadOpsError } from '../errors';
import { compileOurs, type IsOurs } from './parts/ours';
import { compileApproved, type ApprovedList, type ApprovedValue } from './parts/approved';
import { countryOf } from '../place/country';
import { parseFieldName } from '../fieldPath';
import { mappableFields, usualOldestHours, type MappableField, type PayloadField } from '../lead';
import type { FieldName } from './read/byHand';
import { compileTraps } from './read/honeypot';
import { readNeed, sourceKey, type Need, type Requirement } from './required';
import type { Severity } from './report';

/** How leads are normalized. */
export interface NormalizeSettings {
	/** ISO 3166-1 alpha-2 of phone numbers that do not say their country; empty for none. */
	defaultCountry?: string;
	/** What a lead needs to be valid. */
	required?: readonly Requirement[];
	/** What leads of a source need instead: the first line whose label or channel is theirs. */
	requiredBySource?: ReadonlyArray<{ source: string; required: readonly Requirement[] }>;
	/** The company's own words for services; none for any. */
	services?: readonly ApprovedValue[];
	/** The company's own words for sources; none for any. */
	sources?: readonly ApprovedValue[];
	/** What happens to a lead with a service or a source that is not approved; `note` unless set. */
	unlisted?: 'attention' | 'note';
	/** What happens to a lead that looks like spam; `attention` unless set. */
	suspicious?: 'attention' | 'note';
	/** The receiving company's own addresses, domains and phone numbers: never a lead's. */
	ours?: readonly string[];
	/** Further fields that people do not see. */
	honeypots?: readonly string[];
	/** Payload fields named by hand. Several for one field of the lead are tried in order. */
	mapping?: ReadonlyArray<{ field: MappableField; from: string }>;
	/** Whether fields that are not named by hand are recognised; true unless it is false. */
	automatic?: boolean;
	/** The company's own name for the source; empty for what the payload says. */
	sourceLabel?: string;
	/** Empty for the workspace of a lead that was normalized before. */
	workspace?: string;
	/** The workspace of a lead that nothing else gives one; `default` unless set. */
	workspaceOtherwise?: string;
	/**
	 * `attention`: a phone number or e-mail address that is none needs attention.
	 * `note`: only when the other one is not usable either.
	 */
	invalidContact?: 'attention' | 'note';
	/** How long ago a lead may say that it was sent, in hours, to have been received then; 24 unless set. */
	oldestReceiptHours?: number;
	/** Names at the top of the item that are not part of the inquiry. */
	ignored?: readonly string[];
	/** Whether these leads are worked on in the test copy of their workspace only. */
	test?: boolean;
}

/** Settings that were checked and made ready. */
export interface CompiledSettings {
	defaultCountry: string | undefined;
	required: readonly Need[];
	/** By the source's label or channel. */
	requiredBySource: ReadonlyMap<string, readonly Need[]>;
	services: ApprovedList | null;
	sources: ApprovedList | null;
	unlisted: Severity;
	suspicious: Severity;
	/** Whether a text is the receiving company's own; `undefined` where nothing is named. */
	isOurs: IsOurs | undefined;
	setTraps: ReturnType<typeof compileTraps>;
	mapping: ReadonlyMap<PayloadField, readonly FieldName[]>;
	automatic: boolean;
	sourceLabel: string | null;
	workspace: string | null;
	workspaceOtherwise: string | null;
	/** Of an unusable email address or phone number where the other one is usable. */
	invalidContact: Severity;
	oldestReceiptHours: number;
	ignored: readonly string[];
	test: boolean;
}

/**
 * Checks settings.
 *
 * @throws LeadOpsError `normalize.country`, `normalize.required`, `normalize.mapping`,
 * `normalize.approved`, `normalize.ours`
 */
export function compileSettings(settings: NormalizeSettings): CompiledSettings {
	const defaultCountry = compileCountry(settings.defaultCountry ?? '');
	return {
		defaultCountry,
		required: compileRequired(settings.required ?? ['emailOrPhone'], 'Required Fields'),
		requiredBySource: compileBySource(settings.requiredBySource ?? []),
		services: compileApproved(
			checkApproved(settings.services ?? [], 'Approved Services'),
			'Approved Services',
			'service',
		),
		sources: compileApproved(
			checkApproved(settings.sources ?? [], 'Approved Sources'),
			'Approved Sources',
			'source',
		),
		unlisted: severityOf(settings.unlisted ?? 'note'),
		suspicious: severityOf(settings.suspicious ?? 'attention'),
		isOurs: compileOurs(settings.ours ?? [], defaultCountry),
		setTraps: compileTraps(settings.honeypots ?? []),
		mapping: compileMapping(settings.mapping ?? []),
		automatic: settings.automatic ?? true,
		sourceLabel: settings.sourceLabel?.trim() || null,
		workspace: settings.workspace?.trim() || null,
		workspaceOtherwise: settings.workspaceOtherwise?.trim() || null,
		invalidContact: severityOf(settings.invalidContact ?? 'attention'),
		oldestReceiptHours: settings.oldestReceiptHours ?? usualOldestHours,
		ignored: settings.ignored ?? [],
		test: settings.test ?? false,
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

/** What an expression made of a setting may be anything: then a person looks. */
const severityOf = (setting: 'attention' | 'note'): Severity =>
	setting === 'note' ? 'note' : 'error';

function compileRequired(list: readonly string[], label: string): readonly Need[] {
	return list.map((name) => {
		const need = readNeed(name);
		if (need) return need;
		throw new LeadOpsError({
			code: 'normalize.required',
			message: `${label} names "${name}", which is no field of a lead`,
			hint: 'Choose the fields from the list.',
		});
	});
}

function compileBySource(
	rows: NonNullable<NormalizeSettings['requiredBySource']>,
): ReadonlyMap<string, readonly Need[]> {
	const bySource = new Map<string, readonly Need[]>();
	for (const [index, { source, required }] of rows.entries()) {
		const key = sourceKey(source);
		if (key === '') {
			throw new LeadOpsError({
				code: 'normalize.required',
				message: `Line ${index + 1} of Required by Source names no Source`,
				hint: 'Name the source or the channel as it stands under lead.source, or delete the line.',
			});
		}
		const needs = compileRequired(required, `Line ${index + 1} of Required by Source`);
		if (!bySource.has(key)) bySource.set(key, needs);
	}
	return bySource;
}

function checkApproved(rows: readonly ApprovedValue[], label: string): readonly ApprovedValue[] {
	const index = rows.findIndex(({ value }) => value.trim() === '');
	if (index < 0) return rows;
	throw new LeadOpsError({
		code: 'normalize.approved',
		message: `Line ${index + 1} of ${label} has no Name`,
		hint: 'Write the name that you want to see, or delete the line.',
	});
}

const mappable: ReadonlySet<string> = new Set(mappableFields.map(({ name }) => name));

function compileMapping(
	rows: NonNullable<NormalizeSettings['mapping']>,
): ReadonlyMap<PayloadField, readonly FieldName[]> {
	const mapping = new Map<PayloadField, FieldName[]>();
	for (const [index, { field, from }] of rows.entries()) {
		const name = String(from ?? '').trim();
		if (!mappable.has(field) || name === '') {
			throw new LeadOpsError({
				code: 'normalize.mapping',
				message: `Line ${index + 1} of Mapped Fields names no ${name === '' ? 'Payload Field' : 'Lead Field'}`,
				hint: 'Choose a field of the lead and the name of the payload field that holds it, or delete the line.',
			});
		}
		mapping.set(field, [...(mapping.get(field) ?? []), { name, steps: parseFieldName(name) }]);
	}
	return mapping;
}
