import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { countryOf } from '../core/normalize';
import { countryCodes } from '../core/normalize/countryCodes';
import { parseFieldName, readPath } from '../core/fieldPath';
import { countryOptions } from './countryOptions';
import { leadFields } from './leadFields';
import type { ReadSetting } from './settings';

/** What an item says about who is meant; all of it may be missing. */
export interface Whose {
	inquiryId: string | null;
	leadId: string | null;
	email: string | null;
	phone: string | null;
	workspace: string | null;
	/** Of a phone that does not say its country, ISO 3166-1 alpha-2; `null` where none was chosen. */
	defaultCountry: string | null;
}

/** What is read of the item itself. */
type Part = Exclude<keyof Whose, 'defaultCountry'>;

const fieldOf = {
	inquiryId: 'inquiryId',
	leadId: 'id',
	email: 'email',
	phone: 'phone',
	workspace: 'workspace',
} as const satisfies Record<Part, string>;

/** What can be entered on the screen, by the name of its parameter. */
const entered = [
	{ displayName: 'Email', name: 'email', placeholder: 'e.g. ada@example.com' },
	{ displayName: 'Phone', name: 'phone', placeholder: 'e.g. +4930123456' },
	{ displayName: 'Lead ID', name: 'leadId', placeholder: 'e.g. lead_sub_1a2b' },
	{ displayName: 'Inquiry ID', name: 'inquiryId', placeholder: 'e.g. sub_1a2b' },
] as const satisfies ReadonlyArray<{ displayName: string; name: Part; placeholder: string }>;

/**
 * Draws the country of phones that do not say theirs, for items that Lead Normalize has not read.
 * {@link whoseReader} reads it.
 */
export const defaultCountryField: INodeProperties = {
	displayName: 'Default Country',
	name: 'defaultCountry',
	type: 'options',
	default: '',
	displayOptions: { show: { leadFrom: ['fields', 'entered'] } },
	options: [
		{
			name: 'As Lead Normalize Last Read',
			value: '',
			description: 'The country with which a lead of this workspace was read last',
		},
		...countryOptions(countryCodes),
	],
	description:
		'Where a phone number is from that has no country code. With Germany, 030 901820 finds the lead with +4930901820.',
};

const [leadFrom, ...otherFields] = leadFields;

const places = [
	...(leadFrom?.options ?? []),
	{
		name: 'Entered Below',
		value: 'entered',
		description: 'Type or map an email, a phone number or an ID',
	},
];

/**
 * Draws who is meant: as `leadFields` do, or entered on the screen. {@link whoseReader} reads it.
 */
export const personFields: INodeProperties[] = [
	{
		displayName: 'Person',
		name: 'leadFrom',
		type: 'options',
		default: 'normalized',
		options: places,
		description: 'Where it says who is meant',
	},
	...otherFields,
	...entered.map(
		({ displayName, name, placeholder }): INodeProperties => ({
			displayName,
			name,
			type: 'string',
			default: '',
			placeholder,
			displayOptions: { show: { leadFrom: ['entered'] } },
		}),
	),
	defaultCountryField,
];

/**
 * Reads who an item is about, where `leadFields` or {@link personFields} on the screen say. Unlike
 * a lead, it is given no id of its own content: the item of a CRM is no inquiry.
 *
 * @example
 * const readWhose = whoseReader(settingsOf(context));
 * readWhose({ lead: { email: 'ada@example.com' } }, 0).email // 'ada@example.com'
 */
export function whoseReader(setting: ReadSetting) {
	const from = setting('leadFrom', 'normalized');
	const names = setting<Record<string, string>>('leadFieldNames', {});
	const country = setting<unknown>('defaultCountry', '');
	const typed = new Map(entered.map(({ name }) => [name as Part, setting(name, '')]));

	const readers: Record<string, (part: Part, json: IDataObject, index: number) => unknown> = {
		fields: (part, json, index) =>
			readPath(json, parseFieldName(names.at(index)[fieldOf[part]] || 'no.such.field')),
		entered: (part, _json, index) => typed.get(part)?.at(index),
	};
	return (json: IDataObject, itemIndex: number): Whose => {
		const read = (part: Part) => {
			const reader = readers[from.at(itemIndex)];
			return text(reader ? reader(part, json, itemIndex) : readPath(json, ['lead', fieldOf[part]]));
		};
		return {
			inquiryId: read('inquiryId'),
			leadId: read('leadId'),
			email: read('email'),
			phone: read('phone'),
			workspace: read('workspace'),
			defaultCountry: countryOf(text(country.at(itemIndex)) ?? '') ?? null,
		};
	};
}

function text(value: unknown): string | null {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
