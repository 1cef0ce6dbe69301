import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { LeadOpsError } from '../core/errors';
import { parseFieldName, readPath } from '../core/fieldPath';
import {
	findCrm,
	meanings,
	ownStages,
	readCrm,
	type CrmFields,
	type CrmReading,
	type MeaningName,
} from '../core/match';
import { compiled, tableField, type ReadSetting } from '../shared';

/** What can be named by hand, as on the screen. */
const fields = [
	{ displayName: 'Account Type Field', name: 'accountType' },
	{ displayName: 'Closed Field', name: 'isClosed' },
	{ displayName: 'CRM Name Field', name: 'system' },
	{ displayName: 'Owner ID Field', name: 'ownerId' },
	{ displayName: 'Reason Field', name: 'reason' },
	{ displayName: 'Record ID Field', name: 'recordId' },
	{ displayName: 'Record URL Field', name: 'url' },
	{ displayName: 'Stage Field', name: 'stage' },
	{ displayName: 'Status Field', name: 'status' },
	{ displayName: 'Won Field', name: 'isWon' },
] as const satisfies ReadonlyArray<{ displayName: string; name: keyof CrmFields }>;

/** What a stage can mean, as on the screen. */
const meaningNames: Record<MeaningName, string> = {
	closed: 'Closed',
	customer: 'Customer',
	disqualified: 'Disqualified',
	lost: 'Lost',
	open: 'Open',
	'open opportunity': 'Open Opportunity',
	won: 'Won',
};

/** The meanings of a stage, for a list on the screen. */
export const meaningOptions = Object.entries(meaningNames).map(([value, name]) => ({
	name,
	value,
}));

/** The fields of what the CRM says, in screen order. {@link crmReader} reads them. */
export const crmFields: INodeProperties[] = [
	{
		displayName: 'CRM Fields',
		name: 'crmFields',
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		options: fields.map(({ displayName, name }) => ({
			displayName,
			name,
			type: 'string' as const,
			default: '',
			placeholder: 'e.g. crm.dealStage',
			description: 'The name of the field on the item; a dot leads into a nested one',
		})),
		description:
			'Which fields of the item say where the person stands in your CRM, and which record is theirs. The usual fields of HubSpot, Salesforce, Pipedrive and Zoho are found without.',
	},
	tableField({
		displayName: 'Own Stages',
		name: 'crmStages',
		row: { displayName: 'Stage', name: 'stage' },
		values: [
			{
				displayName: 'Stage or Status',
				name: 'name',
				type: 'string',
				default: '',
				placeholder: 'e.g. Signed',
				description: 'As your CRM writes it',
			},
			{
				displayName: 'Means',
				name: 'means',
				type: 'options',
				default: 'open opportunity',
				options: meaningOptions,
				description: 'Where the person stands then',
			},
		],
		description:
			'What the stages of your CRM mean that you named yourself. Those that the CRM came with are known.',
	}),
];

interface StageRow {
	name?: unknown;
	means?: unknown;
}

/**
 * Reads what an item says of where the person stands in the CRM: fields that were named by hand,
 * and beside them those that only a CRM has.
 *
 * @throws LeadOpsError `crmStages.invalid` for a stage without a name or a meaning
 */
export function crmReader(setting: ReadSetting): (json: IDataObject, index: number) => CrmReading {
	const names = setting<Partial<Record<keyof CrmFields, string>>>('crmFields', {});
	const stages = compiled(setting<{ stage?: StageRow[] }>('crmStages', {}), ({ stage = [] }) =>
		ownStages(stage.map(readStage)),
	);
	return (json, index) => {
		const found: CrmFields = findCrm(json);
		for (const { name } of fields) {
			const field = names.at(index)[name];
			if (field) found[name] = readPath(json, parseFieldName(field));
		}
		return readCrm(found, stages(index));
	};
}

function readStage({ name, means }: StageRow): { stage: string; means: MeaningName } {
	const stage = typeof name === 'string' || typeof name === 'number' ? String(name).trim() : '';
	if (stage !== '' && typeof means === 'string' && isMeaning(means)) return { stage, means };
	throw new LeadOpsError({
		code: 'crmStages.invalid',
		message:
			stage === ''
				? '"Own Stages" has a line without a stage'
				: `"Own Stages" says that "${stage}" means ${JSON.stringify(means) ?? 'nothing'}, which is no meaning of a stage`,
		hint: `Give each line the name of the stage in your CRM and what it means: ${Object.keys(meanings).join(', ')}.`,
	});
}

const isMeaning = (text: string): text is MeaningName => Object.hasOwn(meanings, text);
