import { person, sizeOf, type Fixture } from './fixture';

const text = (answer: string) => ({ textQuestionAnswer: { answer } });

const questions = [
	['FIRST_NAME', 'firstName', 'Vorname'],
	['LAST_NAME', 'lastName', 'Nachname'],
	['EMAIL', 'email', 'E-Mail-Adresse'],
	['PHONE_NUMBER', 'phone', 'Telefon'],
	['COMPANY_NAME', 'companyName', 'Unternehmen'],
	['JOB_TITLE', 'jobTitle', 'Jobbezeichnung'],
	['JOB_FUNCTION', 'jobFunction', 'Tätigkeitsbereich'],
	['COUNTRY', 'country', 'Land/Region'],
	['COMPANY_SIZE', 'companySize', 'Größe des Unternehmens'],
].map(([predefinedField, name, label], index) => ({
	questionId: 40_001 + index,
	question: { localized: { de_DE: label } },
	name,
	predefinedField,
	responseRequired: true,
	questionDetails: { textQuestionDetails: { maxResponseLength: 300 } },
}));

const ownQuestion = {
	questionId: 40_020,
	question: { localized: { en_US: 'Which service do you need?' } },
	name: 'question1',
	questionDetails: {
		multipleChoiceQuestionDetails: {
			options: [
				{ id: 1, text: { localized: { en_US: 'Audit' } } },
				{ id: 2, text: { localized: { en_US: 'Training' } } },
			],
		},
	},
};

const form = {
	id: 7_001_001,
	name: 'Audit guide',
	hiddenFields: [{ name: 'utm_campaign', value: 'audit-q1' }],
	creationLocale: { country: 'DE', language: 'de' },
	content: {
		questions: [...questions, ownQuestion],
		legalInfo: {
			consents: [
				{ id: 11, consent: { localized: { en_US: 'You may call me' } }, checkRequired: true },
			],
		},
	},
};

const given = [
	'Sven',
	'Alster',
	'sven@alster.example',
	'+4930901820',
	'Alster AG',
	'Head of Audit',
	'Finance',
	'DE',
	'51-200',
];

const lead = {
	id: 'a1b2c3d4-0000-4000-8000-000000000001-5',
	submittedAt: 1_770_710_000_000,
	testLead: false,
	leadType: 'SPONSORED',
	submitter: 'urn:li:person:abc',
	owner: { sponsoredAccount: 'urn:li:sponsoredAccount:500000001' },
	ownerInfo: { sponsoredAccountInfo: { name: 'Our account' } },
	associatedEntity: { associatedCreative: 'urn:li:sponsoredCreative:600000001' },
	leadMetadataInfo: {
		sponsoredLeadMetadataInfo: {
			campaign: {
				id: 'urn:li:sponsoredCampaign:1',
				name: 'Audit spring',
				type: 'SPONSORED_UPDATES',
			},
		},
	},
	versionedLeadGenFormUrn: 'urn:li:versionedLeadGenForm:(urn:li:leadGenForm:7001001,1)',
	formResponse: {
		answers: [
			...given.map((answer, index) => ({
				questionId: 40_001 + index,
				answerDetails: text(answer),
			})),
			{ questionId: 40_020, answerDetails: { multipleChoiceAnswer: { options: [2] } } },
		],
		consentResponses: [{ consentId: 11, accepted: true }],
	},
};

const all = {
	...person('Sven', 'Alster'),
	email: 'sven@alster.example',
	phone: '+4930901820',
	company: 'Alster AG',
	companySize: sizeOf(51, '51-200', 200),
	jobTitle: 'Head of Audit',
	country: 'DE',
	service: 'Training',
};

export const linkedIn: Fixture[] = [
	{
		name: 'a synced lead with its form',
		payload: { ...lead, form },
		lead: {
			...all,
			receivedAt: '2026-02-10T07:53:20.000Z',
			consent: { given: true, text: 'You may call me', at: '2026-02-10T07:53:20.000Z' },
		},
		custom: { Tätigkeitsbereich: 'Finance' },
		source: {
			channel: 'paid social',
			label: 'Audit guide',
			campaign: expect.any(String) as unknown as string,
		},
		identified: true,
	},
	{
		name: 'without the form only what its value tells is known',
		payload: lead,
		lead: { email: 'sven@alster.example', phone: '+4930901820' },
		guessed: ['email', 'phone'],
		identified: true,
	},
	{
		name: 'a list of leads, one of a company page and one a test',
		payload: {
			paging: { start: 0, count: 10, total: 2, links: [] },
			elements: [
				{ ...lead, form },
				{
					...lead,
					id: 'a1b2c3d4-0000-4000-8000-000000000002-5',
					leadType: 'COMPANY',
					testLead: true,
					form,
					formResponse: {
						answers: [{ questionId: 40_003, answerDetails: text('tess@example.org') }],
						consentResponses: [],
					},
				},
			],
		},
		lead: {},
		leads: [all, { email: 'tess@example.org' }],
	},
	{
		name: 'a test lead',
		payload: { ...lead, testLead: true, form },
		lead: all,
		test: true,
	},
	{
		name: 'the notice that there is a lead',
		payload: {
			type: 'LEAD_ACTION',
			leadGenFormResponse: 'urn:li:leadGenFormResponse:a1b2c3d4-0000-4000-8000-000000000001-5',
			leadGenForm: 'urn:li:versionedLeadGenForm:(urn:li:leadGenForm:7001001,1)',
			owner: { sponsoredAccount: 'urn:li:sponsoredAccount:500000001' },
			associatedEntity: { creative: 'urn:li:sponsoredCreative:600000001' },
			leadType: 'SPONSORED',
			leadAction: 'CREATED',
			occurredAt: 1_770_710_000_000,
		},
		notice: true,
		lead: { receivedAt: '2026-02-10T07:53:20.000Z' },
		identified: true,
	},
	{
		sender: 'json',
		name: 'a row of the downloaded table',
		payload: {
			'First Name': 'Sven',
			'Last Name': 'Alster',
			'Email Address': 'sven@alster.example',
			'Phone Number': '+4930901820',
			'Company Name': 'Alster AG',
			'Job Title': 'Head of Audit',
			'Country/Region': 'Germany',
			'Campaign Name': 'Audit spring',
			'Form Name': 'Audit guide',
			'Lead Type': 'SPONSORED',
			'Test Lead': 'FALSE',
		},
		lead: { ...all, service: undefined, companySize: undefined, country: 'DE' },
		source: { campaign: 'Audit spring', label: 'Audit guide' },
	},
];
