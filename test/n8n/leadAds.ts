import { createHash } from 'node:crypto';
import { emailOf, phoneOf } from './vendorDesk';

/** What somebody left in the form of an ad. */
export interface AdAnswers {
	name: string;
	email: string;
	phone: string;
	company: string;
}

/** What somebody leaves who wants to be called; as a rule a form of an ad asks for no message. */
export const adAnswersOf = (name: string, changes: Partial<AdAnswers> = {}): AdAnswers => ({
	...{ name, email: emailOf(name), phone: phoneOf(name), company: `${name} Works` },
	...changes,
});

/** A lead's own id: the same for the same person and answers. */
const idOf = (answers: AdAnswers) =>
	createHash('sha256').update(Object.values(answers).join(' ')).digest('hex').slice(0, 24);

const filled = <Answer extends { value: string }>(answers: readonly Answer[]) =>
	answers.filter(({ value }) => value !== '');

/** A lead as Meta's API gives it, and as n8n's own trigger and connectors pass it on. */
const metaLead = (answers: AdAnswers) => ({
	id: idOf(answers),
	created_time: new Date().toISOString().replace(/\.\d+Z$/, '+0000'),
	...{ ad_id: '304000000000001', ad_name: 'Ovens, video', form_id: '204000000000001' },
	...{ campaign_id: '404000000000001', campaign_name: 'Ovens spring' },
	...{ is_organic: false, platform: 'ig' },
	field_data: filled([
		{ name: 'full_name', value: answers.name },
		{ name: 'email', value: answers.email },
		{ name: 'phone_number', value: answers.phone },
		{ name: 'company_name', value: answers.company },
	]).map(({ name, value }) => ({ name, values: [value] })),
});

/** The same as a connector writes it that makes a field of each answer. */
const flatLead = (answers: AdAnswers) => ({
	leadgen_id: idOf(answers),
	...{ full_name: answers.name, email: answers.email, phone_number: answers.phone },
	...{ company_name: answers.company, campaign_name: 'Ovens spring', form_name: 'Call me' },
});

const questions = [
	['FULL_NAME', 'fullName', 'Full name'],
	['EMAIL', 'email', 'Email address'],
	['PHONE_NUMBER', 'phone', 'Phone number'],
	['COMPANY_NAME', 'companyName', 'Company name'],
].map(([predefinedField, name, label], index) => ({
	...{ questionId: 40_001 + index, name, predefinedField, responseRequired: true },
	question: { localized: { en_US: label } },
	questionDetails: { textQuestionDetails: { maxResponseLength: 300 } },
}));

/** A response as LinkedIn's lead sync gives it, with the form that it answers. */
const linkedInLead = (answers: AdAnswers) => ({
	id: idOf(answers),
	...{ submittedAt: Date.now(), testLead: false, leadType: 'SPONSORED' },
	owner: { sponsoredAccount: 'urn:li:sponsoredAccount:500000001' },
	versionedLeadGenFormUrn: 'urn:li:versionedLeadGenForm:(urn:li:leadGenForm:7001001,1)',
	formResponse: {
		answers: [answers.name, answers.email, answers.phone, answers.company].map((answer, index) => ({
			questionId: 40_001 + index,
			answerDetails: { textQuestionAnswer: { answer } },
		})),
		consentResponses: [],
	},
	form: { id: 7_001_001, name: 'Call me', content: { questions } },
});

/** A lead as Google posts it, with the key that stands in the lead form. */
export const googleLead = (answers: AdAnswers, key: string, isTest = false) => ({
	lead_id: idOf(answers),
	...{ api_version: '1.0', form_id: 40_000_001, campaign_id: 50_000_001 },
	...{ gcl_id: 'EAIaIQobChMI-test', google_key: key, is_test: isTest },
	user_column_data: filled([
		{ column_id: 'FULL_NAME', value: answers.name },
		{ column_id: 'EMAIL', value: answers.email },
		{ column_id: 'PHONE_NUMBER', value: answers.phone },
		{ column_id: 'COMPANY_NAME', value: answers.company },
	]).map(({ column_id, value }) => ({ column_id, string_value: value })),
});

/** The platform to whose address something is posted. */
export type Platform = 'meta' | 'linkedin' | 'google';

/** How a lead of each platform comes in: to which address, and as what. */
export const leadAds: Readonly<
	Record<string, [platform: Platform, lead: (answers: AdAnswers, key: string) => object]>
> = {
	Meta: ['meta', metaLead],
	'Meta by a connector': ['meta', flatLead],
	LinkedIn: ['linkedin', linkedInLead],
	'LinkedIn by a connector': ['linkedin', flatLead],
	Google: ['google', googleLead],
};
