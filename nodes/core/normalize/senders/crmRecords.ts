import { entriesOf } from '../read/entries';
import { isList, isObject, objectAt, textAt, type Entry, type JsonObject } from '../read/payload';
import type { PayloadField } from '../../lead';
import type { Sender } from './sender';
import { unreadOf } from './places';
import { told } from './told';

type Fields = Readonly<Record<string, PayloadField | null>>;

/** A CRM whose records name each field in one way: what a row needs to know of it. */
interface CrmRow extends Pick<Sender, 'id' | 'name' | 'signs' | 'matches'> {
	/** What its own names mean; `null` for the record's, its owner's and the receiving company's. */
	readonly fields: (json: JsonObject) => Fields;
	/** Objects of a record, in the order in which they count, and what stands in them. */
	readonly parts?: Readonly<Record<string, Readonly<Record<string, PayloadField>>>>;
	/** When the record was made. */
	readonly createdAt: readonly string[];
	/** Gives the value behind one that the CRM writes in its own way. */
	readonly value?: (value: unknown) => unknown;
}

const noFields = (names: string): Fields =>
	Object.fromEntries(names.split(/\s+/).map((name) => [name, null]));

const has = (json: JsonObject, ...names: string[]) => names.some((name) => name in json);
const hasAll = (json: JsonObject, ...names: string[]) => names.every((name) => name in json);

/** Odoo writes `false` for nothing, and a record as its number and its name. */
const ofOdoo = (value: unknown): unknown => {
	if (value === false) return null;
	const [id, name] = isList(value) ? value : [];
	return typeof id === 'number' && typeof name === 'string' ? name : value;
};

const formatted = '@OData.Community.Display.V1.FormattedValue';

/** What Dynamics adds to every choice and every other record, and its numbers. */
const ofDynamics = (json: JsonObject): Fields =>
	Object.fromEntries(
		Object.keys(json)
			.filter((name) => name.includes('@') || /^_\w+_value$/.test(name))
			.map((name) => [
				name,
				name.startsWith('_parentcustomerid') && name.endsWith(formatted) ? 'company' : null,
			]),
	);

const rows: readonly CrmRow[] = [
	{
		id: 'zoho',
		name: 'Zoho CRM',
		signs: ['$approval', '$currency_symbol', 'Lead_Status', 'Deal_Name'],
		matches: (json) =>
			has(json, '$approval', '$currency_symbol') ||
			('Lead_Status' in json && has(json, 'Last_Name', 'Owner')) ||
			hasAll(json, 'Deal_Name', 'Stage'),
		fields: () => ({
			...noFields(`id Owner Created_By Modified_By Deal_Name Stage Amount Lead_Status Rating Industry
				Tag Fax Salutation Email_Opt_Out Reporting_To Vendor_Name Other_City Other_Country Other_State
				Other_Street Other_Zip Other_Phone Asst_Phone Assistant Layout Record_Image Type Next_Step
				Annual_Revenue Created_Time Modified_Time Last_Activity_Time`),
			Full_Name: 'fullName',
			Designation: 'jobTitle',
			Title: 'jobTitle',
			Mobile: 'phone',
			Lead_Source: 'sourceLabel',
			Description: 'message',
			No_of_Employees: 'companySize',
			Zip_Code: 'postalCode',
			Mailing_City: 'city',
			Mailing_State: 'region',
			Mailing_Zip: 'postalCode',
			Mailing_Country: 'country',
			Account_Name: 'company',
			Contact_Name: 'fullName',
		}),
		parts: { Contact_Name: { name: 'fullName' }, Account_Name: { name: 'company' } },
		createdAt: ['Created_Time'],
	},
	{
		id: 'highLevel',
		name: 'HighLevel',
		signs: ['locationId', 'contact_id'],
		matches: (json) =>
			('locationId' in json &&
				has(json, 'contactName', 'dateAdded', 'pipelineId', 'firstNameLowerCase')) ||
			('contact_id' in json && isObject(json.location)),
		fields: () => ({
			...noFields(`id name locationId location user workflow owner assignedTo status type dnd followers
				opportunity_name pipeline_name pipeline_stage pipleline_stage pipelineId pipelineStageId lead_value
				monetaryValue contactId firstNameLowerCase lastNameLowerCase fullNameLowerCase emailLowerCase
				firstNameRaw lastNameRaw contact_type dateUpdated calendar attributionSource contact
				lastAttributionSource`),
			contactName: 'fullName',
			companyName: 'company',
			company_name: 'company',
			source: 'sourceLabel',
			contact_source: 'sourceLabel',
		}),
		parts: {
			contact: {
				name: 'fullName',
				email: 'email',
				phone: 'phone',
				companyName: 'company',
			},
		},
		createdAt: ['dateAdded', 'date_created', 'createdAt'],
	},
	{
		id: 'odoo',
		name: 'Odoo',
		signs: ['email_from', 'is_company'],
		matches: (json) =>
			('email_from' in json && has(json, 'partner_name', 'contact_name', 'stage_id', 'team_id')) ||
			hasAll(json, 'is_company', 'name'),
		fields: (json) => {
			const isPerson = 'is_company' in json;
			return {
				...noFields(`id display_name user_id user_email user_company_currency team_id stage_id partner_id
					company_id create_uid write_uid email_cc referred type priority active tag_ids activity_ids
					expected_revenue probability kanban_state won_status lost_reason lost_reason_id title
					email_normalized phone_sanitized partner_email_update commercial_partner_id
					commercial_company_name write_date __last_update color ref vat is_company`),
				name: isPerson ? (json.is_company === true ? 'company' : 'fullName') : null,
				contact_name: 'fullName',
				partner_name: 'company',
				parent_id: isPerson ? 'company' : null,
				email_from: 'email',
				mobile: 'phone',
				function: 'jobTitle',
				country_id: 'country',
				state_id: 'region',
				zip: 'postalCode',
				lang_id: 'language',
				lang: 'language',
				source_id: 'sourceLabel',
				medium_id: 'medium',
				campaign_id: 'campaign',
				description: 'message',
				comment: 'message',
			};
		},
		createdAt: ['create_date'],
		value: ofOdoo,
	},
	{
		id: 'frappe',
		name: 'Frappe CRM',
		signs: ['lead_name', 'lead_owner', 'doctype', 'deal_owner'],
		matches: (json) =>
			('lead_name' in json && has(json, 'lead_owner', 'doctype', 'mobile_no', 'email_id')) ||
			'deal_owner' in json ||
			/^(?:CRM )?(?:Lead|Deal|Opportunity)$/.test(textAt(json, 'doctype') ?? ''),
		fields: (json) => ({
			...noFields(`name title owner lead_owner deal_owner opportunity_owner modified_by modified creation
				doctype docstatus idx naming_series status territory salutation gender image qualified_by
				party_name opportunity_from type market_segment industry annual_revenue sla sla_status
				_assign _user_tags _comments _liked_by amended_from qualification_status request_type
				campaign_name response_by communication_status fax`),
			// The firm that uses ERPNext; Frappe CRM has no such field.
			company: 'company_name' in json || 'email_id' in json ? null : 'company',
			lead_name: 'fullName',
			contact_display: 'fullName',
			customer_name: 'company',
			company_name: 'company',
			organization: 'company',
			organization_name: 'company',
			email_id: 'email',
			contact_email: 'email',
			mobile_no: 'phone',
			contact_mobile: 'phone',
			whatsapp_no: 'phone',
			source: 'sourceLabel',
			utm_source: 'utmSource',
			no_of_employees: 'companySize',
		}),
		createdAt: ['creation'],
	},
	{
		id: 'dynamics',
		name: 'Microsoft Dynamics 365',
		signs: ['leadid', 'contactid', 'emailaddress1', 'accountid'],
		matches: (json) =>
			'leadid' in json ||
			('contactid' in json && has(json, 'fullname', 'emailaddress1', 'lastname')) ||
			('accountid' in json && has(json, '_ownerid_value', '@odata.etag')),
		fields: (json) => ({
			...ofDynamics(json),
			...noFields(`leadid contactid accountid subject yomifullname yomifirstname yomilastname fax salutation
				statecode statuscode leadqualitycode leadsourcecode prioritycode ownerid createdby modifiedby
				masterid importsequencenumber versionnumber processid stageid revenue estimatedvalue
				createdon modifiedon address2_city address2_country address2_postalcode managername
				assistantname managerphone assistantphone telephone3`),
			name: 'company',
			companyname: 'company',
			emailaddress1: 'email',
			emailaddress2: 'email',
			emailaddress3: 'email',
			telephone1: 'phone',
			telephone2: 'phone',
			mobilephone: 'phone',
			jobtitle: 'jobTitle',
			websiteurl: 'website',
			numberofemployees: 'companySize',
			description: 'message',
			address1_city: 'city',
			address1_stateorprovince: 'region',
			address1_postalcode: 'postalCode',
			address1_country: 'country',
		}),
		createdAt: ['createdon'],
	},
	{
		id: 'activeCampaign',
		name: 'ActiveCampaign',
		signs: ['segmentio_id', 'email_local', 'initiated_from'],
		matches: (json) =>
			'segmentio_id' in json ||
			hasAll(json, 'email_local', 'email_domain') ||
			('initiated_from' in json && (isObject(json.contact) || isObject(json.deal))),
		fields: () => ({
			...noFields(`id hash ip links type title list owner initiated_from initiated_by email_domain
				email_local orgid segmentio_id gravatar ua customer_acct_id contact deal cdate udate adate edate
				created_timestamp updated_timestamp bounced_hard bounced_soft deleted anonymized sentcnt
				rating_tstamp socialdata_lastcheck deleted_at organization`),
			orgname: 'company',
			date_time: null,
		}),
		parts: {
			contact: {
				first_name: 'firstName',
				last_name: 'lastName',
				email: 'email',
				phone: 'phone',
				orgname: 'company',
				customer_acct_name: 'company',
			},
			deal: {
				contact_firstname: 'firstName',
				contact_lastname: 'lastName',
				contact_email: 'email',
				contact_phone: 'phone',
				orgname: 'company',
				customer_acct_name: 'company',
			},
		},
		createdAt: ['date_time', 'cdate', 'created_timestamp'],
	},
];

const senderOf = ({
	id,
	name,
	signs,
	matches,
	fields,
	parts = {},
	createdAt,
	value,
}: CrmRow): Sender => ({
	id,
	name,
	channel: 'crm',
	signs,
	matches,
	read: (json, at) => {
		const record = value ? mapped(json, value) : json;
		const inParts = Object.entries(parts).flatMap(([part, theirs]): Entry[] =>
			told(objectAt(record, part), [...at, part], theirs),
		);
		const answers = Object.keys(parts).flatMap((part) =>
			entriesOf(objectAt(objectAt(record, part), 'fields'), { at: [...at, part, 'fields'] }),
		);
		const read = [...inParts, ...answers];
		const created = createdAt.map((one) => textAt(record, one)).find((text) => text !== undefined);
		return {
			entries: [...read, ...unreadOf(entriesOf(record, { at, fields: fields(record) }), read)],
			about: { receivedAt: created },
		};
	},
});

const mapped = (json: JsonObject, value: (given: unknown) => unknown): JsonObject =>
	Object.fromEntries(Object.entries(json).map(([name, given]) => [name, value(given)]));

/** CRMs whose records are read by a table of their fields. */
export const crmRecords: readonly Sender[] = rows.map(senderOf);
