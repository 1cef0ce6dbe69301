import { entriesOf, valuesAt } from '../read/entries';
import {
	firstText,
	isList,
	isObject,
	numbered,
	own,
	textAt,
	type Entry,
	type JsonObject,
} from '../read/payload';
import type { PayloadField } from '../../lead';
import type { Sender } from './sender';

/** Google's own questions; what is not among them is the advertiser's. */
const columns: Readonly<Record<string, PayloadField | null>> = {
	FULL_NAME: 'fullName',
	FIRST_NAME: 'firstName',
	GIVEN_NAME: 'firstName',
	LAST_NAME: 'lastName',
	FAMILY_NAME: 'lastName',
	EMAIL: 'email',
	WORK_EMAIL: 'email',
	PHONE_NUMBER: 'phone',
	WORK_PHONE: 'phone',
	COMPANY_NAME: 'company',
	JOB_TITLE: 'jobTitle',
	CITY: 'city',
	REGION: 'region',
	COUNTRY: 'country',
	POSTAL_CODE: 'postalCode',
	STREET_ADDRESS: null,
};

/** Lists of answers, by their names in the webhook and in the API, which writes them two ways. */
const lists = [
	'user_column_data',
	'lead_form_submission_fields',
	'leadFormSubmissionFields',
	'custom_lead_form_submission_fields',
	'customLeadFormSubmissionFields',
];

/** The answer itself, by its names in the same three. */
const values = ['string_value', 'field_value', 'fieldValue', 'value'];

const answers = (list: string, json: JsonObject, at: readonly string[]): Entry[] =>
	numbered(json[list]).flatMap(([answer, index]) => {
		const column = firstText(answer, ['column_id', 'field_type', 'fieldType']);
		const label = firstText(answer, ['column_name', 'question_text', 'questionText']);
		const given = values.find((name) => textAt(answer, name) !== undefined) ?? 'value';
		return valuesAt({
			path: [column ?? label ?? `question ${index + 1}`],
			label,
			value: textAt(answer, given),
			at: [...at, list, String(index), given],
			field: own(columns, column ?? ''),
		});
	});

const read = new Set([
	...lists,
	...['lead_id', 'id', 'api_version', 'google_key', 'lead_submit_time', 'resource_name'],
	...['resourceName', 'submission_date_time', 'submissionDateTime'],
]);

/** Google Ads lead forms: the answers as `user_column_data`. */
export const googleLeadForm: Sender = {
	id: 'googleLeadForm',
	name: 'Google Lead Form',
	channel: 'paid search',
	signs: lists,
	matches: (json) => lists.some((list) => isList(json[list]) && json[list].every(isObject)),
	read: (json, at) => ({
		entries: [
			...lists.flatMap((list) => answers(list, json, at)),
			...entriesOf(json, { at, skip: read, fields: { campaign_id: null, campaign: null } }),
		],
		about: {
			submissionId: json.lead_id ?? json.id,
			receivedAt: json.lead_submit_time ?? json.submission_date_time ?? json.submissionDateTime,
		},
	}),
};
