import type { IDataObject } from 'n8n-workflow';
import { parseFieldName, readPath } from '../core/fieldPath';
import { countryCodes, countryOf } from '../core/place';
import { countryOptions } from './countryOptions';
import { fieldNamesColumn, isTestLead, leadPlaces } from './leadFields';
import {
	choiceColumn,
	parameters,
	proposedColumn,
	textColumn,
	type SettingSource,
} from './settings';

/** What an item says about who is meant; all of it may be missing. */
export interface Whose {
	inquiryId: string | null;
	leadId: string | null;
	email: string | null;
	phone: string | null;
	workspace: string | null;
	/** Whether the item holds a lead of a run by hand, wherever the person is named. */
	test: boolean;
	/** Of a phone that does not say its country, ISO 3166-1 alpha-2; `null` where none was chosen. */
	defaultCountry: string | null;
}

/** Which field of a lead says each part. */
const fieldOf = {
	inquiryId: 'inquiryId',
	leadId: 'id',
	email: 'email',
	phone: 'phone',
	workspace: 'workspace',
} as const satisfies Record<Exclude<keyof Whose, 'test' | 'defaultCountry'>, string>;

const entered = (displayName: string, placeholder: string) =>
	textColumn({ displayName, placeholder, displayOptions: { show: { leadFrom: ['entered'] } } });

/** A number that Lead Normalize has read says its country, so it is asked for any other. */
const defaultCountryColumn = proposedColumn({
	displayName: 'Default Country',
	displayOptions: { show: { leadFrom: ['fields', 'entered'] } },
	options: [
		{
			name: "The Workspace's Country",
			value: '',
			description:
				'What its Lead Timer Trigger says; without that, the one with which a lead was read last',
		},
		...countryOptions(countryCodes),
	],
	description:
		'Where a phone number is from that has no country code. With Germany, 030 901820 finds the lead with +4930901820.',
});

const person = parameters({
	leadFrom: choiceColumn({
		displayName: 'Person',
		default: 'normalized',
		options: [
			...leadPlaces,
			{
				name: 'Entered Below',
				value: 'entered',
				description: 'Type or map an email, a phone number or an ID',
			},
		],
		description: 'Where it says who is meant',
	}),
	leadFieldNames: fieldNamesColumn,
	email: entered('Email', 'e.g. ada@example.com'),
	phone: entered('Phone', 'e.g. +4930123456'),
	leadId: entered('Lead ID', 'e.g. lead_sub_1a2b'),
	inquiryId: entered('Inquiry ID', 'e.g. sub_1a2b'),
	defaultCountry: defaultCountryColumn,
});

/**
 * Draws who is meant: as `leadFields` do, or entered on the screen. {@link whoseReader} reads it.
 */
export const personFields = person.fields;

/** Draws the country of phones alone, for a node that draws `leadFields`. */
export const defaultCountryField = defaultCountryColumn.draw('defaultCountry');

/**
 * Reads who an item is about, where `leadFields` or {@link personFields} on the screen say. Unlike
 * a lead, it is given no id of its own content: the item of a CRM is no inquiry.
 *
 * @example
 * const readWhose = whoseReader(settingsOf(context));
 * readWhose({ lead: { email: 'ada@example.com' } }, 0).email // 'ada@example.com'
 */
export function whoseReader(source: SettingSource) {
	const { leadFrom, leadFieldNames, defaultCountry, ...typed } = person.read(source);
	return (json: IDataObject, itemIndex: number): Whose => {
		const from = leadFrom.at(itemIndex);
		const names: Record<string, string | undefined> = leadFieldNames.at(itemIndex);
		const partOf = (part: keyof typeof fieldOf): unknown => {
			if (from === 'entered') return part === 'workspace' ? null : typed[part].at(itemIndex);
			if (from === 'normalized') return readPath(json, ['lead', fieldOf[part]]);
			const name = names[fieldOf[part]];
			return name ? readPath(json, parseFieldName(name)) : null;
		};
		return {
			inquiryId: text(partOf('inquiryId')),
			leadId: text(partOf('leadId')),
			email: reach(partOf('email')),
			phone: reach(partOf('phone')),
			workspace: text(partOf('workspace')),
			test: isTestLead(json),
			defaultCountry: countryOf(defaultCountry.at(itemIndex)) ?? null,
		};
	};
}

function text(value: unknown): string | null {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Where programs put the address or the number itself, the whole first. */
const reachParts = ['text', 'value', 'address', 'email', 'number', 'phone'];

/** Deeper than any program puts it. */
const DEEPEST = 4;

/**
 * An address or a number, also one of those in a list or an object, as mail nodes and CRMs give them.
 *
 * @example
 * reach({ value: [{ address: 'ada@example.com', name: 'Ada' }] }) // 'ada@example.com'
 */
function reach(value: unknown, depth = 0): string | null {
	if (depth > DEEPEST) return null;
	if (Array.isArray(value)) {
		const each = value.map((one) => reach(one, depth + 1)).filter((one) => one !== null);
		return each.length > 0 ? each.join(', ') : null;
	}
	if (value === null || typeof value !== 'object') return text(value);
	const found = reachParts.map((part) => reach(readPath(value, [part]), depth + 1));
	return found.find((one) => one !== null) ?? null;
}
