import { findCrm, ownStages, readCrm, type CrmFields } from '../../../nodes/core/match';

const none = ownStages([]);
const standing = (fields: CrmFields, own = none) => {
	const read = readCrm(fields, own).standing;
	return read && [read.status, read.closedAs];
};

test.each<[string, string, string | null]>([
	['lead', 'open', null],
	['marketingqualifiedlead', 'open', null],
	['OPEN_DEAL', 'open opportunity', null],
	['ATTEMPTED_TO_CONTACT', 'open', null],
	['UNQUALIFIED', 'closed', 'disqualified'],
	['opportunity', 'open opportunity', null],
	['evangelist', 'customer', null],
	['appointmentscheduled', 'open opportunity', null],
	['decisionmakerboughtin', 'open opportunity', null],
	['closedwon', 'customer', 'won'],
	['Open - Not Contacted', 'open', null],
	['Closed - Converted', 'open opportunity', null],
	['Closed - Not Converted', 'closed', 'disqualified'],
	['Negotiation/Review', 'open opportunity', null],
	['Closed Won', 'customer', 'won'],
	['Closed Lost', 'closed', 'lost'],
	['Customer - Direct', 'customer', null],
	['Junk Lead', 'closed', 'disqualified'],
	['Lost Lead', 'closed', 'lost'],
	['Pre-Qualified', 'open', null],
	['Closed-Lost to Competition', 'closed', 'lost'],
	['won', 'customer', 'won'],
	['Bestandskunde', 'customer', null],
	['Ehemaliger Kunde', 'closed', null],
])('the stage %j means %s, %s', (stage, status, closedAs) => {
	expect(standing({ stage })).toEqual([status, closedAs]);
	expect(standing({ status: stage.toUpperCase() })).toEqual([status, closedAs]);
});

test.each<[string, CrmFields, Array<string | null> | undefined]>([
	['nothing', {}, undefined],
	['a word that nobody knows', { status: 'Blue' }, undefined],
	['a deal in a stage of its own', { status: 'open', stage: '7' }, ['open opportunity', null]],
	['a lost deal in a stage of its own', { status: 'lost', stage: '7' }, ['closed', 'lost']],
	[
		'a closed deal that was won',
		{ stage: 'Signed', isClosed: true, isWon: true },
		['customer', 'won'],
	],
	['a closed deal that was not', { isClosed: 'true', isWon: 'false' }, ['closed', 'lost']],
	['a deal that is won by a number', { isWon: 1 }, ['customer', 'won']],
	['a deal that is closed by a word', { isClosed: ' YES ' }, ['closed', 'lost']],
	['a deal that is open by a word', { isClosed: 'No' }, ['open opportunity', null]],
	['words that only hold a yes or a no', { isWon: 'yesterday', isClosed: 'not yet' }, undefined],
	['what is closed, and lost', { status: 'inactive', stage: 'lost' }, ['closed', 'lost']],
	['what is lost, and archived', { status: 'lost', stage: 'archived' }, ['closed', 'lost']],
	['what ended twice', { status: 'junk', stage: 'lost' }, ['closed', 'disqualified']],
	['a customer by a deal', { accountType: 'Customer', stage: 'won' }, ['customer', 'won']],
	['a deal that is not closed', { stage: 'Trial', isClosed: false }, ['open opportunity', null]],
	[
		'a customer with a lost deal',
		{ accountType: 'Customer', stage: 'Closed Lost' },
		['customer', null],
	],
	[
		'an opportunity whose lead is not qualified',
		{ stage: 'opportunity', status: 'UNQUALIFIED' },
		['closed', 'disqualified'],
	],
])('%s', (_what, fields, expected) => {
	expect(standing(fields)).toEqual(expected);
});

test('own stages count before the usual ones', () => {
	const own = ownStages([
		{ stage: 'Signed & paid', means: 'won' },
		{ stage: 'Qualified', means: 'open opportunity' },
	]);
	expect(standing({ stage: 'signed and PAID' }, own)).toBeUndefined();
	expect(standing({ stage: 'SIGNED & paid' }, own)).toEqual(['customer', 'won']);
	expect(standing({ status: 'qualified' }, own)).toEqual(['open opportunity', null]);
});

test.each<[string, object, CrmFields, string[] | undefined]>([
	[
		'a contact of HubSpot',
		{
			properties: { lifecyclestage: { value: 'customer' }, hs_object_id: 7, hubspot_owner_id: '9' },
		},
		{ system: 'HubSpot', stage: 'customer', recordId: 7, ownerId: '9' },
		['customer'],
	],
	[
		'a contact of HubSpot of which only the owner is known',
		{ id: '7', properties: { email: 'a@b.example', hubspot_owner_id: '9', hs_object_id: '7' } },
		{ system: 'HubSpot', recordId: '7', ownerId: '9' },
		undefined,
	],
	[
		'a lead of Salesforce',
		{ attributes: { type: 'Lead' }, Id: '00Q1', OwnerId: '0051', Status: 'Working - Contacted' },
		{ system: 'Salesforce', status: 'Working - Contacted', recordId: '00Q1', ownerId: '0051' },
		['open'],
	],
	[
		'a contact of Salesforce, with the company',
		{ attributes: { type: 'Contact' }, Id: '0031', AccountId: '0011' },
		{ system: 'Salesforce', recordId: '0031', accountId: '0011' },
		undefined,
	],
	[
		'a contact of HubSpot, with the company',
		{ properties: { lifecyclestage: 'lead', associatedcompanyid: '88' } },
		{ system: 'HubSpot', stage: 'lead', accountId: '88' },
		['open'],
	],
	[
		'a deal of Pipedrive, with the company',
		{ current: { id: 5, status: 'open', stage_id: 3, org_id: { value: 6, name: 'Acme' } } },
		{ system: 'Pipedrive', status: 'open', stage: 3, recordId: 5, accountId: 6 },
		['open opportunity'],
	],
	[
		'a lead of Odoo, with the company',
		{ id: 5, email_from: 'a@b.example', user_id: [2, 'Eve'], commercial_partner_id: [9, 'Acme'] },
		{ system: 'Odoo', recordId: 5, ownerId: 2, ownerName: 'Eve', accountId: 9 },
		undefined,
	],
	[
		'a search of HubSpot that a flow keeps beside the lead',
		{ lead: {}, hubspot: { id: '51', properties: { hubspot_owner_id: '102' } } },
		{ system: 'HubSpot', recordId: '51', ownerId: '102' },
		undefined,
	],
	[
		'a record as lead.crm has it',
		{
			crm: { system: 'Acme CRM', id: '51', ownerEmail: 'bo@example.com', ownerId: 7, stage: 'Won' },
		},
		{
			...{ system: 'Acme CRM', recordId: '51', stage: 'Won' },
			...{ ownerId: 7, ownerEmail: 'bo@example.com' },
		},
		['customer', 'won'],
	],
	['an id under crm, which says nothing', { crm: { id: '51' } }, {}, undefined],
	[
		'a person of Pipedrive, with who owns them',
		{ id: 5, label_ids: [], owner_id: { id: 9, name: 'Bo Diaz', email: 'bo@example.com' } },
		{
			...{ system: 'Pipedrive', recordId: 5 },
			...{ ownerId: 9, ownerName: 'Bo Diaz', ownerEmail: 'bo@example.com' },
		},
		undefined,
	],
	[
		'an opportunity of Salesforce',
		{ Id: '0061', StageName: 'Paperwork', IsClosed: true, IsWon: true },
		{ system: 'Salesforce', stage: 'Paperwork', isClosed: true, isWon: true, recordId: '0061' },
		['customer'],
	],
	[
		'an account of Salesforce',
		{ attributes: { type: 'Account' }, Type: 'Customer - Channel' },
		{ system: 'Salesforce', accountType: 'Customer - Channel' },
		['customer'],
	],
	[
		'a deal of Pipedrive',
		{ current: { id: 5, status: 'open', stage_id: 3, pipeline_id: 1, user_id: { id: 8 } } },
		{ system: 'Pipedrive', status: 'open', stage: 3, recordId: 5, ownerId: 8 },
		['open opportunity'],
	],
	[
		'a lead of Zoho',
		{ Lead_Status: 'Lost Lead', id: '41', Owner: { id: '6', name: 'Eve' } },
		{ system: 'Zoho', status: 'Lost Lead', recordId: '41', ownerId: '6', ownerName: 'Eve' },
		['closed'],
	],
	[
		'a deal of Pipedrive by a Webhook',
		{ body: { meta: { object: 'deal' }, current: { id: 7, title: 'Deal', status: 'won' } } },
		{ system: 'Pipedrive', status: 'won', recordId: 7 },
		['customer'],
	],
	[
		'a deal of Pipedrive by a Webhook, unpacked',
		{ meta: { object: 'deal' }, current: { id: 7, status: 'won', person_name: 'Jo Lee' } },
		{ system: 'Pipedrive', status: 'won', recordId: 7 },
		['customer'],
	],
	[
		'a deal of Pipedrive by a Webhook of version 2',
		{
			body: {
				meta: { entity: 'deal', version: '2.0' },
				data: { status: 'lost', lost_reason: 'price' },
			},
		},
		{ system: 'Pipedrive', status: 'lost', reason: 'price' },
		['closed'],
	],
	[
		'a deal of Zoho',
		{
			...{ Deal_Name: 'Roof', Stage: 'Closed Won', Contact_Name: { id: '3', name: 'Jo Lee' } },
			Owner: { id: '6', name: 'Eve' },
		},
		{ system: 'Zoho', stage: 'Closed Won', ownerId: '6', ownerName: 'Eve' },
		['customer'],
	],
	[
		'a contact of Salesforce with its account',
		{ Id: '0031', OwnerId: '0051', Account: { Type: 'Customer - Direct' } },
		{ system: 'Salesforce', accountType: 'Customer - Direct', recordId: '0031', ownerId: '0051' },
		['customer'],
	],
	[
		'a contact of Salesforce with nothing but its account',
		{ LastName: 'Lee', Account: { Name: 'Acme', Type: 'Customer - Direct' } },
		{ system: 'Salesforce', accountType: 'Customer - Direct' },
		['customer'],
	],
	[
		'a contact of HubSpot by its labels',
		{ 'Lifecycle Stage': 'Customer', 'Lead Status': 'Connected', 'Record ID': '7' },
		{ system: 'HubSpot', stage: 'Customer', status: 'Connected', recordId: '7' },
		['customer'],
	],
	[
		'a form that asks for status and stage by their labels',
		{ Status: 'Customer', Stage: 'Series A', Owner: 'me', Account: 'Acme', id: 7 },
		{},
		undefined,
	],
	[
		'a form with such answers in data',
		{ meta: { form: 'deal' }, data: { status: 'won', id: 7 } },
		{},
		undefined,
	],
	[
		'an activity of Pipedrive, which has a status of its own',
		{ meta: { object: 'activity' }, current: { status: 'lost' } },
		{},
		undefined,
	],
	[
		'a form that asks for a status',
		{ status: 'customer', stage: 'seed', Type: 'Customer' },
		{},
		undefined,
	],
	['a form that has an ID', { id: 7, email: 'a@b.example' }, {}, undefined],
])('%s is found where nobody mapped it', (_what, item, found, status) => {
	expect(findCrm(item)).toEqual(found);
	expect(readCrm(findCrm(item), none).standing?.status).toBe(status?.[0]);
});

test('the record in the CRM goes along', () => {
	const fields = {
		system: 'HubSpot',
		recordId: 7,
		url: 'https://crm.example/7',
		ownerId: '9',
		stage: 'Lead',
	};
	expect(readCrm(fields, none).record).toEqual({
		...{ system: 'HubSpot', id: '7', url: 'https://crm.example/7', ownerId: '9', stage: 'Lead' },
	});
	expect(readCrm({}, none).record).toBeNull();
});

test.each<[string, unknown, string | null]>([
	['with space around', ' Lead\n', 'Lead'],
	['of a number', 3, '3'],
	['of 300 letters', 'x'.repeat(300), 'x'.repeat(300)],
	['of more, which is a text', 'x'.repeat(301), null],
	['of nothing but space', ' ', null],
	['that is a thing', { id: 7 }, null],
])('a stage %s', (_what, stage, read) => {
	const record = { system: null, id: '7', url: null, ownerId: null, stage: read };
	expect(readCrm({ recordId: 7, stage }, none).record).toEqual(record);
});

test.each<[CrmFields['system'], object[]]>([
	[
		'HubSpot',
		[
			...[{ lifecyclestage: 'lead' }, { hs_lead_status: 'NEW' }, { dealstage: 'closedwon' }],
			...[{ hubspot_owner_id: '9' }, { 'Lifecycle Stage': 'Lead' }],
		].map((mark) => ({ ...mark, 'Record ID': 'Connected' })),
	],
	[
		'Salesforce',
		[
			...[{ attributes: {} }, { Account: { Type: 'Other' } }, { StageName: 'Signed' }],
			...[{ IsClosed: false }, { IsConverted: false }, { OwnerId: '0051', Id: '00Q1' }],
		].map((mark) => ({ ...mark, Status: 'Connected' })),
	],
	[
		'Pipedrive',
		[{ pipeline_id: 1 }, { stage_id: 3 }, { label_ids: [] }].map((mark) => ({
			...{ ...mark, status: 'Connected' },
		})),
	],
	[
		'Zoho',
		[
			...[{ Lead_Status: 'Lost Lead' }, { $approval: {} }, { $currency_symbol: '€' }],
			...[{ Deal_Name: 'Roof', Owner: { id: '6' } }],
		].map((mark) => ({ ...mark, Stage: 'Connected' })),
	],
	[
		undefined,
		[
			...[{ attributes: 'x' }, { Account: { Name: 'Acme' } }, { Account: 'Acme' }],
			...[
				{ OwnerId: '0051' },
				{ OwnerId: '0051', Id: 7 },
				{ OwnerId: 51, Id: '00Q1' },
				{ Id: '1' },
			],
			...[{ Deal_Name: 'Roof' }, { Deal_Name: 'Roof', Owner: 'me' }, { Owner: { id: '6' } }],
		].map((mark) => ({
			...{ ...mark, Status: 'Connected', status: 'Connected', Stage: 'Connected' },
			'Record ID': 'Connected',
		})),
	],
])('each mark of %s tells it, and what else its fields hold', (system, items) => {
	for (const item of items) {
		const found = findCrm(item);
		expect([item, found.system, Object.values(found).includes('Connected')]).toEqual([
			...[item, system, system !== undefined],
		]);
	}
});

test.each<[string, object, CrmFields]>([
	['an id alone', { hs_object_id: 7 }, {}],
	['empty fields', { lifecyclestage: '', hs_lead_status: null, dealstage: { value: '' } }, {}],
	[
		'an empty field beside another',
		{ lifecyclestage: '', hs_lead_status: 'NEW', hubspot_owner_id: null },
		{ system: 'HubSpot', status: 'NEW' },
	],
	[
		'nothing where the fields usually are',
		{ properties: null, data: [], body: { hs_lead_status: 'NEW' } },
		{ system: 'HubSpot', status: 'NEW' },
	],
	[
		'an envelope with a status of its own',
		{ meta: { object: 'deal' }, status: 'won', current: { status: 'lost' } },
		{ system: 'Pipedrive', status: 'lost' },
	],
	['an envelope that is none', { meta: null, current: { status: 'lost' } }, {}],
])('in %s it is found as it stands', (_what, item, found) => {
	expect(findCrm(item)).toEqual(found);
});

const formatted = '@OData.Community.Display.V1.FormattedValue';

test.each<[string, Record<string, unknown>, CrmFields]>([
	[
		'Odoo',
		{
			id: 5,
			name: 'Roof',
			email_from: 'x',
			user_id: [2, 'Ann'],
			stage_id: [3, 'Won'],
			lost_reason_id: false,
		},
		{ system: 'Odoo', recordId: 5, ownerId: 2, ownerName: 'Ann', stage: 'Won' },
	],
	[
		'Frappe CRM',
		{ name: 'CRM-LEAD-1', lead_owner: 'ann@acme.example', status: 'New' },
		{ system: 'Frappe CRM', recordId: 'CRM-LEAD-1', ownerId: 'ann@acme.example', status: 'New' },
	],
	[
		'Dynamics',
		{ leadid: 'b1', _ownerid_value: 'u7', statuscode: 1, [`statuscode${formatted}`]: 'Contacted' },
		{ system: 'Dynamics', recordId: 'b1', ownerId: 'u7', stage: 'Contacted' },
	],
	[
		'HighLevel',
		{
			id: 'o',
			contactId: 'c',
			locationId: 'l',
			pipelineStageId: 's',
			status: 'open',
			assignedTo: '7',
		},
		{ system: 'HighLevel', recordId: 'c', ownerId: '7', status: 'open', stage: 's' },
	],
	[
		'ActiveCampaign',
		{ initiated_from: 'admin', deal: { id: '1', contactid: '68', owner: '7', stage_title: 'Won' } },
		{ system: 'ActiveCampaign', recordId: '68', ownerId: '7', stage: 'Won' },
	],
])('%s: owner, stage and id are found', (_crm, item, fields) => {
	expect(findCrm(item)).toEqual(fields);
	expect(findCrm({ body: item })).toEqual(fields);
});
