import { readPath } from '../../fieldPath';
import type { CrmFields } from './readCrm';

/** Names that only one CRM has, by what they hold: a form has none of them. */
const telling: Readonly<Record<string, keyof CrmFields>> = {
	// HubSpot
	lifecyclestage: 'stage',
	hs_lead_status: 'status',
	dealstage: 'stage',
	hubspot_owner_id: 'ownerId',
	hs_object_id: 'recordId',
	// Salesforce
	StageName: 'stage',
	IsClosed: 'isClosed',
	IsWon: 'isWon',
	// Zoho
	Lead_Status: 'status',
};

/** What Dynamics writes beside the number of a choice. */
const formatted = '@OData.Community.Display.V1.FormattedValue';

/** Names that say it only where another field tells which CRM it is. */
const alongWith: ReadonlyArray<{
	system: string;
	/** @param around what the record stands in, such as a webhook's envelope */
	tells(record: Record<string, unknown>, around: unknown): boolean;
	fields: Readonly<Record<string, keyof CrmFields>>;
}> = [
	{
		system: 'HubSpot',
		tells: (record, around) =>
			'lifecyclestage' in record ||
			'hs_lead_status' in record ||
			'dealstage' in record ||
			'hubspot_owner_id' in record ||
			'Lifecycle Stage' in record ||
			(isObject(around) && 'vid' in around),
		// As an export and many connectors name them; a form asks for no lifecycle.
		fields: {
			'Lifecycle Stage': 'stage',
			'Lead Status': 'status',
			'Deal Stage': 'stage',
			'Record ID': 'recordId',
			associatedcompanyid: 'accountId',
		},
	},
	{
		system: 'Salesforce',
		tells: ({ attributes, StageName, IsClosed, IsConverted, OwnerId, Id, Account }) =>
			isObject(attributes) ||
			(isObject(Account) && 'Type' in Account) ||
			[StageName, IsClosed, IsConverted].some((value) => value !== undefined) ||
			(typeof OwnerId === 'string' && typeof Id === 'string'),
		fields: {
			Status: 'status',
			Type: 'accountType',
			Account: 'accountType',
			Id: 'recordId',
			OwnerId: 'ownerId',
			AccountId: 'accountId',
		},
	},
	{
		system: 'Odoo',
		tells: (record) => 'email_from' in record && ('stage_id' in record || 'user_id' in record),
		fields: {
			id: 'recordId',
			user_id: 'ownerId',
			commercial_partner_id: 'accountId',
			stage_id: 'stage',
			won_status: 'status',
			lost_reason_id: 'reason',
		},
	},
	{
		system: 'Frappe CRM',
		tells: (record) => 'lead_owner' in record || 'deal_owner' in record,
		fields: {
			name: 'recordId',
			lead_owner: 'ownerId',
			deal_owner: 'ownerId',
			organization: 'accountId',
			status: 'status',
			lost_reason: 'reason',
		},
	},
	{
		system: 'Dynamics',
		tells: (record) => '_ownerid_value' in record,
		fields: {
			accountid: 'recordId',
			contactid: 'recordId',
			leadid: 'recordId',
			_ownerid_value: 'ownerId',
			_parentcustomerid_value: 'accountId',
			_parentaccountid_value: 'accountId',
			[`statecode${formatted}`]: 'status',
			[`statuscode${formatted}`]: 'stage',
		},
	},
	{
		system: 'HighLevel',
		tells: (record) =>
			('locationId' in record && ('assignedTo' in record || 'pipelineStageId' in record)) ||
			('contact_id' in record && isObject(record.location)),
		// Of an opportunity, the person's record is the one that counts.
		fields: {
			id: 'recordId',
			contactId: 'recordId',
			contact_id: 'recordId',
			assignedTo: 'ownerId',
			owner: 'ownerId',
			businessId: 'accountId',
			status: 'status',
			pipelineStageId: 'stage',
			pipeline_stage: 'stage',
			pipleline_stage: 'stage',
		},
	},
	{
		system: 'ActiveCampaign',
		tells: (record, around) =>
			'segmentio_id' in record || (isObject(around) && 'initiated_from' in around),
		fields: {
			id: 'recordId',
			contactid: 'recordId',
			owner: 'ownerId',
			stage_title: 'stage',
			status: 'status',
		},
	},
	{
		system: 'Pipedrive',
		tells: (record, around) =>
			'pipeline_id' in record ||
			'stage_id' in record ||
			'label_ids' in record ||
			(isObject(record.owner_id) && 'name' in record) ||
			(isObject(record.owner) && 'visible_to' in record) ||
			isDealOfPipedrive(around),
		fields: {
			status: 'status',
			stage_id: 'stage',
			label: 'accountType',
			lost_reason: 'reason',
			id: 'recordId',
			owner_id: 'ownerId',
			owner: 'ownerId',
			user_id: 'ownerId',
			org_id: 'accountId',
			organization: 'accountId',
		},
	},
	{
		system: 'Zoho',
		tells: (record) =>
			'Lead_Status' in record ||
			'$approval' in record ||
			'$currency_symbol' in record ||
			('Deal_Name' in record && isObject(record.Owner)),
		fields: {
			Stage: 'stage',
			Lead_Status: 'status',
			id: 'recordId',
			Owner: 'ownerId',
			Account_Name: 'accountId',
		},
	},
];

/** Where a CRM's node or its webhook puts the fields of a record. */
const inside = [[], ['properties'], ['data'], ['current'], ['deal'], ['contact']];

/** Under what a flow keeps a record beside the lead, such as by a Merge or an Edit Fields node. */
const kept = ['crm', 'record', 'hubspot', 'salesforce', 'pipedrive', 'zoho', 'highlevel', 'odoo'];

const places = [
	...inside,
	...inside.map((place) => ['body', ...place]),
	...kept.flatMap((name) => [[], ['properties'], ['data']].map((place) => [name, ...place])),
];

/** A record as `lead.crm` has it, which a flow may write under `crm` itself. */
const asOurs: Readonly<Record<string, keyof CrmFields>> = {
	system: 'system',
	id: 'recordId',
	url: 'url',
	ownerId: 'ownerId',
	ownerEmail: 'ownerEmail',
	ownerName: 'ownerName',
	accountId: 'accountId',
	stage: 'stage',
	status: 'status',
};

/** What tells such a record: an id alone may be anything's. */
const tellsOurs = ['system', 'ownerId', 'stage'] as const;

/** The envelope of Pipedrive's webhooks: version 1 says `object`, version 2 `entity`. */
const isDealOfPipedrive = (around: unknown): boolean =>
	isObject(around) &&
	isObject(around.meta) &&
	(around.meta.object === 'deal' || around.meta.entity === 'deal');

/**
 * Finds what a CRM says of a person where nobody mapped it: by names that only a CRM has, so that
 * no answer on a form is taken for it. The id of a record alone says nothing.
 *
 * @example
 * findCrm({ properties: { lifecyclestage: 'customer' } }) // { stage: 'customer', system: 'HubSpot' }
 * findCrm({ status: 'customer' }) // {}
 */
export function findCrm(item: unknown): CrmFields {
	for (const place of places) {
		const record = readPath(item, place);
		if (!isObject(record)) continue;
		const around: unknown = place.length > 0 ? readPath(item, place.slice(0, -1)) : undefined;
		const kind = alongWith.find(({ tells }) => tells(record, around));
		const isOurs = place.join('.') === 'crm' && tellsOurs.some((name) => isGiven(record[name]));
		const names = { ...(isOurs && asOurs), ...kind?.fields, ...telling };
		const found: CrmFields = {};
		for (const [name, field] of Object.entries(names)) {
			const value = valueOf(record[name], field);
			if (!isGiven(value)) continue;
			found[field] = value;
			if (field === 'ownerId') Object.assign(found, personIn(record[name]));
		}
		if (!Object.keys(found).some((field) => field !== 'recordId')) continue;
		const isHubSpots = place.at(-1) === 'properties' && isObject(around);
		if (isHubSpots && isGiven(around.id)) found.recordId ??= around.id;
		return { ...found, ...(kind && { system: kind.system }) };
	}
	return {};
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Who an owner is, where the CRM says more than an id: Pipedrive, Zoho, Odoo. */
function personIn(owner: unknown): Pick<CrmFields, 'ownerEmail' | 'ownerName'> {
	if (Array.isArray(owner)) return isGiven(owner[1]) ? { ownerName: owner[1] } : {};
	if (!isObject(owner)) return {};
	const { email, name } = owner;
	return {
		...(isGiven(email) && { ownerEmail: email }),
		...(isGiven(name) && { ownerName: name }),
	};
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * HubSpot gives `{ value }`, Salesforce an account's `{ Type }`, Zoho and Pipedrive an owner's
 * `{ id, name }`, Odoo `[id, name]` and `false` for nothing.
 */
function valueOf(value: unknown, field: keyof CrmFields): unknown {
	if (isObject(value)) return value.value ?? value.Type ?? value.id ?? value.name;
	if (Array.isArray(value)) return ids.has(field) ? value[0] : value[1];
	return value === false && !yesOrNo.has(field) ? undefined : value;
}

/** Fields that hold an id. */
const ids = new Set<keyof CrmFields>(['ownerId', 'accountId']);

/** Fields that say something with a no. */
const yesOrNo = new Set<keyof CrmFields>(['isClosed', 'isWon']);
