import { entriesOf } from '../read/entries';
import { kindOfInput } from '../data/inputKinds';
import { isObject, objectAt, objectsIn, textAt, type JsonObject } from '../read/payload';
import type { Sender } from './sender';
import { told } from './told';

const isFirstVersion = (json: JsonObject) =>
	isObject(json.data) && 'site' in json && ('d' in json || '_id' in json);

const isSecondVersion = (json: JsonObject) =>
	isObject(json.data) && 'siteId' in json && ('formElementId' in json || 'submittedAt' in json);

const isListed = (json: JsonObject) =>
	isObject(json.formResponse) && ('siteId' in json || 'dateSubmitted' in json);

const envelope = new Set(['triggerType', 'payload']);
const read = new Set(
	`_id d data dateSubmitted displayName formElementId formId formResponse id localeId name pageId pageUrl
	publishedPath schema site siteId submittedAt workspaceId`.split(/\s+/),
);

/** Webflow's forms, as both versions of its API post and list them. */
export const webflow: Sender = {
	id: 'webflow',
	name: 'Webflow',
	channel: 'form',
	signs: ['triggerType', 'site', 'siteId', 'formResponse'],
	matches: (json) =>
		(json.triggerType === 'form_submission' && isObject(json.payload)) ||
		isFirstVersion(json) ||
		isSecondVersion(json) ||
		isListed(json),
	read: (json, at) => {
		const inEvent = isObject(json.payload);
		const posted = inEvent ? objectAt(json, 'payload') : json;
		const within = inEvent ? [...at, 'payload'] : at;
		const data = isObject(posted.data) ? 'data' : 'formResponse';
		const kinds = new Map(
			objectsIn(posted.schema).map((field) => [field.fieldName, kindOfInput(field.fieldType)]),
		);
		return {
			entries: [
				...entriesOf(objectAt(posted, data), { at: [...within, data] }).map((entry) => ({
					...entry,
					kind: kinds.get(entry.path[0]),
				})),
				...told(posted, within, {
					[textAt(posted, 'name') === undefined ? 'displayName' : 'name']: 'formName',
					[textAt(posted, 'formElementId') === undefined ? 'formId' : 'formElementId']: 'formId',
					[textAt(posted, 'pageUrl') === undefined ? 'publishedPath' : 'pageUrl']: 'pageUrl',
				}),
				...entriesOf(posted, { at: within, skip: read }),
				...(inEvent ? entriesOf(json, { at, skip: envelope }) : []),
			],
			about: {
				submissionId: posted.id ?? posted._id,
				receivedAt: posted.submittedAt ?? posted.d ?? posted.dateSubmitted,
			},
		};
	},
};
