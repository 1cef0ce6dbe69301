import type { IDataObject } from 'n8n-workflow';
import { LeadOpsError } from '../core/errors';
import { parseFieldName, readPath } from '../core/fieldPath';
import {
	findCrm,
	ownStages,
	readCrm,
	type CrmFields,
	type CrmReading,
	type MeaningName,
} from '../core/match';
import {
	choiceColumn,
	compiled,
	fieldNameColumn,
	groupColumn,
	tableColumn,
	textColumn,
	type Parts,
} from '../shared';

const fieldColumn = (displayName: string, example: string) =>
	fieldNameColumn({ displayName, placeholder: `e.g. ${example}` });

/** What can be named by hand, in screen order. */
const fieldColumns = {
	accountId: fieldColumn('Account ID Field', 'deal.accountId'),
	accountType: fieldColumn('Account Type Field', 'account.Type'),
	isClosed: fieldColumn('Closed Field', 'deal.isClosed'),
	system: fieldColumn('CRM Name Field', 'crm.name'),
	ownerId: fieldColumn('Owner ID Field', 'crm.ownerId'),
	reason: fieldColumn('Reason Field', 'deal.lostReason'),
	recordId: fieldColumn('Record ID Field', 'crm.contactId'),
	url: fieldColumn('Record URL Field', 'crm.url'),
	stage: fieldColumn('Stage Field', 'deal.stage'),
	status: fieldColumn('Status Field', 'contact.status'),
	isWon: fieldColumn('Won Field', 'deal.isWon'),
} satisfies Partial<Record<keyof CrmFields, ReturnType<typeof fieldColumn>>>;

type NamedField = keyof typeof fieldColumns;

const fieldNames = Object.keys(fieldColumns) as NamedField[];

/** What a stage can mean, as on the screen. */
export const meaningOptions: Array<{ name: string; value: MeaningName }> = [
	{ name: 'Closed', value: 'closed' },
	{ name: 'Customer', value: 'customer' },
	{ name: 'Disqualified', value: 'disqualified' },
	{ name: 'Lost', value: 'lost' },
	{ name: 'Open', value: 'open' },
	{ name: 'Open Opportunity', value: 'open opportunity' },
	{ name: 'Won', value: 'won' },
];

/** The parameters of what the CRM says. {@link crmReader} reads with them. */
export const crmColumns = {
	crmFields: groupColumn({
		displayName: 'CRM Fields',
		columns: fieldColumns,
		description:
			'Which fields of the item say where the person stands in your CRM, and which record is theirs. The usual fields of HubSpot, Salesforce, Pipedrive and Zoho are found without.',
	}),
	crmStages: tableColumn({
		displayName: 'Own Stages',
		row: { displayName: 'Stage', name: 'stage' },
		inline: true,
		columns: {
			name: textColumn({
				displayName: 'Stage or Status',
				placeholder: 'e.g. Signed',
				description: 'As your CRM writes it',
			}),
			means: choiceColumn({
				displayName: 'Means',
				default: 'open opportunity',
				options: meaningOptions,
				description: 'Where the person stands then',
			}),
		},
		description:
			'What the stages of your CRM mean that you named yourself. Those that the CRM came with are known.',
	}),
};

/** What the parameters of the CRM hold. */
interface CrmSettings {
	crmFields: Partial<Record<NamedField, string>>;
	crmStages: Array<{ name: string; means: MeaningName }>;
}

/**
 * Reads what an item says of where the person stands in the CRM: fields that were named by hand,
 * and beside them those that only a CRM has.
 *
 * @throws LeadOpsError `crmStages.invalid` for a stage without a name
 */
export function crmReader({
	crmFields,
	crmStages,
}: Parts<CrmSettings>): (json: IDataObject, index: number) => CrmReading {
	const stages = compiled(crmStages, stagesOf);
	return (json, index) => {
		const found: CrmFields = findCrm(json);
		const named = crmFields.at(index);
		for (const name of fieldNames) {
			const field = named[name];
			if (!field) continue;
			found[name] = readPath(json, parseFieldName(field));
			// Whoever was found beside it may be another one.
			if (name === 'ownerId') Object.assign(found, { ownerEmail: undefined, ownerName: undefined });
		}
		return readCrm(found, stages(index));
	};
}

/**
 * Stages of the company's own, as lines of the table say.
 *
 * @throws LeadOpsError `crmStages.invalid` for a stage without a name
 */
export const stagesOf = (lines: CrmSettings['crmStages']) => ownStages(lines.map(namedStage));

/** @throws LeadOpsError `crmStages.invalid` for a stage without a name */
export function namedStage({ name, means }: CrmSettings['crmStages'][number]) {
	if (name !== '') return { stage: name, means };
	throw new LeadOpsError({
		code: 'crmStages.invalid',
		message: '"Own Stages" has a line without a stage',
		hint: 'Give each line the name of the stage as your CRM writes it, or delete the line.',
	});
}
