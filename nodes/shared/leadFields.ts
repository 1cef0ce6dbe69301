import type { IDataObject } from 'n8n-workflow';
import { contentInquiryId } from '../core/keys';
import { fieldRows, leadSchema, namedFields, type Lead, type Money } from '../core/lead';
import { parseFieldName, readPath } from '../core/fieldPath';
import { readMoney } from '../core/money';
import {
	choiceColumn,
	fieldNameColumn,
	groupColumn,
	parameters,
	type Column,
	type SettingSource,
} from './settings';
import { defaultWorkspace } from './workspace';

/** The fields that a person can map by hand when no Lead Normalize came before, as on the screen. */
const mappable = namedFields
	.map((name) => ({ name, label: `${fieldRows[name].title} Field` }))
	.sort((a, b) => (a.label < b.label ? -1 : 1));

type Mappable = (typeof namedFields)[number];

const fieldName = (displayName: string) =>
	fieldNameColumn({ displayName, placeholder: 'e.g. contact.email' });

/** The ways to find the lead on an item. */
export const leadPlaces = [
	{
		name: 'From Lead Normalize',
		value: 'normalized',
		description: 'The lead is under "lead", as the Lead Normalize node puts it',
	},
	{
		name: 'From Fields Named Below',
		value: 'fields',
		description: 'The lead comes from somewhere else; say which fields hold it',
	},
] as const;

/** The names of the fields that hold the lead. */
export const fieldNamesColumn = groupColumn({
	displayName: 'Fields',
	displayOptions: { show: { leadFrom: ['fields'] } },
	columns: Object.fromEntries(
		mappable.map(({ name, label }) => [name, fieldName(label)]),
	) as Record<Mappable, Column<string>>,
});

const lead = parameters({
	leadFrom: choiceColumn({
		displayName: 'Lead',
		default: 'normalized',
		options: leadPlaces,
		description: 'Where on the item the lead is found',
	}),
	leadFieldNames: fieldNamesColumn,
});

/**
 * Draws where a node finds the lead: what Lead Normalize made, or fields named by hand.
 * {@link leadReader} reads it.
 */
export const leadFields = lead.fields;

/** Says for each item whether its lead comes from fields named by hand, and not from Lead Normalize. */
export function isNamedReader(source: SettingSource): (itemIndex: number) => boolean {
	const { leadFrom } = lead.read(source);
	return (itemIndex) => leadFrom.at(itemIndex) === 'fields';
}

/**
 * Reads the lead of an item, whole or in part, as {@link leadFields} say. What is missing is
 * `null`; an inquiry without an id gets the one of its content, so that every node also works
 * alone.
 *
 * @example
 * const readLead = leadReader(settingsOf(context));
 * readLead(json, itemIndex, Date.now()); // the lead, received now if it does not say when
 */
export function leadReader(source: SettingSource) {
	const { leadFrom, leadFieldNames } = lead.read(source);
	return (json: IDataObject, itemIndex: number, now: number): Lead =>
		completeLead(
			leadFrom.at(itemIndex) === 'fields'
				? { ...readNamedFields(json, leadFieldNames.at(itemIndex)), test: isTestLead(json) }
				: json.lead,
			new Date(now).toISOString(),
			json,
		);
}

/**
 * Reads what an item says of when its lead was received, just as it stands there.
 *
 * @example
 * receiptReader(settingsOf(context))({ lead: { receivedAt: '1.3.2026' } }, 0) // '1.3.2026'
 */
export function receiptReader(source: SettingSource) {
	const { leadFrom, leadFieldNames } = lead.read(source);
	return (json: IDataObject, itemIndex: number): unknown => {
		if (leadFrom.at(itemIndex) !== 'fields') return readPath(json, ['lead', 'receivedAt']);
		const { receivedAt = '' } = leadFieldNames.at(itemIndex);
		return receivedAt === '' ? undefined : readPath(json, parseFieldName(receivedAt));
	};
}

/**
 * Says for each item why no lead is where {@link leadFields} say, and what to do; `null` where one
 * is: anything that tells who it is or what they want.
 *
 * @example
 * const missing = missingLeadReader(settingsOf(context));
 * missing({ lead: { email: 'ada@example.com' } }, 0) // null
 */
export function missingLeadReader(source: SettingSource) {
	const { leadFrom, leadFieldNames } = lead.read(source);
	return (json: IDataObject, itemIndex: number): string | null => {
		if (leadFrom.at(itemIndex) !== 'fields') return saysAnything(json.lead) ? null : noLead;
		const found = readNamedFields(json, leadFieldNames.at(itemIndex));
		return saysAnything(found) ? null : noNamedField;
	};
}

const noLead =
	'No lead was found here, so nothing was stored: put Lead Normalize before this node, or choose "From Fields Named Below" under Lead.';

const noNamedField =
	'None of the fields that are named under Lead was found here, so nothing was stored: correct their names, or put Lead Normalize before this node.';

/** What says nothing of a person where it stands alone. */
const circumstances = new Set(['workspace', 'receivedAt', 'test', 'source']);

function saysAnything(given: unknown): boolean {
	// So says Lead Normalize of every lead.
	const id = readPath(given, ['inquiryId']);
	if (typeof id === 'string' && id.trim() !== '') return true;
	return Object.entries(usableFields(given)).some(
		([name, value]) => !circumstances.has(name) && isFilled(value),
	);
}

function isFilled(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() !== '';
	if (value === null || value === undefined) return false;
	return typeof value !== 'object' || Object.values(value).some(isFilled);
}

/** Whether Lead Normalize read an item's lead in a run by hand, wherever its fields are taken from. */
export const isTestLead = (json: IDataObject): boolean => readPath(json, ['lead', 'test']) === true;

const readNamedFields = (json: IDataObject, names: Partial<Record<Mappable, string>>) =>
	Object.fromEntries(
		Object.entries(names)
			.filter(([, from]) => from !== '')
			.map(([name, from]) => [name, readPath(json, parseFieldName(from))]),
	);

/**
 * Makes a lead of whatever an item holds: values of the wrong kind are left out, not errors.
 *
 * @param item what the id of a lead is made of that says nothing itself, so that two items
 * without a lead are not taken for one
 * @example
 * completeLead({ email: 'ada@example.com' }, '2026-03-02T09:00:00.000Z').phone // null
 * completeLead({ budget: '80k €' }, '2026-03-02T09:00:00.000Z').budget?.amount // 80000
 */
export function completeLead(given: unknown, now: string, item: IDataObject = {}): Lead {
	const whole = leadSchema.safeParse(given);
	if (whole.success) return whole.data;

	const usable = usableFields(given);
	const saysNothing = Object.values(usable).every((value) => typeof value !== 'string');
	const inquiryId =
		(usable.inquiryId as string | undefined) ||
		contentInquiryId(saysNothing ? { custom: item } : usable);
	return leadSchema.parse({
		...usable,
		inquiryId,
		id: usable.id || inquiryId,
		workspace: usable.workspace || defaultWorkspace,
		receivedAt: usable.receivedAt || now,
	});
}

/** The fields of a lead that what stands in its place has, each of a kind that it can be. */
function usableFields(given: unknown): Record<string, unknown> {
	const fields = given !== null && typeof given === 'object' ? given : {};
	const usable: Record<string, unknown> = {};
	for (const [name, schema] of Object.entries(leadSchema.shape)) {
		const given = (fields as Record<string, unknown>)[name];
		const value = [given, asText(given), ...(name === 'budget' ? [moneyIn(given, fields)] : [])]
			.map((each) => schema.safeParse(each))
			.find(({ success }) => success);
		if (value?.success) usable[name] = value.data;
	}
	return usable;
}

/** Money as people write it, where Lead Normalize has not read it before. */
function moneyIn(written: unknown, lead: object): Money | undefined {
	const text = asText(written);
	if (typeof text !== 'string') return undefined;
	const country = 'country' in lead && typeof lead.country === 'string' ? lead.country : undefined;
	const read = readMoney(text, { label: '', country });
	return read.is === 'money' ? read.money : undefined;
}

const asText = (value: unknown) =>
	typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
