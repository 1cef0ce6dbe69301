import { entriesOf, valuesAt } from '../read/entries';
import {
	isList,
	isObject,
	objectAt,
	numbered,
	objectsIn,
	own,
	textAt,
	type Entry,
	type JsonObject,
} from '../read/payload';
import type { PayloadField } from '../../lead';
import type { Sender } from './sender';
import { told } from './told';

/** Questions that LinkedIn fills in from the member's profile. */
const predefined: Readonly<Record<string, PayloadField | null>> = {
	FIRST_NAME: 'firstName',
	LAST_NAME: 'lastName',
	FULL_NAME: 'fullName',
	EMAIL: 'email',
	EMAIL_ADDRESS: 'email',
	WORK_EMAIL: 'email',
	PHONE_NUMBER: 'phone',
	WORK_PHONE_NUMBER: 'phone',
	WORK_PHONE: 'phone',
	COMPANY_NAME: 'company',
	JOB_TITLE: 'jobTitle',
	CITY: 'city',
	STATE: 'region',
	STATE_PROVINCE: 'region',
	COUNTRY: 'country',
	COUNTRY_REGION: 'country',
	ZIP_POSTAL_CODE: 'postalCode',
	POSTAL_CODE: 'postalCode',
	ZIP_CODE: 'postalCode',
	COMPANY_SIZE: 'companySize',
	DEGREE: null,
	FIELD_OF_STUDY: null,
	GENDER: null,
	INDUSTRY: null,
	JOB_FUNCTION: null,
	LINKEDIN_PROFILE_LINK: 'linkedin',
	SCHOOL: null,
	SENIORITY: null,
};

const formUrn = /leadGenForm:(\d+)/;

/** A text that LinkedIn gives by language. */
function textOf(text: unknown): string | undefined {
	if (typeof text === 'string') return text;
	if (!isObject(text)) return undefined;
	const [first] = Object.values(objectAt(text, 'localized'));
	return typeof first === 'string' ? first : undefined;
}

/** What was answered: text, or the chosen options by their text. */
function answerIn(details: JsonObject, question: JsonObject | undefined): unknown {
	const [answer] = Object.values(details).filter(isObject);
	if (!answer) return textAt(details, 'answer');
	if (!isList(answer.options)) {
		return [answer.answer, answer.value, answer.text].find(
			(said) => said != null && !isObject(said),
		);
	}
	const choice = objectAt(
		objectAt(question ?? {}, 'questionDetails'),
		'multipleChoiceQuestionDetails',
	);
	const texts = new Map(
		objectsIn(choice.options).map(({ id, text, label }) => [id, textOf(text) ?? textOf(label)]),
	);
	return answer.options.map((id) => texts.get(id) ?? id);
}

/** The answer under one of the names that LinkedIn gives it. */
function valueIn(answer: JsonObject, place: string, question: JsonObject | undefined): unknown {
	if (place === 'value') return answer.value;
	const told = answerIn(objectAt(answer, place), question);
	return place === 'answer' ? (told ?? answer.answer) : told;
}

function answers(response: JsonObject, form: JsonObject, at: readonly string[]): Entry[] {
	const content = objectAt(form, 'content');
	const questions = new Map(
		[...objectsIn(content.questions), ...objectsIn(form.questions)].map((question) => [
			question.questionId ?? question.id,
			question,
		]),
	);
	return numbered(response.answers).flatMap(([answer, index]) => {
		const question = questions.get(answer.questionId);
		const kind = question && textAt(question, 'predefinedField');
		const given = ['answerDetails', 'answer', 'value'].find(
			(place) => valueIn(answer, place, question) != null,
		);
		const name = kind ?? (question && textAt(question, 'name')) ?? textAt(answer, 'name');
		return valuesAt({
			path: [name ?? `question ${textOf(answer.questionId) ?? index + 1}`],
			label: question && (textOf(question.question) ?? textAt(question, 'label')),
			value: given && valueIn(answer, given, question),
			at: [...at, 'answers', String(index), given ?? 'answer'],
			field: own(predefined, kind ?? ''),
		});
	});
}

function consents(response: JsonObject, form: JsonObject, at: readonly string[]): Entry[] {
	const legal = objectAt(objectAt(form, 'content'), 'legalInfo');
	const texts = new Map(objectsIn(legal.consents).map(({ id, consent }) => [id, textOf(consent)]));
	return numbered(response.consentResponses).map(([consent, index]) => ({
		path: ['consent'],
		label: texts.get(consent.consentId),
		value: consent.accepted,
		at: [...at, 'consentResponses', String(index), 'accepted'],
		field: 'consent',
	}));
}

const campaignSteps = ['leadMetadataInfo', 'sponsoredLeadMetadataInfo', 'campaign'];

/** The form's number, which is in its URN where the form itself is not sent. */
function formId(json: JsonObject, at: readonly string[]): Entry[] {
	const form = objectAt(json, 'form');
	if (form.id !== undefined) return told(form, [...at, 'form'], { id: 'formId' });
	const name = ['versionedLeadGenFormUrn', 'leadGenForm'].find(
		(urn) => typeof json[urn] === 'string',
	);
	const [, id] = formUrn.exec(textAt(json, name ?? '') ?? '') ?? [];
	return name === undefined || id === undefined
		? []
		: [{ path: ['formId'], value: id, at: [...at, name], field: 'formId' }];
}

const read = new Set(
	`answers associatedEntity associatedEntityInfo form formResponse id leadAction leadGenForm
	leadGenFormResponse leadMetadata leadMetadataInfo occurredAt owner ownerInfo submittedAt submitter
	type versionedLeadGenFormUrn consentResponses`.split(/\s+/),
);

/** LinkedIn's lead forms: a lead as it is synced, or the notice that there is one. */
export const linkedIn: Sender = {
	id: 'linkedIn',
	name: 'LinkedIn Lead Form',
	channel: 'paid social',
	signs: ['formResponse', 'leadGenFormResponse', 'versionedLeadGenFormUrn'],
	matches: (json) =>
		isList(objectAt(json, 'formResponse').answers) ||
		typeof json.leadGenFormResponse === 'string' ||
		typeof json.versionedLeadGenFormUrn === 'string',
	read: (json, at) => {
		const form = objectAt(json, 'form');
		const campaign = campaignSteps.reduce(objectAt, json);
		const inResponse = isObject(json.formResponse);
		const response = inResponse ? objectAt(json, 'formResponse') : json;
		const within = inResponse ? [...at, 'formResponse'] : at;
		return {
			entries: [
				...answers(response, form, within),
				...consents(response, form, within),
				...valuesAt({
					path: ['hiddenFields'],
					value: form.hiddenFields,
					at: [...at, 'form', 'hiddenFields'],
				}),
				...told(form, [...at, 'form'], { name: 'formName' }),
				...formId(json, at),
				...told(campaign, [...at, ...campaignSteps], { name: 'campaign' }),
				...entriesOf(json, { at, skip: read, fields: { leadType: null } }),
			],
			about: {
				submissionId: textAt(json, 'leadGenFormResponse')?.split(':').at(-1) ?? json.id,
				receivedAt: json.submittedAt ?? json.occurredAt,
			},
			isNotice: !inResponse && !isList(json.answers),
			...(json.leadType !== undefined && json.leadType !== 'SPONSORED' && { channel: 'social' }),
		};
	},
};
