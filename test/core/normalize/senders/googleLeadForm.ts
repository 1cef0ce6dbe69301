import { amountOf, person, type Fixture } from './fixture';

const column = (column_id: string, string_value: string, column_name?: string) => ({
	column_id,
	string_value,
	...(column_name && { column_name }),
});

const envelope = {
	api_version: '1.0',
	form_id: 40_000_001,
	campaign_id: 50_000_001,
	adgroup_id: 60_000_001,
	creative_id: 70_000_001,
	gcl_id: 'EAIaIQobChMI-test',
	google_key: 'our-secret',
};

const all = {
	...person('Rita', 'Moreau'),
	email: 'rita@moreau.example',
	phone: '+33612345678',
	company: 'Moreau SARL',
	jobTitle: 'Directrice',
	city: 'Lyon',
	postalCode: '69001',
	region: 'FR-69',
	country: 'FR',
};

export const googleLeadForm: Fixture[] = [
	{
		name: 'all of its own questions, and one of the advertiser',
		payload: {
			lead_id: 'TeSter-1-0001-abcdef',
			...envelope,
			user_column_data: [
				column('FULL_NAME', 'Rita Moreau', 'Full Name'),
				column('EMAIL', 'rita@moreau.example', 'User Email'),
				column('PHONE_NUMBER', '+33612345678', 'User Phone'),
				column('COMPANY_NAME', 'Moreau SARL', 'Company Name'),
				column('JOB_TITLE', 'Directrice', 'Job Title'),
				column('CITY', 'Lyon', 'City'),
				column('POSTAL_CODE', '69001', 'Postal Code'),
				column('COUNTRY', 'FR', 'Country'),
				column('STREET_ADDRESS', '1 rue du Four', 'Street Address'),
				column('what_is_your_budget?', '10k', 'What is your budget?'),
			],
			is_test: false,
		},
		lead: { ...all, budget: amountOf(10000, '10k') },
		custom: {
			'Street Address': '1 rue du Four',
		},
		source: { channel: 'paid search', label: 'Google Lead Form' },
		identified: true,
	},
	{
		name: 'ids without the questions, first and last name apart, work contact',
		payload: {
			lead_id: 'TeSter-1-0002-abcdef',
			...envelope,
			user_column_data: [
				column('FIRST_NAME', 'Rita'),
				column('LAST_NAME', 'Moreau'),
				column('WORK_EMAIL', 'rita@moreau.example'),
				column('WORK_PHONE', '+33612345678'),
				column('REGION', 'Rhône'),
			],
			lead_submit_time: '2026-02-10T09:00:00Z',
		},
		lead: {
			...person('Rita', 'Moreau'),
			email: 'rita@moreau.example',
			phone: '+33612345678',
			region: 'FR-69',
			country: 'FR',
			receivedAt: '2026-02-10T09:00:00.000Z',
		},
		identified: true,
	},
	{
		name: 'questions in the language of the ad',
		payload: {
			lead_id: 'TeSter-1-0003-abcdef',
			...envelope,
			user_column_data: [
				column('FULL_NAME', 'Rita Moreau', 'Nom et prénom de la personne'),
				column('EMAIL', 'rita@moreau.example', 'Adresse'),
			],
		},
		lead: { ...person('Rita', 'Moreau'), email: 'rita@moreau.example' },
	},
	{
		name: "Google's test",
		payload: {
			lead_id: 'TeSter-123-ABCDEFGHIJKLMNOPQRSTUVWXYZ-abcdefghijklmnopqrstuvwxyz-0123456789',
			user_column_data: [
				column('FULL_NAME', 'FirstName LastName', 'Full Name'),
				column('EMAIL', 'test@example.com', 'User Email'),
			],
			...envelope,
			is_test: true,
		},
		lead: {
			fullName: 'FirstName LastName',
			firstName: 'FirstName',
			lastName: 'LastName',
			email: 'test@example.com',
		},
		test: true,
		identified: true,
	},
	{
		name: 'a row of the API',
		payload: {
			resourceName: 'customers/1/leadFormSubmissionData/2',
			id: 'abc-123456789',
			asset: 'customers/1/assets/3',
			campaign: 'customers/1/campaigns/4',
			adGroup: 'customers/1/adGroups/5',
			gclid: 'xyz',
			submissionDateTime: '2026-02-10 09:00:00+00:00',
			leadFormSubmissionFields: [
				{ fieldType: 'FULL_NAME', fieldValue: 'Rita Moreau' },
				{ fieldType: 'EMAIL', fieldValue: 'rita@moreau.example' },
			],
			customLeadFormSubmissionFields: [{ questionText: 'Budget?', fieldValue: '10k' }],
		},
		lead: {
			...person('Rita', 'Moreau'),
			email: 'rita@moreau.example',
			receivedAt: '2026-02-10T09:00:00.000Z',
			budget: amountOf(10000, '10k'),
		},
		identified: true,
	},
];
