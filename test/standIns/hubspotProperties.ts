/** A property of contacts as HubSpot describes it. */
export interface Property {
	name: string;
	label: string;
	type: 'string' | 'number' | 'datetime' | 'enumeration';
	options: Array<{ label: string; value: string }>;
}

/** From the first stage to the last: a contact's stage is only moved forward. */
export const lifecycleStages = [
	'subscriber',
	'lead',
	'marketingqualifiedlead',
	'salesqualifiedlead',
	'opportunity',
	'customer',
	'evangelist',
	'other',
];

const enumerations: Record<string, readonly string[]> = {
	lifecyclestage: lifecycleStages,
	hs_lead_status: [
		...['NEW', 'OPEN', 'IN_PROGRESS', 'OPEN_DEAL'],
		...['UNQUALIFIED', 'ATTEMPTED_TO_CONTACT', 'CONNECTED', 'BAD_TIMING'],
	],
	hs_analytics_source: [
		...['ORGANIC_SEARCH', 'PAID_SEARCH', 'EMAIL_MARKETING', 'SOCIAL_MEDIA', 'REFERRALS'],
		...['OTHER_CAMPAIGNS', 'DIRECT_TRAFFIC', 'OFFLINE', 'PAID_SOCIAL'],
	],
};

const numbers = ['annualrevenue'];

const moments = ['closedate', 'createdate', 'lastmodifieddate', 'hs_latest_source_timestamp'];

/** The names of those of HubSpot's own that a lead desk writes and n8n's node has fields for. */
const texts = `
	address city company company_size country date_of_birth degree email fax field_of_study firstname
	gender graduation_date hs_analytics_source_data_1 hs_analytics_source_data_2 hs_buying_role
	hs_country_region_code hs_facebook_ad_clicked hs_facebook_click_id hs_google_click_id hs_language
	hs_legal_basis hs_linkedin_url hs_object_id hs_persona hs_role hs_seniority hs_state_code
	hs_sub_role hs_timezone hs_whatsapp_phone_number hubspot_owner_id industry job_function jobtitle
	lastname marital_status message military_status mobilephone numemployees phone
	relationship_status salutation school seniority start_date state twitterhandle website
	work_email zip
`
	.trim()
	.split(/\s+/);

const property = (name: string, type: Property['type'], values: readonly string[] = []) => ({
	name,
	label: name.replace(/^hs_/, '').replaceAll('_', ' '),
	type,
	options: values.map((value) => ({ label: value, value })),
});

/** The properties of contacts in an account that has these of its own. */
export const contactProperties = (own: readonly string[]): Property[] => [
	...[...texts, ...own].map((name) => property(name, 'string')),
	...numbers.map((name) => property(name, 'number')),
	...moments.map((name) => property(name, 'datetime')),
	...Object.entries(enumerations).map(([name, values]) => property(name, 'enumeration', values)),
];
