import type { INodeProperties } from 'n8n-workflow';
import { countryCodes } from '../core/normalize/countryCodes';
import type { Requirement } from '../core/normalize/required';
import { mappableFields } from '../core/normalize/mappableFields';

export const outputNames = ['Valid', 'Needs Attention'] as const;

/** What a lead needs while nobody chose otherwise. */
export const defaultRequired: Requirement[] = ['emailOrPhone'];

const countryName = new Intl.DisplayNames(['en'], { type: 'region' });

const countryOptions = countryCodes
	.map((value) => ({ name: countryName.of(value) ?? value, value }))
	.sort((a, b) => a.name.localeCompare(b.name, 'en'));

const requirementOptions: Array<{ name: string; value: Requirement }> = [
	{ name: 'City', value: 'city' },
	{ name: 'Company', value: 'company' },
	{ name: 'Consent', value: 'consent' },
	{ name: 'Country', value: 'country' },
	{ name: 'Email', value: 'email' },
	{ name: 'Email or Phone', value: 'emailOrPhone' },
	{ name: 'First Name', value: 'firstName' },
	{ name: 'Full Name', value: 'fullName' },
	{ name: 'Job Title', value: 'jobTitle' },
	{ name: 'Last Name', value: 'lastName' },
	{ name: 'Message', value: 'message' },
	{ name: 'Phone', value: 'phone' },
	{ name: 'Postal Code', value: 'postalCode' },
	{ name: 'Region', value: 'region' },
	{ name: 'Service', value: 'service' },
];

export const properties: INodeProperties[] = [
	{
		displayName: 'Default Country',
		name: 'defaultCountry',
		type: 'options',
		default: '',
		options: [
			{
				name: 'None',
				value: '',
				description: 'A phone number without a country code needs attention',
			},
			...countryOptions,
		],
		description:
			'The country of phone numbers that are written without a country code, when the lead does not say its country',
	},
	{
		displayName: 'Required Fields',
		name: 'requiredFields',
		type: 'multiOptions',
		default: [...defaultRequired],
		options: requirementOptions,
		description: 'What a lead must have to be valid. A lead that lacks any of it needs attention.',
	},
	{
		displayName: 'Field Mapping',
		name: 'fieldMapping',
		type: 'options',
		default: 'automatic',
		options: [
			{
				name: 'Automatic',
				value: 'automatic',
				description:
					'Fields are recognised by their names, in English, German, French, Spanish, Portuguese, Italian and Dutch',
			},
			{
				name: 'Automatic, With Corrections Below',
				value: 'corrected',
				description: 'The same, but the fields that you name are taken from where you say',
			},
		],
		description: 'How the fields of the lead are found in what comes in',
	},
	{
		displayName: 'Corrections',
		name: 'corrections',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Correction',
		default: {},
		displayOptions: { show: { fieldMapping: ['corrected'] } },
		description:
			'Each line names the payload field that holds one field of the lead. With several lines for the same field, the first one that has a value is taken.',
		options: [
			{
				displayName: 'Field',
				name: 'fields',
				values: [
					{
						displayName: 'Lead Field',
						name: 'leadField',
						type: 'options',
						default: 'email',
						options: Object.entries(mappableFields).map(([value, name]) => ({ name, value })),
					},
					{
						displayName: 'Payload Field',
						name: 'payloadField',
						type: 'string',
						requiresDataPath: 'single',
						default: '',
						placeholder: 'e.g. body.contact.email',
						description:
							'The name of the field as it comes in, such as the label on the form. A dot leads into a nested field.',
					},
				],
			},
		],
	},
	{
		displayName: 'Source Label',
		name: 'sourceLabel',
		type: 'string',
		default: '',
		placeholder: 'e.g. Website contact form',
		description:
			'Your own name for where these leads come from. Leave empty to use what the payload says.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Ignored Fields',
				name: 'ignoredFields',
				type: 'string',
				default: '',
				placeholder: 'e.g. settings, captcha',
				description:
					'Fields of the item that are no part of the inquiry, separated by commas, such as settings that a node before this one added',
			},
			{
				displayName: 'Invalid Email or Phone',
				name: 'invalidContact',
				type: 'options',
				default: 'attention',
				options: [
					{
						name: 'Always Needs Attention',
						value: 'attention',
						description: 'Somebody looks at each lead with an email or phone that is none',
					},
					{
						name: 'Is Noted When the Other One Is Valid',
						value: 'note',
						description: 'A lead that can be reached one way goes on, with the issue listed',
					},
				],
				description: 'What happens to a lead with an email address or a phone number that is none',
			},
			{
				displayName: 'Workspace',
				name: 'workspace',
				type: 'string',
				default: '',
				placeholder: 'e.g. client-a',
				description:
					'Keeps clients apart in one store. The nodes after this one use it too. Leave empty for the workspace named default.',
			},
		],
	},
];
