import { entriesOf } from '../read/entries';
import { unbracketed } from '../read/encoded';
import {
	firstText,
	isObject,
	without,
	type Entry,
	type JsonObject,
	type Payload,
} from '../read/payload';
import { isWebhook, open, type Opened } from './envelope';
import { anyJson } from './json';

export { splitLeads } from './split';

const nothing: ReadonlySet<string> = new Set();

/**
 * Takes a lead's fields out of what a sender posted.
 *
 * @param skip names at the top that are not the sender's
 * @example
 * readPayload({ headers: {}, query: {}, body: { email: 'ada@example.com' } }, new Set()).entries
 * // [{ path: ['email'], at: ['body', 'email'], value: 'ada@example.com' }]
 */
export function readPayload(item: JsonObject, skip = nothing): Payload {
	const posted = unbracketed(without(item, skip));
	const opened = open(posted);
	const sender = opened.sender ?? anyJson;
	const told = sender.read(opened.json, opened.at);
	const webhook = opened.around.find(({ json }) => isWebhook(json));
	const { before, after } = readAround(opened);
	const isHandedOn = opened.sender === undefined && webhook !== undefined;
	return {
		sender: isHandedOn ? 'webhook' : sender.id,
		senderName: isHandedOn ? 'Webhook' : sender.name,
		channel: told.channel ?? (isHandedOn ? 'webhook' : sender.channel),
		entries:
			before.length + after.length === 0 ? told.entries : [...before, ...told.entries, ...after],
		about: {
			pageUrl: webhook && refererOf(webhook.json),
			...told.about,
			submissionId: told.about?.submissionId ?? (webhook && keyOfRequest(webhook.json)),
		},
		roots: [opened.json, ...opened.around.map(({ json }) => json), item],
		test: told.test ?? false,
		...(told.problem && { problem: told.problem }),
		isNotice: told.isNotice ?? false,
	};
}

const refererOf = ({ headers }: JsonObject) => (isObject(headers) ? headers.referer : undefined);

/**
 * Headers by which a sender marks a request and all its repetitions: the IETF's draft for HTTP, and
 * Standard Webhooks. An ID of the request alone, such as `x-request-id`, is another one each time.
 */
const keyHeaders = ['idempotency-key', 'x-idempotency-key', 'webhook-id', 'svix-id'];

const keyOfRequest = ({ headers }: JsonObject) =>
	isObject(headers) ? firstText(headers, keyHeaders) : undefined;

const ofWebhook = ['headers', 'params', 'query', 'webhookUrl', 'executionMode'];

/** An envelope's own words, such as `{ message: 'success' }`, are not the lead's. */
const notOfLead = (entry: Entry): Entry => ({ ...entry, field: null });

/** What stands beside a payload in its envelopes. */
function readAround({ around }: Opened): { before: Entry[]; after: Entry[] } {
	const before: Entry[] = [];
	const after: Entry[] = [];
	for (const { json, at, through } of around) {
		if (isWebhook(json)) {
			// Fields that were set on the item after it came in are there on purpose.
			before.push(...entriesOf(json, { at, skip: new Set([...ofWebhook, through]) }));
			if (isObject(json.query)) after.push(...entriesOf(json.query, { at: [...at, 'query'] }));
		} else {
			after.push(...entriesOf(json, { at, skip: new Set([through]) }).map(notOfLead));
		}
	}
	return { before, after };
}
