import type { INodeProperties } from 'n8n-workflow';
import { countryCodes } from '../core/place';
import type { Requirement } from '../core/normalize/required';
import { fieldRows, mappableFields, requirableFields, usualOldestHours } from '../core/lead';
import {
	oneOperation,
	choiceColumn,
	choicesColumn,
	countryOptions,
	groupColumn,
	numberColumn,
	namesColumn,
	parameters,
	proposedColumn,
	switchColumn,
	tableColumn,
	textColumn,
	workspaceColumn,
	type Look,
} from '../shared';

/** Check Settings has the same ones: what is connected stays so when the editor changes over to it. */
const outputs = ['Valid', 'Needs Attention'] as const;

/** The outputs of each operation, in order. */
export const outputNames = { normalize: outputs, checkSettings: outputs };

/** What the node does. */
export const chosenOperation = oneOperation({
	name: 'Normalize',
	value: 'normalize',
	description: 'Make a clean lead of whatever came in',
	action: 'Normalize a lead',
});

/** What a lead needs while nobody chose otherwise. */
export const defaultRequired: Requirement[] = ['emailOrPhone'];

const requirements: Array<{ name: string; value: Requirement }> = [
	...requirableFields.map((field) => ({ name: fieldRows[field].title, value: field })),
	{ name: 'City or Postal Code', value: 'cityOrPostalCode' },
	{ name: 'Company or Company Domain', value: 'companyOrDomain' },
	{ name: 'Email or Phone', value: 'emailOrPhone' },
	{ name: 'Full Name or Company', value: 'fullNameOrCompany' },
	{ name: 'Service or Message', value: 'serviceOrMessage' },
];

const requirementOptions = requirements.sort((a, b) => (a.name < b.name ? -1 : 1));

const attentionOrNote = (attention: string, note: string) =>
	[
		{ name: 'Needs Attention', value: 'attention', description: attention },
		{ name: 'Is Only Noted', value: 'note', description: note },
	] as const;

const requirementColumn = (look: Partial<Look>) =>
	choicesColumn({
		displayName: 'Required Fields',
		default: defaultRequired,
		options: requirementOptions,
		...look,
	});

const mappableOptions = mappableFields.map(({ name, title }) => ({ name: title, value: name }));

/** The default country of who leaves it to the workspace. */
export const ofWorkspace = 'workspace';

/** The three that are set most. */
const mostUsed = {
	defaultCountry: proposedColumn({
		displayName: 'Default Country',
		default: ofWorkspace,
		options: [
			{
				name: "The Workspace's Country",
				value: ofWorkspace,
				description:
					'What the Lead Timer Trigger of the workspace says once for all, with your own addresses',
			},
			{
				name: 'None',
				value: '',
				description: 'A phone number without a country code needs attention',
			},
			...countryOptions(countryCodes),
		],
		description:
			'Where leads come from that do not name their country. With Germany, 030 901820 becomes +4930901820, and the region BY is read as Bavaria.',
	}),
	requiredFields: requirementColumn({
		description:
			'What a lead must have to be valid. A lead that lacks any of it leaves on Needs Attention. "Email or Phone" is met by either.',
	}),
	sourceLabel: textColumn({
		displayName: 'Source Label',
		placeholder: 'e.g. Website contact form',
		description:
			'Your own name for where these leads come from. Leave empty to use what the lead says, such as the answer to "How did you hear about us?", else the form or the campaign.',
	}),
};

const mapping = {
	fieldMapping: choiceColumn({
		displayName: 'Field Mapping',
		default: 'automatic',
		options: [
			{
				name: 'Automatic',
				value: 'automatic',
				description:
					'Fields are recognised by their names, in English, German, French, Spanish, Portuguese, Italian, Dutch and Polish',
			},
			{
				name: 'Automatic, Except Mapped Fields',
				value: 'corrected',
				description:
					'The same, but the fields that you map below are taken from where you say, if there is a value',
			},
			{
				name: 'By Hand',
				value: 'byHand',
				description: 'Only the fields that you map below are read; all others are kept as custom',
			},
		],
		description:
			'How the fields of the lead are found in what comes in. The output lists what was found where, under "validation.mapping".',
	}),
	corrections: tableColumn({
		displayName: 'Mapped Fields',
		displayOptions: { show: { fieldMapping: ['corrected', 'byHand'] } },
		description:
			'Each line names the payload field that holds one field of the lead, such as Company from "Your firm". With several lines for the same field, the first one that has a value is taken.',
		row: { displayName: 'Field', name: 'fields' },
		inline: true,
		columns: {
			leadField: choiceColumn({
				displayName: 'Lead Field',
				default: 'email',
				options: mappableOptions,
				description: 'What it is for the lead',
			}),
			payloadField: textColumn({
				displayName: 'Payload Field',
				requiresDataPath: 'single',
				placeholder: 'e.g. body.contact.email',
				description:
					'The name of the field as it comes in, such as the label on the form or 1.3. A dot leads into a nested field, too.',
			}),
		},
	}),
};

/** A table of the company's own words. */
const approvedColumn = (displayName: string, example: string) =>
	tableColumn({
		displayName,
		description: `The names that you want to see. What a lead says is brought into these words; a name that is nearly right stays as it is, and the right one is suggested. Example: ${example}.`,
		row: { displayName: 'Name', name: 'rows' },
		inline: true,
		columns: {
			value: textColumn({
				displayName: 'Name',
				placeholder: `e.g. ${example.split(',')[0] ?? ''}`,
				description: 'As you want to see it. Capitals and accents in what comes in do not matter.',
			}),
			alsoWritten: namesColumn({
				displayName: 'Also Written',
				placeholder: 'e.g. web, homepage, site internet',
				description: 'Other ways to write it, separated by commas',
			}),
		},
	});

const groups = {
	lists: groupColumn({
		displayName: 'Services and Sources',
		placeholder: 'Add List',
		description: 'Your own words for what leads ask for, and for where they come from',
		columns: {
			services: approvedColumn('Approved Services', 'Web Design, also written web, homepage'),
			sources: approvedColumn('Approved Sources', 'Google Ads, also written google, adwords'),
			unlisted: choiceColumn({
				displayName: 'Name Not in the List',
				default: 'note',
				options: attentionOrNote(
					'Somebody looks at each lead with a service or a source that is not in its list',
					'The lead goes on, with the issue listed',
				),
				description: 'What happens to a lead with a service or a source that is not in its list',
			}),
		},
	}),
	checks: groupColumn({
		displayName: 'Checks',
		placeholder: 'Add Check',
		description: 'What else makes a lead need attention',
		columns: {
			honeypots: namesColumn({
				displayName: 'Honeypot Fields',
				placeholder: 'e.g. fax, website_2',
				description:
					'Hidden fields of your forms that people do not see, separated by commas. A lead that has any of them filled in looks like spam. Usual names, such as honeypot or _gotcha, are known.',
			}),
			ours: namesColumn({
				displayName: 'Our Own Addresses and Numbers',
				placeholder: 'e.g. acme.com, sales@acme-group.com, +49 30 901820',
				description:
					'Your own email addresses, domains and phone numbers, separated by commas. None of them is ever taken for the lead’s, wherever it stands, such as the mailbox of a website’s form or the colleague who forwards a mail. Those that the Lead Timer Trigger of the workspace names count as well, where Default Country is The Workspace’s Country.',
			}),
			suspicious: choiceColumn({
				displayName: 'Lead That Looks Like Spam',
				default: 'attention',
				options: attentionOrNote(
					'Somebody looks at each lead with a filled honeypot, a message full of links or a name that is none',
					'The lead goes on, with the issue listed, such as to Lead Qualify Score',
				),
				description:
					'What happens to a lead that looks as if a program had sent it. None is deleted.',
			}),
			requiredBySource: tableColumn({
				displayName: 'Required by Source',
				description:
					'What leads of a source need instead of Required Fields, such as only a phone for Trade fair. The first line whose source is theirs counts.',
				row: { displayName: 'Source', name: 'rows' },
				title: '$collection.item.value.source',
				columns: {
					source: textColumn({
						displayName: 'Source',
						placeholder: 'e.g. Trade fair',
						description:
							'The label or the channel of the source, as it stands under "lead.source", such as paid social',
					}),
					requiredFields: requirementColumn({
						description: 'What these leads must have to be valid',
					}),
				},
			}),
		},
	}),
	options: groupColumn({
		displayName: 'Options',
		placeholder: 'Add Option',
		columns: {
			ignoredFields: namesColumn({
				displayName: 'Ignored Fields',
				placeholder: 'e.g. settings, captcha',
				description:
					'Fields of the item that are no part of the inquiry, separated by commas, such as settings that a node before this one added',
			}),
			invalidContact: choiceColumn({
				displayName: 'Invalid Email or Phone',
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
			}),
			liveTestRuns: switchColumn({
				displayName: 'Use Live Data in Test Runs',
				default: false,
				description:
					'Whether leads of a run started by hand in the editor are real ones. Otherwise they are marked as a test (lead.test), and every node works on them in the test copy of their workspace only.',
			}),
			oldestReceipt: numberColumn({
				displayName: 'Oldest Receipt (Hours)',
				min: 1,
				default: usualOldestHours,
				description:
					'How long ago a lead may say that it was sent. One that says more, or a time that is still to come, counts as received now, with an issue, so that no clock is late from its first second. Raise it to bring in old leads with their own dates.',
			}),
			workspace: workspaceColumn({
				description:
					'Keeps clients apart in one store. The nodes after this one use it too. Leave empty to use the workspace of the Lead Timer Trigger that leads into this flow, so that it is named in one place; without one, the workspace named default.',
			}),
		},
	}),
};

/** All parameters of the node, in screen order. */
export const screen = parameters({ ...mostUsed, ...mapping, ...groups });

export const properties: INodeProperties[] = [...chosenOperation.fields, ...screen.fields];
